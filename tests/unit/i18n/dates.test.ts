import { describe, expect, it } from 'vitest';
import { formatDay } from '@/lib/i18n/dates';
import { locales } from '@/lib/i18n/locales';

describe('formatDay', () => {
  it('writes the day of adoption as each language does', () => {
    const written = Object.fromEntries(locales.map((locale) => [locale, formatDay('1984-12-10', locale)]));
    expect(written).toEqual({
      ar: '10 كانون الأول/ديسمبر 1984',
      en: '10 December 1984',
      es: '10 de diciembre de 1984',
      fr: '10 décembre 1984',
      pt: '10 de dezembro de 1984',
    });
  });

  it('reads the UTC day, wherever the machine stands', () => {
    expect(formatDay('2026-06-26T00:00:00.000Z', 'en')).toBe('26 June 2026');
    expect(formatDay('2026-06-26T23:59:59Z', 'ar')).toBe('26 حزيران/يونيه 2026');
  });

  it('uses Latin digits in every language', () => {
    for (const locale of locales) expect(formatDay('2026-11-24', locale)).toMatch(/24.*2026/);
  });

  it('refuses what is no date', () => {
    expect(() => formatDay('soon', 'fr')).toThrow('Not a date: "soon"');
  });
});
