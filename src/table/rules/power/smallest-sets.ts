/**
 * The smallest sets of members that carry a rule, and those that block it.
 *
 * Use      `smallestSets(game)` wins with nobody else; `smallestSets(dualOf(game))` blocks;
 *          `minimalSets` for all from which nobody can be spared. Both list patterns, at most so
 *          many: `complete` says whether these are all.
 * Shapes   a pattern takes so many, any of them, of each kind of members whom the rule cannot tell
 *          apart; a kind of which none is taken is left out.
 * Source   spec/power.md §6.
 */

import type { MemberId } from '../../ids.ts';
import { type Diagram, branchesAt, diagramOf, sizeOf, visit } from './diagram.ts';
import { LOSES, WINS } from './node-store.ts';
import { type SimpleGame, totalOf, wins } from './simple-game.ts';

export type Pattern = readonly { readonly take: number; readonly of: readonly MemberId[] }[];

export type Sets = {
  /** Members in the smallest; null where no set is enough. */
  readonly size: number | null;
  readonly patterns: readonly Pattern[];
  readonly complete: boolean;
};

/** How much is looked at, and listed, before giving up: a page must not wait. */
export type Limits = { readonly nodes: number; readonly patterns: number };

export const LIMITS: Limits = { nodes: 100_000, patterns: 100 };

/** `undefined` where the diagram of this rule would be too large. */
export function smallestSets(game: SimpleGame, limits = LIMITS): Sets | undefined {
  const diagram = diagramOf(game, limits.nodes);
  if (diagram === undefined) return undefined;
  const fewest = fewestOf(diagram);
  const size = fewest[diagram.root] ?? Infinity;
  if (size === Infinity) return { size: null, patterns: [], complete: true };
  const { found, complete } = walk(diagram, limits, ({ taken, branch }) => {
    return taken + (fewest[branch] ?? Infinity) === size;
  });
  return { size, patterns: found.map((counts) => patternOf(game, diagram, counts)), complete };
}

/** Sets from which nobody can be spared, the smallest first. */
export function minimalSets(game: SimpleGame, limits = LIMITS): Sets | undefined {
  const diagram = diagramOf(game, limits.nodes);
  if (diagram === undefined) return undefined;
  const size = fewestOf(diagram)[diagram.root] ?? Infinity;
  const { found, complete } = walk(diagram, limits, ({ branch, before }) => {
    return branch !== LOSES && branch !== before;
  });
  const patterns = found
    .filter((counts) => isMinimal(diagram, counts))
    .toSorted((one, other) => totalOf(one) - totalOf(other))
    .map((counts) => patternOf(game, diagram, counts));
  return { size: size === Infinity ? null : size, patterns, complete };
}

/** Members without whom nothing passes. */
export function vetoersOf(game: SimpleGame): readonly MemberId[] {
  return game.members.filter((_, place) => !wins(game, (one) => one !== place));
}

/** Members who carry the rule alone. */
export function carriersOf(game: SimpleGame): readonly MemberId[] {
  return game.members.filter((_, place) => wins(game, (one) => one === place));
}

/** Members whose answer never matters. */
export function dummiesOf(game: SimpleGame, limits = LIMITS): readonly MemberId[] | undefined {
  const diagram = diagramOf(game, limits.nodes);
  if (diagram === undefined) return undefined;
  const idle = diagram.kinds.filter((_, level) => {
    let matters = false;
    visit(diagram, level, (_node, at, width) => {
      const [first, ...others] = diagram.branches.subarray(at, at + width);
      matters ||= others.some((branch) => branch !== first);
    });
    return !matters;
  });
  const places = new Set(idle.flatMap((kind) => kind.places));
  return game.members.filter((_, place) => places.has(place));
}

/** By node, how many more must be in favour at least. */
function fewestOf(diagram: Diagram): readonly number[] {
  const fewest = Array.from({ length: sizeOf(diagram) }, () => Infinity);
  fewest[WINS] = 0;
  for (let level = diagram.kinds.length - 1; level >= 0; level--) {
    visit(diagram, level, (node, at, width) => {
      for (let k = 0; k < width; k++) {
        const more = k + (fewest[diagram.branches[at + k] ?? LOSES] ?? Infinity);
        fewest[node] = Math.min(fewest[node] ?? Infinity, more);
      }
    });
  }
  return fewest;
}

type Step = {
  /** Members taken with this step. */
  readonly taken: number;
  readonly branch: number;
  /** Where one less of the kind leads; undefined where none is taken. */
  readonly before: number | undefined;
};

type Walk = { readonly found: readonly (readonly number[])[]; readonly complete: boolean };

/** All ways from the root to a win by steps that `enters` allows, as counts by kind. */
function walk(diagram: Diagram, limits: Limits, enters: (step: Step) => boolean): Walk {
  const found: (readonly number[])[] = [];
  let steps = 0;
  let complete = true;
  follow(diagram.root, [], 0);
  return { found, complete };

  function follow(node: number, counts: readonly number[], taken: number): void {
    if (node === WINS) found.push(counts);
    if (node <= WINS) return;
    const { at, width } = branchesAt(diagram, counts.length, node);
    for (let k = 0; k < width; k++) {
      complete &&= found.length < limits.patterns && steps < limits.nodes;
      if (!complete) return;
      const branch = diagram.branches[at + k] ?? LOSES;
      const before = k === 0 ? undefined : diagram.branches[at + k - 1];
      if (!enters({ taken: taken + k, branch, before })) continue;
      steps++;
      follow(branch, [...counts, k], taken + k);
    }
  }
}

/** With one less of any kind it would lose. */
function isMinimal(diagram: Diagram, counts: readonly number[]): boolean {
  return counts.every((count, level) => {
    if (count === 0) return true;
    let node = diagram.root;
    for (const [at, taken] of counts.entries()) {
      if (node <= WINS) break;
      const place = branchesAt(diagram, at, node).at + taken - (at === level ? 1 : 0);
      node = diagram.branches[place] ?? LOSES;
    }
    // Kinds after the last step are not in the set.
    for (let at = counts.length; node > WINS && at < diagram.kinds.length; at++) {
      node = diagram.branches[branchesAt(diagram, at, node).at] ?? LOSES;
    }
    return node === LOSES;
  });
}

function patternOf(game: SimpleGame, { kinds }: Diagram, counts: readonly number[]): Pattern {
  return counts.flatMap((take, level) => {
    const places = new Set(kinds[level]?.places);
    return take === 0 ? [] : [{ take, of: game.members.filter((_, at) => places.has(at)) }];
  });
}
