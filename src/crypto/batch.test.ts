/**
 * Batches attacked: what one ballot or signature lacks, no other can make up for.
 */

import { ed25519 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { concat, length32, utf8 } from '../basics/bytes.ts';
import { type Terms, holding } from './batch.ts';
import { ORDER, add, littleEndian, randomScalar, readPoint, subtract } from './group.ts';
import { timesBase, writePoint, writeScalar } from './group.ts';
import { kernel } from './kernel/kernel.ts';
import { edwardsHintsFor, hintsFor } from './kernel/points.ts';
import { readerFor } from './kernel/reader.ts';
import { plainVerdicts } from './plain-batch.ts';
import { seeded } from './seeded.ts';
import { type Ballots, checkBallots, inBulk, termsOfBallot } from './set-check.ts';
import { makeBallot } from './set-proof.ts';
import { keyPair, sign, termsOfSignature, verify } from './signature.ts';

const random = seeded('batch');
const fast = must(kernel(), 'a kernel: the tests run where WebAssembly does');
const publicKey = writePoint(timesBase(randomScalar(random)));
const form = {
  items: 2,
  vectors: [
    [0, 0],
    [1, 0],
    [0, 1],
  ],
};
const ballots: Ballots = { domain: 'real', publicKey, form, random };
const POINTS = 32;
const made = Array.from({ length: 6 }, (_, member) => {
  const context = length32(member);
  const choices = [member % 3, (member + 1) % 3];
  const { bytes } = makeBallot({ ...ballots, context, choices });
  return { context, bytes, hints: hintsFor(fast, bytes.subarray(0, 32 * POINTS)) };
});
const ballot = (at: number) => must(made[at], 'a ballot');
const all = made.map(() => true);

/** The point at a place of the ballot, moved by `by`. */
function moved(at: number, place: number, by: bigint) {
  const { bytes, ...rest } = ballot(at);
  const point = must(readPoint(bytes.subarray(32 * place, 32 * place + 32)), 'a point');
  const shift = timesBase(by < 0n ? -by : by);
  const copy = bytes.slice();
  copy.set(writePoint(by < 0n ? subtract(point, shift) : add(point, shift)), 32 * place);
  return { ...rest, bytes: copy };
}

/** The last response of a ballot, moved by `by`: no challenge changes, so only equations fail. */
function shifted(at: number, by: bigint) {
  const { bytes, ...rest } = ballot(at);
  const copy = bytes.slice();
  const last = copy.length - 32;
  const z = (littleEndian(copy.slice(last)) + by + ORDER) % ORDER;
  copy.set(writeScalar(z), last);
  return { ...rest, bytes: copy };
}

/** As thousands of points are read: two elements at once. */
const inPairs = (list: readonly Terms[]) => holding(fast, list, () => readerFor(fast, 100_000));

describe('ballots in one batch', () => {
  test('all hold together', () => {
    expect(checkBallots(ballots, made)).toEqual(all);
  });

  test('two that err by +d and -d in the same place do not cancel', () => {
    const pair = [shifted(0, 5n), shifted(1, -5n)];
    expect(checkBallots(ballots, [...pair, ...made.slice(2)])).toEqual([
      false,
      false,
      ...all.slice(2),
    ]);
    const points = [moved(2, 20, 7n), moved(3, 20, -7n)];
    expect(checkBallots(ballots, points)).toEqual([false, false]);
  });

  test('nor do two errors within one ballot, in its two equations', () => {
    const { context, bytes } = ballot(0);
    const copy = bytes.slice();
    for (const [place, by] of [
      [8, 3n],
      [9, ORDER - 3n],
    ] as const) {
      const point = must(readPoint(copy.slice(32 * place, 32 * place + 32)), 'a point');
      copy.set(writePoint(add(point, timesBase(by))), 32 * place);
    }
    expect(checkBallots(ballots, [{ context, bytes: copy }])).toEqual([false]);
  });

  test('the bad ones are named, wherever they stand', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(5)), (bad) => {
        const given = made.map((one, at) => (bad.includes(at) ? shifted(at, 1n) : one));
        expect(checkBallots(ballots, given)).toEqual(made.map((_, at) => !bad.includes(at)));
      }),
      { numRuns: 12 },
    );
  });

  test('weights come from the checker: a known one would let the pair through', () => {
    const known = { ...ballots, random: (length: number) => new Uint8Array(length).fill(1) };
    const pair = [shifted(0, 5n), shifted(1, -5n)];
    const terms = pair.map((one) => must(termsOfBallot(known, one), 'terms'));
    expect(holding(fast, terms)).toEqual([true, true]);
    expect(checkBallots(ballots, pair)).toEqual([false, false]);
  });

  test('the single verifier agrees, and so does a place without a kernel', () => {
    const given = [ballot(0), shifted(1, 2n), ballot(2), moved(3, 0, 1n)];
    const terms = given.map((one) => must(termsOfBallot(ballots, one), 'terms'));
    expect(plainVerdicts(terms)).toEqual([true, false, true, false]);
    expect(holding(fast, terms)).toEqual([true, false, true, false]);
    expect(inPairs(terms)).toEqual([true, false, true, false]);
  });
});

