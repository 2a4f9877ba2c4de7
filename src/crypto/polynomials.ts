/**
 * What the dealings come to: their polynomials added up, and valued at the trustees' places.
 *
 * Use      threshold.ts: the value at 0 is Y, at a trustee's index her V_m.
 * Shapes   `rows[dealer][power]`, each of the same length; values are encodings, in the order of
 *          `indices`; that of the identity is 32 zero bytes.
 * Secrets  commitments are public, and so are indices; noble's arithmetic where there is no kernel.
 * Source   Feldman 1987; spec/crypto.md §§7.5-7.6.
 */

import { must } from '../basics/bug.ts';
import { type Point, writePoint } from './group.ts';
import { addRows, valueAt } from './kernel/rows.ts';
import { kernel } from './kernel/kernel.ts';
import { timesSmall } from './products.ts';

/** All dealers are one from here on. */
export function valuesOfSum(
  rows: readonly (readonly Point[])[],
  indices: readonly number[],
): readonly Uint8Array[] {
  const fast = kernel();
  if (fast === undefined) return plainValues(rows, indices);
  const first = must(rows[0], 'at least one dealing');
  addRows(
    fast,
    rows.map((row) => row.map((point) => point['ep'])),
  );
  return indices.map((index) => valueAt(fast, first.length, index));
}

/** The same by noble. */
export function plainValues(
  rows: readonly (readonly Point[])[],
  indices: readonly number[],
): readonly Uint8Array[] {
  const [first, ...rest] = rows;
  const sums = rest.reduce(
    (total, points) => total.map((point, at) => point.add(must(points[at], 'a coefficient'))),
    must(first, 'at least one dealing'),
  );
  return indices.map((index) => writePoint(horner(sums, index)));
}

function horner(commitments: readonly Point[], index: number): Point {
  return commitments
    .slice(0, -1)
    .reduceRight(
      (value, point) => timesSmall(value, index).add(point),
      must(commitments.at(-1), 'a last coefficient'),
    );
}
