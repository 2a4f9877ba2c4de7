import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Group } from '../definition/definition.ts';
import type { MemberId } from '../ids.ts';
import { openers } from './openers.ts';

const member = (nr: number) => `m${nr}` as MemberId;
const group = (from: number, to: number, actsTogether = false): Group => ({
  name: { en: 'A group' },
  members: Array.from({ length: to - from }, (_, at) => member(from + at)),
  actsTogether,
});

const ALL = { who: 'members', board: [] } as const;

test('31 trustees, any 16 open: the union of 22 could do it alone, the two halves together', () => {
  const groups = { union: group(0, 22), north: group(20, 31), east: group(0, 10) };
  const settings = { ...ALL, threshold: 16, closingQuorum: 24 };
  expect(openers({ groups, assumedCorrupt: 15 }, settings, 31)).toEqual({
    ...{ trustees: 31, threshold: 16, closingQuorum: 24, assumedCorrupt: 15 },
    blocs: [['union'], ['north', 'east']],
    ...{ maySpare: 7, secret: true, oneClosing: true, tooLarge: [] },
  });
});

test('every bloc named reaches the threshold, and none of its groups can be left out', () => {
  const some = fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 4 }), fc.integer({ min: 1, max: 9 }), (lists, t) => {
      const groups = Object.fromEntries(
        lists.map((list, nr) => [`g${nr}`, { ...group(0, 0), members: list.map(member) }]),
      );
      const reach = (ids: readonly string[]) =>
        new Set(ids.flatMap((id) => groups[id]?.members ?? [])).size;
      const settings = { ...ALL, threshold: t, closingQuorum: t };
      for (const bloc of openers({ groups, assumedCorrupt: 0 }, settings, 9).blocs) {
        expect(reach(bloc)).toBeGreaterThanOrEqual(t);
        for (const one of bloc) expect(reach(bloc.filter((id) => id !== one))).toBeLessThan(t);
      }
    }),
  );
});

test('what does not hold is said: t not above f, two closings, a group larger than f', () => {
  const groups = { bloc: group(0, 4, true) };
  expect(
    openers({ groups, assumedCorrupt: 3 }, { ...ALL, threshold: 3, closingQuorum: 4 }, 5),
  ).toMatchObject({ secret: false, oneClosing: false, tooLarge: ['bloc'], maySpare: 1 });
});

// Goal: what counts is who of a group holds keys. Method: 60 members in two unions, a board of 7.
test('of a board, only its own members could open answers, and are counted by group', () => {
  const groups = { east: group(0, 30), west: group(30, 60, true) };
  const board = [0, 1, 2, 30, 31, 32, 59].map(member);
  const settings = { who: 'board', board, threshold: 4, closingQuorum: 6 } as const;
  expect(openers({ groups, assumedCorrupt: 3 }, settings, 7)).toMatchObject({
    ...{ trustees: 7, maySpare: 1, secret: true, oneClosing: true },
    // The western four could; so could no one of the three easterners without them.
    ...{ blocs: [['west']], tooLarge: ['west'] },
  });
});
