/**
 * One process to a folder: a lock file with the holder's pid and start.
 *
 * Use      before the embedded database opens: a second process on its folder would lose rows.
 * Shapes   `<folder>.lock`, JSON; a holder that has died, or whose pid another process has now, is
 *          gone.
 * Errors   `folder_locked` names the holder; other faults of the disk are passed on.
 */

import fs from 'node:fs';
import { type Result, ok, refuse } from '../basics/result.ts';

type Holder = { readonly pid: number; readonly started: string };
export type FolderLocked = {
  readonly code: 'folder_locked';
  readonly folder: string;
  readonly pid: number;
};

/** Takes the lock; the value gives it back, as often as it is called. */
export function takeLock(folder: string): Result<() => void, FolderLocked> {
  const file = `${folder}.lock`;
  const mine: Holder = { pid: process.pid, started: startOf(process.pid) };
  for (let attempt = 0; ; attempt++) {
    try {
      fs.writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
      return ok(() => giveBack(file, mine));
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 2) throw problem;
    }
    const holder = readHolder(file);
    if (holder && isThere(holder))
      return refuse({ code: 'folder_locked', folder, pid: holder.pid });
    fs.rmSync(file, { force: true });
  }
}

function giveBack(file: string, mine: Holder): void {
  const holder = readHolder(file);
  if (holder?.pid === mine.pid && holder.started === mine.started) fs.rmSync(file, { force: true });
}

function readHolder(file: string): Holder | undefined {
  try {
    const { pid, started } = JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Holder>;
    return { pid: Number(pid), started: String(started) };
  } catch {
    return undefined;
  }
}

function isThere({ pid, started }: Holder): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return startOf(pid) === started;
}

/** When a process started, in the kernel's ticks; empty where the system does not say. */
function startOf(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
