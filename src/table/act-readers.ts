/**
 * One reader for each act, with exactly its fields.
 *
 * Use      wish-parser.ts; a new act needs a line here, or this file does not compile.
 * Errors   the first fault with its pointer.
 * Source   spec/process.md §5.1; spec/acts.md §§1-5.
 */

import {
  type Reader,
  array,
  boolean,
  fault,
  below,
  integer,
  isObject,
  literal,
  nullable,
  object,
  optional,
  record,
  text,
} from '../basics/shape.ts';
import {
  bytesField,
  candidateField,
  codeField,
  dayField,
  digestField,
  hash32Field,
  headReader,
  keyField,
  reasonField,
  risingNumbers,
  roundField,
  sealingField,
  seatField,
  timeField,
} from './act-fields.ts';
import {
  factReader,
  idReader,
  memberIdReader,
  memberReader,
  roundTextReader,
  textReader,
  words,
} from './definition/definition-readers.ts';
import type { CandidateId } from './ids.ts';
import { movesReader } from './knots/knot-readers.ts';
import { readRule } from './rules/rule-parser.ts';
import type { Act } from './selection.ts';
import { subjectReader } from './silence/subject.ts';

type Readers = {
  readonly [Type in Act['type']]: Reader<Omit<Extract<Act, { readonly type: Type }>, 'type'>>;
};

const MOST_PATH = 200;
const filesReader = record(digestField, (path) => path.length > 0 && path.length <= MOST_PATH);
const phaseFields = { sid: hash32Field };
const complaintReader = object({
  ...phaseFields,
  dealer: memberIdReader,
  joint: bytesField(32),
  proof: bytesField(64),
});
const roundFields = { round: roundField };
const objectionFields = {
  silence: integer(1),
  kind: literal('objection', 'amendment'),
  reason: reasonField,
  condition: reasonField,
  amended: optional(textReader),
};
const MOST_EVIDENCE = 20_000;
const disputeFields = {
  ...roundFields,
  code: nullable(codeField),
  evidence: nullable(text(MOST_EVIDENCE)),
  reason: reasonField,
};
const moveFields = { silence: integer(1), ends: timeField, reason: reasonField };
const closingReader = object(
  { closeIndex: integer(), counted: digestField, targets: digestField },
  true,
);

const openingFields = object({
  candidate: optional(candidateField),
  subject: optional(subjectReader),
  text: textReader,
  ends: timeField,
  reason: reasonField,
});

/** A name, or another subject in its place; that it is not both is judged with the act. */
const openingReader: typeof openingFields = (given, at) => {
  const found = openingFields(given, at);
  const { candidate, subject } = found.ok ? found.value : { candidate: null, subject: null };
  const nothing = candidate === undefined && subject === undefined;
  return nothing ? fault('missing', below(at, 'candidate')) : found;
};

const countsReader = object(
  { encourage: integer(), discourage: integer(), noOpinion: integer() },
  true,
);
const MOST_SEATS = 200;
/** Rounds planned and in reserve, at most. */
const MOST_KEYS = 1000;

/** At least one name, none twice. */
const fieldNamesReader: Reader<readonly CandidateId[]> = (given, at) => {
  const found = array(candidateField, 100)(given, at);
  if (!found.ok) return found;
  const names = found.value;
  if (names.length === 0) return fault('round_without_candidates', at);
  const twice = names.findIndex((name, place) => names.indexOf(name) !== place);
  const candidate = names[twice];
  return candidate === undefined
    ? found
    : fault('candidate_twice', below(at, twice), { candidate });
};

