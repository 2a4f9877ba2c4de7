/**
 * The field: the names that go on, as the rule draws them from each count or the body decides.
 *
 * Use      `fieldNow(selection)` for the next call; `narrowed` for the fact that follows from a
 *          count; the chair asks `SetField` where the rule stops, or where custom leaves the
 *          drawing of conclusions to the chair.
 * Shapes   entries in the order of the log; a rule that chooses otherwise begins afresh.
 * Source   spec/choice.md §§3, 4; spec/process.md §15.
 */

import type { Instant } from '../../basics/instant.ts';
import { type Asked, type Verdict, agreed, refused } from '../asked.ts';
import { isRunning } from '../candidacies/candidacy.ts';
import { soundingUnderWay } from '../confessional/confessional-lookup.ts';
import type { RoundPlan } from '../definition/definition.ts';
import type { CandidateId, GroupId, RoundId } from '../ids.ts';
import { ruleInForce } from '../endings/rule-change.ts';
import type { RoundResult } from './rounds.ts';
import type { DecisionRule } from '../rules/expression.ts';
import { ballotOf, resistanceBallot } from '../rules/choice/ballot.ts';
import { type Narrowing, choiceStep } from '../rules/choice/narrowing.ts';
import type { Ballot, Follows, Step } from '../rules/choice/step.ts';
import type { Fact, Refusal, Selection } from '../selection.ts';
import { runningSilence } from '../silence/silence-lookup.ts';
import { dayOf } from '../seats/sitting.ts';

export type FieldDecision = {
  readonly kind: 'decision';
  readonly at: Instant;
  readonly names: readonly CandidateId[];
  readonly reason: string;
  /** The rule's course had come to its end: it begins again. */
  readonly restarts: boolean;
};

export type FieldEntry =
  | { readonly kind: 'step'; readonly at: Instant; readonly step: Step }
  | FieldDecision
  /** The rule changed in how it chooses. */
  | { readonly kind: 'afresh'; readonly at: Instant };

export type FieldWish = {
  readonly type: 'SetField';
  readonly names: readonly CandidateId[];
  readonly reason: string;
};

export type FieldEvent =
  | { readonly type: 'FieldNarrowed'; readonly at: Instant; readonly step: Step }
  | { readonly type: 'FieldSet'; readonly decision: FieldDecision };

export type FieldRefusal =
  /** Every round has the names it was planned with. */
  | { readonly code: 'field_is_free' }
  | { readonly code: 'field_by_rule' }
  | { readonly code: 'field_unchanged' }
  | { readonly code: 'field_beyond'; readonly candidate: CandidateId }
  | { readonly code: 'field_put_to_body'; readonly round: RoundId }
  | { readonly code: 'rounds_exhausted'; readonly round: RoundId }
  | { readonly code: 'name_left_out'; readonly candidate: CandidateId }
  | { readonly code: 'preferences_differ'; readonly given: number; readonly needed: number }
  | { readonly code: 'breadth_not_counted'; readonly group: GroupId }
  /** The rule draws on grades, and this round asks for none. */
  | { readonly code: 'resistance_not_asked'; readonly round: RoundId }
  /** Nothing can be better than leaving things as they are where that is not asked. */
  | { readonly code: 'zero_left_out'; readonly candidate: CandidateId }
  | { readonly code: 'zero_not_a_name'; readonly candidate: CandidateId };

type Counting = Pick<Selection, 'field' | 'definition' | 'ruleChanges'>;

/** How one is chosen now; undefined where every round is planned by hand. */
export function narrowingNow(selection: Omit<Counting, 'field'>): Narrowing | undefined {
  const { choose } = ruleInForce(selection);
  return choose === 'single' ? undefined : choose;
}

/** The candidate that means: leave things as they are. It is graded, and never chosen. */
export function zeroOption(selection: Omit<Counting, 'field'>): CandidateId | null {
  const choice = narrowingNow(selection);
  return choice !== undefined && 'resistance' in choice ? choice.zero : null;
}

/** What the rule makes of a count: no fact where it leaves every round to its plan. */
export function narrowed(
  selection: Counting,
  { id }: Pick<RoundPlan, 'id'>,
  result: Counted,
): readonly Fact[] {
  const choice = narrowingNow(selection);
  const ballot = drawnOn(ruleInForce(selection), id, result);
  if (choice === undefined || ballot === undefined) return [];
  const step = choiceStep(choice, ballot, nthOf(selection));
  return [{ type: 'FieldNarrowed', at: result.at, step }];
}

type Counted = Pick<RoundResult, 'at' | 'results' | 'resistances'>;

/**
 * The count that the rule draws its line on. A round that only tested for nought has none, nor has
 * one of grades under a rule that asks for none.
 */
