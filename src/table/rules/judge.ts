/**
 * Judges a rule on what a round publishes: passes, does not pass, or not settled by these counts.
 *
 * Use      `judge(rule, tally)`, one tally for each candidate, after the round is counted;
 *          `weigh(rule, tally)` for the same part by part.
 * Shapes   who may answer, who did and what each weighs are known by name; answers only as counts,
 *          in all and for each published class. Where counts leave a leaf's sum open, bounds are
 *          used: true or false only if every assignment of answers agrees.
 * Source   spec/rules.md §§3, 4.
 */

import { type Weights, weightOf } from './assembly.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { type Leaf, excepted, inClass } from './classes.ts';
import type { DecisionRule, Expression, Reading } from './expression.ts';
import type { MemberId } from '../ids.ts';
import { type Inequality, inequalityOf, isVote } from './inequality.ts';
import { type Cut, type WordCounts, extremes, piecesOf } from './pieces.ts';
import { readingOf } from './reading.ts';

export type Tally = {
  /** Members who may answer in this round. */
  readonly entitled: readonly MemberId[];
  /** Members who stood aside: none of those entitled, and read as `recused`. */
  readonly recused?: readonly MemberId[];
  /** Of those entitled, who did: their ballot is counted (also of those the rule excepts). */
  readonly cast: readonly MemberId[];
  /** The body's groups: `body.groups[g].members`. */
  readonly groups: { readonly [group: string]: readonly MemberId[] };
  readonly weights: Weights;
  /** Over all who cast, less the members excepted by the rule. */
  readonly counts: WordCounts;
  /** Over the group's members who cast, less the excepted; only the classes published. */
  readonly byClass?: { readonly [group: string]: WordCounts };
};

/** A leaf's class: those who answered, by bounds, and those who did not, all read alike. */
export type ClassCount = {
  readonly members: readonly MemberId[];
  readonly answered: number;
  readonly absent: number;
  /** Those who stood aside; no number of them can answer otherwise. */
  readonly aside: number;
  readonly read: { readonly [reading in Reading]: Bounds };
  readonly absentRead: Reading;
  readonly asideRead: Reading;
};

/** What the leaf's members weigh that answer as it asks, by bounds, and what all of them weigh. */
export type Weighing = {
  readonly votes: Bounds;
  readonly total: number;
  readonly gap: Gap;
};

/** How far the leaf's inequality is from the other side, and what one who may answer can do. */
export type Gap = {
  /** So much is missing, or to spare, at the least. */
  readonly width: bigint;
  /** Of those who may answer, heaviest first. */
  readonly weights: readonly number[];
  /** What a member of weight one can change at the most. */
  readonly reach: bigint;
};

/** A leaf with what was counted for it. */
export type WeighedLeaf = {
  readonly holds: boolean | null;
  readonly leaf: Leaf;
  readonly count: ClassCount;
  /** Null where each member counts one. */
  readonly weight: Weighing | null;
};

/** The rule's expression, each part with its own judgement. */
export type Weighed =
  | WeighedLeaf
  | { readonly holds: boolean | null; readonly all: readonly Weighed[] }
  | { readonly holds: boolean | null; readonly any: readonly Weighed[] };

/** Does the candidate pass? `null`: the counts published do not settle it. */
export function judge(rule: DecisionRule, tally: Tally): boolean | null {
  return weigh(rule, tally).holds;
}

export function weigh(rule: DecisionRule, tally: Tally): Weighed {
  const unseen = excepted(rule);
  const seen = tally.cast.filter((member) => !unseen.includes(member));
  const cuts = piecesOf([
    { members: seen, counts: tally.counts },
    ...Object.entries(tally.byClass ?? {}).map(([group, counts]) => ({
      members: inClass(seen, group, tally.groups),
      counts,
    })),
  ]);
  return weighExpression(rule.pass, (leaf) => weighLeaf(leaf, rule, tally, cuts));
}

function weighExpression(expression: Expression, ask: (leaf: Leaf) => WeighedLeaf): Weighed {
  if ('all' in expression) {
    const all = expression.all.map((part) => weighExpression(part, ask));
    return { holds: together(all, false), all };
  }
  if ('any' in expression) {
    const any = expression.any.map((part) => weighExpression(part, ask));
    return { holds: together(any, true), any };
  }
  return ask(expression);
}

/** One part that is `decisive` settles the whole. */
function together(parts: readonly Weighed[], decisive: boolean): boolean | null {
  const answers = parts.map(({ holds }) => holds);
  return answers.includes(decisive) ? decisive : answers.includes(null) ? null : !decisive;
}

