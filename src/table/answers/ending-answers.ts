/**
 * Readers for how a rehearsal's silences go and how it ends.
 *
 * Use      answers.ts; a name stands as `candidate`, any other subject as `subject`.
 * Errors   the first fault with its pointer; what shows only beside the definition is checked in
 *          answers-checks.ts.
 * Source   docs/schema/answers.schema.json.
 */

import { parseDate, parseInstant } from '../../basics/instant.ts';
import {
  type ObjectOf,
  type Reader,
  array,
  below,
  boolean,
  integer,
  literal,
  nullable,
  object,
  optional,
  parsed,
} from '../../basics/shape.ts';
import type { EarlierSilence, Ending, PlannedObjection, PlannedSilence, Said } from './answers.ts';
import { memberIdReader, textReader, words } from '../definition/definition-readers.ts';
import { flaw } from '../fault-codes.ts';
import { parseCandidateId, parseRoundId } from '../ids.ts';
import { subjectOf, subjectReader } from '../silence/subject.ts';

/** An objection with its words, or only the id of the member that makes it. */
const objectionReader: Reader<PlannedObjection> = (given, at) =>
  fullObjection(typeof given === 'string' ? { member: given } : given, at);

const fullObjection: Reader<PlannedObjection> = object({
  member: memberIdReader,
  kind: (given, at) => literal('objection', 'amendment')(given ?? 'objection', at),
  reason: optional(words),
  condition: optional(words),
  amended: optional(textReader),
  named: optional(boolean()),
});

const saidReader: Reader<Said> = object({ member: memberIdReader, text: words });
const saidList: Reader<readonly Said[]> = (given, at) => array(saidReader)(given ?? [], at);
const moveReader = object({ hours: integer(0, 8760), reason: words });
const dayReader = parsed((day) => (parseDate(day) === undefined ? undefined : day), 'not_a_date');

const silenceFields = {
  candidate: optional(parsed(parseCandidateId, 'not_an_id')),
  subject: optional(subjectReader),
  opens: optional(parsed(parseInstant, 'not_an_instant')),
  text: optional(textReader),
  extended: optional(moveReader),
  shortened: optional(moveReader),
  objections: ((given, at) => array(objectionReader)(given ?? [], at)) as Reader<
    readonly PlannedObjection[]
  >,
  reservations: saidList,
};

type Given = ObjectOf<typeof silenceFields>;

/** The one subject meant, in place of the two fields that can name it. */
function meant<Planned extends Given>(
  reader: Reader<Planned>,
): Reader<Omit<Planned, 'candidate' | 'subject'> & Pick<PlannedSilence, 'subject'>> {
  return (given, at) => {
    const found = reader(given, at);
    if (!found.ok) return found;
    const { candidate: _, subject: _other, ...rest } = found.value;
    const subject = subjectOf(found.value);
    if (subject === undefined) return flaw('subject_unclear', below(at, 'candidate'));
    return { ok: true, value: { ...rest, subject } };
  };
}

export const earlierReader: Reader<EarlierSilence> = meant(
  object({
    ...silenceFields,
    after: optional(parsed(parseRoundId, 'not_an_id')),
    result: literal('adopted', 'silence-broken'),
  }),
);

const reasoned = <const Kind extends 'tie' | 'deadlock' | 'stopped'>(kind: Kind) =>
  object({ kind: literal(kind), reason: words });

const ENDINGS: { readonly [Kind in Ending['kind']]: Reader<Ending> } = {
  silence: meant(
    object({
      ...silenceFields,
      kind: literal('silence'),
      statements: saidList,
      result: literal('appointed', 'extended', 'vacant', 'silence-broken'),
    }),
  ),
  extended: object({ kind: literal('extended'), until: dayReader, reason: words }),
  vacant: object({
    kind: literal('vacant'),
    acting: words,
    from: dayReader,
    until: (given, at) => nullable(dayReader)(given ?? null, at),
    reason: words,
  }),
  tie: reasoned('tie'),
  deadlock: reasoned('deadlock'),
  stopped: reasoned('stopped'),
};

const kindReader = object({
  kind: literal('silence', 'extended', 'vacant', 'tie', 'deadlock', 'stopped'),
});

export const endingReader: Reader<Ending> = (given, at) => {
  const kind = kindReader(given, at);
  return kind.ok ? ENDINGS[kind.value.kind](given, at) : kind;
};
