import { describe, expect, it } from 'vitest';
import {
  findPage,
  findService,
  listAddresses,
  listServices,
  listTerms,
  requirePage,
  serviceSlugs,
} from '@/lib/content/entries';
import { entryPath } from '@/lib/content/entryPath';
import { sectionsOf } from '@/lib/content/sections';
import { localeRow, locales } from '@/lib/i18n/locales';

describe('entries', () => {
  it('are the seven services, in order, in every language', () => {
    expect(serviceSlugs).toHaveLength(7);
    for (const locale of locales) {
      const services = listServices(locale);
      expect(services.map(({ document }) => document.order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      for (const entry of services) {
        expect(entry).toMatchObject({
          locale,
          contentLocale: locale,
          dir: localeRow(locale).dir,
          isFallback: false,
          url: `/${locale}${entry.path}`,
        });
        expect(entry.translations).toEqual(locales);
      }
    }
  });

  it('find nothing where there is nothing', () => {
    expect(findService('fr', 'nothing')).toBeUndefined();
    expect(findPage('fr', 'constructor')).toBeUndefined();
    expect(() => requirePage('fr', 'nothing')).toThrow('content/pages/en/nothing.md: is missing');
  });

  it('have addresses, the home page the shortest, terms none', () => {
    expect(entryPath('pages', 'home')).toBe('/');
    expect(entryPath('glossary', 'torture')).toBeUndefined();
    expect(listTerms('ar')[0]?.url).toBeUndefined();
    expect(new Set(listAddresses().map(({ path }) => path)).size).toBe(listAddresses().length);
  });

  it('list the sections of a body', () => {
    expect(sectionsOf('Text\n\n## One\n\n### Not\n\n## *Two*')).toEqual([
      { id: 'section-1', title: 'One' },
      { id: 'section-2', title: 'Two' },
    ]);
  });
});
