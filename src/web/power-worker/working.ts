/**
 * The page's end of the power worker: one question at a time, and a way to stop it.
 *
 * Use      `const { answer, stop } = startWorking(usePowerWorker(), { kind: 'power', pass,
 *          assembly }, onStep)`. Kinds: `power` (indices of all members), `sets` (the smallest that
 *          pass and that block, as patterns). Each
 *          takes `decided: { for, against }` and is then about the others. What is quick needs no
 *          worker: `gameOf`, `gameAfter`, `dualOf` of power/simple-game.ts, then `smallestSets`,
 *          `minimalSets`, `vetoersOf`, `carriersOf`, `dummiesOf` of power/smallest-sets.ts.
 * Errors   `answer` rejects where the worker stumbled; once stopped it never settles.
 */

import { warmUp } from './warm-up.ts';
import type { FromPower, PowerAnswer, PowerAsk } from './messages.ts';

export type WorkStep = { readonly done: number; readonly of: number };

export type Working<Kind extends PowerAsk['kind']> = {
  readonly answer: Promise<PowerAnswer[Kind]>;
  stop(): void;
};

/** A worker that has answered waits here for the next question: it has its code compiled. */
const idle = new WeakMap<() => Worker, Worker>();

export function startWorking<Kind extends PowerAsk['kind']>(
  makeWorker: () => Worker,
  ask: Extract<PowerAsk, { readonly kind: Kind }>,
  onStep: (step: WorkStep) => void,
): Working<Kind> {
  const worker = idle.get(makeWorker) ?? makeWorker();
  idle.delete(makeWorker);
  let isDone = false;
  const answer = new Promise<PowerAnswer[Kind]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromPower>) => {
      if (data.kind === 'step') return onStep(data);
      isDone = true;
      keep(makeWorker, worker);
      resolve(data.answer as PowerAnswer[Kind]);
    };
    worker.onerror = ({ message }) => {
      isDone = true;
      worker.terminate();
      reject(new Error(message));
    };
  });
  worker.postMessage(ask);
  const stop = () => {
    if (!isDone) worker.terminate();
  };
  return { answer, stop };
}

/** So often the warm-up must run until the browser has compiled all of it. */
export const WARM_TURNS = 4;

/**
 * A worker is made and has its code compiled, so that the first question finds it ready. Once
 * somebody has taken it, the rest is left.
 */
export async function prepareWorking(makeWorker: () => Worker): Promise<void> {
  if (idle.has(makeWorker)) return;
  for (let turn = 0; turn < WARM_TURNS; turn++) {
    if (turn > 0 && !idle.has(makeWorker)) return;
    await startWorking<'power'>(makeWorker, warmUp(), () => {}).answer;
  }
}

/** One waits; another that comes back later is not needed. */
function keep(makeWorker: () => Worker, worker: Worker): void {
  if (idle.has(makeWorker)) worker.terminate();
  else idle.set(makeWorker, worker);
}
