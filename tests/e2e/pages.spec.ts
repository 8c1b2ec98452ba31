import { expect, test } from '@playwright/test';
import { defaultLocale, localeRow, locales, localeTable } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import { pagePaths, sitePages } from '../support/pages';

const pages = await sitePages();
const paths = await pagePaths();

test('there are pages to test', () => {
  expect(paths.length).toBeGreaterThanOrEqual(18);
  expect(pages).toHaveLength(paths.length * locales.length);
});

for (const locale of locales) {
  test.describe(locale, () => {
    for (const { path, url } of pages.filter((page) => page.locale === locale)) {
      test(`${url}: document, switcher, links between languages`, async ({ page }) => {
        const response = await page.goto(url);
        expect(response?.status()).toBe(200);
        const { dir } = localeRow(locale);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.locator('html')).toHaveAttribute('dir', dir);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page.locator('main')).toHaveCount(1);
        expect(await page.title()).toMatch(/\S+ – \S+/);
        const description = await page.locator('meta[name=description]').getAttribute('content');
        expect(description?.length).toBeGreaterThan(39);

        for (const row of localeTable) {
          const item = page.locator(`header nav li`, { hasText: row.name });
          if (row.code === locale) {
            await expect(item.locator('a')).toHaveCount(0);
            await expect(item.locator('[aria-current=true]')).toHaveAttribute('lang', locale);
          } else {
            const link = item.locator('a');
            await expect(link).toHaveAttribute('href', localePath(row.code, path));
            await expect(link).toHaveAttribute('lang', row.code);
            await expect(link).toHaveAttribute('hreflang', row.code);
          }
        }

        const alternates = await page
          .locator('link[rel=alternate]')
          .evaluateAll((links) =>
            links.map((link) => [
              link.getAttribute('hreflang') ?? '',
              new URL(link.getAttribute('href') ?? '').pathname,
            ]),
          );
        expect(Object.fromEntries(alternates)).toEqual({
          ...Object.fromEntries(locales.map((code) => [code, localePath(code, path)])),
          'x-default': path === '/' ? '/' : localePath(defaultLocale, path),
        });
        const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
        expect(new URL(canonical ?? '').pathname).toBe(url);
        await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
          'content',
          new RegExp(`/og/${locale}\\.png$`),
        );
        await expect(page.locator('meta[name=robots]')).toHaveCount(0);

        const data = await page.locator('script[type="application/ld+json"]').allTextContents();
        const types = data.map((text) => (JSON.parse(text) as { '@type': string })['@type']);
        expect(types).toContain(path === '/' ? 'Organization' : 'BreadcrumbList');
        if (path.startsWith('/services/')) expect(types).toContain('GovernmentService');
      });
    }
  });
}

test('every language link is returned by the page it leads to', async ({ request }) => {
  const links = new Map<string, Set<string>>();
  for (const { url } of pages) {
    const html = await (await request.get(url)).text();
    const found = [...html.matchAll(/<link rel="alternate" hrefLang="(?!x-default)[^"]+" href="([^"]+)"/g)];
    links.set(url, new Set(found.map(([, href = '']) => new URL(href).pathname)));
  }
  for (const [url, targets] of links) {
    expect(targets.size).toBe(locales.length);
    for (const target of targets) expect(links.get(target), `${target} returns ${url}`).toContain(url);
  }
});

test('the sitemap holds every page with its languages', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, href = '']) => new URL(href).pathname).sort();
  expect(listed).toEqual(pages.map(({ url }) => url).sort());
  expect(xml.match(/hreflang="x-default"/g)).toHaveLength(pages.length);
});

test('no link and no fragment leads nowhere', async ({ request }) => {
  const documents = new Map<string, string>();
  const fetched = async (address: string) => {
    const known = documents.get(address);
    if (known !== undefined) return known;
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status(), address).toBe(200);
    const text = await response.text();
    documents.set(address, text);
    return text;
  };
  let links = 0;
  for (const { url } of pages) {
    const html = await fetched(url);
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      if (/^(https|mailto|tel):/.test(href)) continue;
      links += 1;
      const [address = '', fragment] = href.split('#');
      const target = await fetched(address || url);
      if (fragment) expect(target, `${url} → ${href}`).toContain(`id="${fragment}"`);
    }
  }
  expect(links).toBeGreaterThan(2000);
});
