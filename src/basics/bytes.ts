/**
 * Bytes and their three spellings: hex for digests, base64url for keys and signatures, UTF-8.
 *
 * Shapes   hex is lower case; base64url is without padding (RFC 4648 §5) and canonical.
 * Errors   the readers answer `undefined` for anything but the one canonical spelling.
 * Source   RFC 4648; spec/encodings.md §1.
 */

import { must } from './bug.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const HEX = '0123456789abcdef';

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Compares public bytes; not for secrets. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX.charAt(byte >> 4) + HEX.charAt(byte & 15);
  return text;
}

export function fromHex(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) return undefined;
  return Uint8Array.from({ length: text.length / 2 }, (_, at) =>
    Number.parseInt(text.slice(2 * at, 2 * at + 2), 16),
  );
}

export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const word = (a << 16) | (b << 8) | c;
    const letters = Math.min(4, bytes.length - at + 1);
    for (let n = 0; n < letters; n++) text += ALPHABET.charAt((word >> (18 - 6 * n)) & 63);
  }
  return text;
}

export function fromBase64url(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let word = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    word = ((word << 6) | ALPHABET.indexOf(letter)) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (word >> bits) & 255;
    }
  }
  return toBase64url(bytes) === text ? bytes : undefined;
}

export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let at = 0;
  for (let unit = 0; unit < text.length; unit++) {
    let code = must(text.codePointAt(unit), 'a character: the text is longer');
    if (code > 0xffff) unit++;
    else if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes[at++] = code;
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes[at++] = (0xff00 >> (more + 1)) | (code >> (6 * more)); // the array keeps the low byte
      for (let n = more - 1; n >= 0; n--) bytes[at++] = 0x80 | ((code >> (6 * n)) & 63);
    }
  }
  return bytes.slice(0, at);
}

/** The text behind `bytes`, or `undefined` where they are not the UTF-8 of anything. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  const units: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = must(bytes[at], 'a byte: there are more');
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const code = bytes
      .subarray(at + 1, at + length)
      .reduce(
        (sum, byte) => (sum << 6) | (byte & 63),
        length === 1 ? lead : lead & (0xff >> (length + 1)),
      );
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    units.push(String.fromCodePoint(code));
    at += length;
  }
  const text = units.join('');
  return equalBytes(utf8(text), bytes) ? text : undefined;
}

/** `length` as four bytes, little-endian. */
export function length32(length: number): Uint8Array {
  return Uint8Array.of(length, length >>> 8, length >>> 16, length >>> 24);
}
