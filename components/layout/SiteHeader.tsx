import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import Emblem from './Emblem';
import LanguageSwitcher from './LanguageSwitcher';
import MainNavigation from './MainNavigation';

type Props = {
  locale: Locale;
  /** Address of the page below its locale; undefined where the page has none (not found). */
  path: string | undefined;
  translations: readonly Locale[];
};

export default function SiteHeader({ locale, path, translations }: Props) {
  const site = useTranslations('Site');
  const t = useTranslations('SiteHeader');
  return (
    <header className="border-be border-rule bg-card print:border-0">
      <div className="wrap flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-3">
        <a
          href={localePath(locale, '/')}
          aria-label={t('home')}
          className="flex min-inline-0 items-center gap-3 text-ink no-underline"
        >
          <Emblem className="block-9 inline-14 shrink-0" />
          <span className="max-inline-72 font-display text-lg leading-tight font-semibold text-balance">
            {site('name')}
          </span>
        </a>
        <LanguageSwitcher locale={locale} path={path} translations={translations} />
      </div>
      <MainNavigation locale={locale} path={path} />
    </header>
  );
}
