/**
 * What a rule means for a body, whoever the candidate: who can hold up a name, who can carry it.
 *
 * Use      `portraitOf(rule, hall)` for each rule that a body thinks of; the pages set them side by
 *          side.
 * Shapes   sets are the smallest there are, by number of members; `carry` by what all others do.
 * Source   spec/rules.md §§3, 5.
 */

import type { MemberId } from '../../ids.ts';
import { holds, linesOf } from './lines.ts';
import { type Hall, type Mark, type Tried, stateOf } from './marks.ts';
import { type SmallSets, smallestSets } from './smallest.ts';

export const OTHERS = ['against', 'neutral', 'absent'] as const satisfies readonly Mark[];
export type Others = (typeof OTHERS)[number];

export type Portrait = {
  /** Each of them, against, holds up the name whatever all others want. */
  readonly alone: readonly MemberId[];
  /** The fewest who do so, alone or together. */
  readonly block: SmallSets;
  /** The fewest of those who cannot alone. */
  readonly together: SmallSets;
  /** The fewest who carry the name, while all others are against, hold no opinion, are absent. */
  readonly carry: { readonly [others in Others]: SmallSets };
  /** The fewest who hold it up by being absent, while all others are in favour. */
  readonly stayAway: SmallSets;
};

export function portraitOf(rule: Tried, hall: Hall): Portrait {
  const lines = linesOf(rule.pass, hall);
  const { members } = hall;
  const [against, favour] = [stateOf(rule, 'against'), stateOf(rule, 'favour')];
  const all = (mark: Mark) => () => stateOf(rule, mark);
  const lose = (movers: readonly MemberId[], to: Mark) =>
    smallestSets({ lines, from: all('favour'), movers, to: stateOf(rule, to), pass: false });
  const win = (from: Mark) =>
    smallestSets({ lines, from: all(from), movers: members, to: favour, pass: true });
  const alone = members.filter((one) => !holds(lines, (who) => (who === one ? against : favour)));
  const others = members.filter((one) => !alone.includes(one));
  return {
    alone,
    block: lose(members, 'against'),
    together: lose(others, 'against'),
    carry: { against: win('against'), neutral: win('neutral'), absent: win('absent') },
    stayAway: lose(members, 'absent'),
  };
}
