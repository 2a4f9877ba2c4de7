/**
 * Many points read and added up, two elements at a time: what batches of thousands take.
 *
 * Use      `readPairRow` and `readPairOfEdwards` leave summands, `pairSum` the sum of their
 *          multiples at `TOTAL` (sums.ts), as a point of the other half of the kernel.
 * Shapes   a summand takes `PAIR_POINT` bytes; scalars are 32 bytes each, below 2^253.
 * Errors   false where an encoding is refused, or is so rare that the other half has to judge it.
 * Source   Pippenger 1976; spec/crypto.md §§14.5, 14.9.
 */

import { encodesMinusOne, isCanonical } from './elements.ts';
import { COLUMN, PAIR_POINT, RUNNING, pairAt } from './pair-curve-code.ts';
import { PAIR } from './pair-field-code.ts';
import { type Pairs, clearFault, findRoots, hasFault, pointAt } from './pairs.ts';
import { seen, setIdentities, setSigns, writePair } from './pairs.ts';
import { type Affine, type Encoded, readNumbers } from './points.ts';
import { TOTAL } from './sums.ts';

/** All of them as summands in a row; their bytes lie from `free` on meanwhile. */
export function readPairRow(pairs: Pairs, to: number, given: Encoded, free: number): boolean {
  const { bytes, hints } = given;
  for (let at = 0; at < bytes.length; at += 32) {
    if (((bytes[at] ?? 1) & 1) === 1) return false;
    // Most are below 127·2^248, and need no closer look.
    if ((bytes[at + 31] ?? 255) < 0x7f) continue;
    if (!isCanonical(bytes, at) || encodesMinusOne(bytes, at)) return false;
  }
  // An odd one at the end stands beside itself.
  const whole = Math.ceil(bytes.length / 64) * 64;
  const behind = free + whole;
  pairs.kernel.reserve(Math.max(behind + whole + 8, to + (whole / 32) * PAIR_POINT));
  copyPadded(pairs, free, bytes);
  if (hints !== undefined && hints.length >= bytes.length) {
    copyPadded(pairs, behind, hints.subarray(0, bytes.length));
    clearFault(pairs);
    pairs.decodePairs(to, free, behind, whole / 64);
    if (!hasFault(pairs)) return true;
  }
  return readUnhinted(pairs, to, { from: free, end: behind });
}

function copyPadded({ kernel }: Pairs, to: number, bytes: Uint8Array): void {
  kernel.bytes().set(bytes, to);
  if (bytes.length % 64 > 0) kernel.bytes().set(bytes.subarray(-32), to + bytes.length);
}

type Span = { readonly from: number; readonly end: number };

function readUnhinted(pairs: Pairs, to: number, { from, end }: Span): boolean {
  clearFault(pairs);
  for (let at = from, next = to; at < end; at += 64, next += 2 * PAIR_POINT) {
    pairs.readPair(at);
    findRoots(pairs);
    pairs.takePair(next);
  }
  return !hasFault(pairs);
}

export type PairOfEdwards = {
  readonly both: readonly [Uint8Array, Uint8Array];
  /** 32 bytes of advice for each, as in `readPairRow`. */
  readonly hints?: Uint8Array | undefined;
};

/** Two points of Ed25519; false also where one is of small order: the other half says which. */
export function readPairOfEdwards(
  pairs: Pairs,
  to: number,
  { both: [first, second], hints }: PairOfEdwards,
  free: number,
): boolean {
  if (first.length !== 32 || second.length !== 32) return false;
  if (!isCanonicalY(first) || !isCanonicalY(second)) return false;
  const { kernel } = pairs;
  kernel.reserve(Math.max(free + 136, to + 2 * PAIR_POINT));
  kernel.bytes().set(first, free);
  kernel.bytes().set(second, free + 32);
  if (hints?.length === 64) {
    kernel.bytes().set(hints, free + 64);
    clearFault(pairs);
    pairs.decodeEdwards(to, free, free + 64);
    if (!hasFault(pairs)) return true;
  }
  pairs.readEdwardsPair(free);
  findRoots(pairs);
  pairs.takeEdwardsPair();
  const odd = [first, second].map((bytes) => ((bytes[31] ?? 0) & 128) !== 0);
  return areRoots(pairs) && given(pairs, to, odd);
}

