/**
 * A server process on a place of its own that is killed without warning and comes back.
 *
 * Use      `const victim = await openVictim(place, start)`; `kill()` resolves once it is back.
 * Shapes   its clock begins anew at START each time: after a restart the machine's clock is behind
 *          the record's. Address and ticket change with each life.
 */

import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import fs from 'node:fs';
import type { Readable } from 'node:stream';
import type { Instant } from '../../src/basics/instant.ts';

export type Victim = {
  /** Of the life that runs or is beginning. */
  life(): Promise<Life>;
  /** `again`: so many milliseconds after it began to come back it is killed once more, in turn. */
  kill(again?: readonly number[]): Promise<void>;
  /** What the process takes now, as Linux tells; elsewhere nothing. */
  memoryMb(): number;
  /** As an operator stops it. */
  stop(): Promise<void>;
};
/** How the process is started; its place and its clock follow. */
export type Command = {
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};
export type Life = { readonly address: string; readonly ticket: string };
type Child = Life & { readonly process: ChildProcess };

const FROM_SOURCES: Command = { argv: ['tools/support/serve-child.ts'] };

/** None outlives whoever started it. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export async function openVictim(
  place: string,
  start: Instant,
  command = FROM_SOURCES,
): Promise<Victim> {
  const at = { ...command, argv: [...command.argv, place, String(start)] };
  let child = await ready(spawned(at));
  let life = Promise.resolve(child);
  const end = async (signal: NodeJS.Signals) => {
    const { process: dying } = child;
    if (dying.exitCode !== null || dying.signalCode !== null) return;
    const gone = new Promise((resolve) => dying.once('exit', resolve));
    dying.kill(signal);
    await gone;
  };
  return {
    life: () => life,
    memoryMb: () => memoryOf(child.process.pid),
    kill: async (again = []) => {
      await end('SIGKILL');
      const back = async () => {
        for (const milliseconds of again) await cutShort(spawned(at), milliseconds);
        child = await ready(spawned(at));
        return child;
      };
      life = back();
      await life;
    },
    stop: () => end('SIGTERM'),
  };
}

function memoryOf(pid: number | undefined): number {
  const file = `/proc/${pid}/status`;
  const status = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) / 1024;
}

type Starting = ChildProcessByStdio<null, Readable, null>;

function spawned({ argv, env }: Command): Starting {
  const child = spawn(process.execPath, argv, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

async function ready(child: Starting): Promise<Child> {
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (part: Buffer) => resolve(String(part)));
    child.once('exit', (code) => reject(new Error(`left with ${code}`)));
  });
  return { process: child, ...(JSON.parse(line) as Life) };
}

/** Killed while it comes back, be it ready by then or not. */
async function cutShort(child: Starting, milliseconds: number): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  await gone;
}
