/**
 * A public key as one word of a text file: whose it is, of what kind, and the key itself.
 *
 * Use      policies name logs and witnesses so; `doyen witness` prints its own.
 * Shapes   `<name>+<key id in hex>+<base64(kind ‖ key)>`; kind 01 writes a log, 04 is a witness.
 *          A name has no space and no plus.
 * Errors   `readVerifierKey` answers undefined for anything else, a wrong key id included.
 * Source   c2sp.org/signed-note (verifier keys); spec/record.md §10.
 */

import { concat, toHex } from '../basics/bytes.ts';
import { acceptableKey } from '../crypto/signature.ts';
import { fromBase64, keyId, toBase64 } from './note.ts';

export type KeyKind = 'log' | 'witness';

/** Who signs, under which name. */
export type Signatory = { readonly name: string; readonly publicKey: Uint8Array };

export type VerifierKey = Signatory & { readonly kind: KeyKind };

export const WITNESS_KIND = 0x04;
const LOG_KIND = 0x01;

export function writeVerifierKey({ name, publicKey, kind }: VerifierKey): string {
  const byte = kind === 'log' ? LOG_KIND : WITNESS_KIND;
  const id = toHex(keyId(name, publicKey, byte));
  return `${name}+${id}+${toBase64(concat(Uint8Array.of(byte), publicKey))}`;
}

export function readVerifierKey(word: string): VerifierKey | undefined {
  const [, name = '', , encoded = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(word) ?? [];
  const bytes = fromBase64(encoded);
  const kind = kindOf(bytes?.[0]);
  if (bytes?.length !== 33 || kind === undefined) return undefined;
  const key = { name, publicKey: bytes.subarray(1), kind };
  return acceptableKey(key.publicKey) && writeVerifierKey(key) === word ? key : undefined;
}

/** Whether a word may stand as the name of a signatory. */
export function isSignatoryName(word: string): boolean {
  return /^[^+\s]{1,100}$/.test(word) && word.isWellFormed();
}

function kindOf(byte: number | undefined): KeyKind | undefined {
  if (byte === LOG_KIND) return 'log';
  return byte === WITNESS_KIND ? 'witness' : undefined;
}
