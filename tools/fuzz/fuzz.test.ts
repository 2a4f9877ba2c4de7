/** A short run of what `npm run bench -- fuzz` does a million times. */

import { expect, test } from 'vitest';
import { damaged, diceOf } from './damage.ts';
import { doors } from './doors.ts';
import { fuzz } from './fuzz.ts';

const all = doors();

test('damaged files are refused by name at every door, and nothing throws', () => {
  const told = fuzz(all, { inputs: 3000, seed: 1, clock: () => 0 });
  expect(told.wrong).toEqual([]);
  const entered = [...told.answers.values()].filter((answers) => answers.size > 0);
  expect(entered).toHaveLength(all.length);
});

test('every door has seeds, and takes at least one of them', () => {
  // Opening one takes a second, so its seed is refused by name; the other wants another form.
  const never = ['corridor export', 'founding request'];
  const shut = all.filter(({ seeds, judge }) => !seeds.some((seed) => judge(seed) === 'taken'));
  expect(shut.map(({ name }) => name).filter((name) => !never.includes(name))).toEqual([]);
});

test('a parser that throws, hangs or does not name its refusal is told', () => {
  const [seed, name] = [[Uint8Array.of(1)], 'planted'];
  let now = 0;
  const clock = () => (now += 5);
  const run = (judge: () => string, mostMs = 10) =>
    fuzz([{ name, seeds: seed, judge }], { inputs: 1, seed: 1, clock, mostMs }).wrong.join();
  const thrown = () => {
    throw new Error('out of range');
  };
  expect(run(thrown)).toContain('planted, input 0: threw: out of range');
  expect(run(() => 'A sentence.')).toContain('A sentence.');
  expect(run(() => 'taken', 1)).toContain('5 ms');
  expect(run(() => 'taken')).toBe('');
});

test('the same seed does the same damage', () => {
  const seeds = [Uint8Array.of(123, 34, 97, 34, 58, 49, 125)];
  expect(damaged(seeds, diceOf(4))).toEqual(damaged(seeds, diceOf(4)));
});
