import { expect, test } from '@playwright/test';
import { request as plainRequest } from 'node:http';
import { locales } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';

type Answer = { status: number; location: string | undefined; type: string; body: string };

/** Sends a target as it is: browsers and `fetch` would tidy it up first. */
function send(baseURL: string | undefined, target: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(baseURL ?? '');
  return new Promise((resolve, reject) => {
    const outgoing = plainRequest({ hostname, port, path: target, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location,
          type: response.headers['content-type'] ?? '',
          body,
        }),
      );
    });
    outgoing.on('error', reject).end();
  });
}

const long = 'a'.repeat(9000);

for (const locale of locales) {
  test(`${locale}: an unknown address is told in its language`, async ({ page, baseURL }) => {
    for (const path of [
      '/nothing',
      '/services/nothing',
      '/a/b/c',
      '/%E0%A4%A',
      '/services/%ff',
      '/%00',
      '/..%2f..%2fetc',
      '/%5cwindows',
      `/${long}`,
      '/status/404',
      '/services.rsc',
    ]) {
      const answer = await send(baseURL, localePath(locale, path));
      expect(answer.status, path).toBe(404);
      expect(answer.body, path).toContain(`<html lang="${locale}"`);
      expect(answer.body, path).not.toMatch(/<script(?! type="application\/ld\+json")/);
    }
    const response = await page.goto(localePath(locale, '/nothing'));
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await page.locator('main a').nth(1).click();
    await expect(page).toHaveURL(new RegExp(`${localePath(locale, '/services')}$`));
  });
}

for (const target of [
  '/xx',
  '/EN',
  '/xx/services',
  '/favicon.ico',
  '/%E0%A4%A',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/en%00',
  `/${long}`,
  '/wp-login.php',
  '/_next/nothing',
  '/og/xx.png',
  '/status/404',
  '/_not-found',
  '/_global-error',
  '/[locale]',
  '/..',
  '/en/../en',
]) {
  test(`${target.slice(0, 40)} is told in all languages`, async ({ baseURL }) => {
    const answer = await send(baseURL, target);
    expect(answer.status).toBe(404);
    expect(answer.type).toContain('text/html');
    if (target === '/en/../en') return;
    for (const locale of locales) expect(answer.body).toContain(`<section lang="${locale}"`);
  });
}

for (const [target, location] of [
  ['//', '/'],
  ['//en', '/en'],
  ['/en/', '/en'],
  ['/en//services///help-desk/', '/en/services/help-desk'],
  ['/fr/?q=a//b', '/fr?q=a//b'],
  ['//example.org/x', '/example.org/x'],
] as const) {
  test(`${target} leads to ${location}`, async ({ baseURL }) => {
    const answer = await send(baseURL, target);
    expect(answer).toMatchObject({ status: 308, location });
  });
}

test('an address above the server’s limit is told in all languages', async ({ baseURL }) => {
  const answer = await send(baseURL, `/${'a'.repeat(20_000)}`);
  expect(answer.status).toBe(431);
  for (const locale of locales) expect(answer.body).toContain(`<section lang="${locale}"`);
});

test('other methods are refused, HEAD has no body', async ({ baseURL }) => {
  expect((await send(baseURL, '/en', 'POST')).status).toBe(405);
  expect((await send(baseURL, '/en', 'DELETE')).status).toBe(405);
  expect(await send(baseURL, '/en', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('the pages that say what went wrong keep their status', async ({ baseURL }) => {
  expect((await send(baseURL, '/fr/status/500')).status).toBe(500);
  expect((await send(baseURL, '/status/500')).status).toBe(500);
  expect((await send(baseURL, '/status/400')).status).toBe(400);
});
