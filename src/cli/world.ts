/**
 * What the command line asks of the machine it runs on.
 *
 * Use      main.ts makes the real one; tests make their own.
 */

import type { Instant } from '../basics/instant.ts';
import type { Fetch } from '../contract/line.ts';
import type { Random } from '../crypto/group.ts';

export type World = {
  /** The folder that paths on the command line are relative to. */
  readonly folder: string;
  /** A language tag or locale, e.g. `nl_BE.UTF-8`; empty where none is set. */
  readonly language: string;
  /** Whether a person watches standard error. */
  readonly watched: boolean;
  readonly random: Random;
  readonly fetch: Fetch;
  readonly now: () => Instant;
  readonly stopwatch: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};
