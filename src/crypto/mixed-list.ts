/**
 * Whether one of several sums is nought, and not which: trustees mix the list, one after another,
 * before it is opened.
 *
 * Use      `mixList` by each of t trustees in turn, on what the one before left; all others
 *          `checkMixed`; what the last leaves is decrypted, and read by `openZeros`.
 * Shapes   each sum is multiplied by a number of its own, and the order is drawn. L sums: L pairs
 *          of 64 bytes, then for each sum an OR-proof that one of the pairs is a multiple of it: L
 *          times challenge ‖ response. Sums lie on different rays, a pair lies on one only: so
 *          every sum is there once, and none else.
 * Errors   `checkMixed` answers false, whatever the bytes.
 * Secrets  numbers, order and nonces are made here and forgotten here; `secret` only hedges them.
 * Source   Cramer, Damgård, Schoenmakers 1994 (OR); Neff 2001 (shuffles of rays);
 *          spec/crypto.md §15, vectors spec/vectors/mix/.
 */

import { concat, length32 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import type { Point, Random, Scalar } from './group.ts';
import {
  addMod,
  mulMod,
  negMod,
  readAggregate,
  readPoint,
  readScalar,
  samePoint,
  subMod,
  timesSecret,
  writePoint,
  writeScalar,
} from './group.ts';
import { sumOfProducts } from './products.ts';
import { type Domain, challenge, hash, nonces } from './transcript.ts';

/** More would make proofs that take a device seconds. */
export const MOST_MIXED = 16;

/** A list whose sums lie on different rays, and what binds the mixing of it. */
export type Mixable = {
  readonly domain: Domain;
  readonly context: Uint8Array;
  readonly alphas: readonly Uint8Array[];
  readonly betas: readonly Uint8Array[];
};

export type GivenMixed = Mixable & { readonly bytes: Uint8Array };

type Pair = { readonly alpha: Point; readonly beta: Point };

export function mixList(list: Mixable, secret: Uint8Array, random: Random): Uint8Array {
  const sums = must(readPairs(list), 'sums that decode, none with an alpha of nothing');
  const hedge = hash(list.domain, 'mix-nonce', list.context, ...list.alphas, ...list.betas);
  const next = nonces(list.domain, secret, hedge, random);
  const order = drawn(sums.length, random);
  const factors = sums.map(() => next());
  // The pair at place `at` is the sum `order[at]` times its number.
  const pairs = order.map((of) => scaled(pick(sums, of), pick(factors, of), random));
  const root = rootOf(list, pairs.flatMap(written));
  const proofs = sums.map((sum, of) => {
    const proving = { sum, pairs, place: order.indexOf(of), factor: pick(factors, of) };
    return prove(list.domain, { root, of }, { ...proving, next, random });
  });
  return concat(...pairs.flatMap(written), ...proofs);
}

export function checkMixed(given: GivenMixed): boolean {
  const sums = readPairs(given);
  const { bytes, domain } = given;
  const size = sums?.length ?? 0;
  if (sums === undefined || size === 0 || size > MOST_MIXED) return false;
  if (bytes.length !== lengthOf(size) || !isApart(sums)) return false;
  const pairs = pairsOf(bytes, size);
  if (pairs === undefined) return false;
  const root = rootOf(given, [bytes.subarray(0, 64 * size)]);
  return sums.every((sum, of) => {
    const from = 64 * size + 64 * size * of;
    const proof = bytes.subarray(from, from + 64 * size);
    return proves(domain, { root, of }, { sum, pairs, proof });
  });
}

/** Several lists, one for each name; the sums stand one list after another. */
export type Lists = Mixable & { readonly sizes: readonly number[] };

export function mixLists(lists: Lists, secret: Uint8Array, random: Random): Uint8Array {
  return concat(...split(lists).map((list) => mixList(list, secret, random)));
}

export function checkLists(given: Lists & { readonly bytes: Uint8Array }): boolean {
  const { sizes, bytes } = given;
  const whole = sizes.reduce((total, size) => total + lengthOf(size), 0);
  if (bytes.length !== whole) return false;
  const parts = listsOf(bytes, sizes);
  return split(given).every((list, at) => checkMixed({ ...list, bytes: pick(parts, at).part }));
}

/** The bytes of each list. */
export function listsOf(bytes: Uint8Array, sizes: readonly number[]) {
  return sizes.map((size, at) => {
    const from = sizes.slice(0, at).reduce((total, one) => total + lengthOf(one), 0);
    return { part: bytes.subarray(from, from + lengthOf(size)), size };
  });
}

function split({ domain, context, alphas, betas, sizes }: Lists): readonly Mixable[] {
  return sizes.map((size, at) => {
    const from = sizes.slice(0, at).reduce((total, one) => total + one, 0);
    const [a, b] = [alphas.slice(from, from + size), betas.slice(from, from + size)];
    return { domain, context: concat(context, length32(at)), alphas: a, betas: b };
  });
}

function lengthOf(size: number): number {
  return 64 * size + 64 * size * size;
}

/** What the mixing leaves: of bytes that were checked, or that came from `mixList`. */
export function mixedOf(bytes: Uint8Array, size: number): Pick<Mixable, 'alphas' | 'betas'> {
  const slot = (at: number): Uint8Array => bytes.slice(32 * at, 32 * at + 32);
  const places = Array.from({ length: size }, (_, at) => at);
  return { alphas: places.map((at) => slot(2 * at)), betas: places.map((at) => slot(2 * at + 1)) };
}

type Proving = {
  readonly sum: Pair;
  readonly pairs: readonly Pair[];
  readonly place: number;
  readonly factor: Scalar;
  readonly next: () => Scalar;
  readonly random: Random;
};

/** One of the pairs is a multiple of the sum: the true branch is answered, the others made up. */
function prove(domain: Domain, place: Place, proving: Proving): Uint8Array {
  const { sum, pairs, next, random } = proving;
  const w = next();
  const branches = pairs.map((pair, at) => {
    if (at === proving.place) return { c: 0n, z: 0n, nonce: scaled(sum, w, random) };
    const [c, z] = [next(), next()];
    return { c, z, nonce: nonceOf(sum, pair, c, z) };
  });
  const whole = challengeOf(
    domain,
    place,
    branches.map(({ nonce }) => nonce),
  );
  const others = branches.reduce((total, { c }) => addMod(total, c), 0n);
  const own = subMod(whole, others);
  return concat(
    ...branches.flatMap(({ c, z }, at) => {
      const true_ = at === proving.place;
      const answer = true_ ? addMod(w, mulMod(own, proving.factor)) : z;
      return [writeScalar(true_ ? own : c), writeScalar(answer)];
    }),
  );
}

type Proof = {
  readonly sum: Pair;
  readonly pairs: readonly Pair[];
  readonly proof: Uint8Array;
};

function proves(domain: Domain, place: Place, { sum, pairs, proof }: Proof): boolean {
  let total = 0n;
  const made: Pair[] = [];
  for (const [at, pair] of pairs.entries()) {
    const c = readScalar(proof.subarray(64 * at, 64 * at + 32));
    const z = readScalar(proof.subarray(64 * at + 32, 64 * at + 64));
    if (c === undefined || z === undefined) return false;
    total = addMod(total, c);
    made.push(nonceOf(sum, pair, c, z));
  }
  return challengeOf(domain, place, made) === total;
}

/** z·sum − c·pair, for both parts. */
function nonceOf(sum: Pair, pair: Pair, c: Scalar, z: Scalar): Pair {
  const minus = negMod(c);
  return {
    alpha: sumOfProducts([sum.alpha, pair.alpha], [z, minus]),
    beta: sumOfProducts([sum.beta, pair.beta], [z, minus]),
  };
}

type Place = { readonly root: Uint8Array; readonly of: number };

function challengeOf(domain: Domain, { root, of }: Place, made: readonly Pair[]): Scalar {
  return challenge(domain, 'mix-challenge', root, length32(of), ...made.flatMap(written));
}

/** One hash over what went in and what came out. */
function rootOf({ domain, context, alphas, betas }: Mixable, out: readonly Uint8Array[]) {
  const count = length32(alphas.length);
  return hash(domain, 'mix', context, count, ...alphas, ...betas, concat(...out));
}

/** No two of the first list are the same: they have one alpha, and betas less 0, 1, 2 ... */
function isApart(sums: readonly Pair[]): boolean {
  return sums.every((one, at) =>
    sums.slice(at + 1).every((other) => !samePoint(one.beta, other.beta)),
  );
}

/** Fisher-Yates over scalars, which are as good as even. */
function drawn(size: number, random: Random): readonly number[] {
  const order = Array.from({ length: size }, (_, at) => at);
  for (let last = size - 1; last > 0; last--) {
    const at = Number(below(random, last + 1));
    const [one, two] = [pick(order, last), pick(order, at)];
    order[last] = two;
    order[at] = one;
  }
  return order;
}

/** From 0 up to but not `limit`; 128 bits leave no bias that anybody could see. */
function below(random: Random, limit: number): bigint {
  const number = random(16).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return number % BigInt(limit);
}

function scaled({ alpha, beta }: Pair, by: Scalar, random: Random): Pair {
  return { alpha: timesSecret(alpha, by, random), beta: timesSecret(beta, by, random) };
}

function readPairs({ alphas, betas }: Pick<Mixable, 'alphas' | 'betas'>) {
  if (alphas.length !== betas.length) return undefined;
  const pairs: Pair[] = [];
  for (const [at, bytes] of alphas.entries()) {
    const alpha = readPoint(bytes);
    const beta = readAggregate(pick(betas, at));
    if (alpha === undefined || beta === undefined) return undefined;
    pairs.push({ alpha, beta });
  }
  return pairs;
}

function pairsOf(bytes: Uint8Array, size: number): readonly Pair[] | undefined {
  return readPairs(mixedOf(bytes, size));
}

function written({ alpha, beta }: Pair): readonly Uint8Array[] {
  return [writePoint(alpha), writePoint(beta)];
}

function pick<Value>(list: readonly Value[], at: number): Value {
  return must(list[at], 'one for each sum');
}
