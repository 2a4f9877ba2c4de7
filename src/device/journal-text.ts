/**
 * A journal as bytes for the vault, and back.
 *
 * Shapes   canonical JSON, bytes in base64url, `format` first; anything else is no journal of ours.
 * Errors   `readJournal` answers `undefined`; the device then stops rather than begin a new one.
 * Secrets  the bytes hold every secret of the seat: they go to the vault and nowhere else.
 * Source   spec/device.md §2.
 */

import { fromBase64url, toBase64url } from '../basics/bytes.ts';
import { type Json, type JsonObject, canonicalBytes, readCanonical } from '../basics/canonical.ts';
import {
  type Reader,
  array,
  boolean,
  integer,
  isObject,
  literal,
  nullable,
  object,
  optional,
  parsed,
  read,
  record,
  text,
} from '../basics/shape.ts';
import { ok } from '../basics/result.ts';
import { parseDigest, parsePublicKey, parseSeatId } from '../table/ids.ts';
import type { Signed } from './board.ts';
import type { Journal, KeyRecord, StockRecord } from './journal.ts';

const FORMAT = 'doyen/journal/1';

export function writeJournal(journal: Journal): Uint8Array {
  return canonicalBytes({
    format: FORMAT,
    mode: journal.mode,
    origin: journal.origin,
    seat: journal.seat,
    seed: toBase64url(journal.seed),
    clerk: journal.clerk,
    enrolled: journal.enrolled,
    nr: journal.nr,
    head: journal.head,
    checkpoint: journal.checkpoint,
    fingerprint: journal.fingerprint,
    pending: journal.pending && signedJson(journal.pending),
    stocks: journal.stocks.map(stockJson),
    ballots: journal.ballots,
    forks: journal.forks,
    copied: journal.copied,
    trustee: journal.trustee,
    roundKeys: journal.roundKeys.map(({ rid, secret }) => ({
      rid,
      secret: secret && toBase64url(secret),
    })),
    aggregates: journal.aggregates,
  });
}

export function readJournal(bytes: Uint8Array): Journal | undefined {
  const journal = read(JOURNAL, readCanonical(bytes));
  if (!journal.ok) return undefined;
  const { format: _format, ...rest } = journal.value;
  return { copied: false, trustee: true, roundKeys: [], aggregates: [], ...rest };
}

function stockJson({ sid, seed, keys }: StockRecord): Json {
  return { sid, seed: seed && toBase64url(seed), keys: keys.map(keyJson) };
}

function keyJson(key: KeyRecord): Json {
  return { ...key, share: key.share && toBase64url(key.share) };
}

function signedJson({ wish, signature, enclosure }: Signed): Json {
  return { wish, signature, ...(enclosure && { enclosure: toBase64url(enclosure) }) };
}

const bytes = parsed(fromBase64url, 'not_base64url');
const digest = parsed(parseDigest, 'not_a_digest');

const anyObject: Reader<JsonObject> = (given, at) =>
  isObject(given) ? ok(given) : { ok: false, refusal: { code: 'not_an_object', at } };

const counts = object({ encourage: integer(), discourage: integer(), noOpinion: integer() }, true);

const JOURNAL = object(
  {
    format: literal(FORMAT),
    mode: literal('real', 'rehearsal'),
    origin: text(),
    seat: parsed(parseSeatId, 'not_a_seat'),
    seed: bytes,
    clerk: parsed(parsePublicKey, 'not_a_key'),
    enrolled: boolean(),
    nr: integer(),
    head: nullable(object({ size: integer(), root: text() }, true)),
    checkpoint: nullable(text()),
    fingerprint: nullable(digest),
    pending: nullable(
      object({ wish: anyObject, signature: text(), enclosure: optional(bytes) }, true),
    ),
    stocks: array(
      object(
        {
          sid: text(),
          seed: nullable(bytes),
          keys: array(
            object(
              {
                share: nullable(bytes),
                rid: nullable(text()),
                closing: nullable(digest),
                targets: nullable(digest),
                blinded: optional(digest),
              },
              true,
            ),
          ),
        },
        true,
      ),
    ),
    ballots: array(
      object(
        {
          rid: text(),
          seq: integer(1),
          digest,
          fate: literal('sent', 'logged', 'refused', 'waived'),
          refused: optional(array(digest)),
        },
        true,
      ),
    ),
    forks: array(object({ kept: text(), seen: text(), path: optional(array(text())) }, true)),
    // Journals of the first version have none of these.
    copied: optional(boolean()),
    trustee: optional(boolean()),
    roundKeys: optional(array(object({ rid: text(), secret: nullable(bytes) }, true))),
    aggregates: optional(
      array(object({ rid: text(), counts: record(counts), salt: text() }, true)),
    ),
  },
  true,
);
