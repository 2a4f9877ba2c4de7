/**
 * Finding silences: the one that runs, one by number.
 *
 * Source   spec/process.md §7.
 */

import type { Selection } from './selection.ts';
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
