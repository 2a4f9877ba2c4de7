import { expect, test } from 'vitest';
import { type MemberId, parseGroupId } from '../table/ids.ts';
import { must } from '../basics/bug.ts';
import type { Leaf } from '../table/rules/classes.ts';
import { messagesOf } from './index.ts';
import { sayCondition } from './say-condition.ts';

const PAIR = must(parseGroupId('pair'), 'a group');
const names = { member: (id: MemberId) => id.toUpperCase(), group: () => 'Pair' };

function said(leaf: Leaf): readonly string[] {
  return (['en', 'nl', 'fr'] as const).map((tag) => {
    const { distance, rules } = messagesOf(tag);
    return sayCondition({ conditions: distance.conditions, rules }, leaf, names);
  });
}

test('a condition is a short field in three languages', () => {
  expect(said({ sum: 1, who: 'against', atMost: 0 })).toEqual([
    'nobody objects',
    'niemand maakt bezwaar',
    'aucune objection',
  ]);
  expect(said({ sum: 1, who: 'against', in: PAIR, atMost: 0 })).toEqual([
    'nobody of the group “Pair” objects',
    'niemand van de groep ‘Pair’ maakt bezwaar',
    'aucune objection dans le groupe « Pair »',
  ]);
  expect(said({ sum: 1, who: 'for', atLeast: 9 })).toEqual([
    'at least 9 in favour',
    'ten minste 9 voor',
    'au moins 9 pour',
  ]);
});

test('a share says of whom, and an exception names those excepted', () => {
  const share = { share: '2/3', of: 'cast', strict: false } as const;
  expect(said({ sum: 1, who: 'for', atLeast: share })[0]).toBe(
    'at least 2/3 of those who are for or against in favour',
  );
  const except = { except: ['yu' as MemberId] };
  expect(said({ sum: 1, who: 'against', in: except, atMost: 2 })[0]).toBe(
    'at most 2 against of all but YU',
  );
  expect(said({ sum: 1, who: 'against', atMost: share })[1]).toContain('tegen');
  expect(said({ sum: 1, who: 'notAgainst', atLeast: 3 })[2]).toBe('au moins 3 pour ou neutres');
});
