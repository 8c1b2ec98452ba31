import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import { breadcrumbList, type Crumb } from '@/lib/metadata/jsonLd';
import JsonLd from './JsonLd';
import Breadcrumbs from './Breadcrumbs';
import SiteFooter from './SiteFooter';
import SiteHeader from './SiteHeader';

type Props = {
  locale: Locale;
  /** Address of the page below its locale; undefined where the page has none (not found). */
  path: string | undefined;
  translations: readonly Locale[];
  /** The way here below the home page, this page last. */
  crumbs?: readonly Crumb[];
  contentLocale?: Locale;
  children: ReactNode;
};

/** What surrounds the content of every page. */
export default function PageShell({ locale, path, translations, crumbs = [], contentLocale, children }: Props) {
  const t = useTranslations('Breadcrumbs');
  const skip = useTranslations('SkipLink');
  const trail = [{ name: t('home'), url: localePath(locale, '/') }, ...crumbs];
  return (
    <>
      <a href="#content" className="skip-link">
        {skip('text')}
      </a>
      <SiteHeader locale={locale} path={path} translations={translations} />
      {crumbs.length > 0 && (
        <>
          <Breadcrumbs crumbs={trail} currentLocale={contentLocale === locale ? undefined : contentLocale} />
          <JsonLd data={breadcrumbList(trail)} />
        </>
      )}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  );
}
