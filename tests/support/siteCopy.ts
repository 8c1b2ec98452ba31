import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inputs } from '../../scripts/prepare.mjs';

/** Without the lock file, by which Next would take the copy for a project with packages of its own. */
const parts = inputs.filter((file) => file !== 'package-lock.json' && existsSync(file));

export type SiteCopy = { readonly folder: string; readonly url: string; stop(): Promise<void> };

/**
 * Builds a changed copy of the site and serves it with the site's own server.
 * @param change makes its changes below the folder it is given
 */
export async function startSiteCopy(name: string, port: number, change: (folder: string) => void): Promise<SiteCopy> {
  const folder = copySite(name);
  change(folder);
  buildSite(folder);
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, ['.build/server.mjs'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port) },
    stdio: 'ignore',
  });
  await answering(url, server);
  return { folder, url, stop: () => stop(server) };
}

/** Copies the sources to a fresh folder of that name. */
export function copySite(name: string): string {
  const folder = path.resolve('.test-site', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(part, path.join(folder, part), { recursive: true });
  return folder;
}

/** Builds a copy. @throws Error with the build's output when it fails */
export function buildSite(folder: string): void {
  try {
    execFileSync('npm', ['run', '--silent', 'build'], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The copy was not built:\n${stdout}\n${stderr}`);
  }
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The copy's server ended with ${server.exitCode}`);
    const ok = await fetch(`${url}/robots.txt`)
      .then((response) => response.ok)
      .catch(() => false);
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${url}`);
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}
