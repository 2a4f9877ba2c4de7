/** Words of probability have ranges, and a position a word. */

import { expect, test } from 'vitest';
import type { Confidence, Step } from './kinds/assessment.ts';
import { YARDSTICKS, likelihoodOf, rungOf, yardsticks } from './yardstick.ts';

const steps: readonly Step[] = ['block', 'reluctant', 'undecided', 'accept', 'support'];
const confidences: readonly Confidence[] = ['low', 'moderate', 'high'];

test.each(yardsticks)('%s climbs without overlap, and each of its words has a position', (id) => {
  const rungs = YARDSTICKS[id];
  rungs
    .slice(1)
    .forEach((rung, at) => expect(rung.from).toBeGreaterThanOrEqual(rungs[at]?.to ?? 0));
  const said = steps.flatMap((step) => confidences.map((one) => rungOf(id, step, one).id));
  expect(new Set(said).size).toBe(rungs.length);
});

test('a better step is never less likely, and confidence never crosses the middle', () => {
  for (const confidence of confidences) {
    const climbs = steps.map((step) => likelihoodOf(step, confidence));
    expect(climbs).toEqual(climbs.toSorted((one, other) => one - other));
  }
  for (const step of steps) {
    const sides = confidences.map((confidence) => Math.sign(likelihoodOf(step, confidence) - 50));
    expect(new Set(sides).size).toBe(1);
  }
});

test('an acceptance held with moderate confidence is likely, on both yardsticks', () => {
  expect(rungOf('icd-203', 'accept', 'moderate')).toEqual({ id: 'likely', from: 55, to: 80 });
  expect(rungOf('phia', 'accept', 'moderate')).toEqual({ id: 'likely', from: 55, to: 75 });
});
