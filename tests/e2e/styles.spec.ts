import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { listFiles } from '../support/files';

/** Shown only where the address is a setting: no page of the site has it now. */
const conditional = new Set(['not-italic']);

test('no class of the stylesheet is unused', () => {
  const documents = listFiles(['.next/site'], /\.html$/).map((file) => readFileSync(file, 'utf8'));
  const css = /<style>([\s\S]*?)<\/style>/.exec(documents[0] ?? '')?.[1] ?? '';
  const names = new Set(
    [...css.matchAll(/\.((?:\\.|[a-z-])(?:\\.|[\w-])*)/gi)].map(([, name = '']) => name.replace(/\\(.)/g, '$1')),
  );
  expect(names.size).toBeGreaterThan(80);
  const used = new Set(
    documents.flatMap((html) =>
      [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.replaceAll('&#x27;', "'").split(' ')),
    ),
  );
  expect([...names].filter((name) => !used.has(name) && !conditional.has(name))).toEqual([]);
});
