import type { ReactNode } from 'react';
import type { PageEntry, ServiceEntry } from '@/lib/content/entries';
import type { Crumb } from '@/lib/metadata/jsonLd';
import PageShell from '../layout/PageShell';
import EntryHeader from './EntryHeader';

type Props = {
  entry: PageEntry | ServiceEntry;
  /** Pages between home and this one. */
  parents?: readonly Crumb[];
  children: ReactNode;
};

/** A page that shows one entry: shell, breadcrumbs, title; what follows is the page's own. */
export default function EntryPage({ entry, parents = [], children }: Props) {
  const { locale, path, url = '', translations, contentLocale, document } = entry;
  return (
    <PageShell
      locale={locale}
      path={path}
      translations={translations}
      contentLocale={contentLocale}
      crumbs={[...parents, { name: document.title, url }]}
    >
      <div className="wrap">
        <EntryHeader entry={entry} />
        {children}
      </div>
    </PageShell>
  );
}
