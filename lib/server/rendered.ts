import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What became of a response that Next rendered on request. */
export type Rendered = { readonly status: number; readonly html: string };

/**
 * Holds back an HTML answer, or a failure of any type, until it is complete and gives it to `finish` instead of the client;
 * anything else passes through.
 * Next writes into the response it is given, so that the response's own methods are the only place to stand in between.
 * @returns a function that gives the response its own methods back, for when Next fails before it answers
 */
export function holdHtml(response: ServerResponse, finish: (rendered: Rendered) => void): () => void {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    headers?: OutgoingHttpHeaders,
  ) => ServerResponse;
  const flushHeaders = response.flushHeaders.bind(response);
  const chunks: Buffer[] = [];
  let held: boolean | undefined;
  const isHeld = () =>
    (held ??= String(response.getHeader('content-type') ?? '').startsWith('text/html') || response.statusCode >= 400);
  const keep = (chunk: unknown, encoding?: unknown) => {
    if (typeof chunk === 'string')
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const callback = (...args: unknown[]) => args.find((arg): arg is () => void => typeof arg === 'function');

  const release = () => void Object.assign(response, { write, end, writeHead, flushHeaders });

  response.flushHeaders = () => {
    if (!isHeld()) flushHeaders();
  };
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((value): value is OutgoingHttpHeaders => typeof value === 'object' && value !== null);
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value);
    return isHeld() ? response : writeHead(status);
  }) as ServerResponse['writeHead'];
  response.write = ((chunk: unknown, encoding?: unknown, done?: unknown) => {
    if (!isHeld()) return write(chunk as Buffer, encoding as BufferEncoding, done as () => void);
    keep(chunk, encoding);
    callback(encoding, done)?.();
    return true;
  }) as ServerResponse['write'];
  response.end = ((chunk?: unknown, encoding?: unknown, done?: unknown) => {
    if (!isHeld()) return end(chunk as Buffer, encoding as BufferEncoding, done as () => void);
    keep(chunk, encoding);
    release();
    finish({ status: response.statusCode, html: Buffer.concat(chunks).toString('utf8') });
    callback(chunk, encoding, done)?.();
    return response;
  }) as ServerResponse['end'];
  return release;
}
