/**
 * Key shares sealed by a dealer for one trustee: they pass over the board, and only she reads them.
 *
 * Use      `sealShares` in `deal`, `openSealed` in `openShares`; both ends have the same point D.
 * Shapes   D = rho·E_m = e_m·U_j; one box of 48 bytes for each key: ChaCha20-Poly1305 with nonce 0
 *          under a key of its own (HKDF-SHA512); key and associated data absorb the roster, dealer,
 *          trustee, place of the key, U_j and E_m.
 * Errors   a box that does not open, or holds no scalar, is `undefined`: proof that the dealer
 *          erred.
 * Secrets  D and the shares. U_j serves one dealer in one attempt, and its proof is checked first,
 *          so that nobody can have others' boxes opened by claiming their U.
 * Source   RFC 8439, RFC 5869; spec/crypto.md §7.4.
 */

import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { must } from '../basics/bug.ts';
import { concat, length32 } from '../basics/bytes.ts';
import { decipher, encipher } from './one-text-cipher.ts';
import { type Point, type Scalar, readScalar, writePoint, writeScalar } from './group.ts';
import { type Domain, hash, hash32 } from './transcript.ts';

export const BOX_LENGTH = 48;

/** From whom, to whom, in which ceremony. */
export type Envelope = {
  readonly domain: Domain;
  readonly roster: Uint8Array;
  readonly dealer: number;
  readonly trustee: number;
  /** U_j and E_m, 32 bytes each. */
  readonly sealingKey: Uint8Array;
  readonly encryptionKey: Uint8Array;
};

export function sealShares(
  envelope: Envelope,
  joint: Point,
  shares: readonly Scalar[],
): Uint8Array {
  const keys = boxKeys(envelope, joint, shares.length);
  return concat(
    ...keys.map(({ key, about }, at) =>
      encipher(key, about, writeScalar(must(shares[at], 'a share for each key'))),
    ),
  );
}

/** The shares, or `undefined` where a box does not open or holds no scalar. */
export function openSealed(
  envelope: Envelope,
  joint: Point,
  boxes: Uint8Array,
): readonly Scalar[] | undefined {
  const shares: Scalar[] = [];
  for (const [at, { key, about }] of boxKeys(
    envelope,
    joint,
    boxes.length / BOX_LENGTH,
  ).entries()) {
    const box = boxes.subarray(BOX_LENGTH * at, BOX_LENGTH * (at + 1));
    const plain = decipher(key, about, box);
    const share = plain && readScalar(plain);
    if (share === undefined) return undefined;
    shares.push(share);
  }
  return shares;
}

function boxKeys(envelope: Envelope, joint: Point, count: number) {
  const { domain, roster, dealer, trustee, sealingKey, encryptionKey } = envelope;
  const statement = [roster, length32(dealer), length32(trustee), sealingKey, encryptionKey];
  const root = extract(sha512, hash(domain, 'share-joint', ...statement, writePoint(joint)));
  return Array.from({ length: count }, (_, at) => {
    const about = hash32(domain, 'share-box', ...statement, length32(at));
    return { about, key: expand(sha512, root, about, 32) };
  });
}
