import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import adapter from '@/lib/documents/adapter';
import type { Manifest } from '@/lib/documents/manifest';

type Context = Parameters<NonNullable<typeof adapter.onBuildComplete>>[0];
const html = 'text/html; charset=utf-8';

/** Runs the adapter on pages as Next's build would leave them. */
async function build(pages: Record<string, string>) {
  const distDir = mkdtempSync(path.join(tmpdir(), 'dist-'));
  mkdirSync(path.join(distDir, 'static/chunks'), { recursive: true });
  writeFileSync(path.join(distDir, 'static/chunks/a.css'), 'body{color:red}\n/*# sourceMappingURL=a.css.map*/');
  const prerenders = Object.entries(pages).map(([pathname, text], index) => {
    const filePath = path.join(distDir, `${index}.html`);
    writeFileSync(filePath, text);
    return { pathname, fallback: { filePath, initialHeaders: { 'content-type': html } } };
  });
  const robots = path.join(distDir, 'robots.body');
  writeFileSync(robots, 'User-agent: *\n'.repeat(30));
  const staticFiles = [
    { pathname: '/robots.txt', filePath: robots },
    { pathname: '/_next/static/chunks/x.js', filePath: robots },
  ];
  await adapter.onBuildComplete?.({ outputs: { prerenders, staticFiles }, distDir } as unknown as Context);
  return { distDir, manifest: JSON.parse(readFileSync(path.join(distDir, 'site.json'), 'utf8')) as Manifest };
}

const sound = `<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/><script src="/x.js"></script></head><body>${'<p>Text</p>'.repeat(50)}</body></html>`;

describe('build adapter', () => {
  it('writes clean, compressed documents, and keeps them the same in every form', async () => {
    const { distDir, manifest } = await build({ '/en': sound, '/en.rsc': 'data', '/_global-error': sound });
    expect(Object.keys(manifest.documents).sort()).toEqual(['/en', '/robots.txt']);
    const file = path.join(distDir, 'site/en.html');
    const plain = readFileSync(file, 'utf8');
    expect(plain).not.toContain('<script');
    expect(plain).toContain('<style>body{color:red}</style>');
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(plain);
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(plain);
    expect(readFileSync(path.join(distDir, '0.html'), 'utf8')).toBe(plain);
    expect(manifest.documents['/en']).toMatchObject({ contentType: html, encodings: ['br', 'gzip'] });
    expect(manifest.documents['/en']?.policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+=*'; img-src 'self'/,
    );
    expect(manifest.documents['/en']?.policy).not.toContain('script-src');
    expect(readFileSync(path.join(distDir, 'nginx-policies.conf'), 'utf8')).toContain(
      `/en.html "default-src 'none'; style-src 'sha256-`,
    );
  });

  it('fails the build, and names every page with its reason', async () => {
    const broken = {
      '/en/a': sound.replace('<p>', '<p style="x">'),
      '/en/b': sound.replace('<p>', '<p onclick="x">'),
      '/en/c': sound,
    };
    await expect(build(broken)).rejects.toThrow(
      /Pages that would need a script:\n {2}\/en\/a: <p> has an inline style\n {2}\/en\/b: <p> has the handler onclick$/,
    );
  });
});
