/** How far a name is, as a range, held against trying out everything that can be. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MemberId } from '../table/ids.ts';
import { standingAt } from './column-foot.ts';
import type { Change, Corridor } from './corridor.ts';
import { countOf } from './count-matrix.ts';
import { boundsOf } from './counts-that-hold.ts';
import { dayAfter } from './dated.ts';
import { type DistanceRange, distanceOf, distancesOf } from './distance-range.ts';
import type { Step } from './kinds/assessment.ts';
import {
  ADA,
  BEA,
  COR,
  DOV,
  EVA,
  FAY,
  MEMBERS,
  ON_NORTH,
  TODAY,
  corridorOf,
  count,
  decided,
  put,
} from './testing/small-corridor.ts';

const STEPS: readonly (Step | null)[] = [
  null,
  null,
  'block',
  'reluctant',
  'undecided',
  'accept',
  'support',
];

function rangeIn(corridor: Corridor, withPressure = false): DistanceRange {
  return distanceOf(corridor, countOf(corridor, TODAY), ON_NORTH, { withPressure });
}

function range(...changes: readonly Change[]): readonly [number, number] {
  const { least, most } = rangeIn(corridorOf(...changes));
  return [least, most];
}

test('unknown and undecided go both ways; block and reluctant stand in the way', () => {
  expect(range()).toEqual([0, 6]);
  expect(range(decided(ADA, 'block'), decided(BEA, 'reluctant'))).toEqual([2, 6]);
  expect(range(decided(ADA, 'support'), decided(BEA, 'accept'))).toEqual([0, 4]);
  expect(range(decided(ADA, 'undecided'), decided(BEA, null))).toEqual([0, 6]);
});

test('a count narrows the range, whoever they are', () => {
  const four = put('count', 'c1', count());
  expect(range(four)).toEqual([0, 2]);
  expect(range(four, decided(ADA, 'block'))).toEqual([1, 2]);
  expect(range(put('count', 'c1', count({ least: null, most: 5 })))).toEqual([1, 6]);
  const pair = count({ among: [ADA, BEA], least: 1, most: 1 });
  expect(range(put('count', 'c1', pair))).toEqual([1, 5]);
});

test('a named hold-out stands in the way, though no cell says so', () => {
  const named = rangeIn(corridorOf(put('count', 'c1', count({ least: 5, holdOuts: [FAY] }))));
  expect(named).toMatchObject({ least: 1, most: 1, inTheWay: [], named: [FAY] });
  expect(named.open).not.toContain(FAY);
});

test('a count of those who support leaves its hold-outs free to accept', () => {
  const five = count({ from: 'support', least: 4, holdOuts: [FAY, EVA] });
  expect(range(put('count', 'c1', five))).toEqual([0, 2]);
  expect(range(put('count', 'c1', count({ from: 'support', least: null, most: 1 })))).toEqual([
    0, 6,
  ]);
});

test('a count that may be pressure is shown, and applied only when told to', () => {
  const corridor = corridorOf(put('count', 'c1', count({ pressure: true })));
  expect(rangeIn(corridor)).toMatchObject({ most: 6, counts: [{ id: 'c1', use: 'pressure' }] });
  expect(rangeIn(corridor, true)).toMatchObject({
    most: 2,
    counts: [{ id: 'c1', use: 'applied' }],
  });
});

test('a count that cannot be true with the cells is said to be so, and changes nothing', () => {
  const cells = [decided(ADA, 'block'), decided(BEA, 'block'), decided(COR, 'reluctant')];
  const found = rangeIn(corridorOf(...cells, put('count', 'c1', count())));
  expect(found).toMatchObject({ least: 3, most: 6, counts: [{ id: 'c1', use: 'conflict' }] });
  expect(found.conflicts).toEqual([
    {
      code: 'count_conflict',
      count: 'c1',
      cells: ['ada--c--north', 'bea--c--north', 'cor--c--north'],
      counts: [],
    },
  ]);
});

test('too many who are clear, and a hold-out who is clear, are conflicts too', () => {
  const cells = [decided(ADA, 'support'), decided(BEA, 'accept'), decided(COR, 'block')];
  const most = rangeIn(corridorOf(...cells, put('count', 'c1', count({ least: 0, most: 1 }))));
  expect(most.conflicts).toMatchObject([{ cells: ['ada--c--north', 'bea--c--north'] }]);
  const named = rangeIn(corridorOf(...cells, put('count', 'c1', count({ holdOuts: [ADA] }))));
  expect(named.conflicts).toMatchObject([{ cells: ['ada--c--north'] }]);
});

test('a cell decided long after a count is not bound by it', () => {
  const said = { date: dayAfter(TODAY, -20) };
  const old = put('count', 'c1', count({ least: 5, holdOuts: [FAY], said }));
  expect(range(old, decided(FAY, 'support'))).toEqual([0, 0]);
  expect(range(old, decided(ADA, 'block'))).toEqual([2, 2]);
  const near = put('count', 'c1', count({ least: 5, holdOuts: [FAY] }));
  expect(rangeIn(corridorOf(near, decided(FAY, 'support'))).conflicts).toHaveLength(1);
});

test('of two counts that exclude each other the newer one holds', () => {
  const older = put(
    'count',
    'c1',
    count({ among: MEMBERS, least: null, most: 1, said: { date: '2024-02' } }),
  );
  const newer = put('count', 'c2', count());
  const found = rangeIn(corridorOf(older, newer));
  expect(found.counts).toEqual([
    { id: 'c2', use: 'applied' },
    { id: 'c1', use: 'conflict' },
  ]);
  expect(found.conflicts).toMatchObject([{ count: 'c1', cells: [], counts: ['c2'] }]);
});

test('an older count over the same set, a repeated, faded or wordless one is not applied', () => {
  const found = rangeIn(
    corridorOf(
      put('count', 'c1', count()),
      put('count', 'c2', count({ least: 1, said: { date: '2024-02-02' } })),
      put('count', 'c3', count({ among: MEMBERS, origin: 'c1', said: { date: '2024-02-01' } })),
      put('count', 'c4', count({ among: [ADA, BEA], least: 1, said: { date: '2022' } })),
      put('count', 'c5', count({ least: null, trend: 'rising', said: { date: '2021' } })),
    ),
  );
  expect(found.counts.map(({ use }) => use)).toEqual([
    'applied',
    'overtaken',
    'repeated',
    'faded',
    'trend',
  ]);
});

test('of more than three counts at once the oldest are left out, and said to be', () => {
  const sets = [
    [ADA, BEA],
    [BEA, COR],
    [COR, DOV],
    [DOV, EVA],
  ];
  const counts = sets.map((among, at) => put('count', `c${at}`, count({ among, least: 1 })));
  expect(rangeIn(corridorOf(...counts)).counts.at(-1)).toEqual({ id: 'c3', use: 'too-many' });
});

test('names are in the order of how far they can be', () => {
  const corridor = corridorOf(decided(ADA, 'support', { subject: 'candidate:south' }));
  const found = distancesOf(corridor, countOf(corridor, TODAY));
  expect(found.map(({ candidate }) => candidate)).toEqual(['south', 'north']);
});

test('a name of which nothing is known is never the nearest, however it may come out', () => {
  const order = (...cells: readonly Change[]) => {
    const corridor = corridorOf(...cells);
    return distancesOf(corridor, countOf(corridor, TODAY)).map(({ candidate }) => candidate);
  };
  // Nothing of North: of South one stands in the way, and all others may.
  const against = decided(ADA, 'block', { subject: 'candidate:south' });
  expect(order(against)).toEqual(['south', 'north']);
  // Of whom one accepts is known as well, and nearer.
  expect(order(against, decided(ADA, 'accept'))).toEqual(['north', 'south']);
});

const lists = fc.record({
  members: fc.array(fc.nat(7), { maxLength: 8 }),
  least: fc.integer({ min: 0, max: 6 }),
  width: fc.integer({ min: -1, max: 5 }),
});

test('bounds are those of trying out everything', () => {
  fc.assert(
    fc.property(fc.nat(8), fc.array(lists, { maxLength: 3 }), (size, given) => {
      const free = Array.from({ length: size }, (_, at) => at);
      const constraints = given.map(({ members, least, width }) => ({
        free: new Set(members.filter((member) => member < size)),
        least,
        most: least + width,
      }));
      const sums: number[] = [];
      for (let bits = 0; bits < 1 << size; bits++) {
        const inside = (set: ReadonlySet<number>) =>
          [...set].filter((member) => (bits >> member) & 1).length;
        const fits = constraints.every(
          (one) => inside(one.free) >= one.least && inside(one.free) <= one.most,
        );
        if (fits) sums.push(inside(new Set(free)));
      }
      const tried =
        sums.length > 0 ? { least: Math.min(...sums), most: Math.max(...sums) } : undefined;
      expect(boundsOf(free, constraints)).toEqual(tried);
    }),
    { numRuns: 300 },
  );
});

const someMembers = fc.subarray(MEMBERS as MemberId[]);

test('over random cells and counts the range is exactly what can still be', () => {
  const counts = fc.record({
    among: fc.option(someMembers),
    least: fc.option(fc.integer({ min: 0, max: 6 })),
    most: fc.option(fc.integer({ min: 0, max: 6 })),
    holdOuts: someMembers,
  });
  const cells = fc.array(fc.constantFrom(...STEPS), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(cells, fc.array(counts, { maxLength: 3 }), (steps, given) => {
      const changes = [
        ...MEMBERS.map((member, at) => decided(member, steps[at] ?? null)),
        ...given.map((parts, at) => put('count', `c${at}`, count(parts))),
      ];
      const found = rangeIn(corridorOf(...changes));
      const held = given.filter((_, at) =>
        found.counts.some(({ id, use }) => id === `c${at}` && use === 'applied'),
      );
      const worlds = Array.from({ length: 64 }, (_, bits) =>
        MEMBERS.filter((_member, at) => (bits >> at) & 1),
      ).filter(
        (clear) =>
          MEMBERS.every((member, at) => {
            const standing = standingAt(steps[at] ?? null);
            return standing === 'open' || (standing === 'clear') === clear.includes(member);
          }) &&
          held.every(({ among, least, most, holdOuts }) => {
            const set = among ?? MEMBERS;
            const inside = clear.filter((member) => set.includes(member)).length;
            const outside = holdOuts.filter((member) => set.includes(member));
            return (
              inside >= (least ?? 0) &&
              inside <= (most ?? 6) &&
              outside.every((member) => !clear.includes(member))
            );
          }),
      );
      const inTheWay = worlds.map((clear) => 6 - clear.length);
      expect([found.least, found.most]).toEqual([Math.min(...inTheWay), Math.max(...inTheWay)]);
    }),
    { numRuns: 300 },
  );
});
