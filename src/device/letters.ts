/**
 * A letter from one seat to others: sealed to each reader, sure of its writer, provable to nobody.
 *
 * Use      `sealLetter` and `openLetter`; `letterParts` for whoever keeps letters without being
 *          able to open them. Letters lie beside the record, never in it.
 * Shapes   number of the letter in its thread (4 bytes, little-endian), digest of the one before
 *          (32), commitment to the content key (32), a wrap of 80 for each reader (the writer
 *          first, then the addressees), the body: content padded to 1, 4, 16 or 64 KiB, and a tag.
 *          A thread is all letters of one writer on one topic to the same addressees.
 * Errors   a letter that does not open is a named fault, never an exception.
 * Secrets  the content key, which lives as long as the call. Nothing is signed: every reader could
 *          have made the letter, so that it proves nothing to others.
 * Source   spec/letters.md §§2-4.
 */

import { must } from '../basics/bug.ts';
import { concat, equalBytes, length32, toHex, utf8 } from '../basics/bytes.ts';
import {
  type JsonObject,
  canonicalBytes,
  canonicalJson,
  readCanonical,
} from '../basics/canonical.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { isObject } from '../basics/shape.ts';
import { sha256 } from '../crypto/digest.ts';
import type { Random } from '../crypto/group.ts';
import { TAG_LENGTH, decipher, encipher } from '../crypto/one-text-cipher.ts';
import { BOX_OVERHEAD, type SealingKeys, open, seal } from '../crypto/sealed-box.ts';
import { hash32 } from '../crypto/transcript.ts';
import type { SeatId } from '../table/ids.ts';
import type { Mode } from '../table/seats/seating.ts';

/** Where a letter belongs: all of it is bound into every key and every wrap. */
export type Envelope = {
  readonly mode: Mode;
  readonly origin: string;
  readonly topic: string;
  readonly from: SeatId;
  /** Sorted, none twice, without the writer. */
  readonly to: readonly SeatId[];
};

/** Its place in the thread. */
export type Place = {
  /** From 1 on. */
  readonly seq: number;
  /** SHA-256 of the letter before it in the thread; zeros for the first. */
  readonly previous: Uint8Array;
};

export type LetterParts = Place & {
  readonly commitment: Uint8Array;
  readonly wraps: readonly Uint8Array[];
  readonly body: Uint8Array;
};

export type OpeningFault = {
  readonly code: 'letter_malformed' | 'letter_not_for_us' | 'letter_does_not_open';
};

/** Letters of a few words look the same as letters of a page. */
const PADDED: readonly number[] = [1024, 4096, 16_384, 65_536];
const LENGTH = 4;
const KEY = 32;
const WRAP = KEY + BOX_OVERHEAD;
const FRONT = LENGTH + 32 + KEY;
const NO_LETTER = new Uint8Array(32);

/** The most bytes that the content of a letter may have, as canonical JSON. */
export const MOST_CONTENT = 65_536 - LENGTH;

/** So long is the longest letter to `readers` other seats. */
export function longestLetter(readers: number): number {
  return FRONT + WRAP * (readers + 1) + 65_536 + TAG_LENGTH;
}

/** The parts of a letter to so many addressees; `undefined` where its size is no letter's. */
export function letterParts(letter: Uint8Array, addressees: number): LetterParts | undefined {
  const bodyAt = FRONT + WRAP * (addressees + 1);
  if (!PADDED.includes(letter.length - bodyAt - TAG_LENGTH)) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = letter;
  return {
    seq: (a | (b << 8) | (c << 16) | (d << 24)) >>> 0,
    previous: letter.slice(LENGTH, LENGTH + 32),
    commitment: letter.slice(LENGTH + 32, FRONT),
    wraps: Array.from({ length: addressees + 1 }, (_, at) =>
      letter.slice(FRONT + WRAP * at, FRONT + WRAP * (at + 1)),
    ),
    body: letter.slice(bodyAt),
  };
}

export type Writing = {
  readonly envelope: Envelope;
  readonly place: Place;
  readonly content: JsonObject;
  readonly from: SealingKeys;
  /** The addressees' keys, in the order of `envelope.to`: a seat's own, or one of a round. */
  readonly keys: readonly Uint8Array[];
  /** What the writer's own copy is sealed to; left out, the writer's seat. */
  readonly own?: Uint8Array | undefined;
  readonly random: Random;
};

