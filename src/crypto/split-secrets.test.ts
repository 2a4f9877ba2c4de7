/**
 * Secrets never meet a point of others in one multiplication: the scalar is split, each time anew.
 *
 * Use      a multiplication that gives in one step what is published or shared was not split; a
 *          file that multiplies by itself stands in the list with what makes that no matter.
 */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sources } from '../../tools/syntax.ts';
import { must, mustOk } from '../basics/bug.ts';
import { toHex } from '../basics/bytes.ts';
import type { Terms } from './ceremony-terms.ts';
import { complain } from './complaint.ts';
import { commitDealing, deal, encryptionSecret, readDealing } from './dealing.ts';
import { BASE, type Point, times, timesBase, timesPublic, writePoint } from './group.ts';
import { mixLists } from './mixed-list.ts';
import { decryptTargets } from './partial.ts';
import { seeded } from './seeded.ts';
import { openShares } from './threshold.ts';
import { blindTargets } from './zero-test.ts';

const random = seeded('split secrets');
const TERMS: Terms = { domain: 'rehearsal', sid: random(32), threshold: 2, keys: 1 };
const dealers = [1, 2, 3].map((index) => ({ index, seed: random(32) }));
const committed = dealers.map((dealer) => commitDealing(TERMS, dealer, random));
const dealings = dealers.map((dealer) => ({
  index: dealer.index,
  bytes: deal(TERMS, dealer, committed, random),
}));
const board = { committed, dealings };
const own = must(dealers[0], 'trustee one');
const share = must(mustOk(openShares(TERMS, own, board, random), 'shares')[0], 'a share');
const alphas = [31n, 32n, 33n].map((log) => writePoint(timesBase(log)));
const betas = [41n, 42n, 43n].map((log) => writePoint(timesBase(log)));
const sums = { domain: 'rehearsal', context: random(32), alphas, betas } as const;

type Call = { readonly point: Point; readonly product: Point };
const calls: Call[] = [];

/** Whoever multiplies a point, in a fixed number of steps or not, comes past here. */
function prototypes(): readonly object[] {
  const list: object[] = [];
  for (let at: object | null = Object.getPrototypeOf(BASE); at; at = Object.getPrototypeOf(at)) {
    list.push(at);
  }
  return list;
}

beforeEach(() => {
  calls.length = 0;
  for (const name of ['multiply', 'multiplyUnsafe'] as const) {
    const owner = must(
      prototypes().find((one) => Object.hasOwn(one, name)),
      name,
    ) as Point;
    const before = owner[name];
    vi.spyOn(owner, name).mockImplementation(function through(this: Point, scalar: bigint) {
      const product = before.call(this, scalar) as Point;
      if (!this.equals(BASE)) calls.push({ point: this, product });
      return product;
    });
  }
});
afterEach(() => vi.restoreAllMocks());

/** Those of `wanted` that one multiplication of a point of others gave. */
function unsplit(wanted: readonly Uint8Array[]): readonly string[] {
  const found = new Set(calls.map(({ product }) => toHex(writePoint(product))));
  return wanted.map(toHex).filter((one) => found.has(one));
}

function pointsIn(bytes: Uint8Array, count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, at) => bytes.slice(32 * at, 32 * at + 32));
}

/** D of trustee one and each of the others, from logs that nobody else knows. */
function jointPoints(): readonly Uint8Array[] {
  const e = encryptionSecret(TERMS, own);
  return dealings.slice(1).map(({ bytes }) => {
    const { sealingPoint } = must(readDealing(TERMS, 2, bytes), 'a dealing');
    return writePoint(times(sealingPoint, e));
  });
}

function sharedBy(dealer: number): readonly Uint8Array[] {
  const { sealingPoint } = must(
    readDealing(TERMS, 2, must(dealings[dealer - 1], 'it').bytes),
    'a dealing',
  );
  return dealers
    .filter(({ index }) => index !== dealer)
    .map((one) => writePoint(times(sealingPoint, encryptionSecret(TERMS, one))));
}

function splits(run: () => readonly Uint8Array[], known: readonly Uint8Array[] = []): void {
  calls.length = 0;
  const made = [...run(), ...known];
  expect(made.length).toBeGreaterThan(0);
  expect(calls.length).toBeGreaterThanOrEqual(2 * made.length);
  expect(unsplit(made)).toEqual([]);
}

test('a dealer’s rho and the others’ E', () => {
  splits(() => {
    deal(TERMS, own, committed, random);
    return [];
  }, sharedBy(1));
});

test('a trustee’s e and the dealers’ U, when it opens its shares', () => {
  const known = jointPoints();
  splits(() => {
    mustOk(openShares(TERMS, own, board, random), 'shares');
    return [];
  }, known);
});

test('the same when it complains of one', () => {
  splits(() => [complain(TERMS, own, { board, dealer: 2 }, random).joint]);
});

test('a key share and the sums that are opened', () => {
  splits(() => pointsIn(decryptTargets(sums, share, random), alphas.length));
});

test('the numbers that blind a sum', () => {
  splits(() => {
    const bytes = blindTargets(sums, share, random);
    return alphas.flatMap((_, at) => pointsIn(bytes.slice(128 * at), 2));
  });
});

test('the numbers of a list that is mixed', () => {
  splits(() => {
    const bytes = mixLists({ ...sums, sizes: [alphas.length] }, share, random);
    return pointsIn(bytes, 2 * alphas.length);
  });
});

// Goal: this file would notice. Method: the same products in one step, in each of the two ways.
test('one multiplication by the secret itself is noticed', () => {
  for (const way of [times, timesPublic]) {
    calls.length = 0;
    const point = timesBase(31n);
    expect(unsplit([writePoint(way(point, 77n))])).toHaveLength(1);
  }
});

/** Each with what makes an unsplit product no matter. */
const UNSPLIT = {
  'src/crypto/ballot-opening.ts': 'r of a ballot that was challenged, which is shown',
  'src/crypto/set-proof.ts': 'r and nonces of one ballot, used once, with the round’s own key',
};

test('who multiplies by `times` itself is named, and nobody reaches past group.ts', () => {
  const files = sources('src/crypto').filter(
    ({ file }) => !file.endsWith('.test.ts') && !file.includes('/testing/'),
  );
  const using = files.filter(({ text }) => /[^a-zA-Z.]times\(/.test(text)).map(({ file }) => file);
  expect(using.sort()).toEqual([...Object.keys(UNSPLIT), 'src/crypto/group.ts'].sort());
  const past = files
    .filter(({ text }) => /\.multiply(Unsafe)?\(/.test(text))
    .map((one) => one.file);
  // A number that everybody knows, taken off a sum: elgamal.ts.
  expect(past.sort()).toEqual(['src/crypto/elgamal.ts', 'src/crypto/group.ts']);
});
