import type { LaunchOptions } from '@playwright/test';

/** How the tests start Chromium: the one that `scripts/test.mjs` found, without a request to anywhere else. */
export function chromiumArguments(): LaunchOptions {
  const executablePath = process.env['CHROMIUM_PATH'];
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}
