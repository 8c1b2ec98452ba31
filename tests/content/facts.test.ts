import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLocale, locales } from '@/lib/i18n/locales';

type Facts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the site must say (the Secretariat's list of its services), with the words that say it in each language. */
const read = (locale: string) => JSON.parse(readFileSync(`tests/content/facts/${locale}.json`, 'utf8')) as Facts;
const source = read(defaultLocale);
const fold = (text: string) => text.replace(/[ \t\n]+/g, ' ');

describe.each(locales.map((locale) => [locale] as const))('facts in %s', (locale) => {
  const facts = read(locale);

  it('lists the same facts as the source', () => {
    expect(Object.entries(facts).map(([file, list]) => [file, Object.keys(list)])).toEqual(
      Object.entries(source).map(([file, list]) => [file, Object.keys(list)]),
    );
  });

  it.each(Object.entries(facts))('%s states them', (file, list) => {
    const [collection = '', slug = ''] = file.split('/');
    const text = fold(readFileSync(path.join('content', collection, locale, `${slug}.md`), 'utf8'));
    for (const [fact, words] of Object.entries(list)) {
      expect(words.length, fact).toBeGreaterThan(4);
      expect(text, fact).toContain(words);
    }
  });
});
