import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import ContactCall from '@/components/home/ContactCall';
import Door from '@/components/home/Door';
import Hero from '@/components/home/Hero';
import TopicLinks from '@/components/home/TopicLinks';
import JsonLd from '@/components/layout/JsonLd';
import PageShell from '@/components/layout/PageShell';
import ServiceGrid from '@/components/services/ServiceGrid';
import { listServices, requirePage } from '@/lib/content/entries';
import { sectionId } from '@/lib/content/markdown';
import { pageLocale } from '@/lib/i18n/pageLocale';
import { localePath } from '@/lib/i18n/paths';
import { entryMetadata } from '@/lib/metadata/entryMetadata';
import { organization } from '@/lib/metadata/jsonLd';

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  return entryMetadata(requirePage(await pageLocale(params), 'home'));
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = await pageLocale(params);
  const t = await getTranslations('Home');
  const navigation = await getTranslations('Navigation');
  const site = await getTranslations('Site');
  const entry = requirePage(locale, 'home');
  const services = listServices(locale);
  return (
    <PageShell locale={locale} path="/" translations={entry.translations}>
      <JsonLd data={organization(site('name'), site('shortName'), locale)} />
      <Hero entry={entry} />
      <section aria-labelledby="doors" className="wrap mbs-12">
        <h2 id="doors" className="text-section">
          {t('doorsTitle')}
        </h2>
        <div className="mbs-6 grid gap-5 md:grid-cols-2">
          <Door
            title={t('doorConsideringTitle')}
            text={t('doorConsideringText')}
            href={localePath(locale, `/help-finder#${sectionId(1)}`)}
            linkText={navigation('help-finder')}
          />
          <Door
            title={t('doorPartyTitle')}
            text={t('doorPartyText')}
            href={localePath(locale, `/help-finder#${sectionId(2)}`)}
            linkText={navigation('help-finder')}
          />
        </div>
      </section>
      <section aria-labelledby="services" className="wrap mbs-16">
        <h2 id="services" className="text-section">
          {t('servicesTitle')}
        </h2>
        <ServiceGrid services={services} locale={locale} level="h3" />
      </section>
      <TopicLinks locale={locale} />
      <ContactCall locale={locale} />
    </PageShell>
  );
}
