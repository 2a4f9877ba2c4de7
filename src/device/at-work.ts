/**
 * Whether devices may still be at work on what the next stated time would cut off.
 *
 * Use      before a rehearsal's clock is moved over that time: by a button of the pages, or by the
 *          server where the clock runs fast. A real selection's clock is nobody's to move.
 * Units    `quiet`: milliseconds since the last entry.
 */

import { deadlines } from '../table/deadlines.ts';
import { runningConfessional } from '../table/confessional/confessional-lookup.ts';
import { runningRound } from '../table/rounds/round-lookup.ts';
import type { Selection } from '../table/selection.ts';

const QUIET_AFTER = 4_000;
/** Devices that make keys may be busy for longer between two entries. */
const CEREMONY_QUIET_AFTER = 30_000;

export function atWork(selection: Selection, quiet: number): boolean {
  const next = deadlines(selection)[0];
  if (!next) return false;
  if (next.what === 'ceremony-phase' && quiet < CEREMONY_QUIET_AFTER) return true;
  const called = runningRound(selection) ?? runningConfessional(selection);
  const unproved = next.what === 'round-closes' && called?.stage === 'called';
  return unproved || quiet < QUIET_AFTER;
}
