/**
 * The pace of a rehearsal's clock: how far a second of ours takes it.
 *
 * Use      room.ts asks `stepTo` once a second while a pace is set; a real selection has none.
 * Shapes   the clock runs only towards a time that somebody waits for. A minute short of it, it
 *          goes on as any other, as long as devices may be at work on what that time would cut off
 *          (device/at-work.ts). Where something new is asked of people, it goes as any other again.
 * Units    milliseconds of the rehearsal's clock in one second of ours.
 */

import { type Instant, instantOf, later } from '../basics/instant.ts';
import type { Pace } from '../contract/requests.ts';
import { atWork } from '../device/at-work.ts';
import type { Selection } from '../table/selection.ts';
import { runningRound } from '../table/rounds/round-lookup.ts';
import { runningSilence } from '../table/silence/silence-lookup.ts';
import { nextDue } from './clerk.ts';

const PACES = { usual: 0, hour: 3_600_000, day: 86_400_000 } as const satisfies {
  readonly [pace in Pace]: number;
};

const SHORT_OF_IT = 60_000;

/** Where the clock stands after this second; `undefined` where nothing waits for it. */
export function stepTo(
  selection: Selection,
  { now, pace, quiet }: { readonly now: Instant; readonly pace: Pace; readonly quiet: number },
): Instant | undefined {
  const due = nextDue(selection, now);
  if (due === undefined || pace === 'usual') return undefined;
  const to = later(now, PACES[pace]);
  if (to < due) return to;
  return atWork(selection, quiet) ? instantOf(Math.max(now, due - SHORT_OF_IT)) : due;
}

/** What people are asked now: an open round, or a text under silence; empty where it is nothing. */
export function askedOf(selection: Selection | undefined): string {
  const round = selection && runningRound(selection);
  if (round?.stage === 'open') return `round ${round.rid}`;
  const silence = selection && runningSilence(selection);
  return silence ? `silence ${silence.number}` : '';
}
