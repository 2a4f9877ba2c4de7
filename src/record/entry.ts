/**
 * An entry: one signed wish with the server's index and time. The facts that follow are derived.
 *
 * Use      `writeEntry` makes the bytes that the log hashes; `readEntry` is their only door back.
 * Shapes   canonical JSON `{"at","index","signature","wish"}`; `at` in UTC with milliseconds; what
 *          the actor signs is `wishText`, the server's index and time are the log's word.
 * Errors   `entry_malformed` with a JSON pointer, also for bytes that would be written otherwise.
 * Source   spec/record.md §2, spec/encodings.md §5.
 */

import { concat, equalBytes, fromBase64url, utf8 } from '../basics/bytes.ts';
import { canonicalBytes, readCanonical, type Json } from '../basics/canonical.ts';
import { parseInstant, writeInstant, type Instant } from '../basics/instant.ts';
import { ok, refuse, type Result } from '../basics/result.ts';
import { integer, object, parsed, read, type Reader } from '../basics/shape.ts';
import type { Wish } from '../table/selection.ts';
import { parseWish, wishJson } from '../table/wish-parser.ts';

export type Entry = {
  readonly index: number;
  readonly at: Instant;
  readonly wish: Wish;
  /** Ed25519 over `wishText(wish)`, 64 bytes as base64url. */
  readonly signature: string;
};

export type EntryRefusal = {
  readonly code: 'entry_malformed';
  readonly fault: string;
  readonly pointer: string;
};

const WISH_PREFIX = utf8('doyen/1 wish\n');

const shape = object(
  {
    at: parsed(parseInstant, 'not_an_instant'),
    index: integer(),
    signature: parsed(parseSignature, 'not_a_signature'),
    wish: anything,
  },
  true,
);

/** What the actor signs. */
export function wishText(wish: Wish): Uint8Array {
  return concat(WISH_PREFIX, canonicalBytes(wishJson(wish)));
}

export function writeEntry(entry: Entry): Uint8Array {
  const { index, at, wish, signature } = entry;
  return canonicalBytes({ at: writeInstant(at), index, signature, wish: wishJson(wish) });
}

export function readEntry(bytes: Uint8Array): Result<Entry, EntryRefusal> {
  const json = readCanonical(bytes);
  if (json === undefined) return malformed('not_canonical', '');
  const outer = read(shape, json);
  if (!outer.ok) return malformed(outer.refusal.code, outer.refusal.at);
  const wish = parseWish(outer.value.wish);
  if (!wish.ok) return malformed(wish.refusal.code, `/wish${wish.refusal.at}`);
  const entry = { ...outer.value, wish: wish.value };
  return equalBytes(writeEntry(entry), bytes) ? ok(entry) : malformed('not_canonical', '');
}

export function parseSignature(given: string): string | undefined {
  return fromBase64url(given)?.length === 64 ? given : undefined;
}

function anything(given: Json | undefined, at: string): ReturnType<Reader<Json>> {
  return given === undefined ? refuse({ code: 'missing', at }) : ok(given);
}

function malformed(fault: string, pointer: string): Result<Entry, EntryRefusal> {
  return refuse({ code: 'entry_malformed', fault, pointer });
}
