/**
 * The worker that bench/browser.ts starts in Chromium: makes ballots and says how long each took.
 */

import { makeOne } from './ballots.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

self.onmessage = ({ data: runs }: MessageEvent<number>) => {
  self.postMessage(Array.from({ length: runs }, () => makeOne(random)));
};
