/**
 * All that an operator could read of a house: what passed, what was logged, what is kept.
 *
 * Use      `operatorView(house, place)` closes the house and gives what `search` looks through.
 * Shapes   the traffic first. Rows as text, where bytes stand in hex, and those bytes once more as
 *          they are; of the embedded database its files too.
 */

import fs from 'node:fs';
import path from 'node:path';
import type { Place } from '../../src/store/open.ts';
import { allRows } from './all-rows.ts';
import type { TestHouse } from './house.ts';
import type { Haystack } from './search.ts';

export async function operatorView(house: TestHouse, place: Place): Promise<readonly Haystack[]> {
  await house.close();
  const rows = await allRows(place);
  const traffic = { name: 'traffic', bytes: Buffer.from(house.traffic.join('\n'), 'latin1') };
  const log = { name: 'log', bytes: Buffer.from(house.logged.join('\n')) };
  const tables = { name: 'tables', bytes: Buffer.concat([Buffer.from(rows), ...bytesIn(rows)]) };
  if (!('folder' in place)) return [traffic, log, tables];
  const files = { name: 'files', bytes: Buffer.concat(filesIn(place.folder)) };
  return [traffic, log, tables, files];
}

/** PostgreSQL writes bytes as `\x` and hex, and doubles the backslash inside a row. */
function bytesIn(rows: string): readonly Buffer[] {
  return [...rows.matchAll(/\\x([0-9a-f]+)/g)].map(([, hex = '']) => Buffer.from(hex, 'hex'));
}

function filesIn(folder: string): readonly Buffer[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name)));
}
