import { expect, test } from '@playwright/test';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultLocale, localePath, newLocale } from '../support/copyLocales';
import { startSiteCopy, type SiteCopy } from '../support/siteCopy';

/**
 * A copy of the site with one language more, in which one page is not translated yet, and with a page that is rendered on
 * request: a row in the table, its content and its messages are all that a language needs.
 */
let site: SiteCopy;
const untranslated = '/about';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await startSiteCopy('language', 3110, (folder) => {
    addLanguage(folder);
    fillSettings(folder);
    mkdirSync(path.join(folder, 'app/[locale]/probe'));
    cpSync('tests/fixtures/probe/page.tsx', path.join(folder, 'app/[locale]/probe/page.tsx'));
  });
});

test.afterAll(() => site?.stop());

const settings = {
  email: 'secretariat@cti.example',
  telephone: '+41 22 000 00 00',
  address: '1 Example Street, 1200 Geneva',
  social: ['https://social.example/cti'],
};

function fillSettings(folder: string): void {
  writeFileSync(path.join(folder, 'content/settings/site.json'), JSON.stringify(settings));
}

function addLanguage(folder: string): void {
  const table = path.join(folder, 'lib/i18n/locales.ts');
  const row = `{ code: '${newLocale}', name: 'Deutsch', dir: 'ltr', dateTag: '${newLocale}', type: latinType },`;
  writeFileSync(table, readFileSync(table, 'utf8').replace('] as const satisfies', `${row}\n] as const satisfies`));
  for (const collection of readdirSync(path.join(folder, 'content'), { withFileTypes: true })) {
    const source = path.join(folder, 'content', collection.name, defaultLocale);
    if (collection.name === 'settings' || !collection.isDirectory()) continue;
    cpSync(source, path.join(folder, 'content', collection.name, newLocale), { recursive: true });
  }
  cpSync(path.join(folder, `messages/${defaultLocale}.json`), path.join(folder, `messages/${newLocale}.json`));
  rmSync(path.join(folder, `content/pages/${newLocale}${untranslated}.md`));
  const original = path.join(folder, `content/pages/${defaultLocale}${untranslated}.md`);
  writeFileSync(original, readFileSync(original, 'utf8').replace('review:', `awaiting: [${newLocale}]\nreview:`));
}

test('the new language has its pages, its place in the switcher and in the sitemap', async ({ page, request }) => {
  await page.goto(site.url + localePath(newLocale, '/services/help-desk'));
  await expect(page.locator('html')).toHaveAttribute('lang', newLocale);
  await expect(page.locator('header nav [aria-current=true]').first()).toHaveText('Deutsch');
  await page.goto(site.url + localePath('ar', '/services/help-desk'));
  await page.locator(`header a[hreflang=${newLocale}]`).click();
  await expect(page).toHaveURL(new RegExp(`/${newLocale}/services/help-desk$`));
  const sitemap = await (await request.get(`${site.url}/sitemap.xml`)).text();
  expect(sitemap).toContain(`/${newLocale}/services/help-desk</loc>`);
  expect((await request.get(`${site.url}/og/${newLocale}.png`)).ok()).toBe(true);
});

