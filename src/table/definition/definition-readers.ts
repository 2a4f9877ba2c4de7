/**
 * Readers for the parts of a definition; wishes that bring a part of their own use the same ones.
 *
 * Use      `read(memberReader, json)`; the whole is read by definition-parser.ts.
 * Errors   the first fault, with its pointer; codes in fault-codes.ts.
 * Source   docs/schema/definition.schema.json; spec/process.md §2; spec/letters.md §8.
 */

import { parseDate, parseInstant } from '../../basics/instant.ts';
import { ok } from '../../basics/result.ts';
import {
  type Reader,
  array,
  below,
  boolean,
  integer,
  isObject,
  literal,
  nullable,
  object,
  optional,
  parsed,
  record,
  text,
} from '../../basics/shape.ts';
import type { CandidacyFact } from '../candidacies/candidacy.ts';
import type {
  Body,
  CandidateDefinition,
  CriterionDefinition,
  CalendarItem,
  FacilitationSettings,
  Facilitator,
  Group,
  MemberDefinition,
  Post,
  RoundPlan,
  RoundPlanText,
  SilenceSettings,
  Text,
  TrusteeSettings,
} from './definition.ts';
import { flaw } from '../fault-codes.ts';
import { MOST_WEIGHT } from '../rules/assembly.ts';
import { readRule } from '../rules/rule-parser.ts';
import { planShapeFault } from './plan-shape.ts';
import {
  parseCandidateId,
  parseDigest,
  parseGroupId,
  parseId,
  parseMemberId,
  parseRoundId,
} from '../ids.ts';

const MOST_MEMBERS = 200;
const MOST_FACILITATORS = 20;
const TIME_ZONE = /^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z0-9_+-]+){1,2})$/;

/** A text that is not blank. */
export const words: Reader<string> = (given, at) => {
  const found = text()(given, at);
  return found.ok && found.value.trim() === '' ? flaw('empty_text', at) : found;
};

/** One to three languages; others may stand beside them and are left out. */
export const textReader: Reader<Text> = (given, at) => {
  const found = object({ en: optional(words), nl: optional(words), fr: optional(words) })(
    given,
    at,
  );
  if (!found.ok) return found;
  return Object.keys(found.value).length === 0 ? flaw('text_in_no_language', at) : found;
};

export const idReader = parsed(parseId, 'not_an_id');
export const memberIdReader = parsed(parseMemberId, 'not_an_id');
const candidateIdReader = parsed(parseCandidateId, 'not_an_id');
const groupIdReader = parsed(parseGroupId, 'not_an_id');
const dayReader = parsed((day) => (parseDate(day) === undefined ? undefined : day), 'not_a_date');
const instantReader = parsed(parseInstant, 'not_an_instant');
const instantTextReader = parsed(
  (time) => (parseInstant(time) === undefined ? undefined : time),
  'not_an_instant',
);

/** `YYYY`, `YYYY-MM` or a day. */
const looseDateReader = parsed(
  (date) =>
    parseDate(`${date}${'-01-01'.slice(date.length - 4)}`) === undefined ? undefined : date,
  'not_a_date',
);

/** A field that may be left out or null. */
function orNull<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (given, at) => (given === undefined ? ok(null) : nullable(reader)(given, at));
}

/** A field that may be left out. */
function orElse<Value>(reader: Reader<Value>, otherwise: Value): Reader<Value> {
  return (given, at) => (given === undefined ? ok(otherwise) : reader(given, at));
}

const provenance = { source: orNull(words), confidence: optional(words) };

/** `null` says "no address"; then `confidence` says what the claim rests on. */
function sourced<Value extends { readonly source: string | null; readonly confidence?: string }>(
  reader: Reader<Value>,
): Reader<Value> {
  return (given, at) => {
    const found = reader(given, at);
    const open = found.ok && found.value.source === null && found.value.confidence === undefined;
    return open && isObject(given) && given['source'] === null
      ? flaw('source_unclear', below(at, 'source'))
      : found;
  };
}

const groupReader: Reader<Group> = object({
  name: textReader,
  members: array(memberIdReader, MOST_MEMBERS),
  actsTogether: orElse(boolean(), false),
});

const groupsReader: Reader<{ readonly [group: string]: Group }> = (given, at) => {
  const found = orElse(record(groupReader), {})(given, at);
  if (!found.ok) return found;
  for (const id of Object.keys(found.value)) {
    if (parseGroupId(id) === undefined) return flaw('not_an_id', below(at, id));
    // `all` names the sum over everybody in what a round publishes.
    if (id === 'all') return flaw('id_reserved', below(at, id), { id });
  }
  return found;
};

export const bodyReader: Reader<Body> = object({
  id: idReader,
  name: textReader,
  timeZone: parsed((zone) => (TIME_ZONE.test(zone) ? zone : undefined), 'not_a_time_zone'),
  groups: groupsReader,
  assumedCorrupt: integer(0, MOST_MEMBERS),
  acceptsSmallCounts: orElse(boolean(), false),
});

export const postReader: Reader<Post> = sourced(
  object({
    id: idReader,
    name: textReader,
    incumbent: orNull(words),
    vacantFrom: orNull(dayReader),
    ...provenance,
  }),
);

