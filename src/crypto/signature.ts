/**
 * Ed25519 signatures, with one meaning of "valid" everywhere.
 *
 * Use      every entry of the record is signed; `acceptableKey` is asked once, at enrolment.
 * Shapes   seeds and public keys 32 bytes, signatures 64; RFC 8032 with canonical R, S below the
 *          order, judged by the cofactored equation. No other verifier is used: others differ.
 * Errors   `verify` and `acceptableKey` answer false, whatever the bytes.
 * Secrets  `seed` is the whole key. Signing takes its nonce from seed and text; noble's
 *          multiplication is blinded, but BigInt is not constant in time.
 * Source   RFC 8032; Chalkias, Garillot, Nikolaenko 2020 (Taming the many EdDSAs); spec/crypto.md
 *          §9.
 */

import { ed25519 } from '@noble/curves/ed25519.js';

export type KeyPair = { readonly seed: Uint8Array; readonly publicKey: Uint8Array };

export function keyPair(seed: Uint8Array): KeyPair {
  return { seed, publicKey: ed25519.getPublicKey(seed) };
}

export function sign(seed: Uint8Array, text: Uint8Array): Uint8Array {
  return ed25519.sign(text, seed);
}

export function verify(publicKey: Uint8Array, text: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  return ed25519.verify(signature, text, publicKey, { zip215: false });
}

/** Canonical, in the subgroup of prime order, and not the identity. */
export function acceptableKey(bytes: Uint8Array): boolean {
  if (bytes.length !== 32) return false;
  try {
    const point = ed25519.Point.fromBytes(bytes, false);
    return !point.is0() && point.isTorsionFree();
  } catch {
    return false;
  }
}
