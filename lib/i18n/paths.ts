import type { Locale } from './locales';

/** Address of a page below its locale: `localePath('fr', '/services')` is `/fr/services`, and `/` the home page. */
export function localePath(locale: Locale, path: string): string {
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}
