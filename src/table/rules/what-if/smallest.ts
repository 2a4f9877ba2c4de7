/**
 * The smallest sets of members whose moving makes a rule hold, or fail.
 *
 * Use      `smallestSets(question)`: who may move, whereto, and what shall come of it.
 * Shapes   members who would do the same stand together: "two of these five" is one pattern, not
 *          ten sets. `exact` is false where the search was cut off: then `size` is a lower bound.
 * Source   spec/rules.md §3; a search by size, cut where what is left cannot do.
 */

import type { MemberId } from '../../ids.ts';
import type { Assembly } from '../assembly.ts';
import type { Expression } from '../expression.ts';
import type { Stand } from '../inequality.ts';
import { type Stands, passes } from '../passes.ts';
import { type Line, type Lines, linesOf, sumOf } from './lines.ts';

export type Part = { readonly take: number; readonly of: readonly MemberId[] };
export type Pattern = readonly Part[];

export type SmallSets =
  | {
      readonly size: number;
      readonly exact: boolean;
      /** Those of this size, as far as they are listed. */
      readonly patterns: readonly Pattern[];
      readonly more: boolean;
    }
  /** Not even all of them would do. */
  | 'never';

export type Question = {
  readonly rule: Expression;
  readonly assembly: Assembly;
  /** Where everybody stands. */
  readonly from: Stands;
  readonly movers: readonly MemberId[];
  readonly to: Stand;
  /** What shall come of it. */
  readonly pass: boolean;
};

const MOST_PATTERNS = 6;
const MOST_STEPS = 20_000;
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** A goal: what is still needed, and what each kind of mover gives towards it. */
type Goal =
  | { readonly need: number; readonly gains: readonly number[]; readonly order: readonly number[] }
  | { readonly all: readonly Goal[] }
  | { readonly any: readonly Goal[] };
type Kind = { readonly members: readonly MemberId[]; readonly worth: number };

export function smallestSets(question: Question): SmallSets {
  const { rule, assembly, from, to, pass } = question;
  if (passes(rule, assembly, from) === pass) {
    return { size: 0, exact: true, patterns: [[]], more: false };
  }
  const lines = linesOf(rule, assembly);
  const leaves = linesIn(lines).map((line) => gainsOf(line, question));
  const movers = question.movers.filter((member) => isOfUse(member, leaves));
  const moving = new Set(movers);
  const all: Stands = (member) => (moving.has(member) ? to : from(member));
  if (passes(rule, assembly, all) !== pass) return 'never';
  if (leaves.some(isBeyond)) return { size: 1, exact: false, patterns: [], more: true };
  const kinds = kindsOf(movers, leaves);
  const goals = leaves.map((leaf) => goalOf(kinds, leaf));
  return search(shape(lines, pass, goals.values()), kinds);
}

function search(goal: Goal, kinds: readonly Kind[]): SmallSets {
  const size = kinds.reduce((sum, { members }) => sum + members.length, 0);
  const run: Run = { goal, kinds, found: [], steps: 0, take: [] };
  for (let least = fewest(goal, kinds, 0, []); least <= size; least++) {
    descend(run, 0, least);
    if (run.found.length > 0) {
      const patterns = run.found.slice(0, MOST_PATTERNS);
      const more = run.found.length > MOST_PATTERNS || run.steps >= MOST_STEPS;
      return { size: least, exact: true, patterns, more };
    }
    if (run.steps >= MOST_STEPS) return { size: least, exact: false, patterns: [], more: true };
  }
  return 'never';
}

type Run = {
  readonly goal: Goal;
  readonly kinds: readonly Kind[];
  readonly found: Pattern[];
  steps: number;
  take: number[];
};

/** All ways to take `left` more from the kinds from `at` on. */
function descend(run: Run, at: number, left: number): void {
  const { goal, kinds, found, take } = run;
  if (run.steps >= MOST_STEPS || found.length > MOST_PATTERNS) return;
  run.steps++;
  if (fewest(goal, kinds, at, take) > left) return;
  const kind = kinds[at];
  if (left === 0 || kind === undefined) {
    if (left === 0) found.push(patternOf(kinds, take));
    return;
  }
  for (let count = Math.min(left, kind.members.length); count >= 0; count--) {
    take[at] = count;
    descend(run, at + 1, left - count);
  }
  take.length = at;
}

