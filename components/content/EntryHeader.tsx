import type { ServiceEntry, PageEntry } from '@/lib/content/entries';
import FallbackNotice from './FallbackNotice';

type Props = { entry: ServiceEntry | PageEntry };

/** Title and summary, after the word about a missing translation where there is one. */
export default function EntryHeader({ entry }: Props) {
  const { document, contentLocale, dir } = entry;
  return (
    <>
      {entry.isFallback && <FallbackNotice entry={entry} />}
      <header lang={contentLocale} dir={dir} className="max-inline-measure pbs-6 pbe-8">
        <h1 className="text-title">{document.title}</h1>
        <p className="mbs-4 text-lead text-muted">{document.summary}</p>
      </header>
    </>
  );
}
