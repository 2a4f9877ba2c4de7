/**
 * The record of a table of 31 members verified from cold by `dist/verify.mjs`, a process each time.
 *
 * Use      `npm run build && npm run bench -- record [TURNS]`; the rehearsal that makes the record
 *          takes half a minute.
 * Shapes   wall seconds from start to end of the process.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { largeTable } from './large-table.ts';
import { play } from './play.ts';
import { line, spreadOf } from './spread.ts';

const VERIFIER = 'dist/verify.mjs';

export async function recordRows(turns = 5): Promise<void> {
  if (!existsSync(VERIFIER)) throw new Error(`no ${VERIFIER}: npm run build makes it`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'doyen-record-'));
  try {
    const file = path.join(folder, 'record.zip');
    console.log('holding a round of 31 members ...');
    const { rehearsed } = await play(largeTable());
    writeFileSync(file, rehearsed.bundle);
    const times = Array.from({ length: turns }, () => timed(file));
    console.log(line('a record of 31 members, dist/verify.mjs from cold', spreadOf(times), 's'));
    console.log(`load ${os.loadavg()[0]?.toFixed(1)} at the end`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed(file: string): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [VERIFIER, file], { stdio: 'ignore' });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error('the record does not verify');
  return seconds;
}
