/**
 * A rehearsal's clock, seen and moved over HTTP as anybody in it may.
 *
 * Use      `clockOf`; the server stops at every time that comes on the way.
 * Shapes   ahead of this process's own clock by the offset that the server names.
 * Errors   a clock that the server will not move rejects: the rehearsal is gone.
 */

import { type Instant, later } from '../../basics/instant.ts';
import type { HttpBoard } from '../../contract/board.ts';
import type { Line } from '../../contract/line.ts';
import { moveClock } from '../../contract/rehearsals.ts';
import type { RehearsalClock } from './stage.ts';

const WAITS = 15_000;

export type ClockPorts = {
  readonly line: Line;
  /** The rehearsal's id, or its selection's. */
  readonly id: string;
  /** This process's own clock. */
  readonly own: () => Instant;
};

/** The same where the clock is the chair's: these stand-ins wait until it has come. */
export function onlyWatching(clock: WatchedClock): WatchedClock {
  return {
    ...clock,
    reach: async (to) => {
      if (clock.now() < to) await clock.changed(WAITS);
    },
  };
}

export type WatchedClock = RehearsalClock & {
  /** Hears of every change from now on. */
  watch(board: Pick<HttpBoard, 'summary' | 'live'>): () => void;
};

export function clockOf({ line, id, own }: ClockPorts): WatchedClock {
  let offset = 0;
  let news = 0;
  let told = 0;
  let wake = () => {};
  return {
    now: () => later(own(), offset),
    reach: async (to) => {
      const moved = await moveClock(line, id, to);
      // Somebody may have moved it further already.
      if (moved.ok) offset = moved.value.offsetMs;
      else if (moved.refusal.code !== 'time_runs_backwards') throw new Error(moved.refusal.code);
    },
    changed: async (patience) => {
      const asleep = new Promise<void>((resolve) => {
        wake = resolve;
      });
      if (news === told) await Promise.race([asleep, line.wait(patience)]);
      const grown = news !== told;
      told = news;
      return grown;
    },
    watch: (board) => {
      const hear = async () => {
        const { rehearsal } = await board.summary();
        offset = rehearsal?.offsetMs ?? offset;
        news++;
        wake();
      };
      return board.live(() => void hear().catch(() => {}));
    },
  };
}