const READERS: Readers = {
  SetUp: object({
    mode: literal('real', 'rehearsal'),
    founder: keyField,
    clerk: keyField,
    enclosure: digestField,
  }),
  Invite: object({ seat: seatField, code: keyField }),
  Enrol: object({ key: keyField, sealing: sealingField, proof: bytesField(64) }),
  ReplaceDevice: object({ seat: seatField, code: keyField, reason: reasonField }),
  Open: object({ fingerprint: digestField, reason: reasonField }),
  AddMember: object({ member: memberReader, reason: reasonField }),
  RemoveMember: object({ member: memberIdReader, reason: reasonField }),
  PlanRound: object({ round: roundTextReader, reason: reasonField }),
  RecordCandidacyFact: object({
    candidate: candidateField,
    name: optional(words),
    country: optional(idReader),
    fact: factReader,
    reason: reasonField,
  }),
  WithdrawName: object({ candidate: candidateField, reason: reasonField }),
  StartCeremony: object({ reason: reasonField }),
  CommitDealing: object({
    ...phaseFields,
    encryptionKey: bytesField(32),
    possession: bytesField(64),
    commitment: bytesField(32),
  }),
  Deal: object({ ...phaseFields, enclosure: digestField }),
  ConfirmKeys: object({ ...phaseFields, transcript: hash32Field }),
  ReportFault: complaintReader,
  ReportLateFault: complaintReader,
  StateErasure: object({ ...phaseFields, keys: risingNumbers(MOST_KEYS) }),
  TieKnot: object({
    moves: movesReader,
    closes: timeField,
    reason: reasonField,
  }),
  CallRound: object({
    ...roundFields,
    opens: timeField,
    closes: timeField,
    knowing: optional(boolean()),
    reason: reasonField,
  }),
  ProvePossession: object({ ...roundFields, proof: bytesField(64) }),
  CastBallot: object({
    ...roundFields,
    rid: hash32Field,
    seq: integer(1),
    previous: nullable(digestField),
    enclosure: digestField,
  }),
  CloseRound: object({ ...roundFields, reason: reasonField }),
  SignClosing: object({
    ...roundFields,
    rid: hash32Field,
    sid: hash32Field,
    keyIndex: integer(),
    head: headReader,
    closing: closingReader,
  }),
  BlindTargets: object({
    ...roundFields,
    rid: hash32Field,
    turn: optional(integer()),
    enclosure: digestField,
  }),
  SignBlinding: object({ ...roundFields, rid: hash32Field, blinded: digestField }),
  DecryptTargets: object({ ...roundFields, rid: hash32Field, enclosure: digestField }),
  AbandonRound: object({ ...roundFields, reason: reasonField }),
  OfferRoundKey: object({ ...roundFields, key: bytesField(32) }),
  TellSponsor: object({ ...roundFields, candidate: candidateField, member: memberIdReader }),
  PublishReport: object({
    ...roundFields,
    heard: integer(),
    text: textReader,
    aggregate: nullable(digestField),
    cosigners: array(object({ seat: seatField, signature: bytesField(64) }, true), MOST_SEATS),
    reason: reasonField,
  }),
  OpenAggregate: object({ ...roundFields, counts: record(countsReader), salt: bytesField(32) }),
  OpenSilence: openingReader,
  BreakSilence: object(objectionFields),
  RelayObjection: object(objectionFields),
  WithdrawObjection: object({ silence: integer(1), objection: integer(1) }),
  JoinWithReservation: object({ silence: integer(1), text: reasonField }),
  WithdrawReservation: object({ silence: integer(1) }),
  ConfirmSeen: object({ silence: integer(1) }),
  ExtendSilence: object(moveFields),
  ShortenSilence: object(moveFields),
  WithdrawText: object({ silence: integer(1), reason: reasonField }),
  ChangeRule: object({ rule: readRule, reason: reasonField }),
  SetField: object({ names: fieldNamesReader, reason: reasonField }),
  Recuse: object({ reason: reasonField }),
  EndRecusal: object({ reason: reasonField }),
  Dispute: object(disputeFields),
  RelayDispute: object({ ...disputeFields, member: memberIdReader }),
  WithdrawDispute: object({ ...roundFields, reason: reasonField }),
  AttachStatement: object({ text: reasonField }),
  Conclude: object({
    kind: literal('extended', 'vacant', 'tie', 'deadlock', 'stopped', 'silence-broken'),
    until: optional(text(10)),
    acting: optional(text(200)),
    from: optional(dayField),
    reason: reasonField,
  }),
  Seal: object({ files: filesReader }),
  TimeCame: object({
    what: literal('ceremony-phase', 'round-opens', 'round-closes', 'dispute-ends', 'silence-ends'),
    of: text(40),
    due: timeField,
  }),
};

const typeReader = literal(...(Object.keys(READERS) as Act['type'][]));

/** Unknown fields are left out here; the wish parser sees that something is missing. */
export const actReader: Reader<Act> = (given, at) => {
  if (!isObject(given)) return fault(given === undefined ? 'missing' : 'not_an_object', at);
  const type = typeReader(given['type'], below(at, 'type'));
  if (!type.ok) return type;
  const rest = READERS[type.value](given, at);
  return rest.ok ? { ok: true, value: { ...rest.value, type: type.value } as Act } : rest;
};
