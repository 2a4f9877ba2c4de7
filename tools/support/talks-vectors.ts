/**
 * Cases of a confessional: its id, the words that all facilitators sign, the counts they committed
 * to.
 *
 * Use      tools/make-spec-vectors.ts; src/table/confessional/talks-vectors.test.ts runs them.
 * Shapes   a signature is had under each wrong text that a second maker could take for the right
 *          one; ids are digests of manifests in which one thing is told otherwise.
 * Source   spec/confessional.md §§2, 5, 6.
 */

import { must } from '../../src/basics/bug.ts';
import { fromBase64url, toBase64url, toHex, utf8 } from '../../src/basics/bytes.ts';
import { type JsonObject, canonicalBytes, canonicalJson } from '../../src/basics/canonical.ts';
import { writeInstant } from '../../src/basics/instant.ts';
import { writeScalar, ORDER, readScalar } from '../../src/crypto/group.ts';
import { sha256 } from '../../src/crypto/digest.ts';
import { sign } from '../../src/crypto/signature.ts';
import { hash32 } from '../../src/crypto/transcript.ts';
import { aggregateDigest } from '../../src/table/confessional/confessional-texts.ts';
import { keyOf, stateOf } from '../../src/table/testing/table.ts';
import { AIDE, CHAIR, closeTalks, talksNow, talksTable } from '../../src/table/testing/talks.ts';
import type { Forged } from './forged-vectors.ts';
import type { Case } from './vector-bytes.ts';

const PLACE = { mode: 'real', origin: 'doyen.example/polder', rid: 'ab'.repeat(32) } as const;

export function talksVectors(): readonly Forged[] {
  return [confessionalIds(), communiques(), commitments()];
}

/** The manifest of the small table's first confessional, told again from what is public of it. */
function manifest(): { readonly statement: JsonObject; readonly rid: string } {
  const table = talksTable();
  closeTalks(table);
  const { plan, number, attempt, facilitators, entitled, rid } = talksNow(table);
  const { mode, origin, definitionDigest, fingerprint, seats } = stateOf(table);
  const holder = (seat: string) => {
    const { key = null, sealing = null } = seats[seat] ?? {};
    return { seat, key, sealing };
  };
  const statement = {
    ...{ format: 'doyen/confessional/1', mode, origin, definition: definitionDigest, fingerprint },
    ...{ round: plan.id, number, attempt, question: { en: plan.question?.en ?? '' } },
    ...{ names: null, checkedBy: null, candidates: plan.candidates },
    ...{ opens: writeInstant(plan.opens), closes: writeInstant(plan.closes) },
    facilitators: facilitators.map(holder),
    roster: entitled.map((member) => holder(`member:${member}`)),
  };
  return { statement, rid };
}

function confessionalIds(): Forged {
  const { statement, rid } = manifest();
  const id = (other: JsonObject, label = 'confessional') =>
    toHex(hash32('rehearsal', label, canonicalBytes(other)));
  const without = (name: string) => {
    const { [name]: _, ...rest } = statement;
    return rest;
  };
  const list = (name: string) => statement[name] as readonly JsonObject[];
  const told: { readonly [why: string]: string } = {
    'of-the-other-mode': toHex(hash32('real', 'confessional', canonicalBytes(statement))),
    'under-the-label-of-a-round': id(statement, 'round'),
    'plain-sha-256': toHex(sha256(canonicalBytes(statement))),
    'with-spaces': toHex(
      hash32('rehearsal', 'confessional', utf8(JSON.stringify(statement, null, 1))),
    ),
    'without-names': id(without('names')),
    'without-checked-by': id(without('checkedBy')),
    'facilitators-exchanged': id({ ...statement, facilitators: list('facilitators').toReversed() }),
    'roster-exchanged': id({ ...statement, roster: list('roster').toReversed() }),
    'without-the-sealing-keys': id({
      ...statement,
      facilitators: list('facilitators').map(({ seat = null, key = null }) => ({ seat, key })),
    }),
    'another-attempt': id({ ...statement, attempt: 2 }),
    'another-question': id({ ...statement, question: { en: 'Whom do you want?' } }),
    'times-in-another-zone': id({ ...statement, opens: '2030-01-01T10:30:00+01:00' }),
  };
  return {
    kind: 'confessional',
    about: 'The id of a confessional, spec/confessional.md §2.',
    good: { statement: statement as Case[string], domain: 'rehearsal', rid },
    bad: Object.fromEntries(Object.entries(told).map(([why, other]) => [why, { rid: other }])),
  };
}

const TEXT = { en: 'All were heard.', fr: 'Tous ont été entendus.' };
const SIGNED = { ...{ mode: PLACE.mode, origin: PLACE.origin, round: PLACE.rid }, aggregate: null };
const BASE = { ...SIGNED, heard: 3, text: TEXT };

function cosigned(text: Uint8Array, by: string = AIDE): Case {
  const signature = toBase64url(sign(keyOf(by).seed, text));
  return { cosigners: [{ seat: AIDE, signature }] };
}

function words(given: JsonObject, head = 'doyen/1 communique\n'): Uint8Array {
  return utf8(`${head}${canonicalJson(given)}`);
}

