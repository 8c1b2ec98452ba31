import {
  allPages,
  allServices,
  allTerms,
  setting as siteSettings,
  type Page,
  type Service,
  type Settings,
  type Term,
} from 'contentlayer/generated';
import { defaultLocale, isLocale, localeRow, locales, type Locale } from '../i18n/locales';
import { localePath } from '../i18n/paths';
import { entryPath } from './entryPath';
import type { CollectionName } from './model';

/** A document as a visitor of one locale meets it: resolved once, so that no component computes a locale. */
export type Entry<T> = {
  readonly document: T;
  readonly slug: string;
  /** Language of the visitor, that is of the page around the text. */
  readonly locale: Locale;
  /** Language of the text itself; differs from `locale` where the translation is missing. */
  readonly contentLocale: Locale;
  readonly dir: 'ltr' | 'rtl';
  readonly isFallback: boolean;
  /** Address below the locale; undefined for entries without a page of their own. */
  readonly path: string | undefined;
  /** Address with the visitor's locale. */
  readonly url: string | undefined;
  /** Languages that really exist, in the order of the locale table. */
  readonly translations: readonly Locale[];
};

export type ServiceEntry = Entry<Service>;
export type PageEntry = Entry<Page>;
export type TermEntry = Entry<Term>;
export type { Settings };

type Document = { readonly _raw: { readonly flattenedPath: string } };

/** Groups documents by slug, then by locale: `<collection>/<locale>/<slug>`. */
function groupBySlug<T extends Document>(documents: readonly T[]): ReadonlyMap<string, ReadonlyMap<Locale, T>> {
  const groups = new Map<string, Map<Locale, T>>();
  for (const document of documents) {
    const [, locale = '', slug = ''] = document._raw.flattenedPath.split('/');
    if (!isLocale(locale)) throw new Error(`${document._raw.flattenedPath}: "${locale}" is no locale`);
    const group = groups.get(slug) ?? new Map<Locale, T>();
    groups.set(slug, group.set(locale, document));
  }
  return groups;
}

function shelf<T extends Document>(collection: CollectionName, documents: readonly T[]) {
  const groups = groupBySlug(documents);

  function find(locale: Locale, slug: string): Entry<T> | undefined {
    const versions = groups.get(slug);
    const contentLocale = versions?.has(locale) ? locale : defaultLocale;
    const document = versions?.get(contentLocale);
    if (!versions || !document) return undefined;
    const path = entryPath(collection, slug);
    return {
      document,
      slug,
      locale,
      contentLocale,
      dir: localeRow(contentLocale).dir,
      isFallback: contentLocale !== locale,
      path,
      url: path === undefined ? undefined : localePath(locale, path),
      translations: locales.filter((code) => versions.has(code)),
    };
  }

  return {
    slugs: [...groups.keys()].sort(),
    find,
    list: (locale: Locale): Entry<T>[] => [...groups.keys()].sort().flatMap((slug) => find(locale, slug) ?? []),
  };
}

const services = shelf('services', allServices);
const pages = shelf('pages', allPages);
const terms = shelf('glossary', allTerms);

export const serviceSlugs = services.slugs;
export const findService = services.find;
export const pageSlugs = pages.slugs;
export const findPage = pages.find;
export const findTerm = terms.find;
export const settings: Settings = siteSettings;

/** All services in their editors' order. */
export function listServices(locale: Locale): ServiceEntry[] {
  return services.list(locale).sort((a, b) => a.document.order - b.document.order);
}

/** All terms of the glossary, by the alphabet of the locale. */
export function listTerms(locale: Locale): TermEntry[] {
  return terms.list(locale).sort((a, b) => a.document.title.localeCompare(b.document.title, locale));
}

/** A page that the site cannot be without. @throws Error when its file is missing, which fails the build. */
export function requirePage(locale: Locale, slug: string): PageEntry {
  const entry = findPage(locale, slug);
  if (!entry) throw new Error(`content/pages/${defaultLocale}/${slug}.md: is missing`);
  return entry;
}

/** Every entry that has a page of its own, once, in the default locale: for the sitemap. */
export function listAddresses(): Entry<Service | Page>[] {
  return [...pages.list(defaultLocale), ...listServices(defaultLocale)];
}
