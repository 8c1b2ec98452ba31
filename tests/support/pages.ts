import { entryPath } from '@/lib/content/entryPath';
import { readTree } from '@/lib/content/sources';
import { defaultLocale, locales, type Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';

/** Addresses of all pages below their locale, read from the content folder and not from what the build made of it. */
export async function pagePaths(contentDir = 'content'): Promise<string[]> {
  const { sources } = await readTree(contentDir);
  return sources
    .filter(({ locale }) => locale === defaultLocale)
    .flatMap(({ collection, slug }) => entryPath(collection, slug) ?? [])
    .sort();
}

export type SitePage = { readonly locale: Locale; readonly path: string; readonly url: string };

/** Every page in every locale. */
export async function sitePages(): Promise<SitePage[]> {
  const paths = await pagePaths();
  return locales.flatMap((locale) => paths.map((path) => ({ locale, path, url: localePath(locale, path) })));
}
