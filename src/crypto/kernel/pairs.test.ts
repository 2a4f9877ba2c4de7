/**
 * Two elements at once against BigInt, and sums of many points against the other half.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { ORDER, randomScalar, timesBase, writePoint, writeScalar } from '../group.ts';
import { keyPair, sign } from '../signature.ts';
import { seeded } from '../seeded.ts';
import { place } from './elements.ts';
import { translated } from './formulas.ts';
import { ARENA, kernel } from './kernel.ts';
import { pairAt, PAIR_POINT } from './pair-curve-code.ts';
import { PAIR } from './pair-field-code.ts';
import { pairSum, readPairOfEdwards, readPairRow, writePairSummand } from './pair-sums.ts';
import { numberAt, pairsOf } from './pairs.ts';
import { affineNumbers, edwardsHintsFor, hintsFor, readEdwards, readRow } from './points.ts';
import { writeRistretto } from './points.ts';
import { AFFINE, TOTAL, weightedSum } from './sums.ts';

const fast = must(kernel(), 'a kernel: the tests run where WebAssembly does');
const pairs = must(pairsOf(fast), 'fused steps: the machine of the tests has them');
const random = seeded('pairs');
const P = 2n ** 255n - 19n;
const [A, B, C] = [pairAt('a'), pairAt('b'), pairAt('c')];

/** Limbs up to a size in units of 2^50 and what a carry may leave above it. */
const limbsUpTo = (size: number) => {
  const most = size * (2 ** 50 + 2 ** 13);
  const edge = fc.constantFrom(most, -most, 2 ** 50, -(2 ** 50), 0, 1, -1, 2 ** 50 - 1);
  const any = fc.integer({ min: -(2 ** 50), max: 2 ** 50 }).map((limb) => limb * size);
  return fc.array(fc.oneof(edge, any), { minLength: 10, maxLength: 10 });
};

function put(to: number, limbs: readonly number[]): readonly [bigint, bigint] {
  new Float64Array(fast.memory.buffer, to, PAIR / 8).set(limbs);
  const valueOf = (side: number) =>
    [4, 3, 2, 1, 0].reduce((sum, at) => (sum << 51n) + BigInt(limbs[2 * at + side] ?? 0), 0n);
  return [valueOf(0), valueOf(1)];
}

const both = (at: number) => [numberAt(pairs, at, 0), numberAt(pairs, at, 1)];
const modulo = (value: bigint) => ((value % P) + P) % P;

describe('pairs of elements', () => {
  test('multiply as BigInt does up to the largest limbs, and stay reduced', () => {
    fc.assert(
      fc.property(limbsUpTo(1), fc.constantFrom(1, 2, 3).chain(limbsUpTo), (first, second) => {
        const [a, b] = [put(A, first), put(B, second)];
        pairs.mulPair(C, A, B);
        expect(both(C)).toEqual([modulo(a[0] * b[0]), modulo(a[1] * b[1])]);
        const limbs = new Float64Array(fast.memory.buffer, C, PAIR / 8);
        expect(Math.max(...limbs.map(Math.abs))).toBeLessThan(2 ** 50 + 2 ** 13);
      }),
      { numRuns: 400 },
    );
  });

  test('have one spelling, whatever their limbs', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3, 7).chain(limbsUpTo), (limbs) => {
        expect(both(A)).toHaveLength(2);
        const [left, right] = put(A, limbs);
        expect(both(A)).toEqual([modulo(left), modulo(right)]);
      }),
      { numRuns: 200 },
    );
  });

  test('of which a product could overflow are in no formula', () => {
    const tongue = {
      fit: 3,
      calls: { mul: 0, add: 1, sub: 2, alone: 3 },
      alone: 1,
      sizeOf: () => 1,
      address: () => [],
    };
    expect(() => translated('a = b + c\nd = b - c\na = a * d', tongue)).toThrow('may overflow');
    expect(translated('a = b + c\nd = b - c\na = a\na = a * d', tongue)).not.toHaveLength(0);
  });
});

const some = Array.from({ length: 41 }, () => writePoint(timesBase(randomScalar(random))));
const bytes = Uint8Array.from(some.flatMap((one) => [...one]));
const hints = hintsFor(fast, bytes);
const FREE = ARENA + 60 * PAIR_POINT;

