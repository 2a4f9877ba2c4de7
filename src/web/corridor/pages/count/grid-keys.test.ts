/**
 * The grid is walked by keys, and nobody falls off its edge.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedBy, within } from './grid-keys.ts';

const size = { rows: 20, columns: 4 };
const go = (key: string, ctrlKey = false) =>
  movedBy({ key, ctrlKey }, { row: 10, column: 2 }, size);

test('arrows go one cell, page keys eight rows, Home and End along the row', () => {
  expect(go('ArrowUp')).toEqual({ row: 9, column: 2 });
  expect(go('ArrowDown')).toEqual({ row: 11, column: 2 });
  expect(go('ArrowLeft')).toEqual({ row: 10, column: 1 });
  expect(go('ArrowRight')).toEqual({ row: 10, column: 3 });
  expect(go('PageUp')).toEqual({ row: 2, column: 2 });
  expect(go('PageDown')).toEqual({ row: 18, column: 2 });
  expect(go('Home')).toEqual({ row: 10, column: 0 });
  expect(go('End')).toEqual({ row: 10, column: 3 });
  expect([go('Home', true), go('End', true)]).toEqual([
    { row: 0, column: 0 },
    { row: 19, column: 3 },
  ]);
  expect(go('a')).toBeUndefined();
});

test('no walk leaves the grid, however many rows a filter took away', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'End'];
  const walk = fc.array(fc.constantFrom(...keys));
  fc.assert(
    fc.property(walk, fc.integer({ min: 1, max: 9 }), (pressed, rows) => {
      const small = { rows, columns: 2 };
      const end = pressed.reduce(
        (at, key) => movedBy({ key, ctrlKey: false }, at, small) ?? at,
        within({ row: 7, column: 3 }, small),
      );
      expect(end).toEqual(within(end, small));
    }),
  );
});
