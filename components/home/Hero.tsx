import type { PageEntry } from '@/lib/content/entries';
import Prose from '../content/Prose';
import FallbackNotice from '../content/FallbackNotice';
import Emblem from '../layout/Emblem';

type Props = { entry: PageEntry };

export default function Hero({ entry }: Props) {
  const { document, locale, contentLocale, dir } = entry;
  return (
    <div className="hero">
      <Emblem className="hero-emblem" />
      <div className="wrap relative py-14 md:py-20">
        {entry.isFallback && <FallbackNotice entry={entry} />}
        <div lang={contentLocale} dir={dir} className="max-inline-2xl">
          <h1 className="text-hero">{document.title}</h1>
          <p className="mbs-5 text-lead">{document.summary}</p>
          <div className="mbs-4 opacity-90">
            <Prose html={document.body.html} locale={locale} />
          </div>
        </div>
      </div>
    </div>
  );
}
