import { describe, expect, it } from 'vitest';
import { readTree } from '@/lib/content/sources';
import { locales, type Locale } from '@/lib/i18n/locales';
import binding from './binding-terms.json';

const { sources } = await readTree('content');

describe.each(Object.entries(binding as Record<string, Record<Locale, string>>))('%s', (slug, terms) => {
  it.each(locales.map((locale) => [locale] as const))('has the Convention’s own word in %s', (locale) => {
    const entry = sources.find(
      (source) => source.collection === 'glossary' && source.slug === slug && source.locale === locale,
    );
    expect(entry?.data['title']).toBe(terms[locale]);
  });
});
