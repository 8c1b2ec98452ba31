import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, fail, run } from './run.mjs';

const needed = [20, 20];

/** Everything that a build reads. */
export const inputs = [
  'app',
  'components',
  'content',
  'lib',
  'messages',
  'public',
  'next.config.ts',
  'contentlayer.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
/** Settings that a build writes into the pages. */
const settings = ['SITE_URL', 'CLIENT_RUNTIME'];

const installStamp = 'node_modules/.installed';
const buildStamp = '.next/.built';

/** Stops with a clear word on a Node that is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
    fail(`This site needs Node ${needed.join('.')} or later; this is ${process.versions.node}.`);
  }
}

/** Installs exactly what the lock file names, unless that has been done. */
export async function install() {
  const wanted = hash(['package-lock.json']);
  if (existsSync(installStamp) && readFileSync(installStamp, 'utf8') === wanted) return;
  console.log('Installing packages (once) …');
  // Tests and the build need the development packages too, whatever NODE_ENV says.
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    ...environment,
    NODE_ENV: 'development',
  });
  if (code !== 0) fail('npm could not install the packages: see its messages above.');
  writeFileSync(installStamp, wanted);
}

/** Builds the site, unless the last build was made from the same files and settings. */
export async function build() {
  const wanted = hash(inputs) + settings.map((name) => process.env[name] ?? '').join('|');
  if (existsSync(buildStamp) && readFileSync(buildStamp, 'utf8') === wanted) return;
  console.log('Building the site …');
  const code = await run('npm', ['run', '--silent', 'build']);
  if (code !== 0) fail('The site was not built: see the messages above.');
  writeFileSync(buildStamp, wanted);
}

/**
 * @param {readonly string[]} paths files and folders
 * @returns {string} hash of all their names and contents
 */
function hash(paths) {
  const sum = createHash('sha256');
  for (const path of paths.filter(existsSync).flatMap(filesBelow)) sum.update(path).update(readFileSync(path));
  return sum.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.flatMap((entry) => filesBelow(join(path, entry.name))).sort();
  } catch {
    return [path];
  }
}
