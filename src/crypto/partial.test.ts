import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, utf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import {
  ORDER,
  type Scalar,
  add,
  mulMod,
  randomScalar,
  readPoint,
  readScalar,
  times,
  timesBase,
  writePoint,
  writeScalar,
} from './group.ts';
import { valueAt } from './dealing.ts';
import {
  type GivenPartial,
  checkPartial,
  decryptTargets,
  lagrange,
  openTargets,
} from './partial.ts';
import { seeded } from './seeded.ts';

const random = seeded('partial');

/** A key shared among n with threshold t, as a ceremony would leave it. */
function sharedKey(n: number, t: number) {
  const coefficients = Array.from({ length: t }, () => randomScalar(random));
  const shares = Array.from({ length: n }, (_, at) => valueAt(coefficients, at + 1));
  return { key: timesBase(coefficients[0] ?? 0n), shares };
}

function encrypted(key: ReturnType<typeof timesBase>, values: readonly number[]) {
  const pairs = values.map((value) => {
    const r = randomScalar(random);
    return [timesBase(r), add(times(key, r), timesBase(BigInt(value)))].map(writePoint);
  });
  return {
    alphas: pairs.map(([alpha]) => must(alpha, 'alpha')),
    betas: pairs.map(([, beta]) => must(beta, 'beta')),
  };
}

const { key, shares } = sharedKey(4, 3);
const values = [0, 3, 31];
const { alphas, betas } = encrypted(key, values);
const targets = { domain: 'real' as const, context: utf8('round one'), alphas };
const partials = shares.map((x, at) => ({
  index: at + 1,
  bytes: decryptTargets(targets, writeScalar(x), random),
}));
const first = must(partials[0], 'a partial').bytes;
const given = (trustee: number, bytes: Uint8Array): GivenPartial => ({
  ...targets,
  share: writePoint(timesBase(shares[trustee - 1] ?? 0n)),
  bytes,
});

test('any t of n trustees open the sums, and fewer do not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (a, b) => {
      const [n, t] = [Math.max(a, b), Math.min(a, b)];
      const made = sharedKey(n, t);
      const sums = encrypted(made.key, [2, 5]);
      const about = { domain: 'real' as const, context: utf8('law'), alphas: sums.alphas };
      const all = made.shares.map((x, at) => ({
        index: at + 1,
        bytes: decryptTargets(about, writeScalar(x), random),
      }));
      const last = all.slice(n - t).reverse();
      expect(openTargets({ ...sums, partials: last, most: 5 })).toEqual([2, 5]);
      expect(openTargets({ ...sums, partials: last.slice(1), most: 5 })).toBeUndefined();
    }),
    { numRuns: 6 },
  );
});

test('every honest partial holds', () => {
  expect(partials.map(({ index, bytes }) => checkPartial(given(index, bytes)))).toEqual(
    partials.map(() => true),
  );
});

// Attack 17: garbage from one trustee; the others still open, and the garbage is told apart.
test('a wrong partial is found, and any t good ones open all the same', () => {
  const bad = concat(writePoint(timesBase(9n)), first.slice(32));
  expect(checkPartial(given(1, bad))).toBe(false);
  expect(openTargets({ alphas, betas, partials: partials.slice(1), most: 31 })).toEqual(values);
  const spoilt = [{ index: 1, bytes: bad }, ...partials.slice(1, 3)];
  expect(openTargets({ alphas, betas, partials: spoilt, most: 31 })).toBeUndefined();
});

test('one wrong image among many is found, as are two exchanged', () => {
  const images = alphas.map((_, at) => first.slice(32 * at, 32 * at + 32));
  const [a, b, c] = images;
  const proof = first.slice(96);
  for (const list of [
    [b, a, c],
    [a, c, b],
    [a, a, c],
  ]) {
    const bytes = concat(...list.map((image) => must(image, 'an image')), proof);
    expect(checkPartial(given(1, bytes))).toBe(false);
  }
});

// Without a hash over all images as weights, errors +d and -d would cancel in the sum.
test('two errors that cancel are found', () => {
  const delta = timesBase(4n);
  const image = (at: number) => must(readPoint(first.slice(32 * at, 32 * at + 32)), 'an image');
  const bytes = concat(
    writePoint(image(0).add(delta)),
    writePoint(image(1).subtract(delta)),
    first.slice(64),
  );
  expect(checkPartial(given(1, bytes))).toBe(false);
});