/** `undefined` where the content is longer than the largest letter. */
export function sealLetter(writing: Writing): Uint8Array | undefined {
  const { envelope, place, content, from, keys, random } = writing;
  const padded = pad(canonicalBytes(content));
  if (!padded) return undefined;
  const header = headerOf(envelope, place);
  const key = random(KEY);
  const body = encipher(key, sha256(header), padded);
  const commitment = commitmentTo(envelope, key);
  const aad = wrapContext(envelope, { header, body, commitment });
  const readers = [writing.own ?? from.publicKey, ...keys];
  const wraps = readersOf(envelope).map((reader, at) =>
    seal({
      to: must(readers[at], 'a key for each addressee'),
      from,
      info: wrapInfo(envelope, reader),
      aad,
      text: key,
      random,
    }),
  );
  return concat(length32(place.seq), place.previous, commitment, ...wraps, body);
}

export type Reading = {
  readonly envelope: Envelope;
  readonly letter: Uint8Array;
  /** Who reads, with every key that may fit: the seat's, and those of rounds. */
  readonly reader: SeatId;
  readonly keys: readonly SealingKeys[];
  /** The writer's public key, from the roster. */
  readonly from: Uint8Array;
};

/** What a letter says, and where it stands in its thread. */
export type Opened = { readonly content: JsonObject; readonly place: Place };

export function openLetter(reading: Reading): Result<Opened, OpeningFault> {
  const { envelope, letter, reader } = reading;
  const parts = letterParts(letter, envelope.to.length);
  if (!parts) return refuse({ code: 'letter_malformed' });
  const wrap = parts.wraps[readersOf(envelope).indexOf(reader)];
  if (!wrap) return refuse({ code: 'letter_not_for_us' });
  const header = headerOf(envelope, parts);
  const key = unwrapped(reading, wrap, { header, ...parts });
  // Two keys for one body would let its writer show two readers two letters.
  if (!key || !equalBytes(commitmentTo(envelope, key), parts.commitment)) {
    return refuse({ code: 'letter_does_not_open' });
  }
  const padded = decipher(key, sha256(header), parts.body);
  if (!padded) return refuse({ code: 'letter_does_not_open' });
  const content = contentOf(padded);
  const { seq, previous } = parts;
  return content ? ok({ content, place: { seq, previous } }) : refuse({ code: 'letter_malformed' });
}

/** By what the next letter of the thread names this one. */
export function letterDigest(letter: Uint8Array): Uint8Array {
  return sha256(letter);
}

/** The place of the letter that follows `last` in its thread. */
export function placeAfter(last: { readonly seq: number; readonly digest: Uint8Array } | null) {
  return last ? { seq: last.seq + 1, previous: last.digest } : { seq: 1, previous: NO_LETTER };
}

/** The name of a thread: one writer, one topic, the same addressees. */
export function threadOf({ from, topic, to }: Omit<Envelope, 'mode' | 'origin'>): string {
  return canonicalJson([from, topic, ...to]);
}

type Sealed = {
  readonly header: Uint8Array;
  readonly body: Uint8Array;
  readonly commitment: Uint8Array;
};

function readersOf({ from, to }: Envelope): readonly SeatId[] {
  return [from, ...to];
}

function headerOf(envelope: Envelope, { seq, previous }: Place): Uint8Array {
  const { mode, origin, topic, from, to } = envelope;
  const prev = toHex(previous);
  return canonicalBytes({ format: 'doyen/letter/1', mode, origin, topic, from, to, seq, prev });
}

function wrapInfo({ mode, origin, topic, from }: Envelope, reader: SeatId): Uint8Array {
  return utf8(`doyen/1 letter\n${canonicalJson({ from, mode, origin, reader, topic })}`);
}

function wrapContext({ mode }: Envelope, { header, body, commitment }: Sealed): Uint8Array {
  return hash32(mode, 'letter-wrap', header, sha256(body), commitment);
}

function commitmentTo({ mode }: Envelope, key: Uint8Array): Uint8Array {
  return hash32(mode, 'cek', key);
}

function unwrapped(
  { envelope, reader, keys, from }: Reading,
  wrap: Uint8Array,
  sealed: Sealed,
): Uint8Array | undefined {
  const about = { info: wrapInfo(envelope, reader), aad: wrapContext(envelope, sealed) };
  for (const to of keys) {
    const key = open({ ...about, to, from, sealed: wrap });
    if (key) return key;
  }
  return undefined;
}

/** Length, content, zeros. */
function pad(content: Uint8Array): Uint8Array | undefined {
  const size = PADDED.find((one) => one >= content.length + LENGTH);
  if (size === undefined) return undefined;
  const padded = new Uint8Array(size);
  padded.set(length32(content.length));
  padded.set(content, LENGTH);
  return padded;
}

/** One spelling of each content: the smallest size that holds it, zeros, canonical JSON. */
function contentOf(padded: Uint8Array): JsonObject | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = padded;
  const length = (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
  const content = padded.slice(LENGTH, LENGTH + length);
  const json = readCanonical(content);
  return isObject(json) && equalBytes(pad(content) ?? NO_LETTER, padded) ? json : undefined;
}
