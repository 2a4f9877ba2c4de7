/**
 * Finding silences: the one that runs, one by number.
 *
 * Source   spec/process.md §7.
 */

import { writeInstant } from '../../basics/instant.ts';
import type { Asked } from '../asked.ts';
import type { Refusal, Selection } from '../selection.ts';
import type { Silence } from './silence.ts';

export function runningSilence(selection: Pick<Selection, 'silences'>): Silence | undefined {
  return selection.silences.find(({ stage }) => stage === 'running');
}

export function silenceOf(
  selection: Pick<Selection, 'silences'>,
  number: number,
): Silence | undefined {
  return selection.silences.find((silence) => silence.number === number);
}

/** The silence meant, if it runs and its end has not come. */
export function runningOf({ selection, at }: Asked, number: number): Silence | Refusal {
  const silence = silenceOf(selection, number);
  if (silence?.stage !== 'running') {
    return { code: 'silence_not_running', stage: silence?.stage ?? 'none' };
  }
  if (at < silence.ends) return silence;
  const [deadline, now] = [writeInstant(silence.ends), writeInstant(at)];
  return { code: 'silence_deadline_past', deadline, now };
}
