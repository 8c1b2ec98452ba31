import type { Metadata } from 'next';
import EntryBody from '@/components/content/EntryBody';
import EntryPage from '@/components/content/EntryPage';
import TermRow from '@/components/glossary/TermRow';
import { findTerm, listTerms, requirePage } from '@/lib/content/entries';
import { pageLocale } from '@/lib/i18n/pageLocale';
import { entryMetadata } from '@/lib/metadata/entryMetadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/glossary'>): Promise<Metadata> {
  return entryMetadata(requirePage(await pageLocale(params), 'glossary'));
}

export default async function GlossaryPage({ params }: PageProps<'/[locale]/glossary'>) {
  const locale = await pageLocale(params);
  return (
    <EntryPage entry={requirePage(locale, 'glossary')}>
      <EntryBody entry={requirePage(locale, 'glossary')} />
      <div className="mbs-10">
        {listTerms(locale).map((entry) => (
          <TermRow
            key={entry.slug}
            entry={entry}
            others={entry.translations
              .filter((code) => code !== entry.contentLocale)
              .flatMap((code) => findTerm(code, entry.slug) ?? [])}
          />
        ))}
      </div>
    </EntryPage>
  );
}
