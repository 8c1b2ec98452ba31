import { defineConfig } from '@playwright/test';
import { chromiumArguments } from './tests/support/chromium';

const port = 3100;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    javaScriptEnabled: false,
    launchOptions: chromiumArguments(),
  },
  webServer: {
    command: 'node .build/server.mjs',
    env: { PORT: String(port), NODE_ENV: 'production' },
    url: `http://localhost:${port}/robots.txt`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
