import { useTranslations } from 'next-intl';
import type { Entry } from '@/lib/content/entries';
import { localeRow } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';

type Props = { entry: Entry<unknown> };

/** Says, in the visitor's language and before the content, that the text is in another one, and which versions exist. */
export default function FallbackNotice({ entry }: Props) {
  const t = useTranslations('FallbackNotice');
  const { contentLocale, path = '/', translations } = entry;
  const shown = localeRow(contentLocale);
  return (
    <section aria-labelledby="fallback" className="notice mbs-6 max-inline-measure">
      <h2 id="fallback" className="font-semibold">
        {t('title')}
      </h2>
      <p className="mbs-1">
        {t.rich('text', {
          language: () => (
            <bdi lang={shown.code} dir={shown.dir}>
              {shown.name}
            </bdi>
          ),
        })}
      </p>
      <p className="mbs-1">{t('versions')}</p>
      <ul className="mbs-1 flex flex-wrap gap-x-4">
        {translations.map(localeRow).map(({ code, name, dir }) => (
          <li key={code}>
            <a href={localePath(code, path)} lang={code} dir={dir} hrefLang={code} className="inline-block py-1">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
