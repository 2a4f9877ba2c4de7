/**
 * A server of a journey's own: a process on a fresh folder, with the one-time code it printed.
 *
 * Use      `const house = await openHouse()`, at the end `await house.close()`; in a test the
 *          fixture `house` of people.ts does both.
 * Shapes   `verify` runs the command line, as a person would in the shell.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export type House = {
  readonly address: string;
  /** For the chair, to begin a selection. */
  readonly code: string;
  stop(): Promise<void>;
  /** Again, on the same folder and port. */
  start(): Promise<void>;
  close(): Promise<void>;
};
export type Ran = { readonly exit: number | null; readonly out: string; readonly err: string };

/** A server of minutes gains nothing by the second compiler of its embedded database. */
const SOON_OVER = '--liftoff-only';
const COMMAND = path.resolve(import.meta.dirname, '../src/cli/main.ts');

export async function openHouse(): Promise<House> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'doyen-journey-'));
  fs.cpSync(process.env['DOYEN_PREPARED'] ?? '', folder, { recursive: true });
  let running = await serve(folder, '0');
  const { address, code } = running;
  return {
    ...{ address, code },
    stop: () => running.stop(),
    start: async () => {
      running = await serve(folder, new URL(address).port);
    },
    close: async () => {
      await running.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function serve(folder: string, port: string) {
  const env = { ...process.env, DOYEN_DATA: folder, PORT: port, LANG: 'en', DOYEN_LOG: 'off' };
  const server = spawn(process.execPath, [SOON_OVER, COMMAND, 'serve'], { env });
  const left = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    await left;
  };
  return { ...(await greeting(server, port === '0')), stop };
}

/** What the server prints once it can be reached; the code only where nobody has begun yet. */
function greeting(server: ChildProcess, fresh: boolean): Promise<Pick<House, 'address' | 'code'>> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += String(part);
      const [, address] = /(http:\/\/\S+)\n/.exec(said) ?? [];
      const [, code] = /code .*: (\S+)\n/.exec(said) ?? [];
      if (address !== undefined && (code !== undefined || !fresh)) {
        resolve({ address, code: code ?? '' });
      }
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', (exit) => reject(new Error(`The server left with ${exit}.\n${said}`)));
  });
}

/** `doyen verify BUNDLE ...`. */
export function verify(bundle: string, ...flags: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [COMMAND, 'verify', bundle, ...flags]);
  let out = '';
  let err = '';
  child.stdout.on('data', (part: Buffer) => (out += String(part)));
  child.stderr.on('data', (part: Buffer) => (err += String(part)));
  return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, out, err })));
}
