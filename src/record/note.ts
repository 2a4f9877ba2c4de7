/**
 * A signed note: a text of a few lines, and below it who signed it, in the common form of logs.
 *
 * Use      checkpoints are notes signed by the clerk; other tools read and co-sign them.
 * Shapes   text (ends in a newline), an empty line, then `— <name> <base64(key id ‖ signature)>`;
 *          key id = first 4 bytes of SHA-256(name ‖ 0A ‖ kind ‖ public key); kind 01 is who
 *          writes the log, 04 a witness.
 * Errors   `readNote` answers undefined unless exactly one line, by the key asked for, is there:
 *          a note with a byte more or less is another note.
 * Source   c2sp.org/signed-note; spec/record.md §4.
 */

import { concat, equalBytes, fromBase64url, toBase64url, utf8 } from '../basics/bytes.ts';
import { sha256 } from '../crypto/digest.ts';
import { sign, verify, type KeyPair } from '../crypto/signature.ts';

const LINE = /^— (\S+) ([A-Za-z0-9+/=]+)$/;

export function writeNote(text: string, name: string, signer: KeyPair): string {
  const signature = sign(signer.seed, utf8(text));
  return `${text}\n${signatureLine(name, concat(keyId(name, signer.publicKey), signature))}`;
}

/** One line below a note: who, and the bytes of key id and signature. */
export function signatureLine(name: string, bytes: Uint8Array): string {
  return `— ${name} ${toBase64(bytes)}\n`;
}

export type SignatureLine = { readonly name: string; readonly bytes: Uint8Array };

/** A line without its end; undefined where it is none. */
export function readSignatureLine(line: string): SignatureLine | undefined {
  const [, name, encoded = ''] = LINE.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  return name === undefined || bytes === undefined ? undefined : { name, bytes };
}

/** The text of the note, where `publicKey` signed it under `name`. */
export function readNote(note: string, name: string, publicKey: Uint8Array): string | undefined {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return undefined;
  const text = note.slice(0, end + 1);
  const { name: signedBy, bytes } = readSignatureLine(note.slice(end + 2, -1)) ?? {};
  if (signedBy !== name || bytes?.length !== 68) return undefined;
  if (!equalBytes(bytes.subarray(0, 4), keyId(name, publicKey))) return undefined;
  return verify(publicKey, utf8(text), bytes.subarray(4)) ? text : undefined;
}

/** Base64 with padding (RFC 4648 §4), as the formats of logs want it. */
export function toBase64(bytes: Uint8Array): string {
  const text = toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(4 * Math.ceil(text.length / 4), '=');
}

export function fromBase64(text: string): Uint8Array | undefined {
  const bare = text
    .replace(/={1,2}$/, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  const bytes = fromBase64url(bare);
  return bytes && toBase64(bytes) === text ? bytes : undefined;
}

export function keyId(name: string, publicKey: Uint8Array, kind = 0x01): Uint8Array {
  return sha256(concat(utf8(name), Uint8Array.of(0x0a, kind), publicKey)).subarray(0, 4);
}