test('a missing translation says so first, in the visitor’s language, and lists the versions there are', async ({
  page,
}) => {
  const response = await page.goto(site.url + localePath(newLocale, untranslated));
  expect(response?.status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', newLocale);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await expect(page.locator('link[rel=alternate]')).toHaveCount(0);
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
  const notice = page.locator('main section').first();
  await expect(notice).toContainText('English');
  await expect(notice.locator(`a[hreflang=ar]`)).toHaveAttribute('href', localePath('ar', untranslated));
  await expect(notice.locator(`a[hreflang=${newLocale}]`)).toHaveCount(0);
  const body = page.locator('main .prose').first();
  expect(await body.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(defaultLocale);
  expect(await body.evaluate((element) => element.closest('[dir]')?.getAttribute('dir'))).toBe('ltr');
  await expect(page.locator('h1')).toHaveCount(1);
  const order = await page.evaluate(() => {
    const first = document.querySelector('main section');
    return first && document.querySelector('main .prose')?.compareDocumentPosition(first);
  });
  expect(order).toBe(2);
  await expect(body.locator('a').first()).toHaveAttribute('href', new RegExp(`^/${newLocale}/`));
});

test('the contact page shows the settings, isolated from the direction of Arabic', async ({ page }) => {
  await page.goto(site.url + localePath('ar', '/contact'));
  const ways = page.locator('section[aria-labelledby=ways]');
  await expect(ways.locator(`a[href="mailto:${settings.email}"] bdi[dir=ltr]`)).toHaveText(settings.email);
  await expect(ways.locator('a[href="tel:+41220000000"] bdi[dir=ltr]')).toHaveText(settings.telephone);
  await expect(ways.locator(`a[href="${settings.social[0]}"] bdi[dir=ltr]`)).toHaveText('social.example/cti');
  await expect(ways.locator('address')).toHaveText(settings.address);
  await expect(ways.locator('dt')).toHaveCount(4);
});

test('pages and sitemap claim no translation that is missing', async ({ page, request }) => {
  await page.goto(site.url + localePath('ar', untranslated));
  const codes = await page
    .locator('link[rel=alternate]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
  expect(codes).not.toContain(newLocale);
  expect(codes).toContain(defaultLocale);
  const link = page.locator(`header a[hreflang=${newLocale}]`);
  await expect(link).toHaveAttribute('href', localePath(newLocale, untranslated));
  await expect(link.locator('.sr-only')).toHaveAttribute('lang', 'ar');
  expect(await (await request.get(`${site.url}/sitemap.xml`)).text()).not.toContain(`/${newLocale}${untranslated}<`);
});

test('a page rendered on request carries no script, is never stored, and obeys the same policy', async ({
  request,
}) => {
  const response = await request.get(site.url + localePath('fr', '/probe'));
  expect(response.status()).toBe(200);
  const html = await response.text();
  expect(html).toContain('Probe');
  expect(html).not.toMatch(/<script/);
  expect(html).not.toMatch(/<link[^>]+(preload|stylesheet)/);
  const headers = response.headers();
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(headers['cache-control']).toContain('no-store');
  expect(headers['vary']).toContain('Accept-Encoding');
});

test('a form without a script: the page comes again, redirects, and fails in the visitor’s language', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  await page.goto(site.url + localePath('fr', '/probe'));
  await page.getByRole('button').click();
  await expect(page.locator('h1')).toHaveText('Probe fr');
  expect(await page.content()).not.toMatch(/<script/);
  await page.getByRole('textbox').fill('done');
  await page.getByRole('button').click();
  await expect(page).toHaveURL(/done=1/);
  await expect(page.locator('main')).toContainText('Done');
  expect(errors).toEqual([]);
  const response = await page.goto(`${site.url}${localePath('fr', '/probe')}?fail=1`);
  expect(response?.status()).toBe(500);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect(await page.content()).not.toContain('asked to fail');
});

test('a wrong action, and a form from elsewhere, get a page and no stack trace', async ({ request }) => {
  const address = site.url + localePath('ar', '/probe');
  const answers = await Promise.all([
    request.post(address, { multipart: { $ACTION_ID_0000: '', text: 'x' } }),
    request.post(address, { multipart: { text: 'x' }, headers: { origin: 'https://example.org' } }),
    request.post(address, {
      data: 'x'.repeat(2_000_000),
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    }),
    request.post(address, { data: '--x', headers: { 'content-type': 'multipart/form-data; boundary=x' } }),
  ]);
  expect(answers.map((answer) => answer.status()).every((status) => status >= 400)).toBe(true);
  expect(answers[2]?.status()).toBe(413);
  for (const answer of answers) {
    const text = await answer.text();
    expect(answer.headers()['content-type']).toContain('text/html');
    expect(text).toContain('lang="ar"');
    expect(text).not.toMatch(/\bat \w+ \(|node_modules|<script(?! type="application\/ld)/);
  }
});
