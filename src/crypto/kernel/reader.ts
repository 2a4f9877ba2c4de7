/**
 * Points of a batch, read and added up by that half of the kernel which is the faster for so many.
 *
 * Use      `readerFor(kernel, points)`; batch.ts goes through it.
 * Shapes   summands lie in a row, each of `stride` bytes; sums are left at `TOTAL` (sums.ts).
 * Errors   false where an encoding is refused, or the key of a signature is of small order.
 * Source   spec/crypto.md §§14.5, 14.9.
 */

import { place } from './elements.ts';
import type { Kernel } from './kernel.ts';
import { PAIR_POINT } from './pair-curve-code.ts';
import { pairSum, readPairOfEdwards, readPairRow, writePairSummand } from './pair-sums.ts';
import { type Pairs, pairsOf } from './pairs.ts';
import { type Encoded, affineNumbers, readEdwards, readRow, vanishesTimesEight } from './points.ts';
import { AFFINE, weightedSum } from './sums.ts';

/** What is needed to read a row: where to, and from where on the memory is free. */
type Room = { readonly to: number; readonly free: number };
/** R and A of an Ed25519 signature. */
export type SignedPoints = {
  readonly nonce: Uint8Array;
  readonly key: Uint8Array;
  /** 32 bytes of advice for each of the two. */
  readonly hints?: Uint8Array | undefined;
};

export type Reader = {
  readonly stride: number;
  readRow(encoded: Encoded, room: Room): boolean;
  readSigned(signed: SignedPoints, room: Room): boolean;
  /** Of the points from there on, as many as there are scalars. */
  sum(points: number, scalars: Uint8Array, free: number): void;
};

/** Below that, tables of eight multiples and one element at a time are as fast. */
const MANY = 600;
const POINT = place(50);

export function readerFor(kernel: Kernel, points: number): Reader {
  const pairs = points < MANY ? undefined : pairsOf(kernel);
  return pairs === undefined ? alone(kernel) : twoAtOnce(pairs);
}

function alone(kernel: Kernel): Reader {
  const readPoint = (to: number, bytes: Uint8Array) => {
    const found = readEdwards(kernel, POINT, bytes);
    if (found) kernel.toAffine(to, POINT);
    return found;
  };
  return {
    stride: AFFINE,
    readRow: (encoded, { to, free }) => readRow(kernel, to, encoded, free),
    readSigned: ({ nonce, key }, { to }) =>
      readPoint(to, nonce) && readPoint(to + AFFINE, key) && !vanishesTimesEight(kernel, POINT),
    sum: (points, scalars, free) => weightedSum(kernel, { points, affine: true, scalars, free }),
  };
}

function twoAtOnce(pairs: Pairs): Reader {
  return {
    stride: PAIR_POINT,
    readRow: (encoded, { to, free }) => readPairRow(pairs, to, encoded, free),
    readSigned: ({ nonce, key, hints }, { to, free }) =>
      readPairOfEdwards(pairs, to, { both: [nonce, key], hints }, free) ||
      readSingly(pairs, to, [nonce, key]),
    sum: (points, scalars, free) => pairSum(pairs, { points, scalars, free }),
  };
}

/** Points that are rare, such as those of small order, as the other half reads them. */
function readSingly(pairs: Pairs, to: number, both: readonly Uint8Array[]): boolean {
  const { kernel } = pairs;
  for (const [at, bytes] of both.entries()) {
    if (!readEdwards(kernel, POINT, bytes)) return false;
    writePairSummand(pairs, to + at * PAIR_POINT, affineNumbers(kernel, POINT));
  }
  return !vanishesTimesEight(kernel, POINT);
}
