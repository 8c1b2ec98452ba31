import type { Metadata } from 'next';
import ContactWays from '@/components/contact/ContactWays';
import EntryBody from '@/components/content/EntryBody';
import EntryPage from '@/components/content/EntryPage';
import { requirePage, settings } from '@/lib/content/entries';
import { pageLocale } from '@/lib/i18n/pageLocale';
import { entryMetadata } from '@/lib/metadata/entryMetadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/contact'>): Promise<Metadata> {
  return entryMetadata(requirePage(await pageLocale(params), 'contact'));
}

export default async function ContactPage({ params }: PageProps<'/[locale]/contact'>) {
  const entry = requirePage(await pageLocale(params), 'contact');
  return (
    <EntryPage entry={entry}>
      <div className="with-side">
        <EntryBody entry={entry} />
        <ContactWays settings={settings} />
      </div>
    </EntryPage>
  );
}
