/**
 * A fresh, migrated database of each kind for a test, copied from a prepared one.
 *
 * Use      `describe.each(KINDS)`, then `await freshPlace(kind)`; folders, of 40 MB each, go when
 *          the test file is done.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import type { Place } from '../../src/store/open.ts';

export const KINDS = ['embedded', 'postgres'] as const;
export type Kind = (typeof KINDS)[number];

let made = 0;
const folders: string[] = [];
// Here, not where a folder is made: within a running test there is no file left to wait for.
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

export async function freshPlace(kind: Kind): Promise<Place> {
  return kind === 'embedded' ? { folder: freshFolder() } : { url: await freshDatabase() };
}

export function freshFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'doyen-test-'));
  fs.cpSync(inject('embedded'), folder, { recursive: true });
  folders.push(folder);
  return folder;
}

async function freshDatabase(): Promise<string> {
  const name = `t_${process.pid}_${made++}`;
  const client = new pg.Client(inject('postgres').replace('NAME', 'template1'));
  await client.connect();
  await client.query(`create database ${name} template postgres`);
  await client.end();
  return inject('postgres').replace('NAME', name);
}
