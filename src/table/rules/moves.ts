/**
 * How few members would have to answer otherwise for a rule to hold, or to fail.
 *
 * Use      `movesTo(true, rule, weighed)` is how far a name is from passing, `movesTo(false, ...)`
 *          how far from no longer passing.
 * Shapes   a number of members, never which; a member who was not heard may be one of them. 0 if
 *          and only if the rule stands there already. Where it is not `exact`, it is the least that
 *          could do. `open`: the counts do not settle where the rule stands. `never`: no number of
 *          those who may answer would do.
 * Source   spec/process.md §13.2.
 */

import type { Leaf } from './classes.ts';
import type { DecisionRule, Reading } from './expression.ts';
import { type ClassCount, type Gap, type Weighed, type WeighedLeaf, judgeLeaf } from './judge.ts';
import { readingOf } from './reading.ts';

export type Moves = { readonly least: number; readonly exact: boolean } | 'open' | 'never';

type Goal = { readonly holds: boolean; readonly scale: readonly Reading[] };
type Known = Exclude<Moves, string>;

export function movesTo(holds: boolean, rule: DecisionRule, weighed: Weighed): Moves {
  const scale = [...new Set(rule.ballot.scale.map((word) => readingOf(rule, word)))];
  return movesOf({ holds, scale }, weighed);
}

function movesOf(goal: Goal, weighed: Weighed): Moves {
  if (weighed.holds === null) return 'open';
  if (weighed.holds === goal.holds) return { least: 0, exact: true };
  if ('leaf' in weighed) return ofLeaf(goal, weighed);
  const parts = 'all' in weighed ? weighed.all : weighed.any;
  return 'all' in weighed === goal.holds ? everyPart(goal, parts) : onePart(goal, parts);
}

/** All that are not there yet must come: at least as many as the farthest of them needs. */
function everyPart(goal: Goal, parts: readonly Weighed[]): Moves {
  const missing = parts.filter(({ holds }) => holds !== goal.holds);
  const moves = missing.map((part) => movesOf(goal, part));
  if (moves.includes('never')) return 'never';
  const known = moves.filter((one) => typeof one === 'object');
  const exact =
    known.length === moves.length &&
    known.every((one) => one.exact) &&
    (moves.length === 1 || sameMembersDo(goal, missing));
  return { least: Math.max(...known.map(({ least }) => least)), exact };
}

/** The nearest of them is enough. */
function onePart(goal: Goal, parts: readonly Weighed[]): Moves {
  const known = parts.map((part) => movesOf(goal, part)).filter((one) => typeof one === 'object');
  const sorted = known.toSorted((one, two) => one.least - two.least || nearer(one, two));
  return sorted[0] ?? 'never';
}

function nearer(one: Known, two: Known): number {
  return Number(two.exact) - Number(one.exact);
}

/**
 * Whether those who move for one part also serve the next: each counts members, and those who can
 * move for one are among those who can move for the other. Then no more are needed than for the
 * farthest.
 */
function sameMembersDo(goal: Goal, parts: readonly Weighed[]): boolean {
  const counts = parts.filter((part): part is WeighedLeaf => 'leaf' in part && isCount(part.leaf));
  if (counts.length < parts.length || !goal.holds || !goal.scale.includes('for')) return false;
  return counts.every((one) => counts.every((two) => within(one, two) || within(two, one)));
}

/** Who is against is among those who are not in favour. */
function within(inner: WeighedLeaf, outer: WeighedLeaf): boolean {
  const narrower = inner.leaf.who === 'against' || inner.leaf.who === outer.leaf.who;
  const among = inner.count.members.every((member) => outer.count.members.includes(member));
  return among && narrower && inner.leaf.who !== 'notAgainst' && outer.leaf.who !== 'notAgainst';
}

function isCount(leaf: Leaf): boolean {
  const quota = leaf.who === 'against' ? leaf.atMost : leaf.atLeast;
  return leaf.sum === 1 && typeof quota === 'number';
}

function ofLeaf(goal: Goal, { leaf, count, weight }: WeighedLeaf): Moves {
  // Where members weigh unequally, it depends on who moves: fewest, if the heaviest do.
  if (weight !== null) return ofWeights(weight.gap);
  if (!isTight(count)) return { least: 1, exact: false };
  const found = goal.scale
    .map((target) => fewest(goal, leaf, count, target))
    .filter((moves) => moves !== undefined);
  return found.length === 0 ? 'never' : { least: Math.min(...found), exact: true };
}

/** Fewer could not do it, whoever they were and however they turned. */
function ofWeights({ width, weights, reach }: Gap): Moves {
  let open = width;
  for (const [nth, weight] of weights.entries()) {
    open -= BigInt(weight) * reach;
    if (open <= 0n) return { least: nth + 1, exact: false };
  }
  return 'never';
}

/** The counts of each reading are known, not only their bounds. */
export function isTight({ read }: ClassCount): boolean {
  return Object.values(read).every(({ least, most }) => least === most);
}

/** One after the other, whose move does most comes first; `undefined` if all do not suffice. */
function fewest(goal: Goal, leaf: Leaf, count: ClassCount, target: Reading): number | undefined {
  let moved = count;
  for (let moves = 1; ; moves++) {
    const next = sourcesOf(goal, leaf, moved).find((source) => source !== target);
    if (next === undefined) return undefined;
    moved = move(moved, next, target);
    if (judgeLeaf(leaf, moved) === goal.holds) return moves;
  }
}

type Source = Reading | 'absent';

/** Where somebody is left to move from, the most effective first. */
function sourcesOf(goal: Goal, leaf: Leaf, count: ClassCount): readonly Source[] {
  const quota = leaf.who === 'against' ? leaf.atMost : leaf.atLeast;
  const inBase = typeof quota === 'number' || quota.of === 'members';
  return ORDER[`${leaf.who} ${goal.holds}`].flatMap((reading): readonly Source[] => {
    const here = count.read[reading].most > 0 ? [reading] : [];
    const missing = count.absent > 0 && reading === (inBase ? count.absentRead : 'out');
    return missing ? [...here, 'absent'] : here;
  });
}

/** By a leaf's kind and whether it shall hold: whose move can help. */
const ORDER: { readonly [Kind in `${Leaf['who']} ${boolean}`]: readonly Reading[] } = {
  'for true': ['against', 'neutral', 'out'],
  'for false': ['for'],
  'notAgainst true': ['against', 'out'],
  'notAgainst false': ['for', 'neutral'],
  'against true': ['against'],
  'against false': ['for', 'neutral', 'out'],
};

function move(count: ClassCount, from: Source, to: Reading): ClassCount {
  const by = (reading: Reading, step: number) => ({
    least: count.read[reading].least + step,
    most: count.read[reading].most + step,
  });
  if (from === 'absent') {
    const { absent, answered } = count;
    const read = { ...count.read, [to]: by(to, 1) };
    return { ...count, absent: absent - 1, answered: answered + 1, read };
  }
  return { ...count, read: { ...count.read, [from]: by(from, -1), [to]: by(to, 1) } };
}
