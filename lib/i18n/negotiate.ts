import { match } from '@formatjs/intl-localematcher';
import Negotiator from 'negotiator';
import { defaultLocale, isLocale, locales, type Locale } from './locales';

/**
 * Picks the locale that fits an `Accept-Language` header best (RFC 9110, 12.5.4).
 * Anything unreadable counts as no preference: a visitor never sees an error for it.
 */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const wanted = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } })
    .languages()
    .filter(isLanguageTag);
  if (wanted.length === 0) return defaultLocale;
  const best = match(wanted, locales, defaultLocale);
  return isLocale(best) ? best : defaultLocale;
}

/** `Intl` throws on malformed tags, and `*` is no tag. */
function isLanguageTag(tag: string): boolean {
  try {
    return tag !== '*' && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
