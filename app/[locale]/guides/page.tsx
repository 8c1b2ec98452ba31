import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import EntryBody from '@/components/content/EntryBody';
import EntryPage from '@/components/content/EntryPage';
import TopicCard from '@/components/guides/TopicCard';
import { listServices, requirePage } from '@/lib/content/entries';
import { topics } from '@/lib/content/model';
import { pageLocale } from '@/lib/i18n/pageLocale';
import { localePath } from '@/lib/i18n/paths';
import { entryMetadata } from '@/lib/metadata/entryMetadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/guides'>): Promise<Metadata> {
  return entryMetadata(requirePage(await pageLocale(params), 'guides'));
}

export default async function GuidesPage({ params }: PageProps<'/[locale]/guides'>) {
  const locale = await pageLocale(params);
  const t = await getTranslations('GuidesPage');
  const services = listServices(locale);
  return (
    <EntryPage entry={requirePage(locale, 'guides')}>
      <EntryBody entry={requirePage(locale, 'guides')} />
      <p className="mbs-6 max-inline-measure">
        {t('none')} <a href={localePath(locale, '/contact')}>{t('ask')}</a>
      </p>
      <h2 className="mbs-12 text-section">{t('themes')}</h2>
      <div className="mbs-6 grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
        {topics.map((topic) => (
          <TopicCard
            key={topic}
            topic={topic}
            services={services.filter(({ document }) => document.topics.includes(topic))}
          />
        ))}
      </div>
    </EntryPage>
  );
}