/** Below 2^255 - 19 without its top bit, which is a sign. */
function isCanonicalY(bytes: Uint8Array): boolean {
  const last = (bytes[31] ?? 0) & 127;
  if (last < 127) return true;
  const plain = bytes.slice();
  plain[31] = last;
  return isCanonical(plain);
}

function areRoots(pairs: Pairs): boolean {
  return seen(pairs, pairAt('g'), 0).zero && seen(pairs, pairAt('g'), 1).zero;
}

/** As summands, each with its sign; false where one is of small order. */
function given(pairs: Pairs, to: number, odd: readonly boolean[]): boolean {
  for (const letter of ['x', 'y', 'e']) {
    for (const side of [0, 1]) if (seen(pairs, pairAt(letter), side).zero) return false;
  }
  const [left, right] = [seen(pairs, pairAt('x'), 0).odd, seen(pairs, pairAt('x'), 1).odd];
  setSigns(pairs, [left === odd[0] ? 1 : -1, right === odd[1] ? 1 : -1]);
  pairs.givePair(to);
  return true;
}

/** A point that the other half has read. */
export function writePairSummand(pairs: Pairs, to: number, { x, y }: Affine): void {
  const q = pairAt('q');
  pairs.kernel.reserve(to + PAIR_POINT);
  // As a point with Z = 1, and from that a summand.
  writePair(pairs, RUNNING, x, y);
  writePair(pairs, q, x, 1n);
  writePair(pairs, pairAt('t'), y, 1n);
  pairs.mulPair(RUNNING + PAIR, q, pairAt('t'));
  pairs.toSummandPair(to, RUNNING);
}

export type PairTask = {
  /** Address of the first summand; the others follow. */
  readonly points: number;
  readonly scalars: Uint8Array;
  readonly free: number;
};

export function pairSum(pairs: Pairs, { points, scalars, free }: PairTask): void {
  const { kernel } = pairs;
  const count = scalars.length / 32;
  const width = bestWidth(scalars);
  const windows = Math.ceil((LONGEST + 1) / width);
  const half = 2 ** (width - 1);
  const total = free + half * PAIR_POINT;
  const from = total + PAIR_POINT;
  const digits = from + scalars.length;
  kernel.reserve(digits + 2 * windows * count);
  kernel.bytes().set(scalars, from);
  kernel.signDigits(from, digits, count, width, windows);
  setIdentities(pairs, total, 1);
  for (let window = windows - 1; window >= 0; window--) {
    for (let bit = 0; bit < width; bit++) pairs.joinPair(total, total);
    setIdentities(pairs, free, half);
    pairs.fillPairs(free - PAIR_POINT, points, digits + 2 * window * count, count);
    setIdentities(pairs, RUNNING, 2);
    pairs.addPairBuckets(free - PAIR_POINT, half);
    pairs.joinPair(total, COLUMN);
  }
  readNumbers(kernel, TOTAL, pointAt(pairs, total));
}

/** Bits of a scalar, and of a weight alone. */
const LONGEST = 253;
const SHORT = 128;

const WIDTHS = [6, 7, 8, 9, 10, 11, 12, 13, 14];

/** The width of digits that asks for the fewest additions; a bucket costs some three of them. */
function bestWidth(scalars: Uint8Array): number {
  const count = scalars.length / 32;
  let long = 0;
  // The seventeenth byte of a long one is nought once in 256 times: near enough for a width.
  for (let at = 16; at < scalars.length; at += 32) if (scalars[at] !== 0) long++;
  const bits = long * LONGEST + (count - long) * SHORT;
  const costs = WIDTHS.map((width) => (bits + 3 * LONGEST * 2 ** (width - 1)) / width);
  return WIDTHS[costs.indexOf(Math.min(...costs))] ?? 6;
}
