/**
 * The page's end of the verifier: one bundle, one worker, and a way to stop it.
 *
 * Use      `startChecking(makeWorker, check, onStep)`; stopping ends the worker in mid-sum.
 * Errors   `answer` rejects where the worker stumbled.
 */

import type { Check, Checked, FromVerifier } from './messages.ts';

/** What the page takes at most: a browser holds it three times over. */
export const MOST_BUNDLE = 128 * 1024 * 1024;

export type Step = { readonly done: number; readonly of: number };

export type Checking = {
  /** Never settles once it was stopped. */
  readonly answer: Promise<Checked>;
  stop(): void;
};

export function startChecking(
  makeWorker: () => Worker,
  check: Check,
  onStep: (step: Step) => void,
): Checking {
  const worker = makeWorker();
  const answer = new Promise<Checked>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromVerifier>) => {
      if (data.kind === 'step') return onStep(data);
      worker.terminate();
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    };
  });
  worker.postMessage(check);
  return { answer, stop: () => worker.terminate() };
}
