/** A sum is tested for nought and nothing else, whoever tries to bend the test. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, toHex, utf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { valueAt } from './dealing.ts';
import {
  BASE,
  IDENTITY,
  ORDER,
  type Point,
  randomScalar,
  readAggregate,
  readScalar,
  sum,
  times,
  timesBase,
  writePoint,
  writeScalar,
} from './group.ts';
import { decryptTargets, openPoints } from './partial.ts';
import { seeded } from './seeded.ts';
import { forgedBlinding } from './testing/forged-blinding.ts';
import {
  type Testable,
  addBlindings,
  blindTargets,
  checkBlinding,
  openZeros,
} from './zero-test.ts';

const random = seeded('zero-test');

/** A key shared among n with threshold t, as a ceremony would leave it. */
function sharedKey(n: number, t: number) {
  const coefficients = Array.from({ length: t }, () => randomScalar(random));
  const shares = Array.from({ length: n }, (_, at) => valueAt(coefficients, at + 1));
  return { key: timesBase(coefficients[0] ?? 0n), shares };
}

function encrypted(key: Point, values: readonly number[]) {
  const pairs = values.map((value) => {
    const r = randomScalar(random);
    return { alpha: timesBase(r), beta: sum([times(key, r), times(BASE, BigInt(value))]) };
  });
  return {
    alphas: pairs.map(({ alpha }) => writePoint(alpha)),
    betas: pairs.map(({ beta }) => writePoint(beta)),
  };
}

const { key, shares } = sharedKey(4, 2);
const targets: Testable = {
  domain: 'real',
  context: utf8('round one, trustee one'),
  ...encrypted(key, [0, 2]),
};
const bytes = blindTargets(targets, writeScalar(9n), random);
const holds = (change: Partial<Testable & { readonly bytes: Uint8Array }>): boolean =>
  checkBlinding({ ...targets, bytes, ...change });

/** What t of the trustees open of what these blindings come to. */
function opened(blindings: readonly Uint8Array[], from = 1) {
  const blinded = addBlindings(blindings);
  if (blinded === undefined) return undefined;
  const alphas = blinded.map(({ alpha }) => alpha);
  const betas = blinded.map(({ beta }) => beta);
  const partials = [from, from + 1].map((index) => ({
    index,
    bytes: decryptTargets(
      { domain: 'real', context: utf8('second step'), alphas },
      writeScalar(must(shares[index - 1], 'a share')),
      random,
    ),
  }));
  return { zeros: openZeros({ alphas, betas, partials }), sums: { alphas, betas, partials } };
}

test('nought reads as nought and nothing else does, whoever blinds and whoever opens', () => {
  const numbers = fc.array(fc.nat(3), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      numbers,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 3 }),
      (v, n, m) => {
        const asked = { ...targets, ...encrypted(key, v) };
        const blindings = Array.from({ length: n }, () =>
          blindTargets(asked, writeScalar(1n), random),
        );
        expect(blindings.every((one) => checkBlinding({ ...asked, bytes: one }))).toBe(true);
        expect(opened(blindings, m)?.zeros).toEqual(v.map((number) => number === 0));
      },
    ),
    { numRuns: 20 },
  );
});

test('a blinding serves one place only', () => {
  expect(holds({})).toBe(true);
  expect(holds({ domain: 'rehearsal' })).toBe(false);
  expect(holds({ context: utf8('round one, trustee two') })).toBe(false);
  expect(holds({ alphas: targets.alphas.toReversed(), betas: targets.betas.toReversed() })).toBe(
    false,
  );
  expect(holds({ alphas: targets.alphas.slice(1), betas: targets.betas.slice(1) })).toBe(false);
  expect(holds({ betas: targets.betas.slice(1) })).toBe(false);
  expect(holds({ bytes: concat(bytes.slice(128), bytes.slice(0, 128)) })).toBe(false);
  expect(holds({ bytes: concat(bytes.slice(0, 128), bytes.slice(0, 128)) })).toBe(false);
});

