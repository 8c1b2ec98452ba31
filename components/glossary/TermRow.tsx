import { useTranslations } from 'next-intl';
import type { TermEntry } from '@/lib/content/entries';
import { localeRow } from '@/lib/i18n/locales';
import ArticleLinks from '../convention/ArticleLinks';
import Prose from '../content/Prose';

type Props = {
  entry: TermEntry;
  /** The same term in the other languages. */
  others: readonly TermEntry[];
};

export default function TermRow({ entry, others }: Props) {
  const t = useTranslations('TermRow');
  const { slug, document, contentLocale, dir, locale } = entry;
  return (
    <section
      id={slug}
      aria-labelledby={`term-${slug}`}
      className="grid gap-x-10 gap-y-3 border-bs border-rule py-6 md:grid-cols-[3fr_2fr]"
    >
      <div className="max-inline-measure">
        <h2
          id={`term-${slug}`}
          lang={contentLocale}
          dir={dir}
          className="font-display text-2xl leading-display font-semibold"
        >
          {document.title}
        </h2>
        <div lang={contentLocale} dir={dir} className="mbs-2">
          <Prose html={document.body.html} locale={locale} />
        </div>
        {document.articles && <ArticleLinks articles={document.articles} locale={locale} />}
      </div>
      <div className="text-sm">
        <h3 className="text-muted">{t('otherLanguages')}</h3>
        <ul className="mbs-1">
          {others.map((other) => {
            const row = localeRow(other.contentLocale);
            return (
              <li key={row.code} className="flex flex-wrap gap-x-3 py-0.5">
                <bdi lang={row.code} dir={row.dir} className="min-inline-20 text-muted">
                  {row.name}
                </bdi>
                <bdi lang={row.code} dir={row.dir}>
                  {other.document.title}
                </bdi>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
