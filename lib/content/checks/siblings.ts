import { isDeepStrictEqual } from 'node:util';
import { defaultLocale, locales, type Locale } from '../../i18n/locales';
import { headingsOf, parseMarkdown } from '../markdown';
import { collectionOf } from '../model';
import type { ContentError, Source } from '../sources';

/**
 * Languages of one entry against each other: no orphan, no translation missing unless the source says so, shared fields
 * and headings equal.
 */
export function checkSiblings(sources: readonly Source[]): ContentError[] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    if (source.locale === undefined) continue;
    const key = `${source.collection}/${source.slug}`;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups.values()].flatMap(checkGroup);
}

function checkGroup(group: readonly Source[]): ContentError[] {
  const origin = group.find(({ locale }) => locale === defaultLocale);
  if (!origin) {
    return group.map(({ file }) => ({
      file,
      field: 'file',
      reason: `has no source in ${defaultLocale}/, from which translations are made`,
    }));
  }
  const translations = group.filter((source) => source !== origin);
  return [
    ...checkAwaiting(origin, translations),
    ...translations.flatMap((translation) => [
      ...checkShared(origin, translation),
      ...checkHeadings(origin, translation),
    ]),
  ];
}

function checkAwaiting(origin: Source, translations: readonly Source[]): ContentError[] {
  const awaited = Array.isArray(origin.data['awaiting']) ? (origin.data['awaiting'] as Locale[]) : [];
  const present = new Set(translations.map(({ locale }) => locale));
  const { file } = origin;
  const missing = locales
    .filter((locale) => locale !== defaultLocale && !present.has(locale) && !awaited.includes(locale))
    .map((locale) => ({
      file,
      field: 'file',
      reason: `has no sibling ${origin.collection}/${locale}/${origin.slug}.md; write it, or list ${locale} in "awaiting"`,
    }));
  const stale = awaited
    .filter((locale) => locale === defaultLocale || present.has(locale))
    .map((locale) => ({ file, field: 'awaiting', reason: `lists ${locale}, which exists` }));
  const misplaced = translations
    .filter(({ data }) => 'awaiting' in data)
    .map((translation) => ({ file: translation.file, field: 'awaiting', reason: `belongs in ${file} only` }));
  return [...missing, ...stale, ...misplaced];
}

function checkShared(origin: Source, translation: Source): ContentError[] {
  return Object.entries(collectionOf(origin.collection).fields)
    .filter(([key, field]) => field.shared && !isDeepStrictEqual(origin.data[key], translation.data[key]))
    .map(([key]) => ({
      file: translation.file,
      field: key,
      reason: `must be the same as in ${origin.file}: ${JSON.stringify(origin.data[key]) ?? 'absent'}`,
    }));
}

/** The same headings in the same order: fragments are counted, and must lead to the same section in every language. */
function checkHeadings(origin: Source, translation: Source): ContentError[] {
  const levels = ({ body }: Source) => headingsOf(parseMarkdown(body)).map(({ depth }) => depth);
  if (isDeepStrictEqual(levels(origin), levels(translation))) return [];
  const reason = `must have the headings of ${origin.file}: levels ${levels(origin).join(', ')}, not ${levels(translation).join(', ')}`;
  return [{ file: translation.file, field: 'body', reason }];
}
