/**
 * Words of probability: two yardsticks that are published, and which rung a position stands on.
 *
 * Use      `rungOf('icd-203', step, confidence)`; the words are in the locales, by the rung's id.
 * Shapes   the likelihood that a member will accept in the end: not stand in the way. Which one a
 *          step and a confidence have is a judgement of this product, stated in LIKELIHOOD so that
 *          a reader can disagree; a word always stands beside its range. Unknown has none.
 * Units    per cent, whole.
 * Source   ICD 203 (United States, 2015); PHIA Probability Yardstick (United Kingdom), with gaps.
 */

import type { Confidence, Step } from './kinds/assessment.ts';

export const YARDSTICKS = {
  'icd-203': [
    { id: 'almost-no-chance', from: 1, to: 5 },
    { id: 'very-unlikely', from: 5, to: 20 },
    { id: 'unlikely', from: 20, to: 45 },
    { id: 'even', from: 45, to: 55 },
    { id: 'likely', from: 55, to: 80 },
    { id: 'very-likely', from: 80, to: 95 },
    { id: 'almost-certain', from: 95, to: 99 },
  ],
  phia: [
    { id: 'remote', from: 0, to: 5 },
    { id: 'highly-unlikely', from: 10, to: 20 },
    { id: 'unlikely', from: 25, to: 35 },
    { id: 'realistic', from: 40, to: 50 },
    { id: 'likely', from: 55, to: 75 },
    { id: 'highly-likely', from: 80, to: 90 },
    { id: 'almost-certain', from: 95, to: 100 },
  ],
} as const;

export type YardstickId = keyof typeof YARDSTICKS;
export type Rung = (typeof YARDSTICKS)[YardstickId][number];
export const yardsticks = Object.keys(YARDSTICKS) as readonly YardstickId[];

/** Confidence moves a likelihood away from the middle, and never across it. */
const LIKELIHOOD: { readonly [S in Step]: { readonly [C in Confidence]: number } } = {
  block: { low: 30, moderate: 15, high: 3 },
  reluctant: { low: 30, moderate: 30, high: 15 },
  undecided: { low: 50, moderate: 50, high: 50 },
  accept: { low: 65, moderate: 65, high: 85 },
  support: { low: 65, moderate: 85, high: 97 },
};

export function likelihoodOf(step: Step, confidence: Confidence): number {
  return LIKELIHOOD[step][confidence];
}

export function rungOf(yardstick: YardstickId, step: Step, confidence: Confidence): Rung {
  const likelihood = likelihoodOf(step, confidence);
  const rungs: readonly Rung[] = YARDSTICKS[yardstick];
  const away = ({ from, to }: Rung) => Math.max(from - likelihood, likelihood - to, 0);
  return rungs.reduce((nearest, rung) => (away(rung) < away(nearest) ? rung : nearest));
}
