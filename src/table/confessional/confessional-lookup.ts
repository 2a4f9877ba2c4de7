/**
 * Finding confessionals: by name, the one that runs, who hears, who is told first.
 *
 * Use      one called again after it was abandoned has the same name; the last of it is meant.
 * Source   spec/process.md §12.
 */

import { type CandidacyFact, factsUntil } from '../candidacies/candidacy.ts';
import type { Confessional } from './confessional.ts';
import type { RoundPlan } from '../definition/definition.ts';
import {
  type CandidateId,
  type MemberId,
  type RoundId,
  type SeatId,
  memberOf,
  parseMemberId,
} from '../ids.ts';
import { runningRound } from '../rounds/round-lookup.ts';
import type { Selection } from '../selection.ts';

export function isConfessional(plan: Pick<RoundPlan, 'kind'>): boolean {
  return plan.kind === 'confessional';
}

export function confessionalOf(
  selection: Pick<Selection, 'confessionals'>,
  id: string,
): Confessional | undefined {
  return selection.confessionals.findLast(({ plan }) => plan.id === id);
}

/** The one that is called or open: members are heard, or soon will be. */
export function runningConfessional(
  selection: Pick<Selection, 'confessionals'>,
): Confessional | undefined {
  return selection.confessionals.find(({ stage }) => stage === 'called' || stage === 'open');
}

/**
 * The confessional that goes by the keys of its call: members' letters while it is called or open,
 * facilitators' signatures until it has reported.
 */
export function confessionalByKeyOf(
  { confessionals, definition }: Pick<Selection, 'confessionals' | 'definition'>,
  seat: SeatId,
): Confessional | undefined {
  const member = memberOf(seat);
  const reports = definition.facilitation.trace === 'count';
  return confessionals.find(({ stage, facilitators, entitled }) => {
    const hears = stage === 'called' || stage === 'open';
    const signs = hears || (stage === 'closed' && reports);
    const speaks = member !== undefined && entitled.includes(member);
    return (signs && facilitators.includes(seat)) || (hears && speaks);
  });
}

/** The round of any kind that keeps others from being called. */
export function soundingUnderWay(
  selection: Pick<Selection, 'confessionals' | 'rounds' | 'knots'>,
): RoundPlan | undefined {
  return runningRound(selection)?.plan ?? runningConfessional(selection)?.plan;
}

/** Officers whose device holds their seat, the chair first. */
export function facilitatorsNow(selection: Pick<Selection, 'seats'>): readonly SeatId[] {
  return Object.values(selection.seats)
    .filter(({ seat, key }) => seat.startsWith('officer:') && key !== null)
    .map(({ seat }) => seat);
}

export function allKeysOffered({ facilitators, keys }: Confessional): boolean {
  return facilitators.every((seat) => keys[seat] !== undefined);
}

/** The member that put the name forward last, unless it has taken its backing back since. */
export function sponsorOf(
  facts: readonly CandidacyFact[],
  members: readonly MemberId[],
  day: string,
): MemberId | undefined {
  const known = factsUntil(facts, day);
  const last = known.findLastIndex(({ kind }) => kind === 'put-forward');
  const since = known.slice(last + 1).some(({ kind }) => kind === 'backing-withdrawn');
  const by = parseMemberId(known[last]?.by ?? '');
  return last < 0 || since || by === undefined || !members.includes(by) ? undefined : by;
}

/** Each candidate of the confessional that has a sponsor among those entitled, with it. */
export function sponsorsOf(
  selection: Pick<Selection, 'candidacies'>,
  { plan, entitled }: Confessional,
  day: string,
): readonly { readonly candidate: CandidateId; readonly member: MemberId }[] {
  return plan.candidates.flatMap((candidate) => {
    const facts = selection.candidacies.find(({ id }) => id === candidate)?.facts ?? [];
    const member = sponsorOf(facts, entitled, day);
    return member === undefined ? [] : [{ candidate, member }];
  });
}

/** The planned confessional that this poll is to check and that has not reported yet. */
export function unreportedFor(selection: Selection, poll: RoundId): RoundId | undefined {
  const plans = selection.plans.filter((plan) => plan.checkedBy === poll);
  return plans.find(({ id }) => {
    const stage = confessionalOf(selection, id)?.stage;
    return stage !== 'reported' && stage !== 'abandoned';
  })?.id;
}
