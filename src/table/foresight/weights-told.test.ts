/** What is said beforehand of weights is what anybody who works through all answers would find. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MemberId } from '../ids.ts';
import { coarserUnits } from './coarser-units.ts';
import { toldByFewer } from './fewer-told.ts';
import { MOST_TOLD, toldByWeights } from './weights-told.ts';

const body = { acceptsSmallCounts: false } as never;
const ids = (count: number) => Array.from({ length: count }, (_, at) => `m${at}` as MemberId);
const told = (weights: readonly number[], accepts = false) => {
  const members = ids(weights.length);
  const units = Object.fromEntries(weights.map((weight, at) => [`m${at}`, weight]));
  const sets = [{ class: 'all' as const, members }];
  return toldByWeights(
    { body: accepts ? ({ acceptsSmallCounts: true } as never) : body },
    sets,
    units,
  );
};

function patterns(n: number): readonly (readonly number[])[] {
  if (n === 0) return [[]];
  return patterns(n - 1).flatMap((one) => [0, 1, 2].map((answer) => [...one, answer]));
}

/** By trying all ways to answer. */
function tried(weights: readonly number[]): readonly number[] {
  const all = patterns(weights.length);
  const sight = (one: readonly number[]) =>
    [1, 2]
      .map((word) => weights.reduce((sum, w, at) => sum + (one[at] === word ? w : 0), 0))
      .join();
  return weights.map((_, at) => {
    const seen = new Map<string, Set<number | undefined>>();
    for (const one of all) {
      const name = sight(one);
      seen.set(name, (seen.get(name) ?? new Set()).add(one[at]));
    }
    return all.filter((one) => seen.get(sight(one))?.size === 1).length / all.length;
  });
}

test('the chances are those of trying all ways, added up or tried', () => {
  const weight = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 2, maxLength: 5 }), fc.boolean(), (small, large) => {
      const weights = large ? small.map((one) => one * 10_007) : small;
      const { chances, worked } = told(weights);
      expect(worked).toBe(true);
      const found = ids(weights.length).map((id) => chances.get(id) ?? -1);
      for (const [at, chance] of tried(weights).entries()) expect(found[at]).toBeCloseTo(chance, 9);
    }),
    { numRuns: 25 },
  );
});

test('of more members, whose ways are added up and not tried, they are the same', () => {
  const weights = [4, 3, 3, 2, 2, 2, 1, 1, 1];
  const { chances } = told(weights);
  for (const [at, chance] of tried(weights).entries()) {
    expect(chances.get(ids(9)[at] as MemberId)).toBeCloseTo(chance, 9);
  }
});

test('three alike tell what is let through; different weights more, many alike less', () => {
  expect(told([1, 1, 1])).toMatchObject({ over: [], greatest: MOST_TOLD });
  expect(told([83, 68, 59, 47, 37, 19, 17]).over).toHaveLength(7);
  expect(told([2, 1, 1]).over).toEqual(['m0']);
  expect(told([2, 1, 1], true)).toMatchObject({ over: [] });
  expect(told([4, 4, 3, 3, 3, 2, 2, 2, 1, 1, 1, 1]).over).toEqual([]);
});

/** By trying all ways: the most that somebody who knows its own answer can tell of another. */
function triedOwn(weights: readonly number[]): number {
  const all = patterns(weights.length);
  const sight = (one: readonly number[], own: number) =>
    [1, 2]
      .map((word) => weights.reduce((sum, w, at) => sum + (one[at] === word ? w : 0), 0))
      .concat(one[own] ?? 0)
      .join();
  const parts = weights.flatMap((_, own) => {
    const seen = new Map<string, (readonly number[])[]>();
    for (const one of all) seen.set(sight(one, own), [...(seen.get(sight(one, own)) ?? []), one]);
    return weights.flatMap((__, at) =>
      at === own ? [] : all.filter((one) => alike(seen.get(sight(one, own)) ?? [], at)).length,
    );
  });
  return Math.max(...parts) / all.length;
}

function alike(some: readonly (readonly number[])[], at: number): boolean {
  return new Set(some.map((one) => one[at])).size === 1;
}

const fewer = (weights: readonly number[], assumedCorrupt = 0) => {
  const members = ids(weights.length);
  const units = Object.fromEntries(weights.map((weight, at) => [`m${at}`, weight]));
  const definition = { body: { acceptsSmallCounts: false, assumedCorrupt } } as never;
  return toldByFewer(definition, [{ class: 'all', members }], units);
};

test('who takes off its own answer can tell what trying all ways finds', () => {
  const weight = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 2, maxLength: 4 }), (weights) => {
      expect(fewer(weights).own?.part).toBeCloseTo(triedOwn(weights), 9);
    }),
    { numRuns: 15 },
  );
});

test('of so many as must answer the worst are taken, and three alike are the floor', () => {
  expect(fewer([1, 1, 1, 1]).absent).toMatchObject({ least: 3, part: MOST_TOLD });
  const worst = Math.max(...tried([4, 2, 1]), ...tried([4, 1, 1]), ...tried([2, 1, 1]));
  expect(fewer([4, 2, 1, 1]).absent?.part).toBeCloseTo(worst, 9);
  expect(fewer([3, 2, 1, 1, 1], 1).absent).toMatchObject({ least: 4 });
  expect(fewer([3, 2], 1).absent).toBeUndefined();
  expect(
    fewer(
      Array.from({ length: 40 }, (_, at) => at + 1),
      1,
    ).absent,
  ).toBeUndefined();
});

test('more than can be added up is taken as told', () => {
  const found = told(Array.from({ length: 24 }, (_, at) => 10_000 + 7919 * at));
  expect(found).toMatchObject({ worked: false, greatest: 1 });
  expect(found.over).toHaveLength(24);
});

test('coarser units are offered where nobody’s weight comes to nothing', () => {
  const members = ids(4).map((id, at) => ({ id, weights: { votes: 5000 + 1300 * at } }));
  const rows = coarserUnits(members, { by: 'votes', unit: 1 });
  expect(rows[0]).toMatchObject({ unit: 1, total: 27_800 });
  expect(rows.map(({ unit }) => unit)).toEqual(
    [...rows.map(({ unit }) => unit)].sort((a, b) => a - b),
  );
  expect(rows.every(({ off, unit }) => off <= 2 * unit)).toBe(true);
  expect(rows.at(-1)?.greatest).toBeLessThan(rows[0]?.greatest ?? 0);
});
