/** Ids of items: readable where they can be, and never two cells with one id. */

import { expect, test } from 'vitest';
import type { MemberId } from '../table/ids.ts';
import { parseItemId } from './fields.ts';
import { cellId, newItemId } from './item-ids.ts';

test('a new id is of the prefix and the chance handed in', () => {
  expect(newItemId('s', new Uint8Array([1, 255]))).toBe('s-01ff');
  expect(parseItemId(newItemId('s', new Uint8Array(40)))).toHaveLength(64);
});

test('a cell has one id, whatever is in the names of its member and its subject', () => {
  const long = 'm'.repeat(32);
  const cells = [
    ['nl', 'candidate:rutte', 'nl--c--rutte'],
    ['nl', 'timing:rutte', 'nl--t--rutte'],
    ['nl', 'criterion:rutte', 'nl--x--rutte'],
    ['nl--c', 'candidate:rutte', /^cell-[0-9a-f]{40}$/],
    ['nl-', 'candidate:rutte', /^cell-/],
    ['nl', 'candidate:c--rutte', /^cell-/],
    [long, `candidate:${long}`, /^cell-/],
  ] as const;
  const ids = cells.map(([member, subject]) => cellId(member as MemberId, subject));
  for (const [at, [, , expected]] of cells.entries()) expect(ids[at]).toMatch(expected);
  expect(new Set(ids).size).toBe(cells.length);
  expect(ids.map(parseItemId)).toEqual(ids);
});
