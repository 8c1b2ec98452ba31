import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import StatusPage from '@/components/layout/StatusPage';
import { pageLocale } from '@/lib/i18n/pageLocale';
import { statusCodes, statusPages, type StatusNamespace } from '@/lib/status';

type Props = PageProps<'/[locale]/status/[code]'>;

export function generateStaticParams() {
  return statusCodes.map((code) => ({ code }));
}

async function namespaceOf(params: Props['params']): Promise<StatusNamespace> {
  const { code } = await params;
  const known = statusCodes.find((status) => status === code);
  return known ? statusPages[known] : notFound();
}

/** The page has no address of its own: it stands in for others. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: await namespaceOf(params) });
  const site = await getTranslations({ locale, namespace: 'Site' });
  return { title: site('pageTitle', { title: t('title') }), description: t('text'), robots: { index: false } };
}

export default async function LocalisedStatusPage({ params }: Props) {
  return <StatusPage locale={await pageLocale(params)} namespace={await namespaceOf(params)} />;
}
