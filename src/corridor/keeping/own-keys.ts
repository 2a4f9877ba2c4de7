/**
 * The keys of a person of a side, all from one seed that never leaves the person's device.
 *
 * Use      `ownKeys(seed)`: one signs sheets, one opens new keys of the side, one opens the door of
 *          the server, which sees this one only.
 * Shapes   a person's id is the first 16 hex digits of the SHA-256 of the signing key, after a `p`.
 * Secrets  everything but the public keys.
 * Source   spec/corridor.md §2.
 */

import { toBase64url } from '../../basics/bytes.ts';
import { digestOf } from '../../crypto/digest.ts';
import { type SealingKeys, sealingKeys } from '../../crypto/sealed-box.ts';
import { type KeyPair, keyPair } from '../../crypto/signature.ts';
import { hash32 } from '../../crypto/transcript.ts';

export type OwnKeys = {
  readonly id: PersonId;
  readonly signing: KeyPair;
  readonly sealing: SealingKeys;
  readonly access: KeyPair;
};

/** A person of a side, e.g. `p0123456789abcdef`. */
export type PersonId = string;

/** What the others of the side, and for `access` the server, know of a person's keys. */
export type PublicKeys = {
  readonly signing: string;
  readonly sealing: string;
  readonly access: string;
};

export function ownKeys(seed: Uint8Array): OwnKeys {
  const signing = keyPair(hash32('real', 'corridor-signing', seed));
  return {
    id: personId(signing.publicKey),
    signing,
    sealing: sealingKeys(hash32('real', 'corridor-sealing', seed)),
    access: keyPair(hash32('real', 'corridor-access', seed)),
  };
}

export function publicKeys({ signing, sealing, access }: OwnKeys): PublicKeys {
  return {
    signing: toBase64url(signing.publicKey),
    sealing: toBase64url(sealing.publicKey),
    access: toBase64url(access.publicKey),
  };
}

export function personId(signing: Uint8Array): PersonId {
  return `p${digestOf(signing).slice(0, 16)}`;
}
