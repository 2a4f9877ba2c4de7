/**
 * What the server asks of the world: the time, chance, a wake-up call and a stopwatch.
 *
 * Use      server/main.ts makes the real one; a rehearsal in one process and the tests make their
 *          own.
 * Shapes   `now` is the server's recorded time; the stopwatch counts milliseconds and only goes on.
 */

import type { Instant } from '../basics/instant.ts';
import type { Random } from '../crypto/group.ts';

export type World = {
  now(): Instant;
  /** Calls `wake` once `time` has come; the answer calls it off. */
  at(time: Instant, wake: () => void): () => void;
  readonly random: Random;
  stopwatch(): number;
};

/** A line for the operator: what happened and its numbers, never a body, a code or a token. */
export type Log = (line: {
  readonly what: string;
  readonly [detail: string]: string | number;
}) => void;
