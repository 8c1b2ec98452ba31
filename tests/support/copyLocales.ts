export { defaultLocale } from '@/lib/i18n/locales';

/** A language that the site does not have. */
export const newLocale = 'de';

/** As the site's own function, for a locale that its table does not know. */
export function localePath(locale: string, path: string): string {
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}
