import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultLocale, locales, type Locale } from '@/lib/i18n/locales';
import { listFiles } from '../support/files';
import sameInBoth from './same-in-both.json';

type Tree = { readonly [key: string]: string | Tree };

/** `Namespace.key` → text. */
function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

const read = (locale: Locale) => new Map(flatten(JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Tree));
const source = read(defaultLocale);

/** Arguments and tags, and the categories of each plural. */
function shapeOf(text: string) {
  const names = new Set<string>();
  const plurals: string[][] = [];
  const visit = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value);
      if (element.type === TYPE.tag) visit(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        if (element.type === TYPE.plural) plurals.push(Object.keys(element.options).sort());
        for (const option of Object.values(element.options)) visit(option.value);
      }
    }
  };
  visit(parse(text));
  return { names: [...names].sort(), plurals };
}

describe.each(locales.map((locale) => [locale] as const))('messages of %s', (locale) => {
  const messages = read(locale);

  it('has the same keys as the source, in the same order, none empty', () => {
    expect([...messages.keys()]).toEqual([...source.keys()]);
    for (const [key, text] of messages) expect(text.trim(), key).not.toBe('');
  });

  it('takes the same arguments', () => {
    for (const [key, text] of messages) expect(shapeOf(text).names, key).toEqual(shapeOf(source.get(key) ?? '').names);
  });

  it('has every plural form of the language', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    for (const [key, text] of messages) {
      for (const plural of shapeOf(text).plurals)
        expect(
          plural.filter((form) => !form.startsWith('=')),
          key,
        ).toEqual(categories);
    }
  });

  it('is not English', () => {
    if (locale === defaultLocale) return;
    const same: readonly string[] = (sameInBoth as Partial<Record<Locale, readonly string[]>>)[locale] ?? [];
    const identical = [...messages].filter(([key, text]) => text === source.get(key)).map(([key]) => key);
    expect(identical.toSorted()).toEqual([...same].toSorted());
  });

  it('uses the typography of the language', () => {
    for (const [key, text] of messages) {
      expect(text, `${key}: straight apostrophe`).not.toContain("'");
      if (locale === 'fr') {
        const plain = text.replace(/\{[^{}]*, *plural.*\}/s, '');
        expect(plain, `${key}: no-break space before ; : ! ?`).not.toMatch(/[^\u00a0\u202f][;:!?](\s|$)|[ ][;:!?]/);
      }
      if (locale === 'ar') expect(text.replace(/\{.*\}/s, ''), `${key}: Arabic punctuation`).not.toMatch(/[,;?]/);
    }
  });
});

it('every message is used', () => {
  const code = listFiles(['app', 'components', 'lib'], /\.tsx?$/)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  /** Namespaces whose keys are values of the model: a component looks them up by variable. */
  const byValue = ['Topics', 'Articles', 'Navigation', 'Audience', 'ArticleGroup', 'SiteFooter'];
  const unused = [...source.keys()].filter((key) => {
    const [namespace = '', name = ''] = key.split('.');
    if (!code.includes(`'${namespace}'`)) return true;
    return !byValue.includes(namespace) && !new RegExp(`['.]${name}\\b`).test(code);
  });
  expect(unused).toEqual([]);
});
