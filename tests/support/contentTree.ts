import { checkTree, formatError } from '@/lib/content/check';
import { parseSource, type Tree } from '@/lib/content/sources';
import { defaultLocale, locales } from '@/lib/i18n/locales';

export type Files = Readonly<Record<string, string>>;

const service = (locale: string, related: string) => `---
title: Title ${locale}
summary: A summary that is long enough to pass the check of its length.
place: Somewhere
audience: both
order: 1
topics: [ratification]
articles: [2]
related: [${related}]
review: confirmed
---

## First

Text with a [link](/services/${related}#section-2).

## Second

More text.
`;

const page = (locale: string) => `---
title: Title ${locale}
summary: A summary that is long enough to pass the check of its length.
review: confirmed
---

Text.
`;

/** A small tree without a fault, in every language: tests break one thing in it. */
export function soundFiles(): Record<string, string> {
  const files: Record<string, string> = { 'settings/site.json': '{"email":"","social":[]}' };
  for (const locale of locales) {
    files[`services/${locale}/one.md`] = service(locale, 'two');
    files[`services/${locale}/two.md`] = service(locale, 'one');
    files[`pages/${locale}/home.md`] = page(locale);
  }
  return files;
}

/** Where most tests break something. */
export const sample = `services/${defaultLocale}/one.md`;

/** The faults of a tree of file texts, as the build prints them. */
export function faultsOf(files: Files): string[] {
  const results = Object.entries(files).map(([file, text]) => parseSource(file, text));
  const tree: Tree = {
    sources: results.filter((result) => 'data' in result),
    errors: results.filter((result) => 'reason' in result),
  };
  return checkTree(tree, 'tests/fixtures/public').map(formatError);
}
