/**
 * Authenticated encryption under a key that serves one text only, and so needs no nonce.
 *
 * Use      shares (sealed-share.ts) and the bodies of letters; the key comes out of a derivation or
 *          of fresh chance, never of a second text.
 * Shapes   ChaCha20-Poly1305 with nonce 0; the tag adds 16 bytes.
 * Errors   `decipher` answers `undefined` for whatever does not open.
 * Secrets  `key`.
 * Source   RFC 8439; spec/crypto.md §7.4, §12.
 */

import { chacha20poly1305 } from '@noble/ciphers/chacha.js';

export const TAG_LENGTH = 16;
const NONCE = new Uint8Array(12);

/** `about` must stand beside the text unchanged. */
export function encipher(key: Uint8Array, about: Uint8Array, text: Uint8Array): Uint8Array {
  return chacha20poly1305(key, NONCE, about).encrypt(text);
}

export function decipher(
  key: Uint8Array,
  about: Uint8Array,
  sealed: Uint8Array,
): Uint8Array | undefined {
  try {
    return chacha20poly1305(key, NONCE, about).decrypt(sealed);
  } catch {
    return undefined;
  }
}
