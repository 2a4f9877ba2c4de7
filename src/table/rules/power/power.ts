/**
 * Voting power under a rule: how often each member is decisive, by the indices in use.
 *
 * Use      `powerOf(game)`; what takes long tells how far it is. In pages: src/web/power-worker/.
 * Shapes   counts are exact. Engine A counts on the decision diagram; where that is too large,
 *          engine B counts the sums of weights (weight-sums.ts). No share is further from the true
 *          one than `error`; `errorIs` says where it comes from.
 * Errors   `too_large` where neither engine can: many gates with weights that differ too much.
 * Source   spec/power.md §§4, 7-8.
 */

import { type Result, ok, refuse } from '../../../basics/result.ts';
import type { MemberId } from '../../ids.ts';
import { kindsOf } from './alike.ts';
import { chancesAt } from './chances.ts';
import { type Diagram, diagramOf } from './diagram.ts';
import { countsBySums, shapleyBySums } from './power-by-sums.ts';
import { type Indices, indicesOf, shapleyOf } from './indices.ts';
import { gaussLegendre } from './quadrature.ts';
import { sum } from './rows.ts';
import type { SimpleGame } from './simple-game.ts';
import { swingsOf, workOf } from './swings.ts';
import { type Weighing, weighingOf } from './weight-sums.ts';

export type MemberPower = Indices & {
  readonly id: MemberId;
  /** Coalitions of the others to which this member makes the difference. */
  readonly swings: bigint;
  readonly shapley: number;
};

export type Power = {
  readonly members: readonly MemberPower[];
  readonly winning: bigint;
  readonly coalitions: bigint;
  readonly method: 'diagram' | 'weight-sums';
  readonly error: number;
  readonly errorIs: 'rounding' | 'bound';
};

export type PowerRefusal = { readonly code: 'too_large'; readonly members: number };

export type Progress = (done: number, of: number) => void;

/** More members that the rule tells apart would need a diagram that is too large. */
const FEW_KINDS = 60;
/** Nodes of a diagram: up to so many it is always the quickest way; and at most, some seconds. */
const FEW_NODES = 100_000;
const MOST_NODES = 1_000_000;
/** Multiplications of long integers at most, before sizes are left to the quadrature. */
const MOST_WORK = 100_000;
/** Up to so many members the chances at 1/2 are exact doubles, multiples of 1/2^53. */
const DOUBLES = 53;

export function powerOf(
  game: SimpleGame,
  progress: Progress = () => {},
): Result<Power, PowerRefusal> {
  const weighing = weighingOf(game);
  const isSmall = weighing === undefined || kindsOf(game).length <= FEW_KINDS;
  const small = isSmall ? diagramOf(game, FEW_NODES) : undefined;
  if (small !== undefined) return ok(powerByDiagram(game, small, progress));
  if (weighing !== undefined) return ok(powerBySums(game, weighing, progress));
  const diagram = diagramOf(game, MOST_NODES);
  if (diagram === undefined) return refuse({ code: 'too_large', members: game.members.length });
  return ok(powerByDiagram(game, diagram, progress));
}

function powerBySums(game: SimpleGame, weighing: Weighing, progress: Progress): Power {
  // Most of the time goes into the integration, so that the counts are the first tenth.
  const counts = countsBySums(weighing, (done, of) => progress(done, 10 * of));
  const { shapley, error } = shapleyBySums(weighing, (done, of) =>
    progress(of + 9 * done, 10 * of),
  );
  return {
    members: membersWith(game, { ...counts, shapley }),
    winning: counts.winning,
    coalitions: 1n << BigInt(game.members.length),
    method: 'weight-sums',
    error,
    errorIs: 'bound',
  };
}

function powerByDiagram(game: SimpleGame, diagram: Diagram, progress: Progress): Power {
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
    error: 1e-13,
    errorIs: 'rounding',
  };
}

type Found = {
  readonly winning: bigint;
  readonly swings: readonly bigint[];
  readonly shapley: readonly number[];
};

function membersWith(game: SimpleGame, found: Found): readonly MemberPower[] {
  const indices = indicesOf(found);
  const none = { penrose: 0, banzhaf: 0, colemanPrevent: 0, colemanInitiate: 0 };
  return game.members.map((id, place) => ({
    id,
    swings: found.swings[place] ?? 0n,
    ...(indices[place] ?? none),
    shapley: found.shapley[place] ?? 0,
  }));
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
