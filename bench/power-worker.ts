/**
 * The worker that bench/power.ts starts in Chromium: power again and again, and how long each took.
 */

import type { SimpleGame } from '../src/table/rules/power/simple-game.ts';
import { powerOf } from '../src/table/rules/power/power.ts';
import { answerOf } from '../src/web/power-worker/answering.ts';
import { warmUp } from '../src/web/power-worker/warm-up.ts';
import { WARM_TURNS } from '../src/web/power-worker/working.ts';

type Asked = {
  readonly game: SimpleGame;
  readonly runs: number;
  /** As pages do it: questions that nobody asked, before the first. */
  readonly warmed: boolean;
};

self.onmessage = ({ data: { game, runs, warmed } }: MessageEvent<Asked>) => {
  for (let turn = 0; warmed && turn < WARM_TURNS; turn++) answerOf(warmUp(), () => {});
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    powerOf(game);
    return performance.now() - began;
  });
  self.postMessage(times);
};
