/**
 * Points of the kernel against noble: what is read, what is refused, and what hints cannot do.
 */

import { ed25519, ristretto255 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { concat } from '../../basics/bytes.ts';
import { plainPoint, randomScalar, timesBase, writePoint, writeScalar } from '../group.ts';
import { seeded } from '../seeded.ts';
import { POINT } from './curve-code.ts';
import { ARENA, kernel } from './kernel.ts';
import { hintsFor, readEdwards, readRow, setIdentity, writeRistretto } from './points.ts';

const fast = must(kernel(), 'a kernel: the tests run where WebAssembly does');
const random = seeded('points');
const P = 2n ** 255n - 19n;
const some = Array.from({ length: 40 }, () => writePoint(timesBase(randomScalar(random))));
const ROW = ARENA + POINT;
/** As a summand, which is added to nothing. */
const reads = (bytes: Uint8Array, hints?: Uint8Array) => {
  setIdentity(fast, ARENA);
  const read = readRow(fast, ROW, { bytes, hints }, ROW + POINT);
  if (read) fast.addAffine(ARENA, ARENA, ROW);
  return read;
};
const again = () => writeRistretto(fast, ARENA);

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
/** Even and below 2^255, so that half of what arises is a point. */
const likely = bytes32.map((bytes) => bytes.with(0, (bytes[0] ?? 0) & 254).with(31, 1));
const nearTheModulus = fc.integer({ min: -40, max: 40 }).map((by) => writeScalar(P + BigInt(by)));

describe('encodings of ristretto255', () => {
  test('are read and written as noble does, the identity too', () => {
    for (const bytes of [new Uint8Array(32), ...some]) {
      expect(reads(bytes)).toBe(true);
      expect(again()).toEqual(bytes);
    }
  });

  test('are refused exactly where noble refuses', () => {
    fc.assert(
      fc.property(fc.oneof(bytes32, likely, nearTheModulus), (bytes) => {
        const point = plainPoint(bytes);
        expect(reads(bytes)).toBe(point !== undefined);
        if (point !== undefined) expect(again()).toEqual(bytes);
      }),
      { numRuns: 2000 },
    );
  });

  test('that RFC 9496 lists as bad are refused', () => {
    const bad = [
      'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
      'f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
      '0100000000000000000000000000000000000000000000000000000000000000',
      '26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371',
      '3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e',
    ];
    const verdicts = bad.map((hex) => reads(Uint8Array.from(Buffer.from(hex, 'hex'))));
    expect(verdicts).toEqual(bad.map(() => false));
  });
});

describe('a hint is advice', () => {
  test('the right one gives the same point, in either sign', () => {
    for (const bytes of some) {
      const hint = hintsFor(fast, bytes);
      expect(reads(bytes, hint) && again()).toEqual(bytes);
      const minus = writeScalar(P - BigInt(`0x${Buffer.from(hint).reverse().toString('hex')}`));
      expect(reads(bytes, minus) && again()).toEqual(bytes);
    }
  });

  test('another point’s, none, half a one, zeros or noise give the same point', () => {
    const other = hintsFor(fast, must(some[1], 'a second'));
    const noise = [other, new Uint8Array(0), other.subarray(0, 16), new Uint8Array(32)];
    for (const hint of [...noise, ...Array.from({ length: 40 }, () => random(32))]) {
      expect(reads(must(some[0], 'a first'), hint) && again()).toEqual(some[0]);
    }
  });

  test('none makes a point of what is none', () => {
    fc.assert(
      fc.property(fc.oneof(likely, nearTheModulus), bytes32, (bytes, hint) => {
        const point = plainPoint(bytes);
        expect(reads(bytes, hint)).toBe(point !== undefined);
        expect(reads(bytes, hintsFor(fast, bytes))).toBe(point !== undefined);
        if (point !== undefined) expect(again()).toEqual(bytes);
      }),
      { numRuns: 500 },
    );
    const odd = must(some[0], 'a first').with(0, 1);
    expect(reads(odd, hintsFor(fast, must(some[0], 'a first')))).toBe(false);
  });

  test('there are as many as there are encodings, and zeros for what encodes nothing', () => {
    const hints = hintsFor(fast, concat(...some, new Uint8Array(32).fill(255)));
    expect(hints).toHaveLength(32 * 41);
    expect(hints.subarray(32 * 40)).toEqual(new Uint8Array(32));
  });
});

describe('encodings of Ed25519', () => {
  const order8 = 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa';

  test('are refused exactly where noble, when strict, refuses', () => {
    const sign = fc.tuple(nearTheModulus, fc.constantFrom(0, 128));
    const signed = sign.map(([bytes, bit]) => bytes.with(31, (bytes[31] ?? 0) ^ bit));
    const edges = [0n, 1n, 2n ** 255n, 2n ** 255n + 1n].map(writeScalar);
    fc.assert(
      fc.property(fc.oneof(bytes32, signed, fc.constantFrom(...edges)), (bytes) => {
        expect(readEdwards(fast, ARENA, bytes)).toBe(strict(bytes) !== undefined);
      }),
      { numRuns: 2000 },
    );
  });

  test('with torsion are read; what is read is noble’s point', () => {
    const point = Uint8Array.from(Buffer.from(order8, 'hex'));
    expect(readEdwards(fast, ARENA, point)).toBe(true);
    for (const multiple of [1n, 5n, 77n]) {
      const given = ed25519.Point.BASE.multiply(multiple);
      expect(readEdwards(fast, ARENA, given.toBytes())).toBe(true);
      expect(again()).toEqual(new ristretto255.Point(given).toBytes());
    }
  });

  function strict(bytes: Uint8Array) {
    try {
      return ed25519.Point.fromBytes(bytes, false);
    } catch {
      return undefined;
    }
  }
});
