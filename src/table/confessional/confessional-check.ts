/**
 * The facilitators' counts beside the sealed tally of the poll that checks them.
 *
 * Use      pages and the verifier show it once the commitment is opened. A difference is shown and
 *          proves no wrong: members may have changed their minds between talk and poll.
 * Shapes   for each candidate of both; `differs`: so many answers, at least, are not the same.
 * Errors   not opened where so few stand out that their answers could be told: protocol, floors.
 * Source   spec/process.md §12.5; spec/protocol.md §5.3.
 */

import type { Confessional } from './confessional.ts';
import type { RoundPlan } from '../definition/definition.ts';
import type { CandidateId } from '../ids.ts';
import { roundOf } from '../rounds/round-lookup.ts';
import type { Counts } from '../rounds/rounds.ts';
import type { Selection } from '../selection.ts';
import { FEWEST, fewestCast } from '../soundings/floors.ts';

export type Comparison = {
  readonly candidate: CandidateId;
  /** As the facilitators counted what they were told. */
  readonly said: Counts;
  /** As the sealed poll counted. */
  readonly sealed: Counts;
  readonly differs: number;
};

/** Empty where nothing was opened, or no sealed tally is there to compare with. */
export function comparisonOf(
  selection: Pick<Selection, 'rounds' | 'knots'>,
  { plan, aggregate }: Confessional,
): readonly Comparison[] {
  const tally = roundOf(selection, plan.checkedBy ?? '')?.result?.results ?? [];
  return plan.candidates.flatMap((candidate) => {
    const said = aggregate?.counts[candidate];
    const found = tally.find((one) => one.candidate === candidate);
    if (said === undefined || found === undefined) return [];
    const { encourage, discourage, noOpinion } = found;
    const sealed = { encourage, discourage, noOpinion };
    return [{ candidate, said, sealed, differs: difference(said, sealed) }];
  });
}

/**
 * So few members that opening the counts beside the tally could give their answers away: those
 * heard, or those in only one of the two. `undefined` where nobody stands out, or the body accepts
 * that.
 */
export function smallestOpened(
  { definition, ...held }: Pick<Selection, 'definition' | 'rounds' | 'knots'>,
  plan: Pick<RoundPlan, 'checkedBy'>,
  heard: number,
): number | undefined {
  if (definition.body.acceptsSmallCounts) return undefined;
  if (heard < fewestCast(definition)) return heard;
  const [row] = roundOf(held, plan.checkedBy ?? '')?.result?.results ?? [];
  // Not all who cast: whom the rule excepts is in no sum, and may well have been heard.
  const counted = row ? row.encourage + row.discourage + row.noOpinion : heard;
  const apart = Math.abs(counted - heard);
  return apart > 0 && apart < FEWEST ? apart : undefined;
}

/** Where as many answered both times, each changed mind is counted once. */
function difference(one: Counts, other: Counts): number {
  const words = ['encourage', 'discourage', 'noOpinion'] as const;
  const more = words.map((word) => Math.max(0, one[word] - other[word]));
  const fewer = words.map((word) => Math.max(0, other[word] - one[word]));
  const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);
  return Math.max(sum(more), sum(fewer));
}
