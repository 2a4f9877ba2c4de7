/**
 * Confessionals for tests: a table with a second facilitator, and one at each stage of its life.
 *
 * Use      `talksTable({ disclosure: 'sponsors-first' })`, then `callTalks`, `openTalks`, ...
 * Secrets  none: every key comes from a name (crypto/seeded.ts).
 */

import { must } from '../../basics/bug.ts';
import { toBase64url } from '../../basics/bytes.ts';
import type { JsonObject } from '../../basics/canonical.ts';
import { writeInstant } from '../../basics/instant.ts';
import { sign } from '../../crypto/signature.ts';
import type { AggregateCounts, Confessional, Cosignature } from '../confessional/confessional.ts';
import { confessionalOf } from '../confessional/confessional-lookup.ts';
import { aggregateDigest, communiqueText } from '../confessional/confessional-texts.ts';
import type { RoundPlanText } from '../definition/definition.ts';
import type { CandidateId, MemberId, RoundId, SeatId } from '../ids.ts';
import type { Act } from '../selection.ts';
import { plan, smallDefinition } from './definitions.ts';
import { certify, timeComes } from './players.ts';
import { type Table, expectOk, keyOf, openTable, sealingOf, stateOf } from './table.ts';

export const TALKS = 'talks-1' as RoundId;
export const CHAIR = 'officer:chair';
export const AIDE: SeatId = 'officer:aide';
export const SALT = toBase64url(new Uint8Array(32).fill(7));
const NORTH = 'north' as CandidateId;

export function talkPlan(parts: Partial<RoundPlanText> = {}): RoundPlanText {
  return {
    ...plan(TALKS, '2030-01-01T09:30:00Z', '2030-01-01T09:50:00Z'),
    kind: 'confessional',
    reveal: 'nothing',
    question: { en: 'Whom could you live with?' },
    ...parts,
  };
}

type Custom = {
  readonly trace?: 'count' | 'held' | 'none';
  readonly disclosure?: 'together' | 'sponsors-first';
  readonly talks?: readonly RoundPlanText[];
  readonly facts?: readonly JsonObject[];
};

/** Ada put north forward; a second facilitator sits beside the chair. */
export function talksDefinition(custom: Custom = {}): JsonObject {
  const { trace = 'count', disclosure = 'together', talks = [talkPlan()] } = custom;
  const small = smallDefinition(3);
  const polls = small['rounds'] as readonly JsonObject[];
  const forward = [{ date: '2029-01-01', kind: 'put-forward', by: 'ada', source: 'a letter' }];
  return {
    ...small,
    facilitation: { facilitators: [{ id: 'aide', name: { en: 'Aide' } }], trace, disclosure },
    candidates: [
      { id: 'north', name: 'N. North', country: null, facts: custom.facts ?? forward },
      { id: 'south', name: 'S. South', country: null, facts: [] },
    ],
    rounds: [...talks.map((one) => ({ ...one })), ...polls] as readonly JsonObject[],
  };
}

export function talksTable(custom: Custom = {}): Table {
  const table = openTable(talksDefinition(custom));
  certify(table);
  return table;
}

export function talksNow(table: Table): Confessional {
  return must(confessionalOf(stateOf(table), TALKS), 'a confessional');
}

export function callTalksAct(table: Table): Act {
  const planned = must(
    stateOf(table).plans.find(({ id }) => id === TALKS),
    'a plan',
  );
  const [opens, closes] = [writeInstant(planned.opens), writeInstant(planned.closes)];
  return { type: 'CallRound', round: TALKS, opens, closes, reason: 'hear them' };
}

export function offerAct(name: string): Act {
  return { type: 'OfferRoundKey', round: TALKS, key: sealingOf(`round key of ${name}`) };
}

export function callTalks(table: Table): void {
  expectOk(table, CHAIR, callTalksAct(table));
}

export function openTalks(table: Table): void {
  callTalks(table);
  for (const seat of [CHAIR, AIDE]) expectOk(table, seat, offerAct(seat));
  timeComes(table);
}

export function closeTalks(table: Table): void {
  openTalks(table);
  timeComes(table);
}

export function tellAct(member = 'ada', candidate: CandidateId = NORTH): Act {
  return { type: 'TellSponsor', round: TALKS, candidate, member: member as MemberId };
}

export type Publishing = Extract<Act, { readonly type: 'PublishReport' }>;

/** The report as the chair publishes it, signed by the other facilitator. */
export function publishAct(table: Table, parts: Partial<Publishing> = {}): Publishing {
  const { heard, text, aggregate } = {
    heard: 3,
    text: { en: 'All were heard.' },
    aggregate: null,
    ...parts,
  };
  const { mode, origin } = stateOf(table);
  const words = communiqueText(
    { mode, origin, rid: talksNow(table).rid },
    { heard, text, aggregate },
  );
  const cosigners: readonly Cosignature[] = [
    { seat: AIDE, signature: toBase64url(sign(keyOf(AIDE).seed, words)) },
  ];
  const reason = 'all have been heard';
  const act = {
    type: 'PublishReport',
    round: TALKS,
    heard,
    text,
    aggregate,
    cosigners,
    reason,
  } as const;
  return { ...act, ...parts };
}

export const COUNTS: AggregateCounts = {
  north: { encourage: 2, discourage: 1, noOpinion: 0 },
  south: { encourage: 1, discourage: 0, noOpinion: 2 },
};

export function commitmentOf(table: Table, counts: AggregateCounts = COUNTS) {
  const { mode, origin } = stateOf(table);
  return aggregateDigest({ mode, origin, rid: talksNow(table).rid }, counts, SALT);
}

export function openAggregateAct(counts: AggregateCounts = COUNTS, salt = SALT): Act {
  return { type: 'OpenAggregate', round: TALKS, counts, salt };
}

/** Talks that the first poll is to check. */
export function checkedTalks(): Table {
  return talksTable({ talks: [talkPlan({ checkedBy: 'poll-1' as RoundId })] });
}
