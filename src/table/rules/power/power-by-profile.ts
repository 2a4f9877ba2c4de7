/**
 * Power by engines C and D: one large weight beside a profile of all else.
 *
 * Use      `exactByProfile(game, profiled, pace, progress)`, `undefined` where the body is too
 *          large for exact counts; then `boundedByProfile` for counts between two bounds.
 * Source   spec/power.md §8.
 */

import { boundedPower } from './bounded-indices.ts';
import { MOST_HALVED, countedByHalves, stepsByHalves } from './halves.ts';
import { shapleyOf } from './indices.ts';
import { type Power, type Progress, membersWith, sameError } from './member-power.ts';
import { foundByLayers, layersSay } from './power-by-layers.ts';
import type { Profiled } from './profile.ts';
import { sum } from './rows.ts';
import type { SimpleGame } from './simple-game.ts';

/** What shares may be off by: they are quotients of exact counts. */
const ROUNDING = 1e-13;
/** Steps of halves: some seconds, for who waits at a page; and some minutes, at most. */
const QUICK = 2 ** 32;
const MOST_STEPS = 2 ** 38;
/** More spellings of a profile than any such rule has. */
const FEW_PROFILES = 1 << 16;

/** `quick`: bounds or a small sample, where more would take long. */
export type Pace = 'whole' | 'quick';

/** Exact counts, `undefined` where that is too much. */
export function exactByProfile(
  game: SimpleGame,
  profiled: Profiled,
  pace: Pace,
  progress: Progress,
): Power | undefined {
  if (layersSay(profiled) === 'exactly') return boundedByProfile(game, profiled, progress);
  const time = timeByHalves(profiled);
  if (time === 'never' || (time === 'minutes' && pace === 'quick')) return undefined;
  return exactPower(game, 'halves', rowsByHalves(profiled, progress));
}

/** Counts in layers, exact where the weights fit, else between two bounds that are close. */
export function boundedByProfile(
  game: SimpleGame,
  profiled: Profiled,
  progress: Progress,
): Power | undefined {
  if (layersSay(profiled) === 'little') return undefined;
  const found = foundByLayers(profiled, progress);
  if (found.kind === 'exact') return exactPower(game, 'layers', found);
  const bounded = boundedPower(game, found);
  return timeByHalves(profiled) === 'minutes' ? { ...bounded, waiting: 'exact' } : bounded;
}

function timeByHalves(profiled: Profiled): 'seconds' | 'minutes' | 'never' {
  const { weights, needs } = profiled;
  if (weights.length > MOST_HALVED || needs.length > FEW_PROFILES) return 'never';
  const steps = stepsByHalves(profiled);
  return steps <= QUICK ? 'seconds' : steps <= MOST_STEPS ? 'minutes' : 'never';
}

type Rows = {
  /** By size of the coalition. */
  readonly winning: readonly bigint[];
  /** By member, by the number of others in favour. */
  readonly swings: readonly (readonly bigint[])[];
};

/** Decisive with s others: wins with the member at s + 1, less what wins without it at s. */
function rowsByHalves(profiled: Profiled, progress: Progress): Rows {
  const { winning, winningWith } = countedByHalves(profiled, progress);
  const swings = winningWith.map((having) =>
    having.slice(1).map((next, s) => next - ((winning[s] ?? 0n) - (having[s] ?? 0n))),
  );
  return { winning, swings };
}

function exactPower(game: SimpleGame, method: Power['method'], { winning, swings }: Rows): Power {
  const all = sum(winning);
  const found = { winning: all, swings: swings.map(sum), shapley: swings.map(shapleyOf) };
  return {
    members: membersWith(game, found),
    winning: all,
    coalitions: 1n << BigInt(game.members.length),
    method,
    error: ROUNDING,
    errors: sameError(ROUNDING),
    errorIs: 'rounding',
  };
}
