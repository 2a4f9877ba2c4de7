/**
 * The conditions that stand between a name and the rule, each its own field.
 *
 * Use      `conditionsOf(selection, round, shown)`; `leaves` are the parts of the rule that count
 *          members, in the order in which the rule reads itself out.
 * Shapes   `met` is true, false, or null: not settled by what is published. A field never says
 *          which member.
 * Source   spec/process.md §13.2.
 */

import type { Definition } from '../definition/definition.ts';
import type { PublishedRound, Shown } from '../rounds/published.ts';
import { assemblyOf } from '../rules/assembly.ts';
import type { Leaf } from '../rules/classes.ts';
import type { DecisionRule, Reading } from '../rules/expression.ts';
import { type ClassCount, type Weighed, type WeighedLeaf, weigh } from '../rules/judge.ts';
import { type Moves, isTight, movesTo } from '../rules/moves.ts';

/** So many of a class, as one row of marks; their sum is the class. */
export type Track = {
  /** Do what the condition asks of its members. */
  readonly good: number;
  /** Do not. */
  readonly bad: number;
  /** Answered, and stand outside the number of which the condition takes a share. */
  readonly aside: number;
  readonly unheard: number;
  /** The rule reads those not heard as doing what it asks. */
  readonly unheardIsGood: boolean;
  /** From how many on the condition is met, as things stand; null where none would do. */
  readonly needed: number | null;
};

export type Condition = {
  readonly met: boolean | null;
  readonly leaf: Leaf;
  /** How few would have to answer otherwise for it to be met, or to be met no longer. */
  readonly moves: Moves;
  /** Null where the class was not counted apart, or is weighed. */
  readonly track: Track | null;
};

export type Conditions = {
  readonly weighed: Weighed;
  readonly leaves: readonly Condition[];
};

type CountsShown = Extract<Shown, { readonly shown: 'counts' }>;

/** The rule that judged the round, and the members as they are now. */
export type Judged = Pick<Definition, 'rule' | 'body' | 'members'>;

export function conditionsOf(
  { rule, body, members }: Judged,
  round: PublishedRound,
  { counts, byClass }: CountsShown,
): Conditions {
  const { groups, weights } = assemblyOf(members, body.groups);
  const { entitled, recused, cast } = round;
  const weighed = weigh(rule, { entitled, recused, cast, groups, weights, counts, byClass });
  return { weighed, leaves: leavesOf(weighed).map((leaf) => conditionOf(rule, leaf)) };
}

function leavesOf(weighed: Weighed): readonly WeighedLeaf[] {
  if ('leaf' in weighed) return [weighed];
  return ('all' in weighed ? weighed.all : weighed.any).flatMap(leavesOf);
}

function conditionOf(rule: DecisionRule, weighed: WeighedLeaf): Condition {
  const { holds, leaf } = weighed;
  const moves = movesTo(holds !== true, rule, weighed);
  return { met: holds, leaf, moves, track: isTrackable(weighed) ? trackOf(weighed, moves) : null };
}

/** Marks are members: where they weigh unequally, a row of them would mislead. */
function isTrackable({ leaf, count }: WeighedLeaf): boolean {
  return leaf.sum === 1 && isTight(count);
}

function trackOf({ holds, leaf, count }: WeighedLeaf, moves: Moves): Track {
  const { read, answered, absent, absentRead } = count;
  const quota = leaf.who === 'against' ? leaf.atMost : leaf.atLeast;
  const base = typeof quota === 'number' ? null : quota.of;
  const neutral = base === 'cast' ? read.neutral.least : 0;
  const aside = base === null ? 0 : neutral + read.out.least;
  const good = goodOf(leaf.who, count, aside);
  const unheardCounts = base === null || base === 'members';
  const unheardIsGood = unheardCounts && isGood(leaf.who, absentRead);
  const known = good + (unheardIsGood ? absent : 0);
  const bad = answered - good - aside;
  return { good, bad, aside, unheard: absent, unheardIsGood, needed: neededFor() };

  function neededFor(): number | null {
    if (typeof moves === 'string') return null;
    return holds === true ? known - moves.least + 1 : known + moves.least;
  }
}

function goodOf(who: Leaf['who'], { read, answered }: ClassCount, aside: number): number {
  switch (who) {
    case 'for':
      return read.for.least;
    case 'notAgainst':
      return answered - read.against.least - read.out.least;
    case 'against':
      return answered - read.against.least - aside;
  }
}

function isGood(who: Leaf['who'], reading: Reading): boolean {
  switch (who) {
    case 'for':
      return reading === 'for';
    case 'notAgainst':
      return reading === 'for' || reading === 'neutral';
    case 'against':
      return reading !== 'against';
  }
}
