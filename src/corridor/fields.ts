/**
 * What the kinds of items have in common: ids, texts, addresses, who is meant, how it was said.
 *
 * Use      kinds/*.ts build their readers of these.
 * Errors   as basics/shape.ts; `item_id_malformed`, `address_malformed`, `member_id_malformed`.
 */

import { type Reader, nullable, object, literal, optional, parsed, text } from '../basics/shape.ts';
import {
  type CandidateId,
  type MemberId,
  parseCandidateId,
  parseId,
  parseMemberId,
} from '../table/ids.ts';

/** Names one item among those of its kind, e.g. `s001`. */
export type ItemId = string;

const MOST_WORDS = 4_000;

export const itemId: Reader<ItemId> = parsed(parseItemId, 'item_id_malformed');
export const member: Reader<MemberId> = parsed(parseMemberId, 'member_id_malformed');
export const candidate: Reader<CandidateId> = parsed(parseCandidateId, 'candidate_id_malformed');
/** A text in one to three languages. */
export const texts = object({
  en: optional(text(MOST_WORDS)),
  nl: optional(text(MOST_WORDS)),
  fr: optional(text(MOST_WORDS)),
});
/** Only addresses that a browser may follow: never a script. */
export const address: Reader<string> = parsed(parseAddress, 'address_malformed');

export function parseItemId(given: string): ItemId | undefined {
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(given) && given !== 'constructor' ? given : undefined;
}

function parseAddress(given: string): string | undefined {
  const right = given.length <= 2_000 && /^https?:\/\/[^\s"<>]+$/i.test(given);
  return right ? given : undefined;
}

/**
 * What a position is about: `candidate:rutte`, `timing:before-june`, `criterion:two-per-cent`.
 */
export type SubjectId = `${'candidate' | 'timing' | 'criterion'}:${string}`;

export const subject: Reader<SubjectId> = parsed(parseSubject, 'subject_malformed');

export function parseSubject(given: string): SubjectId | undefined {
  const found = /^(candidate|timing|criterion):(.+)$/.exec(given);
  return found && parseId(found[2] ?? '') !== undefined ? (given as SubjectId) : undefined;
}

/** How it was made known; not how far it can be trusted. */
export const attribution = literal(
  'on-record',
  'official-anonymous',
  'press-report',
  'background',
  'own-conversation',
);
export type Attribution =
  | 'on-record'
  | 'official-anonymous'
  | 'press-report'
  | 'background'
  | 'own-conversation';

/** The Admiralty code: the source's letter and the information's number, judged apart. */
export const grade = object({
  source: literal('A', 'B', 'C', 'D', 'E', 'F'),
  information: literal('1', '2', '3', '4', '5', '6'),
});

/** Traffic Light Protocol 2.0 (FIRST): with whom it may be shared. */
export const handling = literal('clear', 'green', 'amber', 'amber-strict', 'red');

/** Where it can be read, on whose word, and how far it may go. */
export const provenance = {
  address: nullable(address),
  attribution: nullable(attribution),
  /** Why there is no address, e.g. `from memory`. */
  confidence: optional(text(200)),
};
