/**
 * What the walk tells of a round that has no counts: sums tested for nought, of resistance, of
 * weights.
 *
 * Source   spec/verify.md §7; spec/protocol.md §8.
 */

import type { GroupId, MemberId } from '../table/ids.ts';
import { ceremonyOf } from '../table/rounds/round-lookup.ts';
import type { Counts, Round } from '../table/rounds/rounds.ts';
import type { Selection } from '../table/selection.ts';
import { MOST_RESISTANCE } from '../table/soundings/resistance-poll.ts';
import type { Names, Step } from './explain.ts';

/** The steps of such rounds, beside those that every round has. */
export type UncountedSteps = {
  readonly round_tested: {
    readonly round: string;
    readonly signed: number;
    readonly needed: number;
    /** So many signed the blinded sums. */
    readonly after: number;
    readonly blinding: string;
    readonly opening: string;
    readonly bad: string;
  };
  readonly bit: {
    readonly name: string;
    /** Null: only what the rule makes of it is known. */
    readonly against: boolean | null;
    readonly groups: readonly { readonly group: string; readonly against: boolean }[];
    readonly passes: 'yes' | 'no' | 'open';
  };
  readonly weighed: {
    readonly name: string;
    readonly by: string;
    readonly unit: number;
    readonly counts: Counts;
    readonly groups: readonly { readonly group: string; readonly figures: string }[];
    readonly passes: 'yes' | 'no' | 'open';
  };
  readonly resisted: {
    readonly name: string;
    readonly sum: number;
    readonly most: number;
    readonly groups: readonly { readonly group: string; readonly sum: number }[];
  };
};

/** `undefined` for a round that was counted, or that came to nothing. */
export function testSteps(
  selection: Selection,
  round: Round,
  say: Names,
): readonly Step[] | undefined {
  const { plan, result, closers, blinding, partials, badPartials } = round;
  if (blinding === null || result === null) return undefined;
  const list = (ids: readonly string[]): string =>
    ids.map((id) => say.member(id as MemberId)).join(', ');
  const { closingQuorum: needed } = ceremonyOf(selection, round);
  const details = {
    ...{ round: plan.id, signed: closers.length, needed, after: blinding.signers.length },
    blinding: list(Object.keys(blinding.given)),
    opening: list(Object.keys(partials)),
    bad: list([...new Set([...blinding.bad, ...badPartials])]),
  };
  const bits = (result.tests ?? []).map(({ candidate, against, byClass = {}, passes }): Step => {
    const groups = Object.entries(byClass).map(([group, one]) => ({
      group: say.group(group as GroupId),
      against: one,
    }));
    const verdict = passes === null ? 'open' : passes ? 'yes' : 'no';
    const told = { name: say.candidate(candidate), against, groups, passes: verdict } as const;
    return { step: 'bit', details: told };
  });
  return [{ step: 'round_tested', details }, ...bits];
}

/** The sum of each name; of any other round nothing. */
export function resistedSteps({ result }: Round, say: Names): readonly Step[] {
  return (result?.resistances ?? []).map(({ candidate, resistance: sum, byClass = {} }): Step => {
    const groups = Object.entries(byClass).map(([group, part]) => ({
      group: say.group(group as GroupId),
      sum: part,
    }));
    const most = (result?.cast ?? 0) * MOST_RESISTANCE;
    const name = say.candidate(candidate);
    return { step: 'resisted', details: { name, sum, most, groups } };
  });
}

/** The sums of weights of each name; of any other round nothing. */
export function weighedSteps({ plan, result }: Round, say: Names): readonly Step[] {
  const { by = '', unit = 1 } = plan.weighed ?? {};
  return (result?.weighed ?? []).map(({ candidate, byClass = {}, passes, ...counts }): Step => {
    const groups = Object.entries(byClass).map(([group, part]) => ({
      group: say.group(group as GroupId),
      figures: [part.encourage, part.discourage, part.noOpinion].join('–'),
    }));
    const verdict = passes === null ? 'open' : passes ? 'yes' : 'no';
    const name = say.candidate(candidate);
    return { step: 'weighed', details: { name, by, unit, counts, groups, passes: verdict } };
  });
}
