/**
 * Voting power under a rule: how often each member is decisive, by the indices in use.
 *
 * Use      `powerOf(game)`; what takes long tells how far it is. At a `quick` pace, what would take
 *          minutes is given between two bounds first. In pages: src/web/power-worker/.
 * Shapes   engine A counts on the decision diagram. Where that is too large, B counts the sums of
 *          one weight (weight-sums.ts); C puts two halves of the body side by side (halves.ts); D
 *          counts sums in layers (layers.ts). Counts are exact but where weights had to be rounded:
 *          then they are the middle of two bounds. What none of them can, E draws a sample of
 *          (power-by-orders.ts). No share is further from the true one than `error`; `errorIs` says
 *          where it comes from.
 * Source   spec/power.md §§4, 7-9.
 */

import { kindsOf } from './alike.ts';
import { diagramOf } from './diagram.ts';
import { powerByDiagram } from './power-by-diagram.ts';
import { powerByOrders } from './power-by-orders.ts';
import { type Pace, boundedByProfile, exactByProfile } from './power-by-profile.ts';
import { countsBySums, shapleyBySums } from './power-by-sums.ts';
import { type Power, type Progress, membersWith, sameError } from './member-power.ts';
import { profiledOf } from './profile.ts';
import type { SimpleGame } from './simple-game.ts';
import { type Weighing, weighingOf } from './weight-sums.ts';

/** More members that the rule tells apart would need a diagram that is too large. */
const FEW_KINDS = 60;
/** Nodes of a diagram: up to so many it is always the quickest way; and at most, some seconds. */
const FEW_NODES = 100_000;
const MOST_NODES = 500_000;

export function powerOf(
  game: SimpleGame,
  progress: Progress = () => {},
  pace: Pace = 'whole',
): Power {
  const isFew = kindsOf(game).length <= FEW_KINDS;
  const small = isFew ? diagramOf(game, FEW_NODES) : undefined;
  if (small !== undefined) return powerByDiagram(game, small, progress);
  const weighing = weighingOf(game);
  if (weighing !== undefined) return powerBySums(game, weighing, progress);
  const profiled = profiledOf(game);
  const exact = profiled && exactByProfile(game, profiled, pace, progress);
  if (exact !== undefined) return exact;
  // With one weight of many digits a diagram would only be larger than what has been tried.
  if (profiled !== undefined) {
    return boundedByProfile(game, profiled, progress) ?? powerByOrders(game, pace, progress);
  }
  // Some seconds, which who waits at a page is spared until there are first figures.
  const diagram = isFew && pace === 'whole' ? diagramOf(game, MOST_NODES) : undefined;
  if (diagram !== undefined) return powerByDiagram(game, diagram, progress);
  return powerByOrders(game, pace, progress);
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
    errors: sameError(error),
    errorIs: 'bound',
  };
}
