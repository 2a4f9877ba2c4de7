/**
 * Sums of many products at once, which is what makes checking in batches cheap.
 *
 * Use      `sumOfProducts(points, scalars)` for verification: a batch holds if the sum is the
 *          identity. By the kernel where it runs; `plainSum` is noble alone, for the single
 *          verifier.
 * Shapes   few points: interleaved signed windows (Straus); many: signed buckets (Pippenger), where
 *          a scalar of 128 bits costs half of one of 253.
 * Secrets  variable time: public numbers only.
 * Source   Straus 1964, Pippenger 1976; spec/crypto.md §1.4.
 */

import { mulAddUnsafe } from '@noble/curves/abstract/curve.js';
import { ristretto255 } from '@noble/curves/ed25519.js';
import { must } from '../basics/bug.ts';
import { IDENTITY, type Point, type Scalar, writeScalarTo } from './group.ts';
import { ARENA, type Kernel, kernel } from './kernel/kernel.ts';
import { affineNumbers, readNumbers } from './kernel/points.ts';
import { SUMMAND, TOTAL, weightedSum } from './kernel/sums.ts';

/** From so many points on, buckets need fewer additions. */
const MANY = 160;

export function sumOfProducts(points: readonly Point[], scalars: readonly Scalar[]): Point {
  const fast = kernel();
  return fast === undefined ? plainSum(points, scalars) : fastSum(fast, points, scalars);
}

function fastSum(fast: Kernel, points: readonly Point[], scalars: readonly Scalar[]): Point {
  if (points.length !== scalars.length) throw new Error('bug: as many points as scalars');
  const written = new Uint8Array(32 * points.length);
  const free = ARENA + points.length * SUMMAND;
  fast.reserve(free);
  for (const [at, point] of points.entries()) {
    readNumbers(fast, TOTAL, point['ep']);
    fast.toSummand(ARENA + at * SUMMAND, TOTAL);
    writeScalarTo(written, 32 * at, must(scalars[at], 'a scalar for each point'));
  }
  weightedSum(fast, { points: ARENA, affine: false, scalars: written, free });
  return ristretto255.Point.fromAffine(affineNumbers(fast, TOTAL));
}

export function plainSum(points: readonly Point[], scalars: readonly Scalar[]): Point {
  if (points.length !== scalars.length) throw new Error('bug: as many points as scalars');
  if (points.length === 0) return IDENTITY;
  if (points.length < MANY) return mulAddUnsafe(ristretto255.Point, [...points], [...scalars]);
  return inBuckets(points, scalars);
}

/** A small public number times a point. */
export function timesSmall(point: Point, factor: number): Point {
  let product = IDENTITY;
  for (let bit = 31 - Math.clz32(factor); bit >= 0; bit--) {
    product = product.double();
    if ((factor >> bit) & 1) product = product.add(point);
  }
  return product;
}

function inBuckets(points: readonly Point[], scalars: readonly Scalar[]): Point {
  const width = Math.min(12, Math.max(4, Math.round(Math.log2(points.length)) - 3));
  const digits = scalars.map((scalar) => signedDigits(scalar, width));
  const windows = digits.reduce((most, row) => Math.max(most, row.length), 0);
  let total = IDENTITY;
  for (let window = windows - 1; window >= 0; window--) {
    for (let bit = 0; bit < width; bit++) total = total.double();
    total = total.add(windowSum(points, digits, window, 2 ** (width - 1)));
  }
  return total;
}

/** Digits from -half to half, lowest first. */
function signedDigits(scalar: Scalar, width: number): readonly number[] {
  const digits: number[] = [];
  const shift = BigInt(width);
  const whole = 2 ** width;
  let carry = 0;
  for (let rest = scalar; rest > 0n || carry > 0; rest >>= shift) {
    const digit = Number(rest & BigInt(whole - 1)) + carry;
    carry = digit > whole / 2 ? 1 : 0;
    digits.push(digit - carry * whole);
  }
  return digits;
}

function windowSum(
  points: readonly Point[],
  digits: readonly (readonly number[])[],
  window: number,
  half: number,
): Point {
  const buckets: (Point | undefined)[] = Array.from({ length: half + 1 });
  for (const [at, row] of digits.entries()) {
    const digit = row[window] ?? 0;
    if (digit === 0) continue;
    const point = must(points[at], 'a point for each scalar');
    const bucket = buckets[Math.abs(digit)] ?? IDENTITY;
    buckets[Math.abs(digit)] = digit > 0 ? bucket.add(point) : bucket.subtract(point);
  }
  let running = IDENTITY;
  let total = IDENTITY;
  for (let at = half; at > 0; at--) {
    const bucket = buckets[at];
    if (bucket !== undefined) running = running.add(bucket);
    total = total.add(running);
  }
  return total;
}
