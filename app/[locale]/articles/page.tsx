import type { Metadata } from 'next';
import ArticleGroup from '@/components/convention/ArticleGroup';
import EntryBody from '@/components/content/EntryBody';
import EntryPage from '@/components/content/EntryPage';
import { conventionParts, type ConventionPart } from '@/lib/content/convention';
import { listServices, requirePage } from '@/lib/content/entries';
import { pageLocale } from '@/lib/i18n/pageLocale';
import { entryMetadata } from '@/lib/metadata/entryMetadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/articles'>): Promise<Metadata> {
  return entryMetadata(requirePage(await pageLocale(params), 'articles'));
}

const parts = Object.keys(conventionParts) as ConventionPart[];

export default async function ArticlesPage({ params }: PageProps<'/[locale]/articles'>) {
  const locale = await pageLocale(params);
  const services = listServices(locale);
  return (
    <EntryPage entry={requirePage(locale, 'articles')}>
      <EntryBody entry={requirePage(locale, 'articles')} />
      {parts.map((part) => (
        <ArticleGroup key={part} part={part} articles={conventionParts[part]} services={services} />
      ))}
    </EntryPage>
  );
}