describe('a partial serves nothing else (attacks 1, 3):', () => {
  test.each([
    ['another trustee', { share: given(2, first).share }],
    ['another context', { context: utf8('round two') }],
    ['a rehearsal', { domain: 'rehearsal' as const }],
    ['other targets', { alphas: [...alphas].reverse() }],
    ['fewer targets', { alphas: alphas.slice(1) }],
  ])('%s', (_, other) => {
    expect(checkPartial({ ...given(1, first), ...other })).toBe(false);
  });

  test('one flipped bit anywhere', () => {
    const verdicts = Array.from({ length: first.length }, (_, at) => {
      const copy = first.slice();
      copy[at] = (copy[at] ?? 0) ^ 1;
      return checkPartial(given(1, copy));
    });
    expect(verdicts).not.toContain(true);
  });
});

describe('malformed (attacks 4, 5):', () => {
  const proof = first.length - 64;
  const scalar = (at: number) => must(readScalar(first.slice(at, at + 32)), 'a scalar');
  const beyond = (at: number) => {
    const copy = first.slice();
    copy.set(writeScalar(scalar(at) + ORDER), at);
    return copy;
  };
  test.each([
    ['c not below the order', beyond(proof)],
    ['z not below the order', beyond(proof + 32)],
    ['an image that is no point', concat(new Uint8Array(32).fill(255), first.slice(32))],
    ['an image that is the identity', concat(new Uint8Array(32), first.slice(32))],
    ['a byte too few', first.slice(1)],
    ['a byte too many', concat(first, Uint8Array.of(0))],
  ])('%s', (_, bytes) => {
    expect(checkPartial(given(1, bytes))).toBe(false);
  });

  test('a share V that is the identity, or an alpha that is no point', () => {
    expect(checkPartial({ ...given(1, first), share: new Uint8Array(32) })).toBe(false);
    const none = new Uint8Array(32).fill(255);
    expect(checkPartial({ ...given(1, first), alphas: [none, ...alphas.slice(1)] })).toBe(false);
  });
});

test('a target of nobody counted, alpha and beta the identity, opens to zero', () => {
  const nothing = new Uint8Array(32);
  const some = { ...targets, alphas: [nothing, must(alphas[1], 'a target')] };
  const made = shares.slice(0, 3).map((x, at) => ({
    index: at + 1,
    bytes: decryptTargets(some, writeScalar(x), random),
  }));
  const checked = made.map(({ index, bytes }) => ({ ...given(index, bytes), alphas: some.alphas }));
  expect(checked.map(checkPartial)).toEqual([true, true, true]);
  const sums = { alphas: some.alphas, betas: [nothing, must(betas[1], 'a target')] };
  expect(openTargets({ ...sums, partials: made, most: 31 })).toEqual([0, 3]);
});

// Attack 11: index 0 would hand over the secret; equal indices divide by zero.
describe('indices', () => {
  test.each([[[0, 1, 2]], [[1, 1, 2]], [[1, 2, -3]], [[1, 2.5]], [[1, 2 ** 31]], [[]]])(
    '%j are refused',
    (indices) => {
      expect(lagrange(indices)).toBeUndefined();
      const some = indices.map((index) => ({ index, bytes: first }));
      expect(openTargets({ alphas, betas, partials: some, most: 31 })).toBeUndefined();
    },
  );

  test('interpolation at 0 gives back the constant, also at n = 31, t = 16', () => {
    const coefficients = Array.from({ length: 16 }, () => randomScalar(random));
    const indices = Array.from({ length: 16 }, (_, at) => 31 - at);
    const factors = must(lagrange(indices), 'factors');
    const at0 = indices.reduce<Scalar>(
      (total, index, at) =>
        (total + mulMod(factors[at] ?? 0n, valueAt(coefficients, index))) % ORDER,
      0n,
    );
    expect(at0).toBe(coefficients[0]);
  });
});

test('sums above the bound, and lists of other lengths, do not open', () => {
  const some = partials.slice(0, 3);
  expect(openTargets({ alphas, betas, partials: some, most: 30 })).toBeUndefined();
  expect(openTargets({ alphas, betas: betas.slice(1), partials: some, most: 31 })).toBeUndefined();
  const short = some.map(({ index, bytes }) => ({ index, bytes: bytes.slice(1) }));
  expect(openTargets({ alphas, betas, partials: short, most: 31 })).toBeUndefined();
  const none = [new Uint8Array(32).fill(255), ...betas.slice(1)];
  expect(openTargets({ alphas, betas: none, partials: some, most: 31 })).toBeUndefined();
});
