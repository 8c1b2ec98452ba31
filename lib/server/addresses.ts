import { isLocale, type Locale } from '../i18n/locales';

/** What the server makes of a request's target before anything else looks at it. */
export type Address =
  | { readonly kind: 'path'; readonly path: string; readonly locale: Locale | undefined }
  /** The same address in its one proper form. */
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'malformed'; readonly locale: Locale | undefined };

/** Longer targets name no page of ours. */
const longest = 2048;

/**
 * Reads a request target (RFC 9112, 3.2). Doubled and trailing slashes lead to the proper address; what cannot be decoded,
 * climbs or hides control characters is no address.
 */
export function readAddress(target: string): Address {
  const [rawPath = '/', query] = splitOnce(target, '?');
  const locale = localeOf(rawPath);
  if (target.length > longest || !rawPath.startsWith('/')) return { kind: 'malformed', locale };
  const path = decode(rawPath);
  const proper = rawPath.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
  if (path === undefined || isUnsafe(path) || isInternal(path)) return { kind: 'malformed', locale };
  if (proper !== rawPath) return { kind: 'redirect', location: query === undefined ? proper : `${proper}?${query}` };
  return { kind: 'path', path, locale };
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}

/** The locale that a target begins with, for the language of what it is answered. */
export function localeOf(path: string): Locale | undefined {
  const segment = path.split('/').find((part) => part !== '') ?? '';
  return isLocale(segment) ? segment : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Data files and pages that only Next's client runtime would ask for, which visitors do not have. */
function isInternal(path: string): boolean {
  return /\.rsc$|\.segments\/|^\/_(?!next\/)/.test(path);
}

function isUnsafe(path: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  return /[\u0000-\u001f\u007f\\]|(^|\/)\.\.?(\/|$)/.test(path);
}
