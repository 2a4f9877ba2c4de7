/**
 * The worker that bench/power.ts starts in Chromium: power again and again, and how long each took.
 */

import type { SimpleGame } from '../src/table/rules/power/simple-game.ts';
import { powerOf } from '../src/table/rules/power/power.ts';

type Asked = { readonly game: SimpleGame; readonly runs: number };

self.onmessage = ({ data: { game, runs } }: MessageEvent<Asked>) => {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    powerOf(game);
    return performance.now() - began;
  });
  self.postMessage(times);
};
