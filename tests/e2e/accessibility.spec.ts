import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import { statusCodes, statusPath } from '@/lib/status';
import { pagePaths } from '../support/pages';

const paths = [...(await pagePaths()), ...statusCodes.map(statusPath)];

for (const locale of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${locale}, ${colorScheme}: axe finds nothing`, async ({ browser }) => {
      // axe itself is a script; the pages have none, so that allowing scripts changes nothing else.
      const context = await browser.newContext({ colorScheme, javaScriptEnabled: true, bypassCSP: true });
      const page = await context.newPage();
      for (const path of paths) {
        await page.goto(localePath(locale, path));
        // What depends on the colour scheme is contrast alone.
        const axe = new AxeBuilder({ page });
        if (colorScheme === 'dark') axe.withRules(['color-contrast']);
        const { violations, passes } = await axe.analyze();
        expect(
          violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        ).toEqual([]);
        expect(passes.length).toBeGreaterThan(colorScheme === 'dark' ? 0 : 15);
      }
      await context.close();
    });
  }

  test(`${locale}: nothing runs over the edge at 320 px, nor at 400 % zoom`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(localePath(locale, path));
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        return [...document.body.querySelectorAll('*')]
          .filter(
            (element) =>
              element.getBoundingClientRect().right > clientWidth + 1 || element.getBoundingClientRect().left < -1,
          )
          .map((element) => `${element.tagName}.${element.className.toString()}`);
      });
      expect(over, path).toEqual([]);
    }
    await context.close();
  });
}

test('the keyboard reaches the content by the first link', async ({ page }) => {
  await page.goto(localePath('ar', '/services'));
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the menu opens on a small screen without a script, and is in place on a wide one', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(localePath('fr', '/'));
  const link = page.locator('#menu a').first();
  await expect(link).toBeHidden();
  await page.locator('.menu-button').click();
  await expect(link).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/\/fr\/services$/);
  await page.setViewportSize({ width: 1280, height: 700 });
  await expect(page.locator('#menu a').first()).toBeVisible();
  await expect(page.locator('.menu-button')).toBeHidden();
});

test('Arabic mirrors the layout', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const brandAndMenu = async (address: string) => {
    await page.goto(address);
    const box = (selector: string) => page.locator(selector).first().boundingBox();
    const [brand, languages, side] = await Promise.all([box('header a'), box('header nav'), box('#facts')]);
    return { brand: brand?.x ?? 0, languages: languages?.x ?? 0, side: side?.x ?? 0 };
  };
  const english = await brandAndMenu(localePath('en', '/services/help-desk'));
  const arabic = await brandAndMenu(localePath('ar', '/services/help-desk'));
  expect(english.brand).toBeLessThan(english.languages);
  expect(arabic.brand).toBeGreaterThan(arabic.languages);
  expect(english.side).toBeGreaterThan(640);
  expect(arabic.side).toBeLessThan(640);
});
