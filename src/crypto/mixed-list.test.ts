/** A list of sums is mixed in turn, and one of them may be nought: which, nobody learns. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, toHex, utf8 } from '../basics/bytes.ts';
import {
  BASE,
  ORDER,
  randomScalar,
  readPoint,
  sum,
  times,
  timesBase,
  writePoint,
  writeScalar,
} from './group.ts';
import { must } from '../basics/bug.ts';
import { lessPlain } from './elgamal.ts';
import { MOST_MIXED, type Mixable, checkMixed, mixList, mixedOf } from './mixed-list.ts';
import { decryptTargets } from './partial.ts';
import { seeded } from './seeded.ts';
import { openZeros } from './zero-test.ts';

const random = seeded('mixed-list');
const [x, slope] = [randomScalar(random), randomScalar(random)];
const key = timesBase(x);
const secret = writeScalar(9n);

/** v less 0, 1, ... size − 1. */
function listOf(value: number, size: number, context = 'round, first'): Mixable {
  const r = randomScalar(random);
  const sums = { alpha: timesBase(r), beta: sum([times(key, r), times(BASE, BigInt(value))]) };
  const less = Array.from({ length: size }, (_, at) => lessPlain(sums, at));
  return {
    ...{ domain: 'real', context: utf8(context) },
    alphas: less.map(({ alpha }) => writePoint(alpha)),
    betas: less.map(({ beta }) => writePoint(beta)),
  };
}

function mixedTwice(list: Mixable): Mixable {
  const first = mixList(list, secret, random);
  expect(checkMixed({ ...list, bytes: first })).toBe(true);
  const next = { ...list, context: utf8('round, second'), ...mixedOf(first, list.alphas.length) };
  const second = mixList(next, secret, random);
  expect(checkMixed({ ...next, bytes: second })).toBe(true);
  return { ...next, ...mixedOf(second, list.alphas.length) };
}

function zerosIn({ domain, alphas, betas }: Mixable): readonly boolean[] {
  const partials = [1, 2].map((index) => {
    const share = writeScalar((x + slope * BigInt(index)) % ORDER);
    return { index, bytes: decryptTargets({ domain, context: utf8('o'), alphas }, share, random) };
  });
  return must(openZeros({ alphas, betas, partials }), 'sums');
}

test('just one is nought if the number is among those taken off, else none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 4 }), (value, size) => {
      const noughts = zerosIn(mixedTwice(listOf(value, size))).filter(Boolean).length;
      expect(noughts).toBe(value < size ? 1 : 0);
    }),
    { numRuns: 8 },
  );
});

test('where the nought comes out is not where it went in', () => {
  const places = Array.from({ length: 12 }, () => zerosIn(mixedTwice(listOf(1, 3))).indexOf(true));
  expect(new Set(places).size).toBe(3);
});

const list = listOf(1, 3);
const bytes = mixList(list, secret, random);
const holds = (change: Partial<Mixable & { readonly bytes: Uint8Array }>): boolean =>
  checkMixed({ ...list, bytes, ...change });

test('it is bound to its context, its list and its mode', () => {
  expect(holds({})).toBe(true);
  expect(holds({ domain: 'rehearsal' })).toBe(false);
  expect(holds({ context: utf8('round, second') })).toBe(false);
  const other = listOf(1, 3);
  expect(holds({ alphas: other.alphas, betas: other.betas })).toBe(false);
  expect(holds({ betas: list.betas.toReversed() })).toBe(false);
});

test('a sum that is left out, put in twice or replaced is found out', () => {
  const pair = (at: number): Uint8Array => bytes.slice(64 * at, 64 * at + 64);
  const rest = bytes.slice(192);
  expect(holds({ bytes: concat(pair(0), pair(0), pair(2), rest) })).toBe(false);
  expect(holds({ bytes: concat(pair(1), pair(0), pair(2), rest) })).toBe(false);
  const foreign = concat(writePoint(timesBase(5n)), writePoint(timesBase(7n)));
  expect(holds({ bytes: concat(foreign, pair(1), pair(2), rest) })).toBe(false);
  const [two] = [{ ...list, alphas: list.alphas.slice(1), betas: list.betas.slice(1) }];
  expect(checkMixed({ ...two, bytes: mixList(two, secret, random) })).toBe(true);
  // A list in which one sum stands twice could hide that another is missing.
  const doubled = { ...list, betas: [0, 0, 2].map((at) => must(list.betas[at], 'a beta')) };
  expect(checkMixed({ ...doubled, bytes: mixList(doubled, secret, random) })).toBe(false);
});

test('no byte of it can be changed, nor one left out or added', () => {
  for (let at = 0; at < bytes.length; at += 29) {
    const changed = Uint8Array.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(holds({ bytes: changed })).toBe(false);
  }
  expect(holds({ bytes: bytes.slice(1) })).toBe(false);
  expect(holds({ bytes: concat(bytes, Uint8Array.of(0)) })).toBe(false);
});

test('nothing, and more than the most, is no list', () => {
  expect(checkMixed({ ...list, alphas: [], betas: [], bytes: new Uint8Array(0) })).toBe(false);
  const long = listOf(0, MOST_MIXED + 1);
  const size = MOST_MIXED + 1;
  expect(checkMixed({ ...long, bytes: new Uint8Array(64 * size * (size + 1)) })).toBe(false);
});

test('what comes out says nothing of the number: no pair stands for a known multiple', () => {
  const { alphas, betas } = mixedTwice(listOf(2, 3));
  const seen = [...list.alphas, ...list.betas].map(toHex);
  for (const point of [...alphas, ...betas]) {
    expect(seen).not.toContain(toHex(point));
    expect(readPoint(point)).toBeDefined();
  }
});
