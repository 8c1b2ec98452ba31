import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';

/**
 * Pictures of pages for people to look at: node tests/support/screenshots.mjs URL FOLDER PATHS LOCALES WIDTHS SCHEMES
 * (lists separated by commas).
 */
const [
  base = 'http://localhost:3000',
  folder = 'test-results/pictures',
  paths = '/',
  locales = 'en',
  widths = '1280,360',
  schemes = 'light,dark',
] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ],
});
for (const width of widths.split(',').map(Number)) {
  for (const colorScheme of schemes.split(',')) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    for (const locale of locales.split(',')) {
      for (const path of paths.split(',')) {
        await page.goto(`${base}/${locale}${path === '/' ? '' : path}`);
        const name = [locale, path.replaceAll('/', '_'), width, colorScheme].join('-');
        await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
      }
    }
    await context.close();
  }
}
await browser.close();
