import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import MessagePage from '@/components/layout/MessagePage';
import { pageLocale } from '@/lib/i18n/pageLocale';
import { localePath } from '@/lib/i18n/paths';
import { messageMetadata } from '@/lib/metadata/messageMetadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/404'>): Promise<Metadata> {
  return messageMetadata(await pageLocale(params), 'NotFound');
}

/** Prerendered; the server answers with it, and status 404, for every unknown address below the locale. */
export default async function NotFoundPage({ params }: PageProps<'/[locale]/404'>) {
  const locale = await pageLocale(params);
  const t = await getTranslations('NotFound');
  return (
    <MessagePage locale={locale} namespace="NotFound">
      <a href={localePath(locale, '/services')} className="button">
        {t('services')}
      </a>
    </MessagePage>
  );
}
