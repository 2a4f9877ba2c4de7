/** What may be published together, and what would give an answer away. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GroupId, MemberId } from '../ids.ts';
import { smallSet } from './floors.ts';
import { KINDS_BUILT, unbuiltRound } from './index.ts';
import type { PublishedSet } from './sounding.ts';

const careful = { body: { acceptsSmallCounts: false } } as Parameters<typeof smallSet>[0];
const bold = { body: { acceptsSmallCounts: true } } as Parameters<typeof smallSet>[0];

function set(name: string, ...members: readonly number[]): PublishedSet {
  return { class: name as GroupId, members: members.map((n) => `m${n}` as MemberId) };
}

// Goal: no pair of published sums isolates one or two answers. Method: look for one by hand.
test('no set, difference or intersection of two accepted sets has one or two members', () => {
  const members = fc.uniqueArray(fc.nat(7));
  fc.assert(
    fc.property(fc.array(members, { maxLength: 4 }), (lists) => {
      const sets = lists.map((list, place) => set(`s${place}`, ...list));
      const sizes = lists.flatMap((one) => [
        one.length,
        ...lists.flatMap((two) => [
          one.filter((n) => two.includes(n)).length,
          one.filter((n) => !two.includes(n)).length,
        ]),
      ]);
      expect(smallSet(careful, sets) !== undefined).toBe(sizes.includes(1) || sizes.includes(2));
      expect(smallSet(bold, sets)).toBeUndefined();
    }),
  );
});

test('the small set is named, with its size', () => {
  const all = set('all', 1, 2, 3, 4, 5);
  expect(smallSet(careful, [all, set('trio', 1, 2, 3)])).toEqual({ group: 'all - trio', size: 2 });
  expect(smallSet(careful, [set('pair', 1, 2)])).toEqual({ group: 'pair', size: 2 });
  expect(smallSet(careful, [all, set('nobody')])).toBeUndefined();
});

test('kinds and reveal levels that are not built are named', () => {
  expect(KINDS_BUILT).toEqual(['straw-poll']);
  expect(unbuiltRound({ kind: 'straw-poll', reveal: 'classes' })).toBeUndefined();
  expect(unbuiltRound({ kind: 'straw-poll', reveal: 'passes' })).toBe('reveal-passes');
  expect(unbuiltRound({ kind: 'confessional', reveal: 'nothing' })).toBe('confessional');
});
