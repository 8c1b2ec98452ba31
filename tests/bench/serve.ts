import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folders } from './sites';

export type Server = {
  readonly label: string;
  readonly url: string;
  readonly pids: () => number[];
  readonly stop: () => void;
};

const environment = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };

export function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** (a) by its own server. */
export function startSite(port: number): Promise<Server> {
  return start('own server', port, process.execPath, ['.build/server.mjs'], folders.site);
}

/** Any of ours by plain `next start`. */
export function startNext(name: 'site' | 'next', port: number): Promise<Server> {
  return start(
    'next start',
    port,
    process.execPath,
    [path.resolve('node_modules/next/dist/bin/next'), 'start', '--port', String(port)],
    folders[name],
    { CLIENT_RUNTIME: 'keep' }, // so that Next compresses: nothing in front of it does
  );
}

/** Static files by nginx, one worker. */
export function startNginx(root: string, port: number): Promise<Server> {
  const folder = path.resolve(`.test-site/nginx-${port}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http { include /etc/nginx/mime.types; access_log off; sendfile on; gzip_static on; open_file_cache max=10000;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  server { listen 127.0.0.1:${port}; root ${root}; location / { try_files $uri.html $uri =404; } } }`,
  );
  return start(
    'nginx',
    port,
    'nginx',
    ['-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`],
    folder,
  );
}

async function start(
  label: string,
  port: number,
  command: string,
  args: readonly string[],
  cwd: string,
  extra: Record<string, string> = {},
): Promise<Server> {
  const child = spawn(command, args, { cwd, env: { ...environment, ...extra, PORT: String(port) }, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/en`, child);
  return { label, url, pids: () => (child.pid ? family(child.pid) : []), stop: () => child.kill('SIGTERM') };
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200 && child.exitCode === null; attempt += 1) {
    if (
      await fetch(url)
        .then((response) => response.ok)
        .catch(() => false)
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${url}`);
}

/** A process and those it started. */
function family(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return [pid, ...(children === '' ? [] : children.split(' ').map(Number).flatMap(family))];
}

/** CPU seconds that processes have used so far (Linux only). */
export function cpuSeconds(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return sum + (Number(fields[11]) + Number(fields[12])) / 100;
  }, 0);
}

/** Resident memory of processes, in MB (Linux only). */
export function memory(pids: readonly number[]): number {
  return pids.reduce(
    (sum, pid) => sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    0,
  );
}
