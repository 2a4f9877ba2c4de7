/**
 * A prepared folder for the servers of all journeys: each begins on a copy of it, for making one
 * takes longer than most of what a story does.
 *
 * Use      playwright.config.ts names it; house.ts copies what `DOYEN_PREPARED` names.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { mustOk } from '../src/basics/bug.ts';
import { openStore } from '../src/store/open.ts';

export default async function prepare(): Promise<() => void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'doyen-prepared-'));
  await mustOk(await openStore({ folder }), 'a fresh folder').close();
  process.env['DOYEN_PREPARED'] = folder;
  return () => fs.rmSync(folder, { recursive: true, force: true });
}
