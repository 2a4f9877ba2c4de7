/**
 * How often one peer may try what costs or could be guessed, and one seat write in a log.
 *
 * Use      the routes; a rehearsal in one process, where all seats are one peer, asks for more
 *          room.
 * Shapes   `codes` and `refused` count failures only.
 */

import { type RateLimit, rateLimit } from './rate-limit.ts';

const MINUTE = 60_000;

export type Limits = {
  readonly codes: RateLimit;
  readonly refused: RateLimit;
  readonly sessions: RateLimit;
  readonly rehearsals: RateLimit;
  readonly corridors: RateLimit;
};

/** How many entries one seat may add to one log: far above what any table needs. */
export function paceBy(stopwatch: () => number, times = 1): RateLimit {
  return rateLimit(600 * times, 10 * MINUTE, stopwatch);
}

export function limitsBy(stopwatch: () => number, times = 1): Limits {
  return {
    codes: rateLimit(10 * times, 10 * MINUTE, stopwatch),
    refused: rateLimit(120 * times, MINUTE, stopwatch),
    sessions: rateLimit(300 * times, MINUTE, stopwatch),
    rehearsals: rateLimit(20 * times, 10 * MINUTE, stopwatch),
    corridors: rateLimit(20 * times, 10 * MINUTE, stopwatch),
  };
}
