/**
 * A sealed box from one known key to another: only the reader opens it, and is sure who sealed it,
 * yet can prove it to nobody, for the reader could have made the very same box.
 *
 * Use      `seal` and `open`; `sealingKeys(seed)` gives a key pair; whoever lets a foreign key in
 *          asks `acceptableSealingKey` first.
 * Shapes   HPKE, single shot, mode Auth: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
 *          ChaCha20-Poly1305. A box is the ephemeral key (32 bytes), the cipher text, a tag of 16.
 * Errors   `open` answers `undefined` for whatever does not open; `seal` throws for a reader's key
 *          that was never checked.
 * Secrets  `from.secretKey`, `to.secretKey`, and each box's ephemeral key, which is `random(32)`
 *          and forgotten. Whoever steals a reader's key can also make boxes to that reader in
 *          anybody's name (key-compromise impersonation): the mode cannot prevent it.
 * Source   RFC 9180 §§4.1, 5.1.3, 6.1; spec/crypto.md §12; docs/decisions/0009-hpke-on-noble.md.
 */

import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concat, toHex, utf8 } from '../basics/bytes.ts';
import type { Random } from './group.ts';

export type SealingKeys = { readonly secretKey: Uint8Array; readonly publicKey: Uint8Array };

/** What ephemeral key and tag add to a text. */
export const BOX_OVERHEAD = 48;

type About = {
  /** What the box is for, bound into its key. */
  readonly info: Uint8Array;
  /** What must stand beside it unchanged. */
  readonly aad: Uint8Array;
};
type Sealing = About & {
  readonly to: Uint8Array;
  readonly from: SealingKeys;
  readonly text: Uint8Array;
  readonly random: Random;
};
type Opening = About & {
  readonly to: SealingKeys;
  readonly from: Uint8Array;
  readonly sealed: Uint8Array;
};

const KEY = 32;
const VERSION = utf8('HPKE-v1');
const KEM_SUITE = concat(utf8('KEM'), number16(0x0020));
const SUITE = concat(utf8('HPKE'), number16(0x0020), number16(0x0001), number16(0x0003));
const MODE_AUTH = Uint8Array.of(2);
const NOTHING = new Uint8Array();

/** The pair of keys that follows from 32 secret bytes, which may be the seed of other keys too. */
export function sealingKeys(seed: Uint8Array): SealingKeys {
  const root = extract(sha256, seed, utf8('doyen/1 sealing key'));
  const secretKey = expand(sha256, root, NOTHING, KEY);
  return { secretKey, publicKey: x25519.getPublicKey(secretKey) };
}

/** Canonical, and not one of the few points with which every secret is the same. */
export function acceptableSealingKey(publicKey: Uint8Array): boolean {
  if (publicKey.length !== KEY || !isCanonical(publicKey)) return false;
  return !LOW_ORDER.includes(toHex(publicKey));
}

/** The five coordinates of order 1, 2, 4 or 8, of the curve or its twist, that are canonical. */
const LOW_ORDER = [
  `00${'00'.repeat(31)}`,
  `01${'00'.repeat(31)}`,
  `ec${'ff'.repeat(30)}7f`,
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
];

export function seal({ to, from, info, aad, text, random }: Sealing): Uint8Array {
  const secret = random(KEY);
  const enc = x25519.getPublicKey(secret);
  const shared = [agree(secret, to), agree(from.secretKey, to)] as const;
  const box = boxOf(shared, { enc, reader: to, sender: from.publicKey, info });
  if (!box) throw new Error('bug: a sealing key that was never checked');
  return concat(enc, chacha20poly1305(box.key, box.nonce, aad).encrypt(text));
}

export function open({ to, from, info, aad, sealed }: Opening): Uint8Array | undefined {
  if (sealed.length < BOX_OVERHEAD || from.length !== KEY) return undefined;
  const enc = sealed.slice(0, KEY);
  const shared = [agree(to.secretKey, enc), agree(to.secretKey, from)] as const;
  const box = boxOf(shared, { enc, reader: to.publicKey, sender: from, info });
  if (!box) return undefined;
  try {
    return chacha20poly1305(box.key, box.nonce, aad).decrypt(sealed.slice(KEY));
  } catch {
    return undefined;
  }
}

type Parties = {
  readonly enc: Uint8Array;
  readonly reader: Uint8Array;
  readonly sender: Uint8Array;
  readonly info: Uint8Array;
};
/** The ephemeral key's agreement with the reader's, and the sender's with the reader's. */
type Agreements = readonly [Uint8Array | undefined, Uint8Array | undefined];

/** The key schedule of either end; `undefined` where an agreement is no secret at all. */
function boxOf([ephemeral, standing]: Agreements, { enc, reader, sender, info }: Parties) {
  if (!ephemeral || !standing) return undefined;
  const prk = labelled(KEM_SUITE, NOTHING, 'eae_prk', concat(ephemeral, standing));
  const shared = drawn(KEM_SUITE, prk, 'shared_secret', {
    info: concat(enc, reader, sender),
    length: KEY,
  });
  const context = concat(
    MODE_AUTH,
    labelled(SUITE, NOTHING, 'psk_id_hash', NOTHING),
    labelled(SUITE, NOTHING, 'info_hash', info),
  );
  const secret = labelled(SUITE, shared, 'secret', NOTHING);
  return {
    key: drawn(SUITE, secret, 'key', { info: context, length: KEY }),
    nonce: drawn(SUITE, secret, 'base_nonce', { info: context, length: 12 }),
  };
}

/** LabeledExtract. */
function labelled(suite: Uint8Array, salt: Uint8Array, label: string, ikm: Uint8Array) {
  return extract(sha256, concat(VERSION, suite, utf8(label), ikm), salt);
}

/** LabeledExpand. */
function drawn(
  suite: Uint8Array,
  prk: Uint8Array,
  label: string,
  { info, length }: { readonly info: Uint8Array; readonly length: number },
): Uint8Array {
  const labelledInfo = concat(number16(length), VERSION, suite, utf8(label), info);
  return expand(sha256, prk, labelledInfo, length);
}

/** X25519; `undefined` where the result is zero, whatever the secret. */
function agree(secret: Uint8Array, publicKey: Uint8Array): Uint8Array | undefined {
  try {
    return x25519.getSharedSecret(secret, publicKey);
  } catch {
    return undefined;
  }
}

/** Below 2^255 - 19, the top bit not set: one spelling for one key. */
function isCanonical(publicKey: Uint8Array): boolean {
  const [first = 0] = publicKey;
  const last = publicKey[KEY - 1] ?? 0;
  if (last > 0x7f) return false;
  const allOnes = last === 0x7f && publicKey.subarray(1, KEY - 1).every((byte) => byte === 0xff);
  return !(allOnes && first >= 0xed);
}

/** Big-endian, as RFC 9180 writes numbers. */
function number16(value: number): Uint8Array {
  return Uint8Array.of(value >>> 8, value & 0xff);
}
