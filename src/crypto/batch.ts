/**
 * Equations of many proofs and signatures as one: a sum of weighted points that must vanish.
 *
 * Use      set-check.ts and signature.ts make `Terms`; `holding` says of each whether it holds.
 *          What does not is judged once more by the single verifier, and its word counts.
 * Shapes   each `Terms` carries fresh weights already; sums are tested after multiplication by 8,
 *          since points of two encodings meet: torsion is no part of any of these equations.
 * Errors   an encoding that is refused makes its own terms fail and no others.
 * Secrets  public numbers only.
 * Source   spec/crypto.md §§4.6, 9, 13.6.
 */

import { must } from '../basics/bug.ts';
import { toHex } from '../basics/bytes.ts';
import { BASE, ORDER, type Scalar, negMod, writePoint, writeScalar } from './group.ts';
import { ARENA, type Kernel } from './kernel/kernel.ts';
import {
  type Encoded,
  encodesIdentity,
  isNeutral,
  readEdwards,
  readRistretto,
  vanishesTimesEight,
} from './kernel/points.ts';
import { type Reader, type SignedPoints, readerFor } from './kernel/reader.ts';
import { AFFINE, TOTAL, addPoint, weightedSum } from './kernel/sums.ts';
import { gatheringAt } from './kernel/scalars.ts';
import { place } from './kernel/elements.ts';

export type Terms = {
  /** Points of ristretto255, the identity among them refused. */
  readonly ristretto: Encoded;
  /** R and A of an Ed25519 signature, if there is one; an A of small order is refused. */
  readonly signed: SignedPoints | undefined;
  /** 32 bytes for each point, those of ristretto255 first; behind them what is `taken`. */
  readonly scalars: Uint8Array;
  /** A public key that many have in common, if there is one. */
  readonly key: Uint8Array | undefined;
};

/** Two scalars at the end of a row: so often generator and key are taken away. */
export const TAKEN = 64;

const SUM = place(46);
const POINT = place(50);
const GENERATOR = writePoint(BASE);

/** Where the points of one `Terms` lie, from which to before which. */
type Range = { readonly at: number; readonly terms: Terms; readonly from: number; to: number };

/** `choose` is for tests, which take each way of reading for few points too. */
export function holding(
  kernel: Kernel,
  list: readonly Terms[],
  choose = readerFor,
): readonly boolean[] {
  const verdicts = list.map(() => false);
  const length = list.reduce((sum, terms) => sum + terms.scalars.length - TAKEN, 0);
  const scalars = new Uint8Array(length);
  const count = scalars.length / 32;
  const reader = choose(kernel, count);
  // One place more: a row of an odd length may be read with its last point twice.
  const free = ARENA + (count + 1) * reader.stride;
  const ranges: Range[] = [];
  let from = 0;
  for (const [at, terms] of list.entries()) {
    if (!readAll(reader, terms, from, free)) continue;
    const own = terms.scalars.subarray(0, -TAKEN);
    const to = from + own.length / 32;
    scalars.set(own, 32 * from);
    ranges.push({ at, terms, from, to });
    from = to;
  }
  settle({ kernel, reader, scalars, free, verdicts }, ranges);
  return verdicts;
}

/** Points to the arena, from place `from` on; false where one is refused. */
function readAll(reader: Reader, { ristretto, signed }: Terms, from: number, free: number) {
  const { bytes } = ristretto;
  const to = ARENA + from * reader.stride;
  for (let one = 0; one < bytes.length; one += 32) {
    if (bytes[one + 31] === 0 && encodesIdentity(bytes, one)) return false;
  }
  if (!reader.readRow(ristretto, { to, free })) return false;
  const behind = to + (bytes.length / 32) * reader.stride;
  return signed === undefined || reader.readSigned(signed, { to: behind, free });
}

type Case = {
  readonly kernel: Kernel;
  readonly reader: Reader;
  readonly scalars: Uint8Array;
  readonly free: number;
  readonly verdicts: boolean[];
};

/** One sum for all; where it does not vanish, one for each half. */
function settle(given: Case, ranges: readonly Range[]): void {
  if (ranges.length === 0) return;
  if (vanishes(given, ranges)) {
    for (const { at } of ranges) given.verdicts[at] = true;
  } else if (ranges.length > 1) {
    const half = ranges.length >> 1;
    settle(given, ranges.slice(0, half));
    settle(given, ranges.slice(half));
  }
}

function vanishes({ kernel, reader, scalars, free }: Case, ranges: readonly Range[]): boolean {
  const { from } = must(ranges[0], 'a first range');
  const { to } = must(ranges.at(-1), 'a last range');
  reader.sum(ARENA + from * reader.stride, scalars.subarray(32 * from, 32 * to), free);
  kernel.limbs().copyWithin(SUM >> 2, TOTAL >> 2, (TOTAL >> 2) + 36);
  if (!addCommon(kernel, ranges, free)) return false;
  return vanishesTimesEight(kernel, SUM);
}

/** The generator and the keys that many have in common, each once. */
function addCommon(kernel: Kernel, ranges: readonly Range[], free: number): boolean {
  const all = gathered(kernel, ranges, free);
  const scalars = new Uint8Array(32 * all.length);
  kernel.reserve(free + all.length * AFFINE);
  for (const [at, { key, scalar }] of all.entries()) {
    if (!readRistretto(kernel, POINT, key)) return false;
    kernel.toAffine(free + at * AFFINE, POINT);
    scalars.set(writeScalar(scalar), 32 * at);
  }
  const behind = free + all.length * AFFINE;
  weightedSum(kernel, { points: free, affine: true, scalars, free: behind });
  addPoint(kernel, SUM, TOTAL);
  return true;
}

type Common = { readonly key: Uint8Array; readonly scalar: Scalar };

/** By what the generator and each key are multiplied in all. */
function gathered(kernel: Kernel, ranges: readonly Range[], free: number): readonly Common[] {
  const gathering = gatheringAt(kernel, free);
  const places = new Map<string, { readonly key: Uint8Array; readonly place: number }>();
  let last: Uint8Array | undefined;
  let place = 0;
  for (const { terms } of ranges) {
    gathering.load(terms.scalars.subarray(-TAKEN));
    gathering.add(0, 0);
    if (terms.key === undefined) continue;
    if (terms.key !== last) {
      const name = toHex(terms.key);
      const known = places.get(name) ?? { key: terms.key, place: places.size + 1 };
      places.set(name, known);
      [last, place] = [terms.key, known.place];
    }
    gathering.add(place, 1);
  }
  const keys = [{ key: GENERATOR, place: 0 }, ...places.values()];
  return keys.map((one) => ({ key: one.key, scalar: negMod(gathering.total(one.place)) }));
}

/** A point of Ed25519, not the identity, that the order of the group brings to it. */
export function isInSubgroup(kernel: Kernel, bytes: Uint8Array): boolean {
  if (!readEdwards(kernel, POINT, bytes) || isNeutral(kernel, POINT)) return false;
  kernel.reserve(ARENA + AFFINE);
  kernel.toAffine(ARENA, POINT);
  const scalars = writeScalar(ORDER);
  weightedSum(kernel, { points: ARENA, affine: true, scalars, free: ARENA + AFFINE });
  return isNeutral(kernel, TOTAL);
}
