/**
 * Proof of knowing the secret behind a point.
 *
 * Use      a trustee proves its keys at the ceremony, and that it still holds its share before a
 *          round.
 * Shapes   statement: label, context, point P = x·B; proof R ‖ z, 64 bytes: R = w·B, z = w + c·x.
 * Errors   the checks answer false, whatever the bytes.
 * Secrets  `secret` stays here; the nonce is hedged (spec/crypto.md §2.3).
 * Source   Schnorr 1989; spec/crypto.md §5, vectors spec/vectors/schnorr/.
 */

import { concat, length32, utf8 } from '../basics/bytes.ts';
import type { Point, Random, Scalar } from './group.ts';
import {
  BASE,
  addMod,
  isIdentity,
  mulMod,
  negMod,
  readPoint,
  readScalar,
  timesBase,
  writePoint,
  writeScalar,
} from './group.ts';
import { sumOfProducts } from './products.ts';
import { type Domain, challenge, hash, nonces } from './transcript.ts';

/** What a proof is about: domain, what for, in which context. */
export type Subject = {
  readonly domain: Domain;
  readonly label: string;
  readonly context: Uint8Array;
};

/** A claim to know the secret behind `point`. */
export type SecretClaim = Subject & { readonly point: Uint8Array; readonly proof: Uint8Array };

export function proveSecret(subject: Subject, secret: Scalar, random: Random): Uint8Array {
  const point = writePoint(timesBase(secret));
  const statement = concat(utf8(subject.label), subject.context, point);
  const nonce = nonces(subject.domain, writeScalar(secret), statement, random)();
  const commitment = writePoint(timesBase(nonce));
  const c = challengeOf(subject, point, commitment);
  return concat(commitment, writeScalar(addMod(nonce, mulMod(c, secret))));
}

export function checkSecret(claim: SecretClaim): boolean {
  const equation = equationOf(claim);
  if (equation === undefined) return false;
  const { commitment, point, c, z } = equation;
  return isIdentity(sumOfProducts([commitment, point, BASE], [1n, c, negMod(z)]));
}

/**
 * Whether all hold, in one product. Which one fails, `checkSecret` tells. The weights are a hash
 * over all claims, of full width: no chance is needed, and to steer them is to break the hash.
 */
export function checkSecrets(claims: readonly SecretClaim[]): boolean {
  const root = rootOf(claims);
  const points: Point[] = [];
  const scalars: Scalar[] = [];
  let ofBase = 0n;
  for (const [at, claim] of claims.entries()) {
    const equation = equationOf(claim);
    if (equation === undefined) return false;
    const weight = challenge(claim.domain, 'secret-weight', root, length32(at));
    points.push(equation.commitment, equation.point);
    scalars.push(weight, mulMod(weight, equation.c));
    ofBase = addMod(ofBase, mulMod(weight, equation.z));
  }
  return isIdentity(sumOfProducts([...points, BASE], [...scalars, negMod(ofBase)]));
}

type Equation = {
  readonly commitment: Point;
  readonly point: Point;
  readonly c: Scalar;
  readonly z: Scalar;
};

function equationOf(claim: SecretClaim): Equation | undefined {
  if (claim.proof.length !== 64) return undefined;
  const commitment = readPoint(claim.proof.subarray(0, 32));
  const z = readScalar(claim.proof.subarray(32));
  const point = readPoint(claim.point);
  if (commitment === undefined || z === undefined || point === undefined) return undefined;
  return { commitment, z, point, c: challengeOf(claim, claim.point, claim.proof.subarray(0, 32)) };
}

function rootOf(claims: readonly SecretClaim[]): Uint8Array {
  const parts = claims.flatMap(({ domain, label, context, point, proof }) => [
    utf8(domain),
    utf8(label),
    context,
    point,
    proof,
  ]);
  return hash(claims[0]?.domain ?? 'real', 'secret-batch', ...parts);
}

function challengeOf(subject: Subject, point: Uint8Array, commitment: Uint8Array): Scalar {
  const { domain, label, context } = subject;
  return challenge(domain, 'secret', utf8(label), context, point, commitment);
}
