/**
 * Proof that many images were all made from their bases with one secret, without showing it.
 *
 * Use      a trustee shows that its decryption shares of all targets were made with its key share.
 * Shapes   statement: context, V = x·B, bases h_i, images x·h_i; the bases are mixed with hashed
 *          weights d_i into one; proof c ‖ z, 64 bytes: a = w·B, b = w·Σ d_i·h_i, z = w + c·x.
 * Errors   `checkEqualLogs` answers false, whatever the bytes of the proof.
 * Secrets  `secret` and the hedged nonce stay here; a base that others chose is multiplied with a
 *          split scalar (group.ts).
 * Source   Chaum, Pedersen 1992; Bellare, Garay, Rabin 1998 (mixing); spec/crypto.md §6, vectors
 *          spec/vectors/partial/ and spec/vectors/complaint/.
 */

import { concat, length32, utf8 } from '../basics/bytes.ts';
import type { Point, Random, Scalar } from './group.ts';
import {
  BASE,
  addMod,
  mulMod,
  negMod,
  readScalar,
  timesBase,
  timesSecret,
  writePoint,
  writePublic,
  writeScalar,
} from './group.ts';
import { sumOfProducts } from './products.ts';
import type { Subject } from './schnorr.ts';
import { challenge, hash, nonces } from './transcript.ts';

/** V = x·B, and image i = x · base i: as many images as bases. */
export type Images = {
  readonly share: Written;
  readonly bases: readonly Written[];
  readonly images: readonly Written[];
};

/** A point with its bytes, so that it is encoded once. */
export type Written = { readonly point: Point; readonly bytes: Uint8Array };

export function written(point: Point): Written {
  return { point, bytes: writePoint(point) };
}

export function proveEqualLogs(
  subject: Subject,
  images: Images,
  secret: Scalar,
  random: Random,
): Uint8Array {
  const root = rootOf(subject, images);
  const next = nonces(subject.domain, writeScalar(secret), root, random);
  const nonce = next();
  const mixed = sumOfProducts(pointsOf(images.bases), weights(subject, root, images));
  const c = challengeOf(subject, root, [timesBase(nonce), timesSecret(mixed, nonce, random)]);
  return concat(writeScalar(c), writeScalar(addMod(nonce, mulMod(c, secret))));
}

export function checkEqualLogs(subject: Subject, images: Images, proof: Uint8Array): boolean {
  const { share, bases } = images;
  if (proof.length !== 64) return false;
  const c = readScalar(proof.subarray(0, 32));
  const z = readScalar(proof.subarray(32));
  if (c === undefined || z === undefined) return false;
  const root = rootOf(subject, images);
  const d = weights(subject, root, images);
  const minus = negMod(c);
  const first = sumOfProducts([BASE, share.point], [z, minus]);
  const second = sumOfProducts(
    [...pointsOf(bases), ...pointsOf(images.images)],
    [...d.map((weight) => mulMod(weight, z)), ...d.map((weight) => mulMod(weight, minus))],
  );
  return challengeOf(subject, root, [first, second]) === c;
}

function pointsOf(list: readonly Written[]): readonly Point[] {
  return list.map(({ point }) => point);
}

/** One hash over the whole statement; weights and challenge come from it. */
function rootOf({ domain, label, context }: Subject, { share, bases, images }: Images): Uint8Array {
  const all = [share, ...bases, ...images].map(({ bytes }) => bytes);
  return hash(domain, 'equal-logs', utf8(label), context, length32(bases.length), ...all);
}

function weights({ domain }: Subject, root: Uint8Array, { bases }: Images): readonly Scalar[] {
  return bases.map((_, at) => challenge(domain, 'equal-logs-mix', root, length32(at)));
}

function challengeOf({ domain }: Subject, root: Uint8Array, commitments: readonly Point[]): Scalar {
  return challenge(domain, 'equal-logs-challenge', root, ...commitments.map(writePublic));
}
