import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import EntryBody from '@/components/content/EntryBody';
import EntryPage from '@/components/content/EntryPage';
import ServiceGrid from '@/components/services/ServiceGrid';
import { listServices, requirePage } from '@/lib/content/entries';
import { pageLocale } from '@/lib/i18n/pageLocale';
import { entryMetadata } from '@/lib/metadata/entryMetadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/services'>): Promise<Metadata> {
  return entryMetadata(requirePage(await pageLocale(params), 'services'));
}

export default async function ServicesPage({ params }: PageProps<'/[locale]/services'>) {
  const locale = await pageLocale(params);
  const t = await getTranslations('ServicesPage');
  const services = listServices(locale);
  return (
    <EntryPage entry={requirePage(locale, 'services')}>
      <EntryBody entry={requirePage(locale, 'services')} />
      <p className="mbs-10 font-semibold">{t('count', { count: services.length })}</p>
      <ServiceGrid services={services} locale={locale} level="h2" />
    </EntryPage>
  );
}
