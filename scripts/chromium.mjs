import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fail, run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Finds a Chromium for the tests, or gets one: `CHROMIUM_PATH`, one on PATH, Playwright's own, Debian's package.
 * @returns {Promise<string | undefined>} its path; undefined means Playwright's own
 */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) {
    if (!existsSync(process.env.CHROMIUM_PATH)) fail(`CHROMIUM_PATH: there is no ${process.env.CHROMIUM_PATH}`);
    return process.env.CHROMIUM_PATH;
  }
  const onPath = findOnPath();
  if (onPath) return onPath;
  if (hasPlaywrights()) return undefined;
  console.log('Getting a Chromium for the tests (once) …');
  await run('npx', ['playwright', 'install', 'chromium']);
  if (hasPlaywrights()) return undefined;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core']);
  }
  return (
    findOnPath() ?? fail('No Chromium: install one and name it, for example CHROMIUM_PATH=/usr/bin/chromium npm test')
  );
}

function findOnPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function hasPlaywrights() {
  try {
    const script = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
    return existsSync(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
  } catch {
    return false;
  }
}
