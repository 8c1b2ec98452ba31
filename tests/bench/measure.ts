import { chromium, type Browser } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { chromiumArguments } from '../support/chromium';
import { cpuSeconds, memory, type Server } from './serve';
import { folders } from './sites';

export type Visit = {
  html: number;
  css: number;
  script: number;
  image: number;
  other: number;
  total: number;
  requests: number;
  fcp: number;
  lcp: number;
  load: number;
  longTasks: number;
  cls: number;
};

/** Slow 3G, as Chromium's own tools define it. */
const slow3G = {
  offline: false,
  latency: 400,
  downloadThroughput: (400 * 1024) / 8,
  uploadThroughput: (400 * 1024) / 8,
};

export function launch(): Promise<Browser> {
  return chromium.launch(chromiumArguments());
}

/** Opens a page in a fresh profile at slow 3G with a processor four times slower. Times in ms, sizes in bytes on the wire. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow3G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = { html: 0, css: 0, script: 0, image: 0, other: 0 };
  const kindOf: Readonly<Record<string, string>> = {
    Document: 'html',
    Stylesheet: 'css',
    Script: 'script',
    Image: 'image',
  };
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, kindOf[type] ?? 'other'));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0, long: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.lcp = entry.startTime))).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => (seen.cls += (entry as unknown as { value: number }).value)),
    ).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => (seen.long += list.getEntries().length)).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const times = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { lcp: number; cls: number; long: number } };
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      lcp: seen.lcp,
      load: navigation?.loadEventEnd ?? 0,
      longTasks: seen.long,
      cls: seen.cls,
    };
  });
  await context.close();
  const { html = 0, css = 0, script = 0, image = 0, other = 0 } = bytes;
  return {
    html,
    css,
    script,
    image,
    other,
    total: html + css + script + image + other,
    requests: kinds.size,
    ...times,
  };
}

export type Load = { perSecond: number; cpuMs: number; memoryMb: number };

/** Asks for one page over 50 connections for some seconds. */
export function load(server: Server, address: string, seconds: number): Load {
  const before = cpuSeconds(server.pids());
  const args = [
    'autocannon',
    '-j',
    '-c',
    '50',
    '-d',
    String(seconds),
    '-H',
    'accept-encoding=gzip, br',
    server.url + address,
  ];
  const report = JSON.parse(
    execFileSync('npx', args, { cwd: folders.astro, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as {
    requests: { average: number; total: number };
    non2xx: number;
  };
  if (report.non2xx > 0) throw new Error(`${server.url}${address}: ${report.non2xx} answers were not 2xx`);
  const cpu = cpuSeconds(server.pids()) - before;
  return {
    perSecond: report.requests.average,
    cpuMs: (cpu * 1000) / report.requests.total,
    memoryMb: memory(server.pids()),
  };
}

/** Lighthouse's four scores, 0 to 100. */
export function lighthouse(url: string): number[] {
  const { executablePath, args = [] } = chromiumArguments();
  const report = JSON.parse(
    execFileSync(
      'npx',
      ['lighthouse', url, '--output=json', '--quiet', `--chrome-flags=--headless ${args.join(' ')}`],
      {
        cwd: folders.astro,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: { ...process.env, ...(executablePath ? { CHROME_PATH: executablePath } : {}) },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ),
  ) as { categories: Record<string, { score: number }> };
  return Object.values(report.categories).map(({ score }) => Math.round(score * 100));
}
