/**
 * Whether the clock of a rehearsal may be moved now, and to when.
 *
 * Use      the slip on top of a rehearsal's pages; a real selection has no such button.
 * Shapes   a move that would cut people's devices off in the middle of their work is not offered: a
 *          called round first gets its proofs, and the record must have been quiet for a while.
 */

import type { Instant } from '../../basics/instant.ts';
import { deadlines } from '../../table/deadlines.ts';
import { runningConfessional } from '../../table/confessional-lookup.ts';
import { runningRound } from '../../table/round-lookup.ts';
import type { Selection } from '../../table/selection.ts';

export type Move = 'none' | 'working' | { readonly to: Instant };

const QUIET_AFTER = 4_000;
/** Devices that make keys may be busy for longer between two entries. */
const CEREMONY_QUIET_AFTER = 30_000;

export function nextMove(selection: Selection, now: Instant): Move {
  const next = deadlines(selection)[0];
  if (!next) return 'none';
  const quiet = now - selection.at;
  if (next.what === 'ceremony-phase' && quiet < CEREMONY_QUIET_AFTER) return 'working';
  const called = runningRound(selection) ?? runningConfessional(selection);
  const unproved = next.what === 'round-closes' && called?.stage === 'called';
  if (unproved || quiet < QUIET_AFTER) return 'working';
  return { to: next.due };
}
