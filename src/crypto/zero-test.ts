/**
 * Whether a sum is nought, and nothing else of it: trustees blind the sum together before it is
 * opened.
 *
 * Use      each of t trustees calls `blindTargets`, all others `checkBlinding`; `addBlindings`
 *          joins t or more good ones, the sum of which is then decrypted as any target
 *          (partial.ts) and read by `openZeros`.
 * Shapes   for each target 128 bytes: u·alpha, u·beta, then the proof c ‖ z that both have the same
 *          u. Every target has a u of its own. No base but alpha and beta: with u·B published, the
 *          sum could be found by trying.
 * Errors   `checkBlinding` answers false, whatever the bytes; `addBlindings` answers `undefined`
 *          where some joined alpha is the identity: then every sum would read as nought.
 * Secrets  each u and its nonce are made here and forgotten here; `secret` only hedges them.
 * Source   Hao, Zieliński 2006 (blinded veto); Chaum, Pedersen 1992; spec/crypto.md §13, vectors
 *          spec/vectors/blind/ and spec/vectors/zero-test/.
 */

import { concat, length32 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import type { Point, Random, Scalar } from './group.ts';
import {
  addMod,
  isIdentity,
  mulMod,
  negMod,
  readAggregate,
  readPoint,
  readScalar,
  sum,
  timesSecret,
  writePoint,
  writeScalar,
} from './group.ts';
import { type Sums, openPoints } from './partial.ts';
import { sumOfProducts } from './products.ts';
import { type Domain, challenge, hash, nonces } from './transcript.ts';

const EACH = 128;

/** Sums to be tested, none with an alpha that is the identity, and what binds them. */
export type Testable = {
  readonly domain: Domain;
  /** Round, trustee with its index, and what each target is for. */
  readonly context: Uint8Array;
  readonly alphas: readonly Uint8Array[];
  readonly betas: readonly Uint8Array[];
};

export type GivenBlinding = Testable & { readonly bytes: Uint8Array };

export type Blinded = { readonly alpha: Uint8Array; readonly beta: Uint8Array };

type Pair = { readonly alpha: Point; readonly beta: Point };

/** `secret` hedges the nonces against a failing source of chance: the trustee's key share. */
export function blindTargets(targets: Testable, secret: Uint8Array, random: Random): Uint8Array {
  const pairs = must(readPairs(targets), 'targets that decode, none with an alpha of nothing');
  const { domain } = targets;
  const root = rootOf(targets);
  const next = nonces(domain, secret, root, random);
  const parts = pairs.map((pair, at) => {
    const u = next();
    const w = next();
    const blinded = scaled(pair, u, random);
    const nonce = scaled(pair, w, random);
    const c = challengeOf(domain, { root, at }, [blinded, nonce]);
    const z = addMod(w, mulMod(c, u));
    return concat(...written(blinded), writeScalar(c), writeScalar(z));
  });
  return concat(...parts);
}

export function checkBlinding(given: GivenBlinding): boolean {
  const pairs = readPairs(given);
  if (pairs === undefined || given.bytes.length !== EACH * pairs.length) return false;
  const root = rootOf(given);
  return pairs.every((pair, at) => {
    const part = given.bytes.subarray(EACH * at, EACH * (at + 1));
    const blinded = readPair(part.subarray(0, 32), part.subarray(32, 64));
    const c = readScalar(part.subarray(64, 96));
    const z = readScalar(part.subarray(96));
    if (blinded === undefined || c === undefined || z === undefined) return false;
    const minus = negMod(c);
    const nonce = {
      alpha: sumOfProducts([pair.alpha, blinded.alpha], [z, minus]),
      beta: sumOfProducts([pair.beta, blinded.beta], [z, minus]),
    };
    return challengeOf(given.domain, { root, at }, [blinded, nonce]) === c;
  });
}

/** The blinded targets; `blindings` are bytes that were checked, each of another trustee. */
export function addBlindings(blindings: readonly Uint8Array[]): readonly Blinded[] | undefined {
  const count = (blindings[0]?.length ?? 0) / EACH;
  const joined = Array.from({ length: count }, (_, at) => {
    const pairs = blindings.map((bytes) => {
      const part = bytes.subarray(EACH * at, EACH * at + 64);
      return must(readPair(part.subarray(0, 32), part.subarray(32)), 'a blinding that was checked');
    });
    return { alpha: sum(pairs.map(({ alpha }) => alpha)), beta: sum(pairs.map((one) => one.beta)) };
  });
  if (joined.some(({ alpha }) => isIdentity(alpha))) return undefined;
  return joined.map(({ alpha, beta }) => ({ alpha: writePoint(alpha), beta: writePoint(beta) }));
}

/** Whether each blinded sum is nought: of blinded targets and t partials, each already checked. */
export function openZeros(sums: Omit<Sums, 'most'>): readonly boolean[] | undefined {
  return openPoints(sums)?.map(isIdentity);
}

function scaled({ alpha, beta }: Pair, by: Scalar, random: Random): Pair {
  return { alpha: timesSecret(alpha, by, random), beta: timesSecret(beta, by, random) };
}

function readPairs({ alphas, betas }: Testable): readonly Pair[] | undefined {
  if (alphas.length !== betas.length) return undefined;
  const pairs: Pair[] = [];
  for (const [at, alpha] of alphas.entries()) {
    const pair = readPair(alpha, must(betas[at], 'as many betas as alphas'));
    if (pair === undefined) return undefined;
    pairs.push(pair);
  }
  return pairs;
}

/** The identity is let in for a beta only. */
function readPair(alphaBytes: Uint8Array, betaBytes: Uint8Array): Pair | undefined {
  const alpha = readPoint(alphaBytes);
  const beta = readAggregate(betaBytes);
  return alpha === undefined || beta === undefined ? undefined : { alpha, beta };
}

/** One hash over all targets, so that none can be blinded for another list. */
function rootOf({ domain, context, alphas, betas }: Testable): Uint8Array {
  const count = length32(alphas.length);
  return hash(domain, 'blind', context, count, ...alphas, ...betas);
}

type Place = { readonly root: Uint8Array; readonly at: number };

function challengeOf(domain: Domain, { root, at }: Place, pairs: readonly Pair[]): Scalar {
  return challenge(domain, 'blind-challenge', root, length32(at), ...pairs.flatMap(written));
}

function written({ alpha, beta }: Pair): readonly Uint8Array[] {
  return [writePoint(alpha), writePoint(beta)];
}
