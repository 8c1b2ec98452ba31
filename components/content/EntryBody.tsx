import type { PageEntry, ServiceEntry } from '@/lib/content/entries';
import Prose from './Prose';
import ReviewNotice from './ReviewNotice';
import UpdatedOn from './UpdatedOn';

type Props = { entry: ServiceEntry | PageEntry };

/** The text of an entry in its own language and direction, and what is known about its state. */
export default function EntryBody({ entry }: Props) {
  const { document, locale, contentLocale, dir } = entry;
  return (
    <div className="max-inline-measure min-inline-0">
      <div lang={contentLocale} dir={dir}>
        <Prose html={document.body.html} locale={locale} />
      </div>
      {document.review === 'awaiting' && <ReviewNotice />}
      {document.updated && <UpdatedOn day={document.updated} locale={locale} />}
    </div>
  );
}
