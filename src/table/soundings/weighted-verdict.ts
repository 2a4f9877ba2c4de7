/**
 * What the sums of a weighted poll settle of a rule: passes, does not pass, or not settled.
 *
 * Use      `judgeSums(rule, tally)`, one tally for each candidate.
 * Shapes   a leaf that adds up the same weight, over the members of a published set, is known but
 *          for what units round off; of any other leaf only what nobody's answer could change.
 *          Bounds are in whole numbers, and true or false only where both ends agree.
 * Source   spec/protocol.md §14.5; spec/rules.md §§3, 4.
 */

import type { WeighedBy } from '../definition/definition.ts';
import type { MemberId } from '../ids.ts';
import type { Counts } from '../rounds/rounds.ts';
import { weightOf } from '../rules/assembly.ts';
import { type Leaf, inClass, settled } from '../rules/classes.ts';
import type { DecisionRule } from '../rules/expression.ts';
import { type Inequality, inequalityOf } from '../rules/inequality.ts';
import { readingOf } from '../rules/reading.ts';
import type { Judging } from './sounding.ts';
import type { Units } from './weighing.ts';

export type WeightedTally = Omit<Judging, 'rule'> & {
  readonly weighed: WeighedBy;
  readonly units: Units;
  /** Of those entitled, whose ballot is counted. */
  readonly cast: readonly MemberId[];
  /** Of each published set, cut down to those who cast: its units for each word. */
  readonly sums: readonly { readonly members: readonly MemberId[]; readonly units: Counts }[];
};

/** Does the name pass? `null`: the sums do not settle it. */
export function judgeSums(rule: DecisionRule, tally: WeightedTally): boolean | null {
  return settled(rule.pass, (leaf) => judgeLeaf(rule, leaf, tally));
}

type Range = { readonly min: bigint; readonly max: bigint };

function judgeLeaf(rule: DecisionRule, leaf: Leaf, tally: WeightedTally): boolean | null {
  const members = inClass(tally.entitled, leaf.in, tally.groups);
  const aside = inClass(tally.recused, leaf.in, tally.groups);
  const weight = (id: MemberId): number => weightOf(id, leaf.sum, tally.weights);
  const total = [...members, ...aside].reduce((sum, id) => sum + weight(id), 0);
  const { worth, least } = inequalityOf(leaf, total);
  const silent = (ids: readonly MemberId[], word: 'absent' | 'recused'): bigint =>
    ids.reduce((sum, id) => sum + BigInt(weight(id)), 0n) *
    worth({ reading: readingOf(rule, word), answered: false });
  const away = members.filter((id) => !tally.cast.includes(id));
  const known = silent(away, 'absent') + (aside.length === 0 ? 0n : silent(aside, 'recused'));
  const answered = members.filter((id) => tally.cast.includes(id));
  const { min, max } = answersOf(answered, { rule, leaf, tally, worth, weight });
  return known + min >= least ? true : known + max < least ? false : null;
}

type Weighing = {
  readonly rule: DecisionRule;
  readonly leaf: Leaf;
  readonly tally: WeightedTally;
  readonly worth: Inequality['worth'];
  readonly weight: (id: MemberId) => number;
};

/** What those who answered are worth together, at the least and at the most. */
function answersOf(answered: readonly MemberId[], weighing: Weighing): Range {
  const { rule, leaf, tally, worth, weight } = weighing;
  const worths = rule.ballot.scale.map((word) =>
    worth({ reading: readingOf(rule, word), answered: true }),
  );
  const { by, unit } = tally.weighed;
  const set = leaf.sum === by && tally.sums.find((one) => isSame(one.members, answered));
  const free = spread(answered.map(weight), worths);
  if (!set) return free;
  const rest = spread(
    answered.map((id) => weight(id) - unit * (tally.units[id] ?? 0)),
    worths,
  );
  const counted = (['encourage', 'discourage', 'noOpinion'] as const).reduce(
    (sum, word) =>
      sum +
      BigInt(unit) *
        BigInt(set.units[word]) *
        worth({ reading: readingOf(rule, word), answered: true }),
    0n,
  );
  return {
    min: greater(free.min, counted + rest.min),
    max: -greater(-free.max, -(counted + rest.max)),
  };
}

/** Each part with the word of least worth, and with the word of most. */
function spread(parts: readonly number[], worths: readonly bigint[]): Range {
  const ends = parts.map((part) => {
    const products = worths.map((worth) => BigInt(part) * worth);
    return { min: -products.map((one) => -one).reduce(greater), max: products.reduce(greater) };
  });
  return {
    min: ends.reduce((sum, { min }) => sum + min, 0n),
    max: ends.reduce((sum, { max }) => sum + max, 0n),
  };
}

function greater(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

function isSame(some: readonly MemberId[], others: readonly MemberId[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}
