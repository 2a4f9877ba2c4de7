/**
 * A side taken to another machine in a file: there it is the same, whoever opened it.
 *
 * Method   the whole example, exported, opened, sealed in the sheets of another side and read from
 *          them; every revision of every item is compared, and what pages work out of them.
 */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mustOk } from '../../basics/bug.ts';
import type { Json } from '../../basics/canonical.ts';
import { seeded } from '../../crypto/seeded.ts';
import { followUpsOf } from '../contacts.ts';
import { type Change, type Corridor, asOf, emptyCorridor, withChanges } from '../corridor.ts';
import { countOf } from '../count-matrix.ts';
import { distancesOf } from '../distance-range.ts';
import { readPlainCorridor } from '../formats/plain.ts';
import { kinds } from '../kinds/index.ts';
import { checkOf } from '../snapshots.ts';
import { exportCorridor, openCorridorExport } from './export.ts';
import { firstAuthor } from './guests.ts';
import { merged } from './merging.ts';
import { board } from './testing.ts';
import { inSheets } from './writing.ts';

const PASSPHRASE = 'eight quiet words about amber';
const DAY = '2024-04-03';

const example = JSON.parse(readFileSync('examples/nato-2024/corridor.json', 'utf8')) as Json;
const before = mustOk(readPlainCorridor(example), 'the example');

/** Each revision with its author and time; of who brought it nothing. */
function revisionsIn({ items }: Corridor) {
  return kinds.flatMap((kind) =>
    [...items[kind].values()].map(({ id, revisions }) => {
      const told = revisions.map((one) => ({ ...one, by: firstAuthor(one.by) }));
      return { kind, id, revisions: told };
    }),
  );
}

/** As a device of another side reads it, to which somebody brought the file. */
function restored(changes: readonly Change[]): Corridor {
  const on = board('elsewhere');
  const [cato, dora] = on.pair();
  const { brought, again } = merged(emptyCorridor(), changes);
  expect(again).toEqual([]);
  for (const some of inSheets(brought)) {
    on.take(cato.write({ type: 'imported', title: 'A file', people: [], changes: some }));
    cato.read();
  }
  dora.read();
  expect(dora.side().findings).toEqual([]);
  expect(dora.changes().every(({ by }) => by.startsWith(`${cato.own.id}~`))).toBe(true);
  return withChanges(emptyCorridor(), dora.changes());
}

test('every word, author and time is there, and every page says the same', () => {
  const random = seeded('restored');
  const file = mustOk(exportCorridor(before, { passphrase: PASSPHRASE, random }), 'a file');
  const opened = mustOk(openCorridorExport(file, PASSPHRASE), 'the file');
  const here = withChanges(emptyCorridor(), before.changes);
  const there = restored(opened.changes);
  expect(here.size).toBeGreaterThan(400);
  expect(revisionsIn(there)).toEqual(revisionsIn(here));
  for (const { id } of here.items.snapshot.values()) {
    expect(checkOf(there, id)).toEqual({ cut: true, cells: true });
  }
  const [then, again] = [asOf(here, DAY), asOf(there, DAY)];
  expect(distancesOf(again, countOf(again, DAY))).toEqual(distancesOf(then, countOf(then, DAY)));
  expect(followUpsOf(again, DAY)).toEqual(followUpsOf(then, DAY));
});
