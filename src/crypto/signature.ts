/**
 * Ed25519 signatures, with one meaning of "valid" everywhere.
 *
 * Use      every entry of the record is signed; `acceptableKey` is asked once, at enrolment.
 *          `termsOfSignature` lets a signature into a batch with ballots.
 * Shapes   seeds and public keys 32 bytes, signatures 64; RFC 8032 with canonical R, S below the
 *          order, judged by the cofactored equation. No other verifier is used: others differ. The
 *          fast one says yes by itself; a no is noble's word.
 * Errors   `verify` and `acceptableKey` answer false, whatever the bytes.
 * Secrets  `seed` is the whole key. Signing takes its nonce from seed and text; noble's
 *          multiplication is blinded, but BigInt is not constant in time.
 * Source   RFC 8032; Chalkias, Garillot, Nikolaenko 2020 (Taming the many EdDSAs); spec/crypto.md
 *          §9.
 */

import { ed25519 } from '@noble/curves/ed25519.js';
import { must } from '../basics/bug.ts';
import { type Terms, holding, isInSubgroup } from './batch.ts';
import type { Random } from './group.ts';
import { type Kernel, kernel } from './kernel/kernel.ts';
import { isBelowOrder, signatureScalars } from './kernel/scalars.ts';
import { signatureDigest } from './transcript.ts';

export type KeyPair = { readonly seed: Uint8Array; readonly publicKey: Uint8Array };

export function keyPair(seed: Uint8Array): KeyPair {
  return { seed, publicKey: ed25519.getPublicKey(seed) };
}

export function sign(seed: Uint8Array, text: Uint8Array): Uint8Array {
  return ed25519.sign(text, seed);
}

export type Signed = {
  readonly publicKey: Uint8Array;
  readonly text: Uint8Array;
  readonly signature: Uint8Array;
  /** 64 bytes of advice for R and the key (spec/crypto.md §14.4). */
  readonly hints?: Uint8Array | undefined;
};

export function verify(publicKey: Uint8Array, text: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const fast = kernel();
  const terms = fast && termsOfSignature(fast, { publicKey, text, signature }, ONE);
  if (fast && terms && holding(fast, [terms])[0] === true) return true;
  return ed25519.verify(signature, text, publicKey, { zip215: false });
}

/** Whether each holds: all in one sum, and by itself whichever that leaves in doubt. */
export function checkSignatures(given: readonly Signed[], random: Random): readonly boolean[] {
  const fast = kernel();
  const first = fast ? checkedTogether(fast, given, random(16 * given.length)) : [];
  return given.map(
    ({ publicKey, text, signature }, at) =>
      first[at] === true || verify(publicKey, text, signature),
  );
}

function checkedTogether(fast: Kernel, given: readonly Signed[], weights: Uint8Array) {
  const weighed = given.map((one, at) =>
    termsOfSignature(fast, one, weights.subarray(16 * at, 16 * at + 16)),
  );
  const sound = weighed.flatMap((terms, at) => (terms === undefined ? [] : [{ at, terms }]));
  const all = sound.map(({ terms }) => terms);
  const verdicts = given.map(() => false);
  for (const [place, holds] of holding(fast, all).entries()) {
    verdicts[must(sound[place], 'the place of one').at] = holds;
  }
  return verdicts;
}

const NO_POINTS = { bytes: new Uint8Array(0) };
/** A weight of 16 bytes, where nothing else is in the sum. */
const ONE = new Uint8Array(16).fill(1, 0, 1);

/** R + k·A - S·B with a weight of 16 bytes. */
export function termsOfSignature(
  kernel: Kernel,
  signed: Signed,
  weight: Uint8Array,
): Terms | undefined {
  const { publicKey, text, signature, hints } = signed;
  if (publicKey.length !== 32 || signature.length !== 64) return undefined;
  const nonce = signature.subarray(0, 32);
  const s = signature.subarray(32);
  if (!isBelowOrder(s)) return undefined;
  const digest = signatureDigest(nonce, publicKey, text);
  return {
    ristretto: NO_POINTS,
    signed: { nonce, key: publicKey, hints },
    scalars: signatureScalars(kernel, weight, s, digest),
    key: undefined,
  };
}

/** Canonical, in the subgroup of prime order, and not the identity. */
export function acceptableKey(bytes: Uint8Array): boolean {
  if (bytes.length !== 32) return false;
  const fast = kernel();
  if (fast !== undefined) return isInSubgroup(fast, bytes);
  try {
    const point = ed25519.Point.fromBytes(bytes, false);
    return !point.is0() && point.isTorsionFree();
  } catch {
    return false;
  }
}
