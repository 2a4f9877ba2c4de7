/**
 * How far this device's clock is set ahead (by nothing, but in a rehearsal), and how far off it is.
 *
 * Use      worker/desk.ts, for the times at which a trustee's device may sign.
 * Shapes   whether it is a rehearsal is asked of the log, where every signature names the mode; the
 *          server's summary is believed only while there is no log.
 * Source   spec/device.md §4.
 */

import type { Instant } from '../../basics/instant.ts';
import type { Summary } from '../../device/board.ts';
import type { Selection } from '../../table/selection.ts';

export function offsetOf(
  summary: Pick<Summary, 'mode'> & { readonly rehearsal?: { readonly offsetMs: number } },
  selection: Pick<Selection, 'mode'> | undefined,
): number {
  const { mode } = selection ?? summary;
  return mode === 'rehearsal' ? (summary.rehearsal?.offsetMs ?? 0) : 0;
}

/** So much a slow line explains, and a clock that nobody set to the second. */
const UNREMARKABLE = 2 * 60_000;

/** Server's clock minus this device's: 0 where nobody need hear of it. */
export function differenceOf(server: Instant, own: Instant): number {
  const difference = server - own;
  return Math.abs(difference) > UNREMARKABLE ? difference : 0;
}
