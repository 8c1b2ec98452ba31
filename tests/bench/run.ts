import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launch, lighthouse, load, visit, type Load, type Visit } from './measure';
import { hasNginx, startNext, startNginx, startSite, type Server } from './serve';
import { build, buildAstro, compressAstro, folders, prepare, prepareAstro, rebuildAfterEdit } from './sites';
import { markdown, median, type Row } from './table';

/**
 * npm run bench -- [--pages 90,1000,5000] [--runs 5] [--no-lighthouse]
 * Builds the same content three times, serves each, measures in turns, and writes test-results/bench.{json,md}.
 */
const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '90,1000' },
    runs: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    'no-lighthouse': { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
const rows: Row[] = [];
const say = (text: string): void => void process.stderr.write(`${text}\n`);

const visited = ['/en', '/ar', '/en/services/help-desk', '/ar/services/help-desk', '/en/contact', '/ar/contact'];
const loaded = '/en/services/help-desk';

// Build times, largest first, so that the small site is the one left for the other measures.
for (const count of options.pages
  .split(',')
  .map(Number)
  .toSorted((a, b) => b - a)) {
  say(`Building about ${count} pages …`);
  const pages = prepare('site', count);
  const site = build('site');
  prepare('next', count);
  const next = build('next');
  prepareAstro();
  const astro = buildAstro();
  rows.push({ measure: `build, ${pages} pages, s`, site, next, astro });
}

await browse();
await press();
if (!options['no-lighthouse']) await judge();
rows.push({ measure: 'edit of one text until it is on its page, s', site: rebuildAfterEdit() });

const table = markdown(rows);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench.md', `${table}\n`);
writeFileSync('test-results/bench.json', JSON.stringify(rows, null, 2));
process.stdout.write(`${table}\n`);

async function astroServer(port: number): Promise<Server> {
  compressAstro();
  return startNginx(path.join(folders.astro, 'dist'), port);
}

/** Bytes, requests and times in a browser; the three take turns. */
async function browse(): Promise<void> {
  if (!hasNginx()) return say('nginx is not here: the comparison in the browser is skipped');
  const servers = { site: await startSite(3121), next: await startNext('next', 3122), astro: await astroServer(3123) };
  const browser = await launch();
  const results: Record<keyof typeof servers, Map<string, Visit[]>> = {
    site: new Map(),
    next: new Map(),
    astro: new Map(),
  };
  for (let run = 0; run < runs; run += 1) {
    say(`Browsing, run ${run + 1} of ${runs} …`);
    for (const address of visited) {
      for (const name of ['site', 'next', 'astro'] as const) {
        const list = results[name].get(address) ?? [];
        results[name].set(address, [...list, await visit(browser, servers[name].url + address)]);
      }
    }
  }
  await browser.close();
  Object.values(servers).forEach(({ stop }) => stop());
  const of = (name: keyof typeof results, address: string, key: keyof Visit) =>
    median((results[name].get(address) ?? []).map((result) => result[key]));
  const row = (measure: string, address: string, key: keyof Visit) =>
    rows.push({
      measure,
      site: of('site', address, key),
      next: of('next', address, key),
      astro: of('astro', address, key),
    });
  for (const address of visited) {
    row(`${address}: transferred, bytes`, address, 'total');
    row(`${address}: script, bytes`, address, 'script');
    row(`${address}: LCP at slow 3G, ms`, address, 'lcp');
    row(`${address}: load at slow 3G, ms`, address, 'load');
  }
  for (const [measure, key] of [
    ['HTML, bytes', 'html'],
    ['CSS, bytes', 'css'],
    ['icons, bytes', 'image'],
    ['requests', 'requests'],
    ['FCP, ms', 'fcp'],
    ['long tasks', 'longTasks'],
    ['layout shift', 'cls'],
  ] as const) {
    row(`${loaded}: ${measure}`, loaded, key);
  }
}

/** Requests per second, processor and memory; the servers take turns. */
async function press(): Promise<void> {
  const seconds = Number(options.seconds);
  const contestants: [string, () => Promise<Server>][] = [
    ['own', () => startSite(3131)],
    ['nextClean', () => startNext('site', 3132)],
    ['nextFull', () => startNext('next', 3133)],
  ];
  if (hasNginx()) {
    contestants.push(
      ['nginxSite', () => startNginx(path.join(folders.site, '.next/site'), 3134)],
      ['nginxAstro', () => astroServer(3135)],
    );
  } else say('nginx is not here: its part is skipped');
  const results = new Map<string, Load[]>();
  for (let run = 0; run < runs; run += 1) {
    say(`Pressing, run ${run + 1} of ${runs} …`);
    for (const [name, start] of contestants) {
      const server = await start();
      load(server, loaded, 1);
      results.set(name, [...(results.get(name) ?? []), load(server, loaded, seconds)]);
      server.stop();
    }
  }
  const of = (name: string, key: keyof Load) => {
    const list = results.get(name);
    return list && median(list.map((result) => result[key]));
  };
  const keys = [
    ['requests/s', 'perSecond'],
    ['CPU per request, ms', 'cpuMs'],
    ['memory after load, MB', 'memoryMb'],
  ] as const;
  for (const [measure, key] of keys) {
    rows.push({
      measure: `own server: ${measure}`,
      site: of('own', key) ?? NaN,
      next: of('nextFull', key),
      astro: of('nginxAstro', key),
    });
    rows.push({
      measure: `plain next start, documents clean: ${measure}`,
      site: of('nextClean', key) ?? NaN,
      next: of('nextFull', key),
    });
    const nginx = of('nginxSite', key);
    if (nginx !== undefined)
      rows.push({ measure: `nginx in front: ${measure}`, site: nginx, astro: of('nginxAstro', key) });
  }
}

/** Lighthouse's four scores, the lowest of each over the pages. */
async function judge(): Promise<void> {
  const server = await startSite(3141);
  for (const address of visited) {
    say(`Lighthouse on ${address} …`);
    const scores = lighthouse(server.url + address);
    ['performance', 'accessibility', 'best practices', 'SEO'].forEach((name, index) => {
      rows.push({ measure: `${address}: Lighthouse ${name}`, site: scores[index] ?? 0 });
    });
  }
  server.stop();
}
