/**
 * What a rule means for a body, whoever the candidate: who can hold up a name, who can carry it.
 *
 * Use      `portraitOf(rule, assembly)` for each rule that a body thinks of, side by side.
 * Shapes   sets are the smallest there are, by number of members; `carry` by what all others do.
 * Source   spec/rules.md §§3, 5.
 */

import type { MemberId } from '../../ids.ts';
import type { Assembly } from '../assembly.ts';
import { passes } from '../passes.ts';
import { type Mark, type Tried, standOf } from './marks.ts';
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

export function portraitOf(rule: Tried, assembly: Assembly): Portrait {
  const { members } = assembly;
  const body = { rule: rule.pass, assembly };
  const [against, favour] = [standOf(rule, 'against'), standOf(rule, 'favour')];
  const all = (mark: Mark) => () => standOf(rule, mark);
  const lose = (movers: readonly MemberId[], to: Mark) =>
    smallestSets({ ...body, from: all('favour'), movers, to: standOf(rule, to), pass: false });
  const win = (from: Mark) =>
    smallestSets({ ...body, from: all(from), movers: members, to: favour, pass: true });
  const alone = members.filter(
    (one) => !passes(rule.pass, assembly, (who) => (who === one ? against : favour)),
  );
  const others = members.filter((one) => !alone.includes(one));
  return {
    alone,
    block: lose(members, 'against'),
    together: lose(others, 'against'),
    carry: { against: win('against'), neutral: win('neutral'), absent: win('absent') },
    stayAway: lose(members, 'absent'),
  };
}
