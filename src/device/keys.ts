/**
 * The keys of a seat, from the seed that its journal holds: one signs, the other opens letters.
 *
 * Use      `signerOfSeed(journal.seed)` signs whatever the seat says; `sealingOfSeed` is the public
 *          key that letters to it are sealed to.
 * Secrets  everything here.
 * Source   spec/device.md §1.
 */

import { must } from '../basics/bug.ts';
import { toBase64url } from '../basics/bytes.ts';
import type { Random } from '../crypto/group.ts';
import { sealingKeys } from '../crypto/sealed-box.ts';
import { type KeyPair, keyPair, sign } from '../crypto/signature.ts';
import { type PublicKey, type SealingKey, parsePublicKey, parseSealingKey } from '../table/ids.ts';

const SEED_BYTES = 32;

export type Signer = {
  readonly publicKey: PublicKey;
  /** Ed25519 over `text`, base64url. */
  sign(text: Uint8Array): string;
};

export function newSeed(random: Random): Uint8Array {
  return random(SEED_BYTES);
}

export function signerOfSeed(seed: Uint8Array): Signer {
  return signerOf(keyPair(seed));
}

export function signerOf(keys: KeyPair): Signer {
  return {
    publicKey: must(parsePublicKey(toBase64url(keys.publicKey)), 'a key of 32 bytes'),
    sign: (text) => toBase64url(sign(keys.seed, text)),
  };
}

export function sealingOfSeed(seed: Uint8Array): SealingKey {
  return must(parseSealingKey(toBase64url(sealingKeys(seed).publicKey)), 'a key of 32 bytes');
}
