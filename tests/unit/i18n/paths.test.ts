import { expect, it } from 'vitest';
import { localePath } from '@/lib/i18n/paths';

it('puts the locale before the path, and leaves the home page without a slash', () => {
  expect(localePath('fr', '/services/help-desk')).toBe('/fr/services/help-desk');
  expect(localePath('ar', '/')).toBe('/ar');
});