function sumOf(scalars: Uint8Array): Uint8Array {
  pairSum(pairs, { points: ARENA, scalars, free: FREE });
  return writeRistretto(fast, TOTAL);
}

describe('rows of points', () => {
  const scalar = fc.oneof(
    fc.constantFrom(0n, 1n, ORDER - 1n, 2n ** 128n - 1n, 2n ** 252n),
    fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }),
    fc.bigInt({ min: 0n, max: ORDER - 1n }),
  );

  test('are summed as the other half does, with hints, without, and with wrong ones', () => {
    const length = { minLength: some.length, maxLength: some.length };
    const advice = fc.constantFrom(hints, undefined, bytes, hints.slice(32), new Uint8Array(0));
    fc.assert(
      fc.property(fc.array(scalar, length), advice, (all, given) => {
        const scalars = Uint8Array.from(all.flatMap((one) => [...writeScalar(one)]));
        expect(readPairRow(pairs, ARENA, { bytes, hints: given }, FREE)).toBe(true);
        const sum = sumOf(scalars);
        const free = ARENA + some.length * AFFINE;
        expect(readRow(fast, ARENA, { bytes, hints }, free)).toBe(true);
        weightedSum(fast, { points: ARENA, affine: true, scalars, free });
        expect(sum).toEqual(writeRistretto(fast, TOTAL));
      }),
      { numRuns: 12 },
    );
  });

  test('are refused where the other half refuses one, whatever the hints', () => {
    const near = fc.integer({ min: -40, max: 40 }).map((by) => writeScalar(P + BigInt(by)));
    const any = fc.uint8Array({ minLength: 32, maxLength: 32 });
    const likely = any.map((one) => one.with(0, (one[0] ?? 0) & 254).with(31, 1));
    fc.assert(
      fc.property(fc.oneof(near, any, likely), fc.boolean(), (one, helped) => {
        const row = Uint8Array.from([...one, ...bytes.subarray(0, 32)]);
        const given = { bytes: row, hints: helped ? hintsFor(fast, row) : hints };
        const expected = readRow(fast, ARENA, { bytes: row }, FREE);
        expect(readPairRow(pairs, ARENA, given, FREE)).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });
});

describe('points of signatures', () => {
  const keys = keyPair(random(32));
  const nonce = sign(keys.seed, random(4)).slice(0, 32);
  const advice = edwardsHintsFor(fast, Uint8Array.from([...nonce, ...keys.publicKey]));
  const weights = Uint8Array.from([...writeScalar(3n), ...writeScalar(5n)]);

  test('are read as the other half reads them, with good hints and with bad ones', () => {
    const expected = [nonce, keys.publicKey].map((one, at) => {
      expect(readEdwards(fast, place(50), one)).toBe(true);
      fast.toAffine(ARENA + at * AFFINE, place(50));
      return affineNumbers(fast, place(50));
    });
    weightedSum(fast, { points: ARENA, affine: true, scalars: weights, free: FREE });
    const sum = affineNumbers(fast, TOTAL);
    for (const given of [advice, undefined, random(64), advice.slice(1)]) {
      const points = { both: [nonce, keys.publicKey], hints: given } as const;
      expect(readPairOfEdwards(pairs, ARENA, points, FREE)).toBe(true);
      sumOf(weights);
      expect(affineNumbers(fast, TOTAL)).toEqual(sum);
    }
    for (const [at, one] of expected.entries()) {
      writePairSummand(pairs, ARENA + at * PAIR_POINT, one);
    }
    sumOf(weights);
    expect(affineNumbers(fast, TOTAL)).toEqual(sum);
  });

  test('are left to the other half where one is none, or of small order', () => {
    const order8 = 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa';
    const rare = [
      Uint8Array.from(Buffer.from(order8, 'hex')),
      new Uint8Array(32),
      writeScalar(1n),
      writeScalar(P - 1n),
      writeScalar(P),
      writeScalar(2n),
    ];
    for (const one of rare) {
      for (const both of [[one, keys.publicKey] as const, [nonce, one] as const]) {
        expect(readPairOfEdwards(pairs, ARENA, { both, hints: advice }, FREE)).toBe(false);
      }
    }
  });
});
