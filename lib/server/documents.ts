import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import Negotiator from 'negotiator';
import {
  extensionOf,
  manifestFile,
  siteFolder,
  type Encoding,
  type Manifest,
  type StoredDocument,
} from '../documents/manifest';

/** Bodies kept in memory, in bytes: the whole site of today and the pages in demand of a large one. */
const cacheLimit = 64 * 1024 * 1024;

/** The prerendered site, read from the build's output. */
export class DocumentStore {
  readonly #folder: string;
  readonly #cache = new Map<string, Buffer>();
  #cached = 0;

  private constructor(
    distDir: string,
    readonly manifest: Manifest,
  ) {
    this.#folder = path.join(distDir, siteFolder);
  }

  /** @throws Error when the site has not been built */
  static async open(distDir: string): Promise<DocumentStore> {
    const text = await readFile(path.join(distDir, manifestFile), 'utf8').catch(() => {
      throw new Error(`${manifestFile} is missing in ${distDir}: run "npm run build" first`);
    });
    return new DocumentStore(distDir, JSON.parse(text) as Manifest);
  }

  find(address: string): StoredDocument | undefined {
    return Object.hasOwn(this.manifest.documents, address) ? this.manifest.documents[address] : undefined;
  }

  /** A document's text. @throws Error when there is none at the address */
  async text(address: string): Promise<string> {
    const document = this.find(address);
    if (!document) throw new Error(`${address} was not prerendered`);
    return (await this.#read(document.file)).toString('utf8');
  }

  /**
   * Answers with a document: the encoding the client takes, 304 where it has the bytes already.
   * @param status other than 200 for the pages that say what went wrong, which are never answered by 304
   */
  async send(
    document: StoredDocument,
    request: IncomingMessage,
    response: ServerResponse,
    status = 200,
  ): Promise<void> {
    const encoding = encodingFor(request, document.encodings);
    const etag = encoding ? document.etag.replace(/"$/, `-${encoding}"`) : document.etag;
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader(
      'Cache-Control',
      status === 200 ? 'public, max-age=0, must-revalidate, s-maxage=300' : 'no-store',
    );
    if (document.policy) response.setHeader('Content-Security-Policy', document.policy);
    if (status === 200) {
      response.setHeader('ETag', etag);
      if (isFresh(request.headers['if-none-match'], etag)) {
        response.writeHead(304).end();
        return;
      }
    }
    const body = await this.#read(document.file + (encoding ? extensionOf[encoding] : ''));
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Type', document.contentType);
    response.setHeader('Content-Length', body.length);
    response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
  }

  async #read(file: string): Promise<Buffer> {
    const known = this.#cache.get(file);
    const body = known ?? (await readFile(path.join(this.#folder, file)));
    // Set again on every use: the least recently used come first. Two readers may have fetched the same file meanwhile.
    if (!this.#cache.delete(file)) this.#cached += body.length;
    this.#cache.set(file, body);
    for (const [oldest, { length }] of this.#cache) {
      if (this.#cached <= cacheLimit) break;
      this.#cache.delete(oldest);
      this.#cached -= length;
    }
    return body;
  }
}

/** Our best encoding among those the client takes (RFC 9110, 12.5.3); undefined for none. */
export function encodingFor(request: IncomingMessage, available: readonly Encoding[]): Encoding | undefined {
  const accepted = new Negotiator(request).encodings([...available]);
  return available.find((encoding) => accepted.includes(encoding));
}

function isFresh(header: string | undefined, etag: string): boolean {
  return header?.split(',').some((value) => value.trim().replace(/^W\//, '') === etag || value.trim() === '*') ?? false;
}
