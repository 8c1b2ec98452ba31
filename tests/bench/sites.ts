import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { locales } from '@/lib/i18n/locales';
import { copySite } from '../support/siteCopy';

/** The three that are compared: this site, the same with the adapter off, Astro with the same pages and CSS. */
type SiteName = 'site' | 'next' | 'astro';

export const folders: Readonly<Record<SiteName, string>> = {
  site: path.resolve('.test-site/bench-site'),
  next: path.resolve('.test-site/bench-next'),
  astro: path.resolve('.test-site/bench-astro'),
};

const environment = {
  ...process.env,
  NODE_ENV: 'production' as const,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Runs a command silently. @returns seconds of wall-clock time */
export function timed(
  folder: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): number {
  const start = performance.now();
  try {
    execFileSync(command, args, { cwd: folder, env: { ...environment, ...env }, stdio: 'pipe', maxBuffer: 1 << 28 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    throw new Error(`${command} ${args.join(' ')} failed in ${folder}:\n${stdout}\n${stderr}`);
  }
  return (performance.now() - start) / 1000;
}

/** Pages that the content folder makes now. */
function countPages(folder: string): number {
  const collections = ['services', 'pages'].flatMap((name) =>
    locales.map((locale) => path.join(folder, 'content', name, locale)),
  );
  return collections.flatMap((dir) => readdirSync(dir)).length;
}

/** Copies the site and adds pages in every language until there are about as many as asked. */
export function prepare(name: 'site' | 'next', pages: number): number {
  const folder = copySite(path.basename(folders[name]));
  const extra = Math.max(0, Math.round((pages - countPages(folder)) / locales.length));
  for (const locale of locales) {
    const about = readFileSync(path.join(folder, `content/pages/${locale}/about.md`), 'utf8');
    for (let index = 1; index <= extra; index += 1) {
      writeFileSync(path.join(folder, `content/pages/${locale}/extra-${index}.md`), about);
    }
  }
  return countPages(folder);
}

/** Builds (a) or (b). @returns seconds */
export function build(name: 'site' | 'next'): number {
  rmSync(path.join(folders[name], '.next'), { recursive: true, force: true });
  return timed(folders[name], 'npm', ['run', '--silent', 'build'], {
    CLIENT_RUNTIME: name === 'site' ? 'remove' : 'keep',
  });
}

/** Changes one text of the built site and builds again, as a publication does. @returns seconds until the new page exists */
export function rebuildAfterEdit(): number {
  const file = path.join(folders.site, 'content/services/en/help-desk.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('The help desk answers', 'The edited help desk answers'));
  const seconds = timed(folders.site, 'npm', ['run', '--silent', 'build']);
  const page = readFileSync(path.join(folders.site, '.next/site/en/services/help-desk.html'), 'utf8');
  if (!page.includes('The edited help desk')) throw new Error('The edit is not on the page');
  return seconds;
}

/** Installs the peers and gives Astro the pages of (a), which must be built. */
export function prepareAstro(): void {
  const folder = folders.astro;
  mkdirSync(folder, { recursive: true });
  cpSync('tests/bench/peers', folder, { recursive: true });
  if (!readdirSync(folder).includes('node_modules')) timed(folder, 'npm', ['install', '--no-audit', '--no-fund']);
  rmSync(path.join(folder, 'content'), { recursive: true, force: true });
  for (const name of ['services', 'pages'])
    cpSync(path.join(folders.site, 'content', name), path.join(folder, 'content', name), { recursive: true });
  const { shells, css } = readShells();
  writeFileSync(path.join(folder, 'src/shells.json'), JSON.stringify(shells));
  writeFileSync(path.join(folder, 'src/site.css'), css);
}

type Shell = Readonly<Record<'lang' | 'dir' | 'type' | 'head' | 'before' | 'after', string>>;

/** Takes the site's own documents apart: what surrounds each text, and the stylesheet. */
function readShells(): { shells: Record<string, Shell>; css: string } {
  const root = path.join(folders.site, '.next');
  const manifest = JSON.parse(readFileSync(path.join(root, 'site.json'), 'utf8')) as {
    documents: Record<string, { file: string }>;
  };
  const shells: Record<string, Shell> = {};
  let css = '';
  for (const [address, { file }] of Object.entries(manifest.documents)) {
    if (!file.endsWith('.html') || address.includes('/extra-') || address.includes('status/')) continue;
    const html = readFileSync(path.join(root, 'site', file), 'utf8');
    const [, lang = '', dir = '', type = ''] = /<html lang="(\w+)" dir="(\w+)" class="([^"]*)"/.exec(html) ?? [];
    css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? css;
    const head = between(html, '<head>', '</head>').replace(/<style>[\s\S]*?<\/style>/, '');
    const [before = '', rest = ''] = splitOnce(between(html, '<body>', '</body>'), '<div class="prose">');
    const [, after = ''] = splitOnce(rest, '</div>');
    shells[address] = { lang, dir, type: type.replaceAll('&#x27;', "'"), head, before, after };
  }
  return { shells, css };
}

function splitOnce(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + separator.length)];
}

function between(text: string, start: string, end: string): string {
  return splitOnce(splitOnce(text, start)[1], end)[0];
}

/** Builds (c). @returns seconds */
export function buildAstro(): number {
  rmSync(path.join(folders.astro, 'dist'), { recursive: true, force: true });
  return timed(folders.astro, 'npx', ['astro', 'build']);
}

/** Gives Astro's files the compressed forms that ours have, for nginx. */
export function compressAstro(): void {
  const dist = path.join(folders.astro, 'dist');
  for (const file of readdirSync(dist, { recursive: true }) as string[]) {
    if (/\.(html|css|svg|xml)$/.test(file))
      writeFileSync(path.join(dist, `${file}.gz`), gzipSync(readFileSync(path.join(dist, file)), { level: 9 }));
  }
}
