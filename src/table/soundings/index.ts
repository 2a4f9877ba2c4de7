/**
 * The kinds of sounding that are built; whatever else a definition asks for is refused by name.
 *
 * Use      a new kind that is counted is one file and one line in `SOUNDINGS`; a confessional has
 *          no ballots, so it is not one of them (confessional.ts).
 * Source   spec/process.md §2.
 */

import type { RevealLevel, RoundPlan, SoundingKind } from '../definition/definition.ts';
import { must } from '../../basics/bug.ts';
import { KNOT_ITEM } from '../knots/knot.ts';
import type { DecisionRule } from '../rules/expression.ts';
import { type Board, boundOf, isBoardOf } from './bound.ts';
import { knot } from './knot.ts';
import { namesPoll } from './names-poll.ts';
import { askedBy } from './one-bit.ts';
import type { Sounding } from './sounding.ts';
import { GRADES, resistancePoll } from './resistance-poll.ts';
import { strawPoll } from './straw-poll.ts';
import { vetoCheck } from './veto-check.ts';
import { weightedPoll } from './weighted-poll.ts';

const SOUNDINGS: { readonly [Kind in SoundingKind]?: Sounding } = {
  'straw-poll': strawPoll,
  'veto-check': vetoCheck,
  'resistance-poll': resistancePoll,
  'weighted-poll': weightedPoll,
  knot,
};

/** What a confessional publishes of the answers. */
const CONFESSIONAL: readonly RevealLevel[] = ['nothing'];

/** What a definition or a chair may plan: a knot is tied when it is needed. */
export const KINDS_BUILT: readonly string[] = [
  ...Object.keys(SOUNDINGS).filter((kind) => kind !== 'knot'),
  'confessional',
];

/** What a round asks for and is not built yet; or `undefined`. */
export function unbuiltRound(plan: {
  readonly kind: SoundingKind;
  readonly reveal: RevealLevel;
}): string | undefined {
  const { kind, reveal } = plan;
  const reveals = kind === 'confessional' ? CONFESSIONAL : SOUNDINGS[kind]?.reveals;
  if (reveals === undefined) return kind;
  return reveals.includes(reveal) ? undefined : `reveal-${reveal}`;
}

/** The kind of a counted round that has passed `unbuiltRound`. */
export function soundingOf(plan: Pick<RoundPlan, 'kind' | 'names'>): Sounding {
  if (plan.kind === 'straw-poll' && plan.names) return namesPoll;
  return must(SOUNDINGS[plan.kind], 'a kind that is built: others are refused by name');
}

/** Its sums are only tested for nought: they are blinded before they are opened. */
export function isTested({ kind, reveal }: Pick<RoundPlan, 'kind' | 'reveal'>): boolean {
  return kind === 'veto-check' || reveal === 'passes';
}

/** One bit cannot be judged by this rule: it asks for more than whether anybody is against. */
export function asksForCounts(
  plan: Pick<RoundPlan, 'kind' | 'reveal'>,
  rule: DecisionRule,
  board: Board,
): boolean {
  if (plan.kind !== 'straw-poll' || !isTested(plan) || askedBy(rule) !== undefined) return false;
  const bound = boundOf(rule);
  return bound === undefined || !isBoardOf(bound, board);
}

/** The words that a member answers with: the rule's scale, or those of the kind. */
export function wordsAsked(
  plan: Pick<RoundPlan, 'kind'>,
  rule: Pick<DecisionRule, 'ballot'>,
): readonly string[] {
  if (plan.kind === 'resistance-poll') return GRADES;
  return plan.kind === 'veto-check' || plan.kind === 'knot'
    ? soundingOf(plan).words
    : rule.ballot.scale;
}

/** What a sheet has an answer for. */
export function itemsOf({ kind, candidates }: Pick<RoundPlan, 'kind' | 'candidates'>) {
  const items: readonly string[] = kind === 'knot' ? [KNOT_ITEM] : candidates;
  return items;
}

/** For each item the number of the vector that says the answer; undefined where none does. */
export function choicesOf(
  plan: Pick<RoundPlan, 'kind' | 'candidates' | 'names' | 'moves'>,
  answers: { readonly [candidate: string]: string },
): readonly number[] | undefined {
  return soundingOf(plan).choices(plan, answers);
}