const weightsReader: Reader<MemberDefinition['weights']> = (given, at) => {
  const found = record(integer(0, MOST_WEIGHT))(given, at);
  const odd = found.ok && Object.keys(found.value).find((name) => parseId(name) === undefined);
  return odd === undefined || odd === false ? found : flaw('not_an_id', below(at, odd));
};

export const memberReader: Reader<MemberDefinition> = (given, at) => {
  const found = object({
    id: memberIdReader,
    name: textReader,
    from: orNull(dayReader),
    to: orNull(dayReader),
    weights: orElse(weightsReader, {}),
  })(given, at);
  if (!found.ok) return found;
  const { from, to } = found.value;
  const backwards = from !== null && to !== null && to < from;
  return backwards ? flaw('ends_before_it_starts', below(at, 'to'), { from, to }) : found;
};

export const factKindReader = literal(
  'willing',
  'not-willing',
  'named',
  'backing-asked',
  'put-forward',
  'backing-withdrawn',
  'campaign',
  'no-campaign',
  'held-official',
  'withdrawn',
  'excluded',
  'appointed',
);

const factFields = object({
  date: looseDateReader,
  kind: factKindReader,
  by: optional(words),
  condition: optional(textReader),
  note: optional(textReader),
  ...provenance,
});

export const factReader: Reader<CandidacyFact> = sourced(factFields);

export const candidateReader: Reader<CandidateDefinition> = object({
  id: candidateIdReader,
  name: words,
  country: orNull(idReader),
  facts: orElse(array(factReader, 1000), []),
});

export const silenceReader: Reader<SilenceSettings> = object({
  hours: integer(0, 8760),
  brokenBy: array(literal('objection', 'amendment'), 2),
  extensions: integer(0, 100),
  objection: literal('named', 'unnamed'),
  shortestHours: orNull(integer(0, 8760)),
  statementHours: orElse(integer(0, 8760), 0),
});

const digestReader = parsed(parseDigest, 'not_a_digest');

/** What a definition may say of its course and may leave out. */
export const courseReader = object({
  posts: orElse(array(postReader, 20), []),
  ruleChange: orElse(literal('silence', 'chair'), 'silence'),
  narrowing: orElse(literal('rule', 'chair'), 'rule'),
  fallback: orNull(object({ afterRounds: integer(1, 200), rule: readRule })),
  continues: orNull(
    object({ origin: text(200), fingerprint: digestReader, size: integer(1), root: digestReader }),
  ),
});

export const trusteesReader: Reader<TrusteeSettings> = object({
  who: literal('members', 'board'),
  board: orElse(array(memberIdReader, MOST_MEMBERS), []),
  threshold: integer(1, MOST_MEMBERS),
  closingQuorum: integer(1, MOST_MEMBERS),
  reserveRounds: integer(0, 100),
  phaseMinutes: orElse(integer(1, 100_000), 10),
});

const facilitatorReader: Reader<Facilitator> = (given, at) => {
  const found = object({ id: idReader, name: textReader })(given, at);
  // The chair's own seat has this name already.
  return found.ok && found.value.id === 'chair'
    ? flaw('id_reserved', below(at, 'id'), { id: 'chair' })
    : found;
};

const facilitationFields = object({
  facilitators: orElse(array(facilitatorReader, MOST_FACILITATORS), []),
  trace: orElse(literal('count', 'held', 'none'), 'count'),
  disclosure: orElse(literal('together', 'sponsors-first'), 'together'),
});

/** Left out, the chair is the only facilitator. */
export const facilitationReader: Reader<FacilitationSettings> = (given, at) =>
  facilitationFields(given ?? {}, at);

const planFields = {
  id: parsed(parseRoundId, 'not_an_id'),
  kind: literal('straw-poll', 'confessional', 'veto-check', 'resistance-poll', 'weighted-poll'),
  candidates: array(candidateIdReader, 100),
  reveal: literal('counts', 'classes', 'passes', 'nothing'),
  classes: orElse(array(groupIdReader, 20), []),
  question: optional(textReader),
  names: optional(nullable(object({ exactly: integer(1, 100), orFewer: optional(boolean()) }))),
  checkedBy: optional(nullable(parsed(parseRoundId, 'not_an_id'))),
  weighed: optional(nullable(object({ by: idReader, unit: orElse(integer(1, MOST_WEIGHT), 1) }))),
};

export const roundReader: Reader<RoundPlan> = object({
  ...planFields,
  opens: instantReader,
  closes: instantReader,
});

/** The same with its times as they were spelled: what a wish carries. */
export const roundTextReader: Reader<RoundPlanText> = (given, at) => {
  const found = roundTextFields(given, at);
  return found.ok ? (planShapeFault(found.value, at) ?? found) : found;
};

const roundTextFields: Reader<RoundPlanText> = object({
  ...planFields,
  opens: instantTextReader,
  closes: instantTextReader,
});

export const criterionReader: Reader<CriterionDefinition> = sourced(
  object({ id: idReader, text: textReader, proposer: orNull(words), ...provenance }),
);

const calendarFields: Reader<CalendarItem> = sourced(
  object({ date: dayReader, end: optional(dayReader), what: textReader, ...provenance }),
);

export const calendarReader: Reader<CalendarItem> = (given, at) => {
  const found = calendarFields(given, at);
  if (!found.ok) return found;
  const { date, end } = found.value;
  return end !== undefined && end < date
    ? flaw('ends_before_it_starts', below(at, 'end'), { from: date, to: end })
    : found;
};
