import { useTranslations } from 'next-intl';
import { localeTable, type Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';

type Props = { locale: Locale; path: string | undefined; translations: readonly Locale[] };

/** The same page in every language; where a translation is missing the link leads to the page that says so. */
export default function LanguageSwitcher({ locale, path, translations }: Props) {
  const t = useTranslations('LanguageSwitcher');
  return (
    <nav aria-label={t('label')} className="print:hidden">
      <ul className="-mx-1 flex flex-wrap items-center">
        {localeTable.map(({ code, name, dir }) => (
          <li key={code}>
            {code === locale ? (
              <span lang={code} dir={dir} aria-current="true" className="language language-current">
                {name}
              </span>
            ) : (
              <a href={localePath(code, path ?? '/')} lang={code} dir={dir} hrefLang={code} className="language">
                {name}
                {!translations.includes(code) && <span lang={locale} className="sr-only">{` (${t('missing')})`}</span>}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
