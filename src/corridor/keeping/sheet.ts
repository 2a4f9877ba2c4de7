/**
 * A sheet: what one person of a side writes at once, sealed to the side and opaque to the server.
 *
 * Use      `sealSheet` and `openSheet`; `epochOf` says which key of the side it needs.
 * Shapes   epoch (4 bytes, little-endian), salt (32), then the text and its signature, padded to a
 *          power of two between 512 bytes and 1 MiB, and a tag of 16. The key serves this sheet
 *          alone: it follows from the side's key of that epoch, the corridor and the salt.
 * Errors   `undefined` for what does not open, and for a text that is longer than the largest.
 * Secrets  the side's keys.
 * Source   spec/corridor.md §3.
 */

import { concat, length32, utf8 } from '../../basics/bytes.ts';
import type { Random } from '../../crypto/group.ts';
import { TAG_LENGTH, decipher, encipher } from '../../crypto/one-text-cipher.ts';
import { hash32 } from '../../crypto/transcript.ts';

/** Where a sheet belongs, and the key of the side at that time. */
export type Place = {
  readonly corridor: string;
  readonly epoch: number;
  readonly key: Uint8Array;
};

const LENGTH = 4;
const SALT = 32;
const FRONT = LENGTH + SALT;
const LEAST = 512;
/** 1 MiB, in steps that double. */
const STEPS = 12;

export function sealSheet(place: Place, text: Uint8Array, random: Random): Uint8Array | undefined {
  const padded = pad(text);
  if (!padded) return undefined;
  const front = concat(length32(place.epoch), random(SALT));
  return concat(front, encipher(keyOf(place, front), about(place, front), padded));
}

export function openSheet(place: Place, sheet: Uint8Array): Uint8Array | undefined {
  if (epochOf(sheet) !== place.epoch) return undefined;
  const front = sheet.slice(0, FRONT);
  const padded = decipher(keyOf(place, front), about(place, front), sheet.slice(FRONT));
  return padded && unpad(padded);
}

/** The epoch that stands on a sheet; `undefined` where its size is no sheet's. */
export function epochOf(sheet: Uint8Array): number | undefined {
  const inner = sheet.length - FRONT - TAG_LENGTH;
  return sizes().includes(inner) ? number32(sheet) : undefined;
}

function keyOf({ key, corridor, epoch }: Place, front: Uint8Array): Uint8Array {
  return hash32(
    'real',
    'corridor-sheet',
    key,
    utf8(corridor),
    length32(epoch),
    front.slice(LENGTH),
  );
}

function about({ corridor }: Place, front: Uint8Array): Uint8Array {
  return concat(utf8(`doyen/1 corridor sheet\n${corridor}\n`), front);
}

/** Length, text, zeros. */
function pad(text: Uint8Array): Uint8Array | undefined {
  const size = sizes().find((one) => one >= text.length + LENGTH);
  if (size === undefined) return undefined;
  const padded = new Uint8Array(size);
  padded.set(length32(text.length));
  padded.set(text, LENGTH);
  return padded;
}

/** One spelling of each text: the smallest size that holds it, and zeros behind it. */
function unpad(padded: Uint8Array): Uint8Array | undefined {
  const text = padded.slice(LENGTH, LENGTH + number32(padded));
  const right = pad(text)?.length === padded.length && text.length === number32(padded);
  const zeros = padded.subarray(LENGTH + text.length).every((byte) => byte === 0);
  return right && zeros ? text : undefined;
}

function sizes(): readonly number[] {
  return Array.from({ length: STEPS }, (_, at) => LEAST * 2 ** at);
}

function number32([a = 0, b = 0, c = 0, d = 0]: Uint8Array): number {
  return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
}
