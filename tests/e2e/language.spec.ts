import { expect, test, type Page } from '@playwright/test';
import { defaultLocale, localeRow, locales } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import { pagePaths } from '../support/pages';

const paths = await pagePaths();

/** Texts of a page in its own language: elements that declare another one are left out. */
async function ownTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lang = document.documentElement.lang;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || parent.closest('script, style')) continue;
      if (parent.closest('[lang]')?.getAttribute('lang') !== lang) continue;
      const text = walker.currentNode.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (/\p{L}{3,}/u.test(text)) texts.push(text);
    }
    for (const element of document.querySelectorAll('[aria-label], [alt], [title]')) {
      for (const name of ['aria-label', 'alt', 'title']) texts.push(element.getAttribute(name) ?? '');
    }
    texts.push(document.title, document.querySelector('meta[name=description]')?.getAttribute('content') ?? '');
    return texts.filter(Boolean);
  });
}

/** One word can be the same in both languages; the same run of words is a left-over. */
const isPhrase = (text: string) => /\p{L}{2,}\s+\p{L}{2,}/u.test(text);

for (const locale of locales.filter((code) => code !== defaultLocale)) {
  test(`${locale}: no English is left over`, async ({ page }) => {
    for (const path of paths) {
      await page.goto(localePath(defaultLocale, path));
      const english = new Set((await ownTexts(page)).filter(isPhrase));
      expect(english.size).toBeGreaterThan(8);
      await page.goto(localePath(locale, path));
      const own = await ownTexts(page);
      expect(
        own.filter((text) => english.has(text)),
        localePath(locale, path),
      ).toEqual([]);
      if (localeRow(locale).dir === 'rtl') {
        const latin = own.filter((text) => /[A-Za-z]{2,} [A-Za-z]{2,}/.test(text));
        expect(latin, `Latin words in ${localePath(locale, path)}`).toEqual([]);
      }
    }
  });
}

test.describe('/', () => {
  const preferences = [...locales.map((locale) => [`${locale}, xx;q=0.5`, locale]), ['xx', defaultLocale]] as const;
  for (const [header = '', locale] of preferences) {
    test(`leads ${header} to /${locale}, without a cookie`, async ({ request }) => {
      const response = await request.get('/', { headers: { 'accept-language': header }, maxRedirects: 0 });
      expect(response.status()).toBe(307);
      const headers = response.headers();
      expect(headers['location']).toBe(`/${locale}`);
      expect(headers['vary']).toContain('Accept-Language');
      expect(headers['set-cookie']).toBeUndefined();
    });
  }
});
