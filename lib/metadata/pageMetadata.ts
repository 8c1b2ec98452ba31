import type { Metadata } from 'next';
import { env } from '../env';
import { defaultLocale, type Locale } from '../i18n/locales';
import { localePath } from '../i18n/paths';

type Subject = {
  readonly locale: Locale;
  /** Address below the locale. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  readonly imageAlt: string;
  readonly translations: readonly Locale[];
  readonly isFallback: boolean;
};

/** Full address of a page. */
export function absoluteUrl(address: string): string {
  return new URL(address, env.SITE_URL).href;
}

/** hreflang links of a page: its real translations and the default for every other language. */
export function languageAlternates(path: string, translations: readonly Locale[]): Record<string, string> {
  const real = translations.map((locale) => [locale, absoluteUrl(localePath(locale, path))] as const);
  const fallback = path === '/' ? '/' : localePath(defaultLocale, path);
  return Object.fromEntries([...real, ['x-default', absoluteUrl(fallback)]]);
}

/**
 * Head of a page. A fallback page shows another page's text: it is not indexed, and claims neither a canonical address nor
 * a translation.
 */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  siteName,
  imageAlt,
  translations,
  isFallback,
}: Subject): Metadata {
  const url = absoluteUrl(localePath(locale, path));
  return {
    title,
    description,
    ...(isFallback
      ? { robots: { index: false } }
      : { alternates: { canonical: url, languages: languageAlternates(path, translations) } }),
    openGraph: {
      type: 'website',
      title,
      description,
      siteName,
      locale,
      url,
      images: [{ url: absoluteUrl(`/og/${locale}.png`), width: 1200, height: 630, alt: imageAlt, type: 'image/png' }],
    },
    twitter: { card: 'summary_large_image' },
  };
}
