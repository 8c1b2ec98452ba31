import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: { '@': path.resolve('.'), 'contentlayer/generated': path.resolve('.contentlayer/generated/index.mjs') },
  },
  test: {
    include: ['tests/{unit,content}/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
