/**
 * A table before it is taken in: what is there already, what rests on what, and the whole case.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mustOk } from '../../basics/bug.ts';
import { parseJson } from '../../basics/canonical.ts';
import { instantOf } from '../../basics/instant.ts';
import { all, emptyCorridor, withChanges } from '../corridor.ts';
import { TODAY, corridorOf, put, signal } from '../testing/small-corridor.ts';
import { namesOf } from './names.ts';
import { readPlainCorridor } from './plain.ts';
import { previewOf } from './preview.ts';
import { type RowReading, itemsToRows, rowsToItems, rowsToSignals, signalsToRows } from './rows.ts';
import { tableKinds } from './tables.ts';

const corridor = corridorOf();
const AT = instantOf(Date.UTC(2024, 2, 1, 12));
const reading: RowReading = {
  names: namesOf(corridor),
  language: 'nl',
  learned: TODAY,
  learnedWhenSaid: false,
  handling: 'amber',
  idFor: (row) => `new-${row}`,
};

describe('before it is taken in', () => {
  const there = withChanges(corridor, [put('signal', 's1', signal({ note: { nl: 'Ja.' } }))]);
  const [row = {}] = signalsToRows([{ id: 's1', body: signal({ note: { nl: 'Ja.' } }) }]);
  const shown = (rows: readonly { readonly [column: string]: string }[]) =>
    previewOf(there, 'signal', rowsToSignals(rows, reading), AT);

  it('a row that is there already is left out: by id, by content, or twice in the file', () => {
    const other = { ...row, note_nl: 'Nee.', id: 's3' };
    const { accepted, known, refused } = shown([
      ...[row, { ...row, id: 's2', learned: '2024-02-29', date: '2024-03-01' }],
      ...[other, { ...other, id: 's4' }, { ...other, note_nl: 'Tja.' }],
    ]);
    expect(known).toEqual([
      { row: 0, id: 's1' },
      { row: 1, id: 's1' },
      { row: 3, id: 's3' },
    ]);
    expect(accepted.map(({ id }) => id)).toEqual(['s3']);
    expect(refused).toMatchObject([{ row: 4, field: 'id', code: 'id_taken' }]);
  });

  it('rows may rest on one another, and fall with the one they rest on', () => {
    const make = (id: string, parts: object) => ({ ...row, note_nl: id, id, ...parts });
    const { accepted, refused } = shown([
      ...[make('a', { origin: 'b' }), make('b', { origin: 'c' }), make('c', { meeting: 'm9' })],
      ...[make('d', { origin: 'e' }), make('e', { origin: 's1' })],
    ]);
    expect(accepted.map(({ id }) => id)).toEqual(['d', 'e']);
    expect(refused.map(({ row: at, field, code }) => [at, field, code])).toEqual([
      [0, 'origin', 'unknown_signal'],
      [1, 'origin', 'unknown_signal'],
      [2, 'meeting', 'unknown_meeting'],
    ]);
  });

  it('what cannot be is refused as acceptance refuses it', () => {
    const { refused } = shown([{ ...row, id: 'x', note_nl: 'x', learned: '2030-01-01' }]);
    expect(refused).toMatchObject([{ field: 'learned', code: 'learned_in_future' }]);
    const twice = previewOf(there, 'figure', rowsToItems('figure', [], reading), AT);
    expect(twice).toEqual({ accepted: [], refused: [], known: [] });
  });
});

describe('the whole case of 2024', () => {
  const file = parseJson(readFileSync('examples/nato-2024/corridor.json', 'utf8')) ?? null;
  const plain = mustOk(readPlainCorridor(file), 'the example');
  const whole = withChanges(emptyCorridor(), plain.changes);
  const here = { ...reading, names: namesOf(whole) };

  it.each(tableKinds)('has %s that come back from a table', (kind) => {
    const items = all(whole, kind);
    const rows = itemsToRows(kind, items);
    const back = rowsToItems(kind, rows, here);
    expect(back.refused).toEqual([]);
    expect(back.accepted.map(({ id, body }) => ({ id, body }))).toEqual(items);
    const again = previewOf(whole, kind, back, AT);
    expect(again.known).toHaveLength(items.length);
  });
});
