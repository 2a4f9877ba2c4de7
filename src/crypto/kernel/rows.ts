/**
 * Rows of points added up, place by place, and such a row as a polynomial, valued at small numbers.
 *
 * Use      `addRows` sums many polynomials into one; `valueAt` is what a trustee's share answers
 *          to; `addColumns` sums ciphertexts from their encodings.
 * Shapes   a polynomial is a row of points in the arena, the constant first.
 * Secrets  variable time: commitments and indices are public.
 * Source   Horner 1819; spec/crypto.md §§7.5-7.6.
 */

import { place } from './elements.ts';
import { ARENA, type Kernel } from './kernel.ts';
import type { Encoded } from './points.ts';
import { POINT } from './curve-code.ts';
import { PAIR_POINT } from './pair-curve-code.ts';
import { readPairRow } from './pair-sums.ts';
import { type Pairs, pairsOf, pointAt, setIdentities } from './pairs.ts';
import { encodingOf, readNumbers, readRow, setIdentity, writeRistretto } from './points.ts';
import { AFFINE, addPoint } from './sums.ts';

/** From so many points on. */
const MANY = 600;
const [VALUE, FACTOR, READ] = [place(54), place(58), place(62)];

type Numbers = Parameters<typeof readNumbers>[2];

/** Leaves the sums, power by power, in the arena. */
export function addRows(kernel: Kernel, rows: readonly (readonly Numbers[])[]): void {
  const length = rows[0]?.length ?? 0;
  kernel.reserve(ARENA + length * POINT);
  for (let power = 0; power < length; power++) setIdentity(kernel, ARENA + power * POINT);
  for (const row of rows) {
    for (const [power, point] of row.entries()) {
      readNumbers(kernel, READ, point);
      addPoint(kernel, ARENA + power * POINT, READ);
    }
  }
}

/** The encoding of Σ index^k·C_k, of the `length` points that `addRows` left. */
export function valueAt(kernel: Kernel, length: number, index: number): Uint8Array {
  setIdentity(kernel, VALUE);
  for (let power = length - 1; power >= 0; power--) {
    timesSmall(kernel, index);
    addPoint(kernel, VALUE, ARENA + power * POINT);
  }
  return writeRistretto(kernel, VALUE);
}

/** The value, times a small number, bit by bit. */
function timesSmall(kernel: Kernel, factor: number): void {
  kernel.toSummand(FACTOR, VALUE);
  setIdentity(kernel, VALUE);
  for (let bit = 31 - Math.clz32(factor); bit >= 0; bit--) {
    kernel.double(VALUE, VALUE);
    if ((factor >> bit) & 1) kernel.addSummand(VALUE, VALUE, FACTOR);
  }
}

/** Encodings, place by place, added up; undefined where one is refused. */
export function addColumns(
  kernel: Kernel,
  points: number,
  rows: readonly Encoded[],
): Uint8Array | undefined {
  const pairs = points * rows.length < MANY ? undefined : pairsOf(kernel);
  return (pairs && addPairColumns(pairs, points, rows)) ?? addSingly(kernel, points, rows);
}

/** The same two elements at once; undefined also for what is so rare that it is read singly. */
function addPairColumns(
  pairs: Pairs,
  points: number,
  rows: readonly Encoded[],
): Uint8Array | undefined {
  const { kernel } = pairs;
  const read = ARENA + points * PAIR_POINT;
  const free = read + (points + 1) * PAIR_POINT;
  kernel.reserve(free);
  setIdentities(pairs, ARENA, points);
  for (const { bytes, hints } of rows) {
    const row = { bytes: bytes.subarray(0, 32 * points), hints };
    if (!readPairRow(pairs, read, row, free)) return undefined;
    for (let at = 0; at < points; at++) {
      pairs.addPair(ARENA + at * PAIR_POINT, read + at * PAIR_POINT);
    }
  }
  const sums = new Uint8Array(32 * points);
  for (let at = 0; at < points; at++) {
    sums.set(encodingOf(kernel, pointAt(pairs, ARENA + at * PAIR_POINT)), 32 * at);
  }
  return sums;
}

function addSingly(
  kernel: Kernel,
  points: number,
  rows: readonly Encoded[],
): Uint8Array | undefined {
  const read = ARENA + points * POINT;
  const free = read + points * AFFINE;
  kernel.reserve(free);
  for (let at = 0; at < points; at++) setIdentity(kernel, ARENA + at * POINT);
  for (const { bytes, hints } of rows) {
    if (!readRow(kernel, read, { bytes: bytes.subarray(0, 32 * points), hints }, free)) {
      return undefined;
    }
    for (let at = 0; at < points; at++) {
      const sum = ARENA + at * POINT;
      kernel.addAffine(sum, sum, read + at * AFFINE);
    }
  }
  const sums = new Uint8Array(32 * points);
  for (let at = 0; at < points; at++) {
    sums.set(writeRistretto(kernel, ARENA + at * POINT), 32 * at);
  }
  return sums;
}
