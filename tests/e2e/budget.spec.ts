import { expect, test } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import { statusCodes, statusPath } from '@/lib/status';
import { pagePaths } from '../support/pages';

/** Bytes on the wire of a page with all that it loads, in a browser that allows scripts. */
const budget = 14_000;
const paths = [...(await pagePaths()), ...statusCodes.map(statusPath)];

for (const locale of locales) {
  test(`${locale}: every page is within ${budget} bytes, without a script and without a violation of its policy`, async ({
    browser,
  }) => {
    for (const path of paths) {
      const context = await browser.newContext({ javaScriptEnabled: true });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      const kinds: string[] = [];
      let bytes = 0;
      const hosts = new Set<string>();
      session.on('Network.responseReceived', ({ type, response }) => {
        kinds.push(type);
        hosts.add(new URL(response.url).hostname);
      });
      session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(localePath(locale, path), { waitUntil: 'networkidle' });
      // A page that says what went wrong has such a status, which Chromium remarks upon.
      expect(complaints.filter((text) => !text.startsWith('Failed to load resource: the server responded'))).toEqual(
        [],
      );
      expect(kinds.filter((kind) => kind === 'Script' || kind === 'Font' || kind === 'Fetch')).toEqual([]);
      expect([...hosts]).toEqual(['localhost']);
      expect(kinds.length, path).toBeLessThanOrEqual(2);
      expect(bytes, path).toBeGreaterThan(2000);
      expect(bytes, path).toBeLessThanOrEqual(budget);
      expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
      await context.close();
    }
  });
}

test('the policy stops a script, a style and a picture from elsewhere', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.route('**/en', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '</body>',
      '<script>document.title="ran"</script><p id="probe" style="color:red">x</p><img src="https://example.invalid/a.png"></body>',
    );
    await route.fulfill({ response, body });
  });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto('/en');
  await expect
    .poll(() => complaints.filter((text) => text.includes('Content Security Policy')).length)
    .toBeGreaterThanOrEqual(3);
  expect(await page.title()).not.toBe('ran');
  await context.close();
});

test('a page is told not to have changed', async ({ request }) => {
  const first = await request.get('/en/services');
  const again = await request.get('/en/services', { headers: { 'if-none-match': first.headers()['etag'] ?? '' } });
  expect(again.status()).toBe(304);
  expect(first.headers()['cache-control']).toContain('must-revalidate');
});
