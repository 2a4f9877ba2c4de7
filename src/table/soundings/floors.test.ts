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

// Goal: no reckoning with published sums isolates one or two answers. Method: try all of it, with
// each sum taken once, twice, or subtracted, and look whose answers are left.
test('no sum or difference of accepted sets is about one or two members', () => {
  const members = fc.uniqueArray(fc.nat(9));
  fc.assert(
    fc.property(fc.array(members, { maxLength: 4 }), (lists) => {
      const sets = lists.map((list, place) => set(`s${place}`, ...list));
      expect(smallSet(bold, sets)).toBeUndefined();
      if (smallSet(careful, sets) !== undefined) return;
      for (let pick = 0; pick < 4 ** lists.length; pick++) {
        const left = Array.from({ length: 10 }, (_, n) =>
          lists.reduce((sum, list, place) => {
            const times = ((pick >> (2 * place)) & 3) - 1;
            return sum + (list.includes(n) ? times : 0);
          }, 0),
        ).filter((times) => times !== 0);
        expect([0, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(left.length);
      }
    }),
  );
});

test('two classes that leave one over are refused: the whole less both is an answer', () => {
  const all = set('all', 1, 2, 3, 4, 5, 6, 7);
  const sets = [all, set('west', 1, 2, 3), set('east', 4, 5, 6)];
  expect(smallSet(careful, sets)).toEqual({ group: 'all - west - east', size: 1 });
});

test('the small set is named, with its size', () => {
  const all = set('all', 1, 2, 3, 4, 5);
  expect(smallSet(careful, [all, set('trio', 1, 2, 3)])).toEqual({ group: 'all - trio', size: 2 });
  expect(smallSet(careful, [all, set('duo', 1, 2)])).toEqual({ group: 'all & duo', size: 2 });
  expect(smallSet(careful, [set('pair', 1, 2)])).toEqual({ group: 'pair', size: 2 });
  expect(smallSet(careful, [all, set('nobody')])).toBeUndefined();
});

test('kinds and reveal levels that are not built are named', () => {
  expect(KINDS_BUILT).toEqual([
    'straw-poll',
    'veto-check',
    'resistance-poll',
    'weighted-poll',
    'confessional',
  ]);
  expect(unbuiltRound({ kind: 'straw-poll', reveal: 'classes' })).toBeUndefined();
  expect(unbuiltRound({ kind: 'straw-poll', reveal: 'passes' })).toBeUndefined();
  expect(unbuiltRound({ kind: 'straw-poll', reveal: 'nothing' })).toBe('reveal-nothing');
  expect(unbuiltRound({ kind: 'confessional', reveal: 'nothing' })).toBeUndefined();
  expect(unbuiltRound({ kind: 'confessional', reveal: 'counts' })).toBe('reveal-counts');
  expect(unbuiltRound({ kind: 'veto-check', reveal: 'counts' })).toBe('reveal-counts');
});