export function drawnOn(
  rule: DecisionRule,
  round: RoundId,
  { results, resistances }: Counted,
): Ballot | undefined {
  const { choose } = rule;
  if (choose !== 'single' && 'resistance' in choose) {
    return resistances && resistanceBallot(round, resistances);
  }
  return results.length === 0 ? undefined : ballotOf(rule, round, results);
}

/** Members were heard and nothing was counted: whoever heard them says who goes on. */
export function consulted(
  selection: Counting,
  plan: Pick<RoundPlan, 'id' | 'names' | 'candidates'>,
  at: Instant,
): readonly Fact[] {
  const choice = narrowingNow(selection);
  const asked = choice && 'eliminate' in choice && (plan.names ?? null) !== null;
  if (!asked) return [];
  const ballot = { round: plan.id, names: plan.candidates, counts: null };
  return [{ type: 'FieldNarrowed', at, step: choiceStep(choice, ballot, nthOf(selection)) }];
}

/** The place of the next ballot in the rule's course, from 1. */
export function nthOf({ field }: Pick<Selection, 'field'>): number {
  const start = field.findLastIndex(
    (entry) => entry.kind === 'afresh' || (entry.kind === 'decision' && entry.restarts),
  );
  return field.slice(start + 1).filter(({ kind }) => kind === 'step').length + 1;
}

export type FieldNow = {
  readonly names: readonly CandidateId[];
  /** Of the last step, unless a decision came after it. */
  readonly follows: Follows | null;
  readonly step: Step | null;
};

/** The names that go on; undefined where no count or decision has drawn any yet. */
export function fieldNow({ field }: Pick<Selection, 'field'>): FieldNow | undefined {
  const last = field.at(-1);
  if (last === undefined || last.kind === 'afresh') return undefined;
  if (last.kind === 'decision') return { names: last.names, follows: null, step: null };
  return { names: last.step.next, follows: last.step.follows, step: last.step };
}

/** What followed from a round. */
export function stepAfter({ field }: Pick<Selection, 'field'>, round: string): Step | undefined {
  const entry = field.findLast((one) => one.kind === 'step' && one.step.round === round);
  return entry?.kind === 'step' ? entry.step : undefined;
}

export function setField(asked: Asked, { names, reason }: FieldWish): Verdict {
  const { selection, at } = asked;
  if (narrowingNow(selection) === undefined) return refused({ code: 'field_is_free' });
  const running = soundingUnderWay(selection);
  if (running !== undefined) return refused({ code: 'round_running', round: running.id });
  if (runningSilence(selection) !== undefined) return refused({ code: 'silence_running' });
  const now = fieldNow(selection);
  const refusal = strangerIn(selection, names, at) ?? beyondRule(selection, names, now);
  if (refusal !== undefined) return refused(refusal);
  const same = now?.names.length === names.length && names.every((id) => now.names.includes(id));
  if (same && (now.follows === null || now.follows === 'another-round')) {
    return refused({ code: 'field_unchanged' });
  }
  const restarts = now?.follows === 'exhausted';
  return agreed({
    type: 'FieldSet',
    decision: { kind: 'decision', at, names, reason, restarts },
  });
}

function strangerIn(
  { candidacies }: Selection,
  names: readonly CandidateId[],
  at: Instant,
): Refusal | undefined {
  const unknown = names.find((name) => !candidacies.some(({ id }) => id === name));
  if (unknown !== undefined) return { code: 'candidate_unknown', candidate: unknown };
  const day = dayOf(at);
  const gone = names.find(
    (name) => !candidacies.some(({ id, facts }) => id === name && isRunning(facts, day)),
  );
  return gone === undefined ? undefined : { code: 'candidate_not_running', candidate: gone };
}

/** Under the custom `rule` the chair only says what the rule itself left open. */
function beyondRule(
  { definition }: Selection,
  names: readonly CandidateId[],
  now: FieldNow | undefined,
): Refusal | undefined {
  if (definition.narrowing === 'chair' || now?.follows === 'exhausted') return undefined;
  const open = now?.follows === 'put-to-body' || now?.follows === 'consulted';
  if (!open || now.step === null) return { code: 'field_by_rule' };
  const { next, table } = now.step;
  const beyond = names.find((name) => !next.includes(name));
  if (beyond !== undefined) return { code: 'field_beyond', candidate: beyond };
  const clear = table.filter(({ why }) => why === 'above-the-cut');
  const left = clear.find(({ candidate }) => !names.includes(candidate));
  return left && { code: 'name_left_out', candidate: left.candidate };
}

export function evolveField(selection: Selection, fact: FieldEvent): Selection {
  const entry: FieldEntry =
    fact.type === 'FieldSet' ? fact.decision : { kind: 'step', at: fact.at, step: fact.step };
  return { ...selection, field: [...selection.field, entry] };
}
