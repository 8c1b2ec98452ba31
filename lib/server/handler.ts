import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { compress, onRequest } from '../documents/compress';
import { policyOf } from '../documents/policy';
import { stripDocument } from '../documents/strip';
import type { Locale } from '../i18n/locales';
import { localePath } from '../i18n/paths';
import { statusPageFor, statusPath } from '../status';
import { localeOf, readAddress } from './addresses';
import { encodingFor, type DocumentStore } from './documents';
import { securityHeaderNames, setSecurityHeaders } from './headers';
import { holdHtml, type Rendered } from './rendered';

type Options = {
  readonly documents: DocumentStore;
  /** Next's own handler: all that is rendered on request, and the files of `public/`. */
  readonly next: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly hstsSeconds: number;
  readonly report: (error: unknown) => void;
};

const reading = new Set(['GET', 'HEAD']);

/** Largest body of a request, in bytes: a form with a long message. */
const bodyLimit = 64 * 1024;

/** What may be left of a failed answer on the page that tells of it. */
const ownHeaders = new Set([...securityHeaderNames, 'allow', 'connection']);

/** Status for a body that is too large, or whose size is not said; undefined for one that may be read. */
function refusalOf({ headers }: IncomingMessage): 411 | 413 | undefined {
  if (headers['transfer-encoding'] !== undefined) return 411;
  return Number(headers['content-length'] ?? 0) > bodyLimit ? 413 : undefined;
}

/**
 * Every answer of the site passes here: prerendered documents from the store, all else through Next, whose HTML leaves
 * without a script and whose failures become pages that visitors can read.
 */
export function createHandler({ documents, next, hstsSeconds, report }: Options): RequestListener {
  return (request, response) => {
    setSecurityHeaders(response, hstsSeconds);
    answer(request, response).catch((error: unknown) => {
      report(error);
      if (response.headersSent) response.destroy();
      else void sendMessage(500, request, response, localeOf(request.url ?? '')).catch(() => response.destroy());
    });
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = readAddress(request.url ?? '/');
    if (address.kind === 'redirect') {
      response.writeHead(308, { Location: address.location, 'Cache-Control': 'public, max-age=86400' }).end();
      return;
    }
    if (address.kind === 'malformed') return sendMessage(404, request, response, address.locale);
    const { path, locale } = address;
    const document = documents.find(path);
    const status = /(?:^|\/)status\/(\d+)$/.exec(path)?.[1];
    if (document && status) return documents.send(document, request, response, Number(status));
    if (document && reading.has(request.method ?? '')) return documents.send(document, request, response);
    if (document) {
      response.setHeader('Allow', 'GET, HEAD');
      return sendMessage(405, request, response, locale);
    }
    const refusal = refusalOf(request);
    if (refusal) {
      // The body is not read: the connection cannot serve another request.
      response.setHeader('Connection', 'close');
      return sendMessage(refusal, request, response, locale);
    }
    await render(request, response, locale);
  }

  async function render(request: IncomingMessage, response: ServerResponse, locale: Locale | undefined): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      response.once('close', resolve);
      const release = holdHtml(
        response,
        (rendered) => void sendRendered(rendered, request, response, locale).then(resolve, reject),
      );
      next(request, response).catch((error: unknown) => {
        release();
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    });
  }

  async function sendRendered(
    { status, html }: Rendered,
    request: IncomingMessage,
    response: ServerResponse,
    locale: Locale | undefined,
  ) {
    if (status >= 400) return sendMessage(status, request, response, locale);
    const clean = stripDocument(html, (href) => documents.manifest.stylesheets[href]);
    response.setHeader('Content-Security-Policy', policyOf(clean));
    await sendBody(clean, request, response);
  }

  /** A page that says what went wrong, in the address's language or else in all. */
  async function sendMessage(
    status: number,
    request: IncomingMessage,
    response: ServerResponse,
    locale: Locale | undefined,
  ): Promise<void> {
    const path = statusPath(statusPageFor(status));
    const address = locale ? localePath(locale, path) : path;
    const document = documents.find(address);
    if (!document) throw new Error(`${address} was not prerendered`);
    for (const name of response.getHeaderNames()) if (!ownHeaders.has(name)) response.removeHeader(name);
    await documents.send(document, request, response, status);
  }
}

async function sendBody(html: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const encoding = encodingFor(request, ['br', 'gzip']);
  const body = encoding ? await compress(Buffer.from(html), encoding, onRequest) : Buffer.from(html);
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.appendHeader('Vary', 'Accept-Encoding');
  response.setHeader('Content-Length', body.length);
  response.removeHeader('Transfer-Encoding');
  response.writeHead(response.statusCode).end(request.method === 'HEAD' ? undefined : body);
}
