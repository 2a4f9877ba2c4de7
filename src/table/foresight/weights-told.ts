/**
 * Whose answer the sums of a weighted poll would tell, before anybody has answered: weights can be
 * such that a sum is made in one way only.
 *
 * Use      a call that is `over` is refused, unless it is made knowingly (round-calling.ts); the
 *          set-up says it for the unit planned and for coarser ones.
 * Shapes   each member encourages, discourages or says nothing, so there are 3^n ways to answer; an
 *          answer is told in those in which every way with the same two sums has it. `chance` is
 *          their part of all ways, for an outsider who reads the sums of the member's piece.
 * Errors   `worked: false`: there is more to add up than is done here; then all are taken as told.
 * Source   spec/rules.md §11.
 */

import type { Body } from '../definition/definition.ts';
import type { MemberId } from '../ids.ts';
import { piecesOf } from '../soundings/floors.ts';
import type { PublishedSet } from '../soundings/sounding.ts';
import type { Units } from '../soundings/weighing.ts';

/** Of three who count one each, all alike is 3 of 27 ways: the least that floors let through. */
export const MOST_TOLD = 1 / 9;

/** So many sums are added up at the most: a fraction of a second. */
export const MOST_WORK = 30_000_000;

/** Up to so many members all ways are tried: six thousand. */
const MOST_TRIED = 8;

export type ToldByWeights = {
  readonly worked: boolean;
  /** By member, in how many of all ways to answer its own is told: from 0 to 1. */
  readonly chances: ReadonlyMap<MemberId, number>;
  /** Members beyond `MOST_TOLD`. */
  readonly beyond: readonly MemberId[];
  /** Of these, whom the body does not accept to be told. */
  readonly over: readonly MemberId[];
  /** Of nobody told beyond it, or of all: the greatest chance. */
  readonly greatest: number;
};

/** Nothing is asked of a body that accepts counts so small that they reveal answers. */
export function toldByWeights(
  { body }: { readonly body: Pick<Body, 'acceptsSmallCounts'> },
  sets: readonly PublishedSet[],
  units: Units,
): ToldByWeights {
  const pieces = piecesOf(sets).map(({ members }) => chancesIn(members, units));
  const chances = new Map(pieces.flatMap((piece) => [...(piece ?? [])]));
  const worked = !pieces.includes(undefined);
  const all = piecesOf(sets).flatMap(({ members }) => members);
  const beyond = all.filter((id) => (chances.get(id) ?? 1) > MOST_TOLD + 1e-9);
  return {
    worked,
    chances,
    beyond,
    over: body.acceptsSmallCounts ? [] : beyond,
    greatest: worked ? Math.max(0, ...chances.values()) : 1,
  };
}

type Alike = { readonly units: number; readonly members: readonly MemberId[] };

/** Members of one weight are told alike; undefined where it is too much to add up. */
export function chancesIn(
  members: readonly MemberId[],
  units: Units,
  most = MOST_WORK,
): ReadonlyMap<MemberId, number> | undefined {
  const sizes = [...new Set(members.map((id) => units[id] ?? 0))];
  const weighings = sizes.map((size) => ({
    units: size,
    members: members.filter((id) => units[id] === size),
  }));
  if (members.length <= MOST_TRIED) return chancesTried(members, units);
  const total = members.reduce((sum, id) => sum + (units[id] ?? 0), 0);
  const rounds = Math.ceil(Math.log2(sizes.length)) + 1;
  if (members.length * rounds * ((total + 1) ** 2 / 2) > most) return undefined;
  const found = new Map<MemberId, number>();
  descend(weighings, none(total), found);
  return found;
}

/** By trying all ways: what each pair of sums has seen of each member, as bits. */
function chancesTried(members: readonly MemberId[], units: Units): ReadonlyMap<MemberId, number> {
  const ways = 3 ** members.length;
  const sights = new Map<string, { times: number; seen: number[] }>();
  for (let way = 0; way < ways; way++) {
    const words = members.map((_, at) => Math.floor(way / 3 ** at) % 3);
    const sum = (word: number): number =>
      members.reduce((all, id, at) => all + (words[at] === word ? (units[id] ?? 0) : 0), 0);
    const name = `${sum(1)}/${sum(2)}`;
    const sight = sights.get(name) ?? { times: 0, seen: members.map(() => 0) };
    sight.times++;
    for (const [at, word] of words.entries()) sight.seen[at] = (sight.seen[at] ?? 0) | (1 << word);
    sights.set(name, sight);
  }
  const chance = (at: number): number =>
    [...sights.values()].reduce(
      (told, { times, seen }) => told + ([1, 2, 4].includes(seen[at] ?? 0) ? times : 0),
      0,
    ) / ways;
  return new Map(members.map((id, at) => [id, chance(at)]));
}

/** How many ways lead to each pair of sums: at [encourage * width + discourage]. */
type Ways = { readonly width: number; readonly reach: number; readonly counts: Float64Array };

function none(total: number): Ways {
  const counts = new Float64Array((total + 1) ** 2);
  counts[0] = 1;
  return { width: total + 1, reach: 0, counts };
}

/** `others`: the ways of all members but those of `weighings`. */
function descend(weighings: readonly Alike[], others: Ways, found: Map<MemberId, number>): void {
  const [only, ...more] = weighings;
  if (only === undefined) return;
  if (more.length === 0) {
    const rest = only.members.slice(1).reduce((ways) => withOne(ways, only.units), others);
    const chance = toldPart(rest, only.units);
    for (const id of only.members) found.set(id, chance);
    return;
  }
  const middle = weighings.length >> 1;
  const [some, rest] = [weighings.slice(0, middle), weighings.slice(middle)];
  descend(some, withAll(others, rest), found);
  descend(rest, withAll(others, some), found);
}

function withAll(ways: Ways, weighings: readonly Alike[]): Ways {
  const units = weighings.flatMap((one) => one.members.map(() => one.units));
  return units.reduce(withOne, ways);
}

/** One member more, who encourages, discourages or does neither. */
function withOne({ width, reach, counts }: Ways, units: number): Ways {
  const next = new Float64Array(counts.length);
  const after = reach + units;
  for (let up = 0; up <= after; up++) {
    for (let down = 0; down <= after - up; down++) {
      const at = up * width + down;
      next[at] =
        (counts[at] ?? 0) +
        (up >= units ? (counts[at - units * width] ?? 0) : 0) +
        (down >= units ? (counts[at - units] ?? 0) : 0);
    }
  }
  return { width, reach: after, counts: next };
}

/** The part of all ways in which the sums leave but one answer to a member of so many units. */
function toldPart({ width, reach, counts }: Ways, units: number): number {
  const after = reach + units;
  let told = 0;
  let all = 0;
  for (let up = 0; up <= after; up++) {
    for (let down = 0; down <= after - up; down++) {
      const at = up * width + down;
      const says = [
        counts[at] ?? 0,
        up >= units ? (counts[at - units * width] ?? 0) : 0,
        down >= units ? (counts[at - units] ?? 0) : 0,
      ];
      const sum = says.reduce((one, two) => one + two, 0);
      all += sum;
      if (says.filter((one) => one > 0).length === 1) told += sum;
    }
  }
  return told / all;
}
