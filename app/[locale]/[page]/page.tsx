import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import ContentsList from '@/components/content/ContentsList';
import EntryBody from '@/components/content/EntryBody';
import EntryPage from '@/components/content/EntryPage';
import EntryFacts from '@/components/services/EntryFacts';
import { findPage, pageSlugs, type PageEntry } from '@/lib/content/entries';
import { sectionsOf } from '@/lib/content/sections';
import { pageLocale } from '@/lib/i18n/pageLocale';
import { entryMetadata } from '@/lib/metadata/entryMetadata';

type Props = PageProps<'/[locale]/[page]'>;

/** Pages that are more than their text have a route of their own beside this one. */
const ownRoute = ['home', 'services', 'guides', 'glossary', 'articles', 'contact'];

export function generateStaticParams() {
  return pageSlugs.filter((slug) => !ownRoute.includes(slug)).map((page) => ({ page }));
}

async function pageOf(params: Props['params']): Promise<PageEntry> {
  const [locale, { page }] = [await pageLocale(params), await params];
  return findPage(locale, page) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return entryMetadata(await pageOf(params));
}

export default async function TextPage({ params }: Props) {
  const entry = await pageOf(params);
  const { audience, topics = [], articles = [], body } = entry.document;
  return (
    <EntryPage entry={entry}>
      <div className="with-side">
        <EntryBody entry={entry} />
        <div className="space-y-8">
          <ContentsList sections={sectionsOf(body.raw)} lang={entry.contentLocale} dir={entry.dir} />
          {audience && <EntryFacts locale={entry.locale} audience={audience} topics={topics} articles={articles} />}
        </div>
      </div>
    </EntryPage>
  );
}
