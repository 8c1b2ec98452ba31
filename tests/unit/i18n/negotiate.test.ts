import { describe, expect, it } from 'vitest';
import { negotiateLocale } from '@/lib/i18n/negotiate';

describe('negotiateLocale', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['fr', 'fr'],
    ['fr-CH, en;q=0.5', 'fr'],
    ['pt-BR', 'pt'],
    ['ar-EG,en;q=0.9', 'ar'],
    ['de, es;q=0.8, en;q=0.5', 'es'],
    ['de', 'en'],
    ['*', 'en'],
    ['fr;q=0, es', 'es'],
    ['en;q=0.1, ar;q=0.9', 'ar'],
    ['not_a_tag!!, es', 'es'],
    ['x'.repeat(20_000), 'en'],
    [',,,;;;q=', 'en'],
    ['zh-Hans-CN, pt;q=0.1', 'pt'],
  ])('%j leads to %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });
});
