import { createServer, request as send, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressInto } from '@/lib/documents/compress';
import { DocumentStore } from '@/lib/server/documents';
import { createHandler } from '@/lib/server/handler';

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const text = (name: string) =>
  `<!DOCTYPE html><html lang="${name}"><head></head><body>${`<p>${name}</p>`.repeat(200)}</body></html>`;
let server: Server;
let render: Next = () => Promise.resolve();
const reported: unknown[] = [];

beforeAll(async () => {
  const distDir = mkdtempSync(path.join(tmpdir(), 'dist-'));
  const documents: Record<string, unknown> = {};
  const addresses = [
    '/en',
    '/fr',
    ...['', '/fr'].flatMap((locale) => ['400', '404', '500'].map((code) => `${locale}/status/${code}`)),
  ];
  for (const address of addresses) {
    const file = path.join(distDir, 'site', `${address}.html`);
    mkdirSync(path.dirname(file), { recursive: true });
    const stored = await compressInto(file, Buffer.from(text(address)));
    documents[address] = {
      file: `${address}.html`,
      contentType: 'text/html; charset=utf-8',
      policy: "default-src 'none'",
      ...stored,
    };
  }
  writeFileSync(path.join(distDir, 'site.json'), JSON.stringify({ documents, stylesheets: { '/a.css': 'p{}' } }));
  server = createServer(
    createHandler({
      documents: await DocumentStore.open(distDir),
      next: (request, response) => render(request, response),
      hstsSeconds: 60,
      report: (error) => reported.push(error),
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

function get(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const outgoing = send({ port, host: '127.0.0.1', path: target, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    outgoing.on('error', reject).end();
  });
}

describe('documents', () => {
  it('are sent in the form that the client takes', async () => {
    const plain = await get('/en');
    expect(plain.body.toString()).toBe(text('/en'));
    expect(plain.headers['content-encoding']).toBeUndefined();
    const brotli = await get('/en', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(text('/en'));
    const gzip = await get('/en', { 'accept-encoding': 'gzip;q=0.5, br;q=0' });
    expect(gunzipSync(gzip.body).toString()).toBe(text('/en'));
    for (const { headers, body } of [plain, brotli, gzip]) {
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['content-length']).toBe(String(body.length));
    }
    expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it('answer 304 to a client that has the bytes', async () => {
    const { headers } = await get('/en', { 'accept-encoding': 'br' });
    const again = await get('/en', { 'accept-encoding': 'br', 'if-none-match': `"x", W/${headers.etag}` });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect(again.headers['content-security-policy']).toBe("default-src 'none'");
    expect((await get('/en', { 'if-none-match': headers.etag ?? '' })).status).toBe(200);
  });

  it('carry the headers of a careful site', async () => {
    const { headers } = await get('/en');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=60; includeSubDomains',
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('keep their status where they tell what went wrong', async () => {
    expect((await get('/fr/status/500')).status).toBe(500);
    expect((await get('/fr/%ff')).body.toString()).toBe(text('/fr/status/404'));
    expect((await get('/%ff')).body.toString()).toBe(text('/status/404'));
  });
});

describe('what Next renders on request', () => {
  const answerWith = (status: number, body: string, type = 'text/html; charset=utf-8') => {
    render = (_request, response) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
      response.write(body.slice(0, 10));
      response.end(body.slice(10));
      return Promise.resolve();
    };
  };

  it('leaves without a script, with its style inside and the policy for it', async () => {
    answerWith(
      200,
      '<html><head><link rel="stylesheet" href="/a.css"/><script src="x"></script></head><body><p>é</p><!-- --></body></html>',
    );
    const { headers, body } = await get('/fr/form', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(body).toString()).toBe(
      '<html><head><style>p{}</style></head><body><p>é</p></body></html>',
    );
    expect(headers['content-security-policy']).toMatch(/style-src 'sha256-/);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('becomes a readable page where it failed', async () => {
    answerWith(500, 'Internal Server Error', 'text/plain');
    expect(await get('/fr/form')).toMatchObject({ status: 500, body: Buffer.from(text('/fr/status/500')) });
    answerWith(413, 'Body exceeded', 'text/plain');
    expect(await get('/fr/form')).toMatchObject({ status: 413, body: Buffer.from(text('/fr/status/400')) });
    answerWith(404, '<html id="__next_error__"></html>');
    expect(await get('/other')).toMatchObject({ status: 404, body: Buffer.from(text('/status/404')) });
  });

  it('is never sent broken: what would need a script is an error, and is reported', async () => {
    answerWith(200, '<html><body><p onclick="x">x</p></body></html>');
    expect((await get('/fr/form')).status).toBe(500);
    expect(String(reported.at(-1))).toContain('<p> has the handler onclick');
    render = () => Promise.reject(new Error('broke'));
    expect((await get('/fr/form')).body.toString()).toBe(text('/fr/status/500'));
  });

  it('passes through where it is no document', async () => {
    answerWith(200, 'plain words', 'text/plain');
    const { headers, body } = await get('/file');
    expect(body.toString()).toBe('plain words');
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
  });
});