function patternOf(kinds: readonly Kind[], take: readonly number[]): Pattern {
  return kinds.flatMap(({ members }, at) => {
    const count = take[at] ?? 0;
    return count === 0 ? [] : [{ take: count, of: members }];
  });
}

/** No fewer than so many from the kinds from `at` on can still reach the goal. */
function fewest(goal: Goal, kinds: readonly Kind[], at: number, take: readonly number[]): number {
  if ('all' in goal) return Math.max(0, ...goal.all.map((one) => fewest(one, kinds, at, take)));
  if ('any' in goal) {
    return Math.min(Infinity, ...goal.any.map((one) => fewest(one, kinds, at, take)));
  }
  const { gains, order } = goal;
  let need = goal.need - sumOver(take, (count, kind) => count * (gains[kind] ?? 0));
  let count = 0;
  for (const kind of order) {
    if (need <= 0) return count;
    if (kind < at) continue;
    const gain = gains[kind] ?? 0;
    if (gain <= 0) return Infinity;
    const some = Math.min(kinds[kind]?.members.length ?? 0, Math.ceil(need / gain));
    need -= some * gain;
    count += some;
  }
  return need <= 0 ? count : Infinity;
}

function sumOver(
  numbers: readonly number[],
  value: (number: number, at: number) => number,
): number {
  return numbers.reduce((sum, number, at) => sum + value(number, at), 0);
}

/** Beyond exact arithmetic. */
function isBeyond({ gains, need }: Gains): boolean {
  const most = [...gains.values()].reduce((sum, gain) => sum + magnitude(gain), magnitude(need));
  return most > SAFE;
}

function magnitude(number: bigint): bigint {
  return number < 0n ? -number : number;
}

function linesIn(lines: Lines): readonly Line[] {
  if ('all' in lines) return lines.all.flatMap(linesIn);
  if ('any' in lines) return lines.any.flatMap(linesIn);
  return [lines];
}

/** Moving it never takes anything away from the goal, and gives something somewhere. */
function isOfUse(member: MemberId, leaves: readonly Gains[]): boolean {
  const gains = leaves.map(({ gains: of }) => of.get(member) ?? 0n);
  return gains.every((gain) => gain >= 0n) && gains.some((gain) => gain > 0n);
}

type Gains = { readonly gains: ReadonlyMap<MemberId, bigint>; readonly need: bigint };

function gainsOf(line: Line, { from, movers, to, pass }: Question): Gains {
  const sign = pass ? 1n : -1n;
  const short = line.threshold - sumOf(line, from);
  const inside = movers.filter((member) => line.members.includes(member));
  const gain = (member: MemberId) =>
    sign * (line.worth(member, to) - line.worth(member, from(member)));
  return {
    need: pass ? short : 1n - short,
    gains: new Map(inside.map((member) => [member, gain(member)])),
  };
}

/** Movers by what they would do, the strongest first. */
function kindsOf(movers: readonly MemberId[], leaves: readonly Gains[]): readonly Kind[] {
  const byDoing = new Map<string, MemberId[]>();
  for (const member of movers) {
    const doing = leaves.map(({ gains }) => String(gains.get(member) ?? 0n)).join(' ');
    byDoing.set(doing, [...(byDoing.get(doing) ?? []), member]);
  }
  return [...byDoing]
    .map(([doing, members]) => ({ members, doing: doing.split(' ').map(Number) }))
    .map(({ members, doing }) => ({
      members,
      worth: sumOver(doing, (gain, at) => gain / Number(magnitude(leaves[at]?.need ?? 1n) || 1n)),
    }))
    .toSorted((one, two) => two.worth - one.worth);
}

function goalOf(kinds: readonly Kind[], { gains, need }: Gains): Goal {
  const each = kinds.map(({ members: [first] }) =>
    first === undefined ? 0 : Number(gains.get(first) ?? 0n),
  );
  const order = each.map((_, at) => at).toSorted((one, two) => (each[two] ?? 0) - (each[one] ?? 0));
  return { need: Number(need), gains: each, order };
}

/** To fail, a rule's parts change places: one that fails is enough where all must hold. */
function shape(lines: Lines, pass: boolean, goals: Iterator<Goal>): Goal {
  if (!('all' in lines) && !('any' in lines)) {
    const next = goals.next();
    return next.done === true ? { all: [] } : next.value;
  }
  const parts = ('all' in lines ? lines.all : lines.any).map((one) => shape(one, pass, goals));
  return 'all' in lines === pass ? { all: parts } : { any: parts };
}
