/**
 * Readers for the fields that several acts share.
 *
 * Source   spec/process.md §5.1.
 */

import { fromBase64url, fromHex } from '../basics/bytes.ts';
import { parseDate, parseInstant } from '../basics/instant.ts';
import {
  type Reader,
  array,
  below,
  fault,
  integer,
  object,
  parsed,
  text,
} from '../basics/shape.ts';
import {
  parseCandidateId,
  parseDigest,
  parsePublicKey,
  parseRoundId,
  parseSealingKey,
  parseSeatId,
} from './ids.ts';
import { parseCode } from './rounds/ballot-code.ts';
import type { Head } from './rounds/rounds.ts';

/** Long enough for a reason, short enough for a register. */
const MOST_LETTERS = 4000;

export const candidateField = parsed(parseCandidateId, 'not_an_id');
export const roundField = parsed(parseRoundId, 'not_an_id');
export const seatField = parsed(parseSeatId, 'not_a_seat');
export const keyField = parsed(parsePublicKey, 'not_a_key');
export const sealingField = parsed(parseSealingKey, 'not_a_key');
export const digestField = parsed(parseDigest, 'not_a_digest');
export const hash32Field = hexField(32);
export const reasonField = text(MOST_LETTERS);
/** The code of a ballot, in its one spelling. */
export const codeField = parsed(
  (code) => (parseCode(code) === code ? code : undefined),
  'not_a_code',
);
export const timeField = parsed(
  (time) => (parseInstant(time) === undefined ? undefined : time),
  'not_an_instant',
);

export const dayField = parsed(
  (day) => (parseDate(day) === undefined ? undefined : day),
  'not_a_date',
);

export const headReader: Reader<Head> = object({ size: integer(1), root: hash32Field }, true);

/** So many bytes as base64url. */
export function bytesField(length: number): Reader<string> {
  return parsed(
    (given) => (fromBase64url(given)?.length === length ? given : undefined),
    'not_base64url',
  );
}

/** Whole numbers, at least one, each greater than the one before. */
export function risingNumbers(most: number): Reader<readonly number[]> {
  const numbers = array(integer(), most);
  return (given, at) => {
    const list = numbers(given, at);
    if (!list.ok) return list;
    if (list.value.length === 0) return fault('missing', below(at, 0));
    for (const [place, one] of list.value.entries()) {
      const least = (list.value[place - 1] ?? -1) + 1;
      const details = { given: one, least, most: Number.MAX_SAFE_INTEGER };
      if (one < least) return fault('out_of_range', below(at, place), details);
    }
    return list;
  };
}

function hexField(length: number): Reader<string> {
  return parsed((given) => (fromHex(given)?.length === length ? given : undefined), 'not_hex');
}
