/**
 * A small corridor for tests: six members, two names, and makers of what a side may write down.
 *
 * Use      `corridorOf(put('signal', 's1', signal({ stance: 'blocks' })))`; parts given replace the
 *          parts of the default.
 */

import { mustOk } from '../../basics/bug.ts';
import type { Json } from '../../basics/canonical.ts';
import { instantOf } from '../../basics/instant.ts';
import { type Reader, read } from '../../basics/shape.ts';
import type { CandidateId, MemberId } from '../../table/ids.ts';
import { type Change, type Corridor, emptyCorridor, withChanges } from '../corridor.ts';
import type { ItemId, SubjectId } from '../fields.ts';
import { cellId } from '../item-ids.ts';
import { type Body, type Kind, KINDS } from '../kinds/index.ts';
import type { Confidence, Step } from '../kinds/assessment.ts';
import { GROUND } from '../roster.ts';

export const MEMBERS = [
  'ada',
  'bea',
  'cor',
  'dov',
  'eva',
  'fay',
] as readonly string[] as readonly MemberId[];
export const [ADA, BEA, COR, DOV, EVA, FAY] = MEMBERS as readonly [
  MemberId,
  MemberId,
  MemberId,
  MemberId,
  MemberId,
  MemberId,
];
export const NORTH = 'north' as CandidateId;
export const SOUTH = 'south' as CandidateId;
export const ON_NORTH: SubjectId = 'candidate:north';
export const ON_SOUTH: SubjectId = 'candidate:south';
export const TODAY = '2024-03-01';

const AT = instantOf(Date.UTC(2024, 2, 1, 12));

export function put<K extends Kind>(kind: K, id: ItemId, body: Body<K>): Change {
  return { type: 'put', by: 'ana', at: AT, kind, id, seen: 0, body } as Change;
}

export function withdraw(kind: Kind, id: ItemId): Change {
  return { type: 'withdraw', by: 'ana', at: AT, kind, id, seen: 1, reason: 'wrong' };
}

export function ground(parts: Partial<Body<'ground'>> = {}): Body<'ground'> {
  return {
    follows: { what: 'nothing', fingerprint: null, origin: null, size: null },
    title: { en: 'A small selection' },
    body: { id: 'council', name: { en: 'Council' }, timeZone: 'Europe/Brussels' },
    groups: [{ id: 'pair', name: { en: 'A pair' }, members: [ADA, BEA] }],
    post: { name: { en: 'Head' }, incumbent: null, vacantFrom: null },
    members: MEMBERS.map((id) => ({ id, name: { en: id }, from: null, to: null })),
    candidates: [
      { id: NORTH, name: 'Nora North', country: null },
      { id: SOUTH, name: 'Saul South', country: null },
    ],
    rule: null,
    ...parts,
  };
}

export function corridorOf(...changes: readonly Change[]): Corridor {
  return withChanges(emptyCorridor(), [put('ground', GROUND, ground()), ...changes]);
}

/** As it came in at the door. */
function made<K extends Kind>(kind: K, given: object): Body<K> {
  return mustOk(read(KINDS[kind] as Reader<Body<K>>, given as Json), 'a test body');
}

type SignalParts = Partial<Omit<Body<'signal'>, 'holder'>> & {
  readonly member?: MemberId | null;
  readonly voice?: Body<'signal'>['holder']['voice'];
};

/** Ada's government supports North, on record, today. */
export function signal({ member = ADA, voice, ...parts }: SignalParts = {}): Body<'signal'> {
  return made('signal', {
    holder: { member, body: null, person: null, office: null, voice: voice ?? 'government' },
    subject: ON_NORTH,
    stance: 'supports',
    condition: null,
    said: { date: parts.learned ?? TODAY },
    published: null,
    learned: TODAY,
    channel: null,
    meeting: null,
    attribution: 'on-record',
    teller: null,
    grade: { source: 'B', information: '2' },
    handling: 'clear',
    language: null,
    note: { en: 'Said so.' },
    quote: null,
    address: null,
    hash: null,
    origin: null,
    ...parts,
  });
}

/** At least four of all accept North. */
export function count(parts: Partial<Body<'count'>> = {}): Body<'count'> {
  return made('count', {
    subject: ON_NORTH,
    from: 'accept',
    least: 4,
    most: null,
    among: null,
    holdOuts: [],
    trend: null,
    who: 'diplomats',
    said: { date: TODAY },
    learned: TODAY,
    attribution: 'official-anonymous',
    grade: null,
    handling: 'clear',
    pressure: false,
    note: {},
    origin: null,
    address: null,
    ...parts,
  });
}

export function link(from: ItemId, to: ItemId, how: Body<'link'>['how']): Body<'link'> {
  return { from, to, how, note: null };
}

/** What was decided of a member on North. */
export function decided(
  member: MemberId,
  step: Step | null,
  parts: Partial<Body<'assessment'>> = {},
): Change {
  const subject = parts.subject ?? ON_NORTH;
  const confidence: Confidence = 'moderate';
  return put('assessment', cellId(member, subject), {
    member,
    subject,
    step,
    confidence,
    basis: 'stated',
    reason: { en: 'So it looks.' },
    wouldChange: null,
    evidence: [],
    learned: TODAY,
    ...parts,
  });
}
