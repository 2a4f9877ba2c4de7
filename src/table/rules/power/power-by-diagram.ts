/**
 * Power by engine A: counts and shares on the decision diagram.
 *
 * Use      `powerByDiagram(game, diagram, progress)`.
 * Shapes   few nodes are counted by size in long integers. Of many, up to 53 members, chances at
 *          1/2 are exact doubles, multiples of 1/2^53; Shapley-Shubik is integrated.
 * Source   spec/power.md §4.
 */

import { chancesAt } from './chances.ts';
import type { Diagram } from './diagram.ts';
import { shapleyOf } from './indices.ts';
import { type Power, type Progress, membersWith, sameError } from './member-power.ts';
import { gaussLegendre } from './quadrature.ts';
import { sum } from './rows.ts';
import type { SimpleGame } from './simple-game.ts';
import { swingsOf, workOf } from './swings.ts';

/** What shares may be off by. */
const ROUNDING = 1e-13;
/** Multiplications of long integers at most, before sizes are left to the quadrature. */
const MOST_WORK = 100_000;
/** Up to so many members the chances at 1/2 are exact doubles, multiples of 1/2^53. */
const DOUBLES = 53;

export function powerByDiagram(game: SimpleGame, diagram: Diagram, progress: Progress): Power {
  const { winning, ofKinds } = countsOf(game, diagram, progress);
  const swings: bigint[] = [];
  const shapley: number[] = [];
  for (const [level, { places }] of diagram.kinds.entries()) {
    for (const place of places) {
      swings[place] = ofKinds[level]?.swings ?? 0n;
      shapley[place] = ofKinds[level]?.shapley ?? 0;
    }
  }
  return {
    members: membersWith(game, { winning, swings, shapley }),
    winning,
    coalitions: 1n << BigInt(game.members.length),
    method: 'diagram',
    error: ROUNDING,
    errors: sameError(ROUNDING),
    errorIs: 'rounding',
  };
}

type KindCounts = {
  readonly winning: bigint;
  readonly ofKinds: readonly { readonly swings: bigint; readonly shapley: number }[];
};

function countsOf(game: SimpleGame, diagram: Diagram, progress: Progress): KindCounts {
  if (workOf(diagram) <= MOST_WORK) {
    const { winning, swings } = swingsOf(diagram, 'by-size');
    const ofKinds = swings.map((row) => ({ swings: sum(row), shapley: shapleyOf(row) }));
    return { winning: sum(winning), ofKinds };
  }
  const shapley = shapleyByChances(game, diagram, progress);
  const { winning, swings } =
    game.members.length <= DOUBLES ? evenCounts(game, diagram) : swingsOf(diagram, 'in-all');
  const ofKinds = swings.map((row, level) => ({ swings: sum(row), shapley: shapley[level] ?? 0 }));
  return { winning: sum(winning), ofKinds };
}

/** At the chance 1/2 what is likely is only counted: an exact double, up to 53 members. */
function evenCounts(game: SimpleGame, diagram: Diagram) {
  const { passes, pivotality } = chancesAt(diagram, 0.5);
  const n = game.members.length;
  return {
    winning: [BigInt(passes * 2 ** n)],
    swings: pivotality.map((pivotal) => [BigInt(pivotal * 2 ** (n - 1))]),
  };
}

/**
 * By kind the chance of being pivotal, on average over all chances p that everybody shares: it is a
 * polynomial in p of degree n - 1, so that n / 2 knots leave only rounding.
 */
function shapleyByChances(game: SimpleGame, diagram: Diagram, progress: Progress) {
  const knots = gaussLegendre(Math.ceil(game.members.length / 2));
  const shapley = diagram.kinds.map(() => 0);
  for (const [done, { at, weight }] of knots.entries()) {
    progress(done, knots.length);
    for (const [level, pivotal] of chancesAt(diagram, at).pivotality.entries()) {
      shapley[level] = (shapley[level] ?? 0) + weight * pivotal;
    }
  }
  return shapley;
}
