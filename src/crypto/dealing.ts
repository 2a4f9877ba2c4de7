/**
 * A trustee's part in making the keys: commit first, then deal shares, one polynomial for each key.
 *
 * Use      `commitDealing` (R0), `deal` (R1); everybody checks with `checkCommitment`,
 *          `checkDealing`.
 * Shapes   R1: salt 32 ‖ U 32 ‖ proof of U 64 ‖ for each key t commitments C_k of 32 and the proof
 *          of C_0 of 64 ‖ for every other committed trustee, by index, one box of 48 for each key.
 *          R0 holds a hash of index, salt, U and all C: nobody can choose after seeing the others.
 * Errors   a fault names what is wrong; a polynomial longer or shorter than t has the wrong length.
 * Secrets  the seed gives e, rho, salt and all coefficients; it serves one attempt, never two, and
 *          is erased once the keys are certified. rho times others' E is split (group.ts).
 * Source   Pedersen 1991; Gennaro et al. 1999 (why commit first); spec/crypto.md §7.2-7.3, vectors
 *          spec/vectors/dealing/.
 */

import { concat, equalBytes, length32 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import type { Committed, Dealer, Dealt, Terms } from './ceremony-terms.ts';
import { risingIndices, rosterHash, termsOf } from './ceremony-terms.ts';
import type { Point, Random, Scalar } from './group.ts';
import {
  addMod,
  mulMod,
  readPoint,
  readPoints,
  timesBase,
  timesSecret,
  writePoint,
} from './group.ts';
import {
  type SecretClaim,
  type Subject,
  checkSecret,
  checkSecrets,
  proveSecret,
} from './schnorr.ts';
import { BOX_LENGTH, sealShares } from './sealed-share.ts';
import { challenge, hash32 } from './transcript.ts';

/** A dealing read: points decoded, nothing yet checked. */
export type Dealing = {
  readonly salt: Uint8Array;
  /** U, as bytes and point. */
  readonly sealingKey: Uint8Array;
  readonly sealingPoint: Point;
  readonly sealingProof: Uint8Array;
  /** For each key: C_0..C_(t-1) as bytes and points, and the proof of C_0. */
  readonly polynomials: readonly Polynomial[];
  /** Boxes for the other committed trustees, in order of index. */
  readonly boxes: readonly Uint8Array[];
};

export type Polynomial = {
  readonly bytes: Uint8Array;
  readonly points: readonly Point[];
  readonly proof: Uint8Array;
};

export type DealingFault =
  | { readonly code: 'dealing_malformed' }
  | { readonly code: 'dealing_differs_from_commitment' }
  | { readonly code: 'proof_wrong'; readonly proof: 'sealing-key' | 'coefficient' };

/** R0: index, E with its proof, and the hash that fixes the dealing. */
export function commitDealing(terms: Terms, dealer: Dealer, random: Random): Committed {
  const e = encryptionSecret(terms, dealer);
  const polynomials = coefficientsOf(terms, dealer).map(writeCommitments);
  const { salt, sealingSecret } = sealingOf(terms, dealer);
  const sealingKey = writePoint(timesBase(sealingSecret));
  return {
    index: dealer.index,
    encryptionKey: writePoint(timesBase(e)),
    possession: proveSecret(possessionOf(terms, dealer.index), e, random),
    commitment: commitmentOf(terms, dealer.index, [salt, sealingKey, ...polynomials]),
  };
}

/** E decodes, is not the identity, and its maker knows the secret behind it. */
export function checkCommitment(terms: Terms, committed: Committed): boolean {
  const { index, encryptionKey: point, possession: proof } = committed;
  return (
    risingIndices([committed]) &&
    committed.commitment.length === 32 &&
    checkSecret({ ...possessionOf(terms, index), point, proof })
  );
}

/** R1, for all who committed; the dealer is one of them. */
export function deal(
  terms: Terms,
  dealer: Dealer,
  committed: readonly Committed[],
  random: Random,
): Uint8Array {
  const roster = rosterHash(terms, committed);
  const { salt, sealingSecret } = sealingOf(terms, dealer);
  const sealingKey = writePoint(timesBase(sealingSecret));
  const all = coefficientsOf(terms, dealer);
  const polynomials = all.flatMap((coefficients, key) => {
    const about = coefficientProof(terms, roster, dealer.index, key);
    const constant = must(coefficients[0], 'a constant');
    return [writeCommitments(coefficients), proveSecret(about, constant, random)];
  });
  const boxes = othersThan(dealer.index, committed).map(({ index, encryptionKey }) => {
    const envelope = { domain: terms.domain, roster, dealer: dealer.index, trustee: index };
    const joint = timesSecret(must(readPoint(encryptionKey), 'a checked E'), sealingSecret, random);
    const shares = all.map((coefficients) => valueAt(coefficients, index));
    return sealShares({ ...envelope, sealingKey, encryptionKey }, joint, shares);
  });
  const proof = proveSecret(sealingProof(terms, roster, dealer.index), sealingSecret, random);
  return concat(salt, sealingKey, proof, ...polynomials, ...boxes);
}

const read = new WeakMap<Uint8Array, { readonly length: string; readonly dealing: Dealing }>();

/** Decodes once for the same bytes object: dealings are read again at each later step. */
export function readDealing(terms: Terms, others: number, bytes: Uint8Array): Dealing | undefined {
  const length = `${terms.threshold}/${terms.keys}/${others}`;
  const known = read.get(bytes);
  if (known?.length === length) return known.dealing;
  const dealing = decode(terms, others, bytes);
  if (dealing !== undefined) read.set(bytes, { length, dealing });
  return dealing;
}

/** All that anyone can check without a secret. */
export function checkDealing(
  terms: Terms,
  committed: readonly Committed[],
  dealt: Dealt,
): Result<Dealing, DealingFault> {
  const own = committed.find(({ index }) => index === dealt.index);
  const dealing = readDealing(terms, committed.length - 1, dealt.bytes);
  if (own === undefined || dealing === undefined || !risingIndices(committed)) {
    return refuse({ code: 'dealing_malformed' });
  }
  const { salt, sealingKey, polynomials } = dealing;
  const opened = [salt, sealingKey, ...polynomials.map(({ bytes }) => bytes)];
  if (!equalBytes(commitmentOf(terms, dealt.index, opened), own.commitment)) {
    return refuse({ code: 'dealing_differs_from_commitment' });
  }
  const claims = claimsOf(terms, rosterHash(terms, committed), dealt.index, dealing);
  if (checkSecrets(claims)) return ok(dealing);
  const [sealing] = claims;
  const proof = sealing && checkSecret(sealing) ? 'coefficient' : 'sealing-key';
  return refuse({ code: 'proof_wrong', proof });
}

/** f(index), the share of that trustee. */
export function valueAt(coefficients: readonly Scalar[], index: number): Scalar {
  return coefficients.reduceRight((value, a) => addMod(mulMod(value, BigInt(index)), a), 0n);
}

/** For each key the coefficients a_0..a_(t-1). */
export function coefficientsOf(terms: Terms, { index, seed }: Dealer): readonly Scalar[][] {
  return Array.from({ length: terms.keys }, (_, key) =>
    Array.from({ length: terms.threshold }, (_, power) => {
      const place = [length32(index), length32(key), length32(power)];
      return challenge(terms.domain, 'dkg-coefficient', seed, ...termsOf(terms), ...place);
    }),
  );
}

/** e, behind E. */
export function encryptionSecret(terms: Terms, { index, seed }: Dealer): Scalar {
  return challenge(terms.domain, 'dkg-encryption', seed, ...termsOf(terms), length32(index));
}

/** All but one, in order. */
export function othersThan(index: number, committed: readonly Committed[]): readonly Committed[] {
  return committed.filter((one) => one.index !== index);
}

function sealingOf(terms: Terms, { index, seed }: Dealer) {
  const parts = [seed, ...termsOf(terms), length32(index)];
  return {
    salt: hash32(terms.domain, 'dkg-salt', ...parts),
    sealingSecret: challenge(terms.domain, 'dkg-sealing', ...parts),
  };
}

function writeCommitments(coefficients: readonly Scalar[]): Uint8Array {
  return concat(...coefficients.map((a) => writePoint(timesBase(a))));
}

function commitmentOf(terms: Terms, index: number, opened: readonly Uint8Array[]): Uint8Array {
  return hash32(terms.domain, 'dkg-commit', ...termsOf(terms), length32(index), ...opened);
}

function decode(terms: Terms, others: number, bytes: Uint8Array): Dealing | undefined {
  const { threshold, keys } = terms;
  const ofKey = 32 * threshold + 64;
  const ofBoxes = BOX_LENGTH * keys;
  const start = 128 + keys * ofKey;
  if (bytes.length !== start + others * ofBoxes) return undefined;
  const sealingPoint = readPoint(bytes.subarray(32, 64));
  if (sealingPoint === undefined) return undefined;
  const polynomials: Polynomial[] = [];
  for (let from = 128; from < start; from += ofKey) {
    const commitments = bytes.subarray(from, from + 32 * threshold);
    const points = readPoints(commitments);
    if (points === undefined) return undefined;
    const proof = bytes.subarray(from + 32 * threshold, from + ofKey);
    polynomials.push({ bytes: commitments, points, proof });
  }
  return {
    salt: bytes.subarray(0, 32),
    sealingKey: bytes.subarray(32, 64),
    sealingPoint,
    sealingProof: bytes.subarray(64, 128),
    polynomials,
    boxes: Array.from({ length: others }, (_, at) =>
      bytes.subarray(start + at * ofBoxes, start + (at + 1) * ofBoxes),
    ),
  };
}

function claimsOf(
  terms: Terms,
  roster: Uint8Array,
  index: number,
  dealing: Dealing,
): readonly SecretClaim[] {
  const { sealingKey: point, sealingProof: proof } = dealing;
  return [
    { ...sealingProof(terms, roster, index), point, proof },
    ...dealing.polynomials.map((polynomial, key) => ({
      ...coefficientProof(terms, roster, index, key),
      point: polynomial.bytes.subarray(0, 32),
      proof: polynomial.proof,
    })),
  ];
}

function possessionOf(terms: Terms, index: number): Subject {
  const context = concat(...termsOf(terms), length32(index));
  return { domain: terms.domain, label: 'dkg-possession', context };
}

function sealingProof({ domain }: Terms, roster: Uint8Array, index: number): Subject {
  return { domain, label: 'dkg-sealing-key', context: concat(roster, length32(index)) };
}

function coefficientProof(
  { domain }: Terms,
  roster: Uint8Array,
  index: number,
  key: number,
): Subject {
  const context = concat(roster, length32(index), length32(key));
  return { domain, label: 'dkg-coefficient', context };
}
