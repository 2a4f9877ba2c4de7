/**
 * The same diagram with a chance for each member: how likely it passes, and who is pivotal.
 *
 * Use      `chancesIn(game, chances)`, undefined where the diagram would be too large;
 *          `chancesOf(diagram, chanceOfPlace)`. Members decide independently of one another.
 * Shapes   the pivotality of a member (Birnbaum's importance) is the chance that it passes with the
 *          member in favour, less the chance with the member against: how likely the others leave
 *          the decision to this one. With all chances at 1/2 it is the Penrose index.
 * Source   spec/power.md §5.
 */

import { type Diagram, diagramOf, sizeOf, visit } from './diagram.ts';
import { WINS } from './node-store.ts';
import type { SimpleGame } from './simple-game.ts';
import { LIMITS } from './smallest-sets.ts';

export type Chances = {
  readonly passes: number;
  /** By the member's place in the game. */
  readonly pivotality: readonly number[];
};

export function chancesIn(game: SimpleGame, chances: readonly number[]): Chances | undefined {
  const diagram = diagramOf(game, LIMITS.nodes);
  return diagram && chancesOf(diagram, (place) => chances[place] ?? 0.5);
}

export function chancesOf(diagram: Diagram, chanceOf: (place: number) => number): Chances {
  const chances = diagram.kinds.map(({ places }) => places.map(chanceOf));
  const sweep = sweepOf(diagram, chances.map(inFavour));
  const pivotality: number[] = [];
  for (const [level, { places }] of diagram.kinds.entries()) {
    const ofKind = chances[level] ?? [];
    for (const [at, place] of places.entries()) {
      pivotality[place] = sweep.pivotality(level, inFavour(ofKind.toSpliced(at, 1)));
    }
  }
  return { passes: sweep.passes, pivotality };
}

/** With the same chance for all; pivotality by kind. */
export function chancesAt(diagram: Diagram, chance: number): Chances {
  const even = (length: number) => inFavour(Array.from({ length }, () => chance));
  const sweep = sweepOf(
    diagram,
    diagram.kinds.map(({ places }) => even(places.length)),
  );
  const pivotality = diagram.kinds.map(({ places }, level) =>
    sweep.pivotality(level, even(places.length - 1)),
  );
  return { passes: sweep.passes, pivotality };
}

/** How likely just k of members with these chances are in favour. */
export function inFavour(chances: readonly number[]): Float64Array {
  const odds = new Float64Array(chances.length + 1);
  odds[0] = 1;
  for (const [count, chance] of chances.entries()) {
    for (let k = count + 1; k >= 0; k--) {
      odds[k] = (odds[k] ?? 0) * (1 - chance) + (odds[k - 1] ?? 0) * chance;
    }
  }
  return odds;
}

type Sweep = {
  readonly passes: number;
  readonly pivotality: (level: number, others: Float64Array) => number;
};

function sweepOf(diagram: Diagram, odds: readonly Float64Array[]): Sweep {
  const below = belowOf(diagram, odds);
  const above = aboveOf(diagram, odds);
  return {
    passes: below[diagram.root] ?? 0,
    pivotality(level, others) {
      let sum = 0;
      visit(diagram, level, (node, at) => {
        let decisive = 0;
        for (let k = 0; k < others.length; k++) {
          const next = below[diagram.branches[at + k + 1] ?? 0] ?? 0;
          decisive += (others[k] ?? 0) * (next - (below[diagram.branches[at + k] ?? 0] ?? 0));
        }
        sum += (above[node] ?? 0) * decisive;
      });
      return sum;
    },
  };
}

function belowOf(diagram: Diagram, odds: readonly Float64Array[]): Float64Array {
  const below = new Float64Array(sizeOf(diagram));
  below[WINS] = 1;
  for (let level = diagram.kinds.length - 1; level >= 0; level--) {
    const ways = odds[level] ?? new Float64Array();
    visit(diagram, level, (node, at) => {
      let sum = 0;
      for (let k = 0; k < ways.length; k++) {
        sum += (ways[k] ?? 0) * (below[diagram.branches[at + k] ?? 0] ?? 0);
      }
      below[node] = sum;
    });
  }
  return below;
}

function aboveOf(diagram: Diagram, odds: readonly Float64Array[]): Float64Array {
  const above = new Float64Array(sizeOf(diagram));
  above[diagram.root] = 1;
  for (const level of diagram.kinds.keys()) {
    const ways = odds[level] ?? new Float64Array();
    visit(diagram, level, (node, at) => {
      const came = above[node] ?? 0;
      for (let k = 0; k < ways.length; k++) {
        const branch = diagram.branches[at + k] ?? 0;
        if (branch > WINS) above[branch] = (above[branch] ?? 0) + came * (ways[k] ?? 0);
      }
    });
  }
  return above;
}