test('every changed byte is found', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const changed = Uint8Array.from(bytes, (byte, nth) => (nth === at ? byte ^ flip : byte));
      expect(holds({ bytes: changed })).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('alpha and beta blinded by different numbers are refused: a sum could be made nought', () => {
  expect(
    holds({
      bytes: forgedBlinding(targets, [
        [3n, 3n],
        [5n, 5n],
      ]),
    }),
  ).toBe(true);
  expect(
    holds({
      bytes: forgedBlinding(targets, [
        [3n, 4n],
        [5n, 5n],
      ]),
    }),
  ).toBe(false);
  expect(
    holds({
      bytes: forgedBlinding(targets, [
        [3n, 3n],
        [5n, 0n],
      ]),
    }),
  ).toBe(false);
});

test('blinded by nought is refused', () => {
  expect(
    holds({
      bytes: forgedBlinding(targets, [
        [0n, 0n],
        [5n, 5n],
      ]),
    }),
  ).toBe(false);
});

test('the negative of another’s blinding is refused: its number is not known', () => {
  const other = blindTargets(
    { ...targets, context: utf8('another trustee') },
    new Uint8Array(32),
    random,
  );
  const negated = Uint8Array.from(bytes);
  for (const at of [0, 32, 128, 160]) {
    const point = must(readAggregate(other.slice(at, at + 32)), 'a point');
    negated.set(writePoint(point.negate()), at);
  }
  expect(holds({ bytes: negated })).toBe(false);
  // With the other's proof turned round too: it is bound to the other's place.
  for (const at of [96, 224]) {
    const z = must(readScalar(other.slice(at, at + 32)), 'a scalar');
    negated.set(other.slice(at - 32, at), at - 32);
    negated.set(writeScalar((ORDER - z) % ORDER), at);
  }
  expect(holds({ bytes: negated })).toBe(false);
});

test('t who cancel one another out make no sum read as nought', () => {
  const one = forgedBlinding(targets, [
    [3n, 3n],
    [5n, 5n],
  ]);
  const two = forgedBlinding(targets, [
    [-3n, -3n],
    [5n, 5n],
  ]);
  expect([one, two].every((given) => holds({ bytes: given }))).toBe(true);
  expect(addBlindings([one, two])).toBeUndefined();
  const honest = blindTargets(targets, new Uint8Array(32), random);
  expect(opened([one, two, honest])?.zeros).toEqual([true, false]);
});

test('an alpha of nothing is never blinded, a beta of nothing is', () => {
  const nothing = writePoint(IDENTITY);
  const alphas = [must(targets.alphas[0], 'an alpha'), nothing];
  expect(() => blindTargets({ ...targets, alphas }, new Uint8Array(32), random)).toThrow(/bug/);
  const odd = { ...targets, betas: [nothing, nothing] };
  const blinding = blindTargets(odd, new Uint8Array(32), random);
  expect(checkBlinding({ ...odd, bytes: blinding })).toBe(true);
  expect(checkBlinding({ ...targets, alphas, bytes })).toBe(false);
});

test('of no targets there is an empty blinding', () => {
  const none = { ...targets, alphas: [], betas: [] };
  expect(blindTargets(none, new Uint8Array(32), random)).toEqual(new Uint8Array(0));
  expect(checkBlinding({ ...none, bytes: new Uint8Array(0) })).toBe(true);
  expect(addBlindings([new Uint8Array(0), new Uint8Array(0)])).toEqual([]);
});

// With u·B published, anybody could try M = v·(u·B). Nothing in the transcript is u·B, and no
// difference or multiple of what is there finds v.
test('no number can be tried against what is published', () => {
  const asked = { ...targets, ...encrypted(key, [3]) };
  const blindings = [1, 2].map(() => blindTargets(asked, new Uint8Array(32), random));
  const found = must(opened(blindings), 'opened');
  const [point] = must(openPoints(found.sums), 'points');
  const published = [
    BASE,
    key,
    ...blindings.flatMap(pointsIn),
    ...found.sums.partials.flatMap((one) => pointsIn(one.bytes)),
    ...[...asked.alphas, ...asked.betas, ...found.sums.alphas, ...found.sums.betas].flatMap(
      (one) => readAggregate(one) ?? [],
    ),
  ];
  const m = must(point, 'a point');
  const tried = published.filter((one) => {
    let multiple = IDENTITY;
    for (let v = 1; v <= 200; v++) {
      multiple = multiple.add(one);
      if (multiple.equals(m)) return true;
    }
    return false;
  });
  expect(tried).toEqual([]);
});

test('two blindings of one sum, both opened, give it away: one is signed', () => {
  const asked = { ...targets, ...encrypted(key, [3]) };
  const honest = blindTargets(asked, new Uint8Array(32), random);
  const [here, there] = [4n, 9n].map((u) => {
    const found = must(opened([honest, forgedBlinding(asked, [[u, u]])]), 'opened');
    return must(openPoints(found.sums)?.[0], 'a point');
  });
  const difference = must(there, 'there').subtract(must(here, 'here'));
  expect(difference.equals(timesBase(15n))).toBe(true);
});

test('failing chance makes no two different blindings alike', () => {
  const stuck = seeded('stuck');
  const first = stuck(64);
  const same = (length: number): Uint8Array => first.slice(0, length);
  const [one, two] = [utf8('one'), utf8('two')].map((context) =>
    blindTargets({ ...targets, context }, writeScalar(9n), same),
  );
  expect(toHex(must(one, 'one').slice(0, 32))).not.toBe(toHex(must(two, 'two').slice(0, 32)));
});

function pointsIn(given: Uint8Array): readonly Point[] {
  const count = Math.floor(given.length / 32);
  return Array.from({ length: count }, (_, at) => given.slice(32 * at, 32 * at + 32)).flatMap(
    (part) => readAggregate(part) ?? [],
  );
}
