import next from 'next';
import { createServer } from 'node:http';
import path from 'node:path';
import { env } from '../env';
import { statusPath } from '../status';
import { DocumentStore } from './documents';
import { createHandler } from './handler';

/** Seconds that open requests have to finish after the operator's stop. */
const graceSeconds = 20;

const documents = await DocumentStore.open(path.resolve('.next'));
const unreadable = await documents.text(statusPath('400'));
const app = next({ dev: false, dir: process.cwd(), hostname: env.HOST, port: env.PORT });
await app.prepare();

const server = createServer(
  // Slow or endless requests end by themselves: headers within 10 s, the whole request within 30 s.
  {
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16_384,
    connectionsCheckingInterval: 5_000,
  },
  createHandler({
    documents,
    next: app.getRequestHandler(),
    hstsSeconds: env.HSTS_SECONDS,
    report: (error) =>
      log('error', { message: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  }),
);
// What is no request for Node at all (a target above the limit, say) gets the page in all languages too.
server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${unreadable}`);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const hint =
    error.code === 'EADDRINUSE' ? `port ${env.PORT} is taken; choose another with PORT=3001 npm start` : error.message;
  log('error', { message: hint });
  process.exit(1);
});
server.listen(env.PORT, env.HOST, () => log('listening', { address: `http://localhost:${env.PORT}` }));

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(signal));

function stop(signal: string): void {
  log('stopping', { signal });
  const timer = setTimeout(() => process.exit(1), graceSeconds * 1000);
  timer.unref();
  server.close(() => {
    void app.close().finally(() => process.exit(0));
  });
  server.closeIdleConnections();
}

function log(event: string, fields: Readonly<Record<string, string>>): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), event, ...fields })}\n`);
}