function weighLeaf(
  leaf: Leaf,
  rule: DecisionRule,
  tally: Tally,
  cuts: readonly Cut[],
): WeighedLeaf {
  const members = inClass(tally.entitled, leaf.in, tally.groups);
  const aside = inClass(tally.recused ?? [], leaf.in, tally.groups);
  const weights = new Map(
    [...members, ...aside].map((id) => [id, weightOf(id, leaf.sum, tally.weights)]),
  );
  const total = [...weights.values()].reduce((one, two) => one + two, 0);
  const sum = (worth: Inequality['worth']) => sumOf(worth, { rule, tally, cuts, weights });
  const { worth, least } = inequalityOf(leaf, total);
  const { min, max } = sum(worth);
  const holds = min >= least ? true : max < least ? false : null;
  const count = countClass(leaf, rule, tally, cuts);
  if (leaf.sum === 1) return { holds, leaf, count, weight: null };
  const quota = leaf.who === 'against' ? leaf.atMost : leaf.atLeast;
  const votes = sum((stand) => (isVote(leaf.who, quota, stand) ? 1n : 0n));
  const bounds = { least: Number(votes.min), most: Number(votes.max) };
  const gap = {
    width: holds === true ? min - least + 1n : least - max,
    weights: members.map((id) => weights.get(id) ?? 0).toSorted((one, two) => two - one),
    reach: reachOf(worth),
  };
  return { holds, leaf, count, weight: { votes: bounds, total, gap } };
}

type Summing = {
  readonly rule: DecisionRule;
  readonly tally: Tally;
  readonly cuts: readonly Cut[];
  /** Of the members of the class. */
  readonly weights: ReadonlyMap<MemberId, number>;
};

function reachOf(worth: Inequality['worth']): bigint {
  const worths = READINGS.flatMap((reading) =>
    [true, false].map((answered) => worth({ reading, answered })),
  );
  const [most, least] = [worths.reduce(greater), worths.reduce((a, b) => (a < b ? a : b))];
  return most - least;
}

function greater(one: bigint, two: bigint): bigint {
  return one > two ? one : two;
}

/** Who did not answer is known by name: only the answers of the others have bounds. */
function sumOf(worth: Inequality['worth'], { rule, tally, cuts, weights }: Summing) {
  const aside = tally.recused ?? [];
  const silent = [...weights].filter(([id]) => !tally.cast.includes(id));
  const missing = silent.reduce((sum, [id, weight]) => {
    const reading = readingOf(rule, aside.includes(id) ? 'recused' : 'absent');
    return sum + BigInt(weight) * worth({ reading, answered: false });
  }, 0n);
  const { min, max } = extremes(
    cuts,
    (id) => weights.get(id) ?? 0,
    (word) => worth({ reading: readingOf(rule, word), answered: true }),
  );
  return { min: min + missing, max: max + missing };
}

function countClass(
  leaf: Leaf,
  rule: DecisionRule,
  tally: Tally,
  cuts: readonly Cut[],
): ClassCount {
  const members = inClass(tally.entitled, leaf.in, tally.groups);
  const answered = members.filter((member) => tally.cast.includes(member));
  const aside = inClass(tally.recused ?? [], leaf.in, tally.groups);
  const bounds = (reading: Reading): Bounds =>
    boundsOf(answered, (word) => rule.read[word] === reading, cuts);
  return {
    members,
    answered: answered.length,
    absent: members.length - answered.length,
    read: {
      for: bounds('for'),
      against: bounds('against'),
      neutral: bounds('neutral'),
      out: bounds('out'),
    },
    absentRead: readingOf(rule, 'absent'),
    aside: aside.length,
    asideRead: aside.length === 0 ? 'out' : readingOf(rule, 'recused'),
  };
}

/** Where each member of the class counts one and the counts are known: no bounds are left. */
export function judgeLeaf(leaf: Leaf, count: ClassCount): boolean {
  const { worth, least } = inequalityOf(leaf, count.members.length + count.aside);
  const answers = READINGS.reduce(
    (sum, reading) => sum + times(count.read[reading].least, worth({ reading, answered: true })),
    0n,
  );
  const absent = worth({ reading: count.absentRead, answered: false });
  const aside = worth({ reading: count.asideRead, answered: false });
  return answers + times(count.absent, absent) + times(count.aside, aside) >= least;
}

const READINGS: readonly Reading[] = ['for', 'against', 'neutral', 'out'];

function times(count: number, worth: bigint): bigint {
  return BigInt(count) * worth;
}
