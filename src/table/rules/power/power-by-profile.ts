/**
 * Power by engines C and D: one large weight beside a profile of all else.
 *
 * Use      `powerByProfile(game, profiled, 'exact', progress)`, `undefined` where the body is too
 *          large for exact counts; `'bounded'` for counts between two bounds.
 * Source   spec/power.md §8.
 */

import { boundedPower } from './bounded-indices.ts';
import { MOST_HALVED, countedByHalves } from './halves.ts';
import { shapleyOf } from './indices.ts';
import { type Power, type Progress, membersWith, sameError } from './member-power.ts';
import { MOST_LAYERED, fitsLayers, foundByLayers } from './power-by-layers.ts';
import type { Profiled } from './profile.ts';
import { sum } from './rows.ts';
import type { SimpleGame } from './simple-game.ts';

/** What shares may be off by: they are quotients of exact counts. */
const ROUNDING = 1e-13;
/** More spellings of a profile would make halves slow. */
const FEW_PROFILES = 1 << 12;

export function powerByProfile(
  game: SimpleGame,
  profiled: Profiled,
  asked: 'exact' | 'bounded',
  progress: Progress,
): Power | undefined {
  const members = game.members.length;
  if (members > MOST_LAYERED) return undefined;
  if (asked === 'bounded' || fitsLayers(profiled)) {
    const found = foundByLayers(profiled, progress);
    return found.kind === 'exact' ? exactPower(game, 'layers', found) : boundedPower(game, found);
  }
  const isHalved = members <= MOST_HALVED && profiled.needs.surely.length <= FEW_PROFILES;
  if (!profiled.isExact || !isHalved) return undefined;
  return exactPower(game, 'halves', rowsByHalves(profiled, progress));
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
    [...having.subarray(1)].map((next, s) => BigInt(next - ((winning[s] ?? 0) - (having[s] ?? 0)))),
  );
  return { winning: [...winning].map(BigInt), swings };
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
