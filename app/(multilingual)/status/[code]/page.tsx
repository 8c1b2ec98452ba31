import { notFound } from 'next/navigation';
import MultilingualPage from '@/components/layout/MultilingualPage';
import { statusCodes, statusPages } from '@/lib/status';

export const dynamic = 'error';
export const dynamicParams = false;

export function generateStaticParams() {
  return statusCodes.map((code) => ({ code }));
}

export default async function MultilingualStatusPage({ params }: PageProps<'/status/[code]'>) {
  const { code } = await params;
  const known = statusCodes.find((status) => status === code);
  return known ? <MultilingualPage namespace={statusPages[known]} /> : notFound();
}