function communiques(): Forged {
  const of = (parts: JsonObject) => cosigned(words({ ...BASE, ...parts }));
  const good = cosigned(words(BASE));
  const [one] = good['cosigners'] as readonly [{ seat: string; signature: string }];
  const chair = { seat: CHAIR, signature: toBase64url(sign(keyOf(CHAIR).seed, words(BASE))) };
  const wrong: { readonly [why: string]: Case } = {
    'another-number': of({ heard: 4 }),
    'another-word': of({ text: { ...TEXT, en: 'All were heard' } }),
    'a-language-less': of({ text: { en: TEXT.en } }),
    'counts-committed': of({ aggregate: 'cd'.repeat(32) }),
    'another-confessional': of({ round: 'ac'.repeat(32) }),
    'a-rehearsal': of({ mode: 'rehearsal' }),
    'another-log': of({ origin: 'doyen.example/dyke' }),
    'of-counts': cosigned(words(BASE, 'doyen/1 aggregate\n')),
    'without-its-line': cosigned(words(BASE, '')),
    'with-spaces': cosigned(utf8(`doyen/1 communique\n${JSON.stringify(BASE, null, 1)}`)),
    'of-another-key': cosigned(words(BASE), 'officer:new'),
    's-beyond-the-order': { cosigners: [{ seat: AIDE, signature: beyondOrder(one.signature) }] },
  };
  return {
    kind: 'communique',
    about: 'A communique under which the other facilitator signed, spec/confessional.md §5.',
    good: {
      ...BASE,
      ...{ publisher: CHAIR, facilitators: { [CHAIR]: keyOf(CHAIR).key, [AIDE]: keyOf(AIDE).key } },
      ...good,
    } as Case,
    bad: {
      ...faulty('cosignature_wrong', wrong),
      ...faulty('cosignature_missing', { 'nobody-signed': { cosigners: [] } }),
      ...faulty('not_a_facilitator', {
        'signed-twice': { cosigners: [one, one] },
        'by-a-stranger-too': { cosigners: [one, { ...one, seat: 'officer:new' }] },
        'by-who-publishes-too': { cosigners: [chair, one] },
      }),
    },
  };
}

function faulty(fault: string, cases: { readonly [why: string]: Case }) {
  return Object.fromEntries(Object.entries(cases).map(([why, one]) => [why, { ...one, fault }]));
}

/** S plus the order: the same number, spelled again. */
function beyondOrder(signature: string): string {
  const bytes = must(fromBase64url(signature), 'a signature');
  const s = must(readScalar(bytes.slice(32)), 'a scalar');
  return toBase64url(Uint8Array.from([...bytes.slice(0, 32), ...writeScalar(s + ORDER)]));
}

const SALT = toBase64url(Uint8Array.from({ length: 32 }, (_, nth) => nth));
const COUNTS = {
  north: { encourage: 2, discourage: 1, noOpinion: 0 },
  south: { encourage: 1, discourage: 0, noOpinion: 2 },
};
type Rows = { readonly [candidate: string]: (typeof COUNTS)['north'] };

function commitments(): Forged {
  const digest = (counts: Rows, place: Partial<Parameters<typeof aggregateDigest>[0]> = {}) =>
    aggregateDigest({ ...PLACE, ...place }, counts, SALT);
  const plain = { mode: PLACE.mode, origin: PLACE.origin, round: PLACE.rid, counts: COUNTS };
  const hashed = (text: string) => toHex(sha256(utf8(text)));
  const { north, south } = COUNTS;
  const fewer = { north, south: { ...south, noOpinion: 1 } };
  const more = { ...COUNTS, west: north };
  /** True to the digest, and yet not counts over those heard. */
  const committed = (counts: Rows) => ({ counts, digest: digest(counts) }) as Case;
  return {
    kind: 'aggregate',
    about: 'Counts that were committed to, opened, spec/confessional.md §6.',
    good: {
      ...{ mode: PLACE.mode, origin: PLACE.origin, round: PLACE.rid },
      ...{ candidates: ['north', 'south'], heard: 3, counts: COUNTS, salt: SALT },
      digest: digest(COUNTS),
    },
    bad: {
      'counts-exchanged': { counts: { north: south, south: north } },
      'an-answer-moved': {
        counts: { ...COUNTS, north: { ...north, encourage: 3, discourage: 0 } },
      },
      'another-salt': { salt: toBase64url(new Uint8Array(32)) },
      'without-salt': { digest: hashed(`doyen/1 aggregate\n${canonicalJson(plain)}`) },
      'of-another-confessional': { digest: digest(COUNTS, { rid: 'ac'.repeat(32) }) },
      'of-a-rehearsal': { digest: digest(COUNTS, { mode: 'rehearsal' }) },
      'of-another-log': { digest: digest(COUNTS, { origin: 'doyen.example/dyke' }) },
      'without-its-line': { digest: hashed(canonicalJson({ ...plain, salt: SALT })) },
      'of-a-communique': {
        digest: hashed(`doyen/1 communique\n${canonicalJson({ ...plain, salt: SALT })}`),
      },
      'a-name-missing': committed({ north }),
      'a-name-too-many': committed(more),
      'another-name': committed({ north, west: south }),
      'fewer-than-were-heard': committed(fewer),
      'more-than-were-heard': committed({ north: { ...north, noOpinion: 1 }, south }),
    },
  };
}
