import type { Metadata } from 'next';
import MessagePage from '@/components/layout/MessagePage';
import { pageLocale } from '@/lib/i18n/pageLocale';
import { messageMetadata } from '@/lib/metadata/messageMetadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/500'>): Promise<Metadata> {
  return messageMetadata(await pageLocale(params), 'ServerError');
}

/** Prerendered; the server answers with it, and status 500, where a page below the locale failed. */
export default async function ServerErrorPage({ params }: PageProps<'/[locale]/500'>) {
  return <MessagePage locale={await pageLocale(params)} namespace="ServerError" />;
}
