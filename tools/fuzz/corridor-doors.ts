/**
 * The doors of a corridor: its files, what a sheet of a side says, tables that are imported,
 * figures that are pasted.
 *
 * Use      doors.ts. The true file is a small corridor cut out of an example: its ground, and the
 *          first three of each other kind.
 * Shapes   an export is damaged in its first line only: to open what lies behind takes a second.
 */

import { concat, fromUtf8, utf8 } from '../../src/basics/bytes.ts';
import {
  type Json,
  type JsonObject,
  canonicalBytes,
  parseJson,
} from '../../src/basics/canonical.ts';
import { isObject, read } from '../../src/basics/shape.ts';
import { emptyCorridor, withChanges } from '../../src/corridor/corridor.ts';
import { parseDay } from '../../src/corridor/dated.ts';
import { pastedFigures } from '../../src/corridor/formats/figures-paste.ts';
import { offeredIn } from '../../src/corridor/formats/import-file.ts';
import { knownNames } from '../../src/corridor/formats/known-names.ts';
import { readPlainCorridor } from '../../src/corridor/formats/plain.ts';
import { readRow } from '../../src/corridor/formats/row-reading.ts';
import { said } from '../../src/corridor/keeping/acts.ts';
import { openCorridorExport } from '../../src/corridor/keeping/export.ts';
import { groundOf } from '../../src/corridor/roster.ts';
import { type Door, door, file, json, text, textOf } from './door.ts';

const OF_EACH = 3;
const PASSPHRASE = 'x'.repeat(20);

export function corridorDoors(): readonly Door[] {
  const small = smallCorridor();
  const plain = readPlainCorridor(small);
  const corridor = plain.ok ? withChanges(emptyCorridor(), plain.value.changes) : emptyCorridor();
  const members = groundOf(corridor)?.members ?? [];
  const pasted = ['nl;2014;1.15\nbe;2014;0.97e', 'member;2014;2015\nnl;1,15;1.16\nfr;;1.8'];
  return [
    json('corridor file', [encoded(small)], readPlainCorridor),
    json('corridor sheet', sheets(small), (given) => read(said, given)),
    door('corridor export', exports(), (bytes) => openCorridorExport(bytes, PASSPHRASE)),
    json('corridor rows', [encoded(ROWS), encoded(small)], (given) => rowsOf(given, corridor)),
    text('pasted figures', pasted.map(utf8), (given) => pastedFigures(given, members)),
  ];
}

/** The first refusal of any of its rows; else taken. */
function rowsOf(given: Json, corridor: Parameters<typeof knownNames>[0]) {
  const offered = offeredIn(given, 'signal');
  const today = parseDay('2024-07-01');
  if (!offered.ok || today === undefined) return offered;
  const known = knownNames(corridor);
  for (const one of offered.value) {
    const row = one.type === 'row' ? readRow(one.kind, one.cells, known, today) : undefined;
    if (row?.ok === false) return row;
  }
  return offered;
}

function smallCorridor(): JsonObject {
  const whole = parseJson(fromUtf8(file('examples/nato-2024/corridor.json')) ?? '');
  const { changes = [], ...rest } = isObject(whole) ? whole : {};
  const seen = new Map<string, number>();
  const few = (changes as readonly JsonObject[]).filter((change) => {
    const kind = textOf(change['kind']);
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return (seen.get(kind) ?? 0) <= OF_EACH;
  });
  return { ...rest, changes: few };
}

const ROWS: Json = {
  signals: [
    { date: '2024-06-20', member: 'ro', subject: 'iohannis', stance: 'against', voice: 'firm' },
    { date: '2024-02', date_precision: 'month', member: 'nl', speaker: 'A person', pressure: true },
  ],
  tallies: [{ date: '2024-02-22', count: '20', subject: 'rutte', missing: ['hu', 'ro', 'tr'] }],
};

function sheets({ changes = [] }: JsonObject): readonly Uint8Array[] {
  const key = 'A'.repeat(43);
  const frame = { format: 'doyen/corridor-sheet/1', corridor: 'corridor-one', epoch: 1, own: 1 };
  const by = `p${'0'.repeat(16)}`;
  const at = '2024-02-22T10:00:00.000Z';
  const seen = { nr: 1, head: key };
  const acts: readonly JsonObject[] = [
    { type: 'changed', changes: (changes as readonly Json[]).slice(0, 4) },
    { type: 'imported', title: 'T', people: [{ id: 'a', name: 'A' }], changes: [] },
    { type: 'removed', person: by, epoch: 2, commitment: key, boxes: [{ person: by, box: key }] },
  ];
  return acts.map((act) => encoded({ ...frame, by, at, seen, act }));
}

/** The first line of one sealed in another way: refused before anything slow is done. */
function exports(): readonly Uint8Array[] {
  const line = {
    format: 'doyen/corridor-export/1',
    nonce: 'A'.repeat(32),
    salt: 'A'.repeat(22),
    scrypt: { N: 65_536, p: 1, r: 8 },
  };
  return [concat(canonicalBytes(line), utf8('\nsealed'))];
}

function encoded(given: Json): Uint8Array {
  return utf8(JSON.stringify(given));
}
