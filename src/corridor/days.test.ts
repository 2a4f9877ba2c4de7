/**
 * The days of a corridor.
 */

import { expect, test } from 'vitest';
import type { Instant } from '../basics/instant.ts';
import { type Change, emptyCorridor, withChanges } from './corridor.ts';
import { learnedAfter, learnedBefore, learnedDays, markedDays } from './days.ts';
import type { Body, Kind } from './kinds/index.ts';

const put = <K extends Kind>(kind: K, id: string, body: Partial<Body<K>>): Change =>
  ({
    by: 'ann',
    at: 0 as Instant,
    kind,
    id,
    seen: 0,
    type: 'put',
    body: body as Body<K>,
  }) as Change;

const event = (id: string, kind: Body<'event'>['kind'], date: string, learned: string) =>
  put('event', id, { kind, what: { en: id }, when: { date }, learned });

const corridor = withChanges(emptyCorridor(), [
  event('fall', 'government-falls', '2024-02-01', '2024-02-03'),
  event('end', 'hard-date', '2024-10', '2024-01-05'),
  put('meeting', 'talks', {
    title: { en: 'talks' },
    from: { date: '2024-02-15' },
    learned: '2024-02-03',
  }),
  event('end', 'hard-date', '2024-10-01', '2024-02-20'),
  event('gone', 'election', '2024-06-09', '2024-02-21'),
  {
    by: 'ann',
    at: 0 as Instant,
    kind: 'event',
    id: 'gone',
    seen: 1,
    type: 'withdraw',
    reason: 'x',
  },
  event('top', 'summit', '2024-02-15', '2024-01-05'),
  event('vote', 'announced-date', '2024-01-20', '2024-01-05'),
  put('link', 'l1', { from: 'a', to: 'b', how: 'confirms', note: null }),
]);

test('each day on which something was learned stands once, oldest first', () => {
  expect(learnedDays(corridor)).toEqual(['2024-01-05', '2024-02-03', '2024-02-20', '2024-02-21']);
  expect(learnedDays(emptyCorridor())).toEqual([]);
});

test('set days are dated events and meetings, and nothing that was withdrawn', () => {
  expect(markedDays(corridor).map(({ day, kind, id }) => [day, kind, id])).toEqual([
    ['2024-01-20', 'announced-date', 'vote'],
    ['2024-02-15', 'meeting', 'talks'],
    ['2024-02-15', 'summit', 'top'],
    ['2024-10-01', 'hard-date', 'end'],
  ]);
});

test('before and after are the nearest days, never the day itself', () => {
  const days = learnedDays(corridor);
  expect(learnedBefore(days, '2024-02-20')).toBe('2024-02-03');
  expect(learnedAfter(days, '2024-02-20')).toBe('2024-02-21');
  expect(learnedBefore(days, '2024-01-05')).toBeUndefined();
  expect(learnedAfter(days, '2024-02-10')).toBe('2024-02-20');
});
