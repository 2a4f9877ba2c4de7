/**
 * Whether the clock of a rehearsal may be moved now, and to when.
 *
 * Use      the slip on top of a rehearsal's pages; a real selection has no such button.
 * Shapes   a move that would cut people's devices off in the middle of their work is not offered
 *          (device/at-work.ts).
 */

import type { Instant } from '../../basics/instant.ts';
import { atWork } from '../../device/at-work.ts';
import { deadlines } from '../../table/deadlines.ts';
import type { Selection } from '../../table/selection.ts';
import { statementsUntil } from '../../table/silence/statements.ts';

export type Move = 'none' | 'working' | { readonly to: Instant };

export function nextMove(selection: Selection, now: Instant): Move {
  const next = deadlines(selection)[0];
  if (!next) return untilSeal(selection, now);
  return atWork(selection, now - selection.at) ? 'working' : { to: next.due };
}

/** Members have their time for statements; the chair seals after it. */
function untilSeal(selection: Selection, now: Instant): Move {
  const to = selection.seal ? null : statementsUntil(selection);
  return to === null || to <= now ? 'none' : { to };
}
