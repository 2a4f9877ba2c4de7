/**
 * A text sealed under a passphrase: slow to guess, and bound to what stands beside it in the clear.
 *
 * Use      `sealUnder` for a member's export of its seat, `openUnder` on the other device.
 * Shapes   key: scrypt (N 2^17, r 8, p 1) of the passphrase in its one spelling, 16 bytes of salt;
 *          XChaCha20-Poly1305 with 24 bytes of nonce; the tag adds 16 bytes.
 * Errors   `undefined` for whatever does not open: another passphrase, a changed byte.
 * Secrets  the passphrase and the text.
 * Source   RFC 7914; spec/device.md §7.
 */

import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { utf8 } from '../basics/bytes.ts';

/** About 128 MiB and a second of work for each guess. */
export const SCRYPT = { N: 131_072, r: 8, p: 1 } as const;
export const SALT_LENGTH = 16;
export const NONCE_LENGTH = 24;

export type Lock = {
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  /** Must stand beside the sealed text unchanged. */
  readonly about: Uint8Array;
};

/** Capitals, runs of spaces and the encoding of accents make no difference. */
export function spelled(passphrase: string): string {
  return passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

export function sealUnder(passphrase: string, lock: Lock, text: Uint8Array): Uint8Array {
  return xchacha20poly1305(keyOf(passphrase, lock), lock.nonce, lock.about).encrypt(text);
}

export function openUnder(
  passphrase: string,
  lock: Lock,
  sealed: Uint8Array,
): Uint8Array | undefined {
  const key = keyOf(passphrase, lock);
  try {
    return xchacha20poly1305(key, lock.nonce, lock.about).decrypt(sealed);
  } catch {
    return undefined;
  }
}

/** The key that a passphrase and a salt give, slowly. */
export function stretched(passphrase: string, salt: Uint8Array): Uint8Array {
  return scrypt(utf8(spelled(passphrase)), salt, { ...SCRYPT, dkLen: 32 });
}

function keyOf(passphrase: string, { salt }: Lock): Uint8Array {
  return stretched(passphrase, salt);
}
