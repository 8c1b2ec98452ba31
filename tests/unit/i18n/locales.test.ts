import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../support/files';
import { isLocale, localeRow, locales, localeTable } from '@/lib/i18n/locales';

describe('locale table', () => {
  it('narrows only the codes it holds', () => {
    expect(locales.every(isLocale)).toBe(true);
    expect(isLocale('EN')).toBe(false);
    expect(isLocale('de')).toBe(false);
    expect(() => localeRow('xx' as never)).toThrow('No locale "xx"');
  });

  it.each(localeTable.map((row) => [row.code, row] as const))(
    '%s: the direction is the script’s own, the tag a valid one',
    (code, row) => {
      const locale = new Intl.Locale(code) as Intl.Locale & {
        getTextInfo?: () => { direction: string };
        textInfo?: { direction: string };
      };
      expect(row.dir).toBe((locale.getTextInfo?.() ?? locale.textInfo)?.direction);
      expect(Intl.getCanonicalLocales(row.dateTag)).toHaveLength(1);
      expect(row.name).toBe(row.name.normalize('NFC'));
    },
  );
});

/** A second list anywhere would have to be found and changed with every new language. */
describe('no other list of locales', () => {
  const codes = locales.join('|');
  const listed = new RegExp(
    `(['"\`])(${codes})\\1[^'"\`\\n]{0,6}[,:|][^'"\`]{0,12}(['"\`])(?!\\2\\3)(${codes})\\3|\\b(${codes})\\b(?:\\|\\b(?:${codes})\\b)+`,
  );

  it('finds a list when there is one', () => {
    expect(listed.test("const all = ['ar', 'en'];")).toBe(true);
    expect(listed.test('matcher: "/(ar|en|fr)/"')).toBe(true);
    expect(listed.test("only('en')")).toBe(false);
  });

  it('is in the sources', () => {
    const folders = ['app', 'components', 'lib', 'scripts', 'tests/e2e', 'tests/support'];
    const files = [...listFiles(folders, /\.(tsx?|mjs|css)$/), ...listFiles(['.'], /\.(ts|mjs)$/)];
    expect(files.length).toBeGreaterThan(60);
    const offenders = files.filter((file) => file !== 'lib/i18n/locales.ts' && listed.test(readFileSync(file, 'utf8')));
    expect(offenders).toEqual([]);
  });
});