describe('hints', () => {
  test('random, swapped, short or missing change no verdict', () => {
    const noise = [
      random(32 * POINTS),
      ballot(1).hints,
      ballot(0).hints.slice(0, 100),
      new Uint8Array(0),
      undefined,
    ];
    for (const hints of noise) {
      expect(checkBallots(ballots, [{ ...ballot(0), hints }])).toEqual([true]);
      expect(checkBallots(ballots, [{ ...shifted(0, 1n), hints }])).toEqual([false]);
    }
  });

  test('those of another point do not make a replaced point pass for it', () => {
    const { hints } = moved(0, 0, 1n);
    const swapped = moved(0, 0, 1n);
    expect(checkBallots(ballots, [{ ...swapped, hints }])).toEqual([false]);
    const mixed = concat(hints.subarray(32), hints.subarray(0, 32));
    expect(checkBallots(ballots, [{ ...ballot(0), hints: mixed }])).toEqual([true]);
  });

  test('no hint lets an encoding through that is none', () => {
    for (const [at, byte] of [
      [0, 1],
      [31, 255],
    ] as const) {
      const { bytes, context, hints } = ballot(0);
      const bad = bytes.with(at, (bytes[at] ?? 0) ^ byte);
      expect(checkBallots(ballots, [{ context, bytes: bad, hints }])).toEqual([false]);
    }
  });
});

describe('signatures in the same batch', () => {
  const { seed, publicKey: key } = keyPair(random(32));
  const text = utf8('a text');
  const signature = sign(seed, text);
  const terms = (given: Partial<Signed> = {}) =>
    termsOfSignature(fast, { publicKey: key, text, signature, ...given }, random(16));
  type Signed = Parameters<typeof termsOfSignature>[1];
  const order8 = fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa');

  test('hold with ballots, and a bad one is told from a bad ballot', () => {
    const other = terms({ text: utf8('another text') });
    const list = [termsOfBallot(ballots, ballot(0)), terms(), other, terms()];
    const given = list.map((one): Terms => must(one, 'terms'));
    expect(holding(fast, given)).toEqual([true, true, false, true]);
    expect(inPairs(given)).toEqual([true, true, false, true]);
  });

  test('with S not below the order are refused', () => {
    const s = littleEndian(signature.slice(32)) + ORDER;
    const long = concat(signature.slice(0, 32), writeScalar(s));
    expect(terms({ signature: long })).toBeUndefined();
    expect(verify(key, text, long)).toBe(false);
  });

  test('under a key of small order are refused, though the equation would hold', () => {
    for (const small of [order8, writeScalar(1n), new Uint8Array(32)]) {
      const free = concat(key, new Uint8Array(32));
      expect(verify(small, text, free)).toBe(false);
      const list = [terms({ publicKey: small, signature: free })];
      expect(list.flatMap((one) => (one ? holding(fast, [one]) : [false]))).toEqual([false]);
      expect(list.flatMap((one) => (one ? inPairs([one]) : [false]))).toEqual([false]);
    }
  });

  test('whose R has torsion hold or not as noble says, alone and in a batch', () => {
    const point = ed25519.Point.fromBytes(order8);
    const r = randomScalar(random);
    for (const torsion of [point, point.double(), ed25519.Point.ZERO]) {
      const nonce = ed25519.Point.BASE.multiply(r).add(torsion).toBytes();
      const k = challengeOf(nonce, key, text);
      const { scalar } = ed25519.utils.getExtendedPublicKey(seed);
      const given = concat(nonce, writeScalar((r + k * scalar) % ORDER));
      expect(ed25519.verify(given, text, key, { zip215: false })).toBe(true);
      expect(verify(key, text, given)).toBe(true);
      const list = [must(terms({ signature: given }), 'terms'), must(terms(), 'terms')];
      expect(holding(fast, list)).toEqual([true, true]);
      expect(inPairs(list)).toEqual([true, true]);
    }
  });

  test('hold with good hints and with bad ones, and no hint makes a bad one hold', () => {
    const good = edwardsHintsFor(fast, concat(signature.slice(0, 32), key));
    for (const hints of [good, random(64), good.slice(32), new Uint8Array(64)]) {
      const list = [terms({ hints }), terms({ hints, text: utf8('another text') })];
      expect(inPairs(list.map((one) => must(one, 'terms')))).toEqual([true, false]);
    }
  });

  test('of other bytes are judged as noble judges them', () => {
    fc.assert(
      fc.property(fc.nat(95), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const whole = concat(key, signature);
        const bent = whole.with(at, (whole[at] ?? 0) ^ by);
        const [otherKey, other] = [bent.slice(0, 32), bent.slice(32)];
        const expected = ed25519.verify(other, text, otherKey, { zip215: false });
        const one = terms({ publicKey: otherKey, signature: other });
        expect(one !== undefined && holding(fast, [one])[0]).toBe(expected);
        expect(one !== undefined && inPairs([one])[0]).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  function challengeOf(...parts: readonly Uint8Array[]): bigint {
    return (
      BigInt(
        `0x${Buffer.from(sha512(concat(...parts)))
          .reverse()
          .toString('hex')}`,
      ) % ORDER
    );
  }
});

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

test('chance drawn in bulk is the source’s, byte after byte, and none comes twice', () => {
  const [given, plain] = [inBulk(seeded('bulk')), seeded('bulk')(16_384)];
  const drawn = [1, 16, 0, 4_000, 12_000].map((length) => given(length));
  expect(concat(...drawn)).toEqual(plain.subarray(0, 16_017));
  expect(given(20_000)).toHaveLength(20_000);
});
