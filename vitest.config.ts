import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: { '@': path.resolve('.'), 'contentlayer/generated': path.resolve('.contentlayer/generated/index.mjs') },
  },
  test: {
    // Far from UTC, so that a date read in local time shows.
    env: { TZ: 'Pacific/Auckland' },
    include: ['tests/{unit,content}/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
