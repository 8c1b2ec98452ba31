import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listFiles } from '../support/files';

it('no page is a client component, none is dynamic but by decision', () => {
  const files = listFiles(['app', 'components'], /\.tsx?$/);
  expect(files.length).toBeGreaterThan(35);
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    expect(code, file).not.toMatch(/['"]use client['"]/);
    expect(code, file).not.toMatch(/force-dynamic|<Suspense|next\/(link|script|dynamic)/);
  }
  expect(files.filter((file) => file.endsWith('loading.tsx'))).toEqual([]);
});
