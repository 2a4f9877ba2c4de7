import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { instantOf } from '../../basics/instant.ts';
import { distances } from './distance.ts';
import type { Movement } from './movement.ts';
import { publishedRounds } from '../rounds/published.ts';
import { type Given, NORTH, countedSelection, everybody } from '../testing/counted.ts';

const MEMBERS = ['ada', 'bea', 'cor', 'dov', 'eva', 'fay', 'gus', 'hal'];

function moved(given: Given): Movement {
  const found = distances(countedSelection(given), instantOf(0));
  return must(
    found.find(({ candidate }) => candidate === NORTH),
    'north',
  ).movement;
}

test('between two rounds of the same members the published sums may be compared', () => {
  const rounds = [
    { ...everybody('encourage'), ...everybody('discourage', ['ada', 'bea']) },
    { ...everybody('encourage'), ...everybody('noOpinion', ['ada']) },
  ];
  expect(moved({ careful: true, rounds })).toEqual({
    ...{ moved: 'by', since: 1, sameMembers: true },
    by: { encourage: 1, discourage: -2, noOpinion: 1 },
  });
});

test('one who joined, or stayed away, could be reckoned out: the movement is withheld', () => {
  const all = everybody('encourage', MEMBERS);
  const without = everybody('encourage', MEMBERS.slice(1));
  for (const rounds of [
    [without, all],
    [all, without],
  ]) {
    const careful: Given = { careful: true, members: MEMBERS, rounds };
    expect(moved(careful)).toEqual({ moved: 'withheld', since: 1 });
    expect(moved({ ...careful, careful: false })).toMatchObject({ sameMembers: false });
  }
});

test('three who join together hide each other', () => {
  const rounds = [everybody('encourage', MEMBERS.slice(3)), everybody('encourage', MEMBERS)];
  expect(moved({ careful: true, members: MEMBERS, rounds })).toMatchObject({
    ...{ moved: 'by', sameMembers: false },
    by: { encourage: 3, discourage: 0, noOpinion: 0 },
  });
});

test('a round that gave one bit moves nothing that can be counted', () => {
  const rounds = [everybody('encourage'), everybody('discourage')];
  expect(moved({ reveal: 'passes', rounds })).toEqual({ moved: 'unknown' });
  expect(moved({ rounds: rounds.slice(0, 1) })).toEqual({ moved: 'unknown' });
});

// Goal: a movement that is shown singles out nobody. Method: any two sets of those who answered;
// whenever a movement is shown, who came, who left and who stayed are each none or at least three.
test('no movement is shown of which one or two members are a part of their own', () => {
  const some = fc.subarray(MEMBERS, { minLength: 3 });
  fc.assert(
    fc.property(some, some, (one, two) => {
      const rounds = [everybody('encourage', one), everybody('encourage', two)];
      const given: Given = { careful: true, members: MEMBERS, rounds };
      if (moved(given).moved !== 'by') return;
      const [first, second] = publishedRounds(countedSelection(given)).map(({ cast }) => cast);
      const [before, after] = [must(first, 'a round'), must(second, 'a round')];
      const came = after.filter((member) => !before.includes(member)).length;
      const left = before.filter((member) => !after.includes(member)).length;
      for (const size of [came, left, after.length - came]) expect([1, 2]).not.toContain(size);
    }),
  );
});
