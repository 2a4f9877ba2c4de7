/** What changed since a day. */

import { expect, test } from 'vitest';
import { asOf } from './corridor.ts';
import { cellId } from './item-ids.ts';
import type { Body } from './kinds/index.ts';
import {
  ADA,
  BEA,
  COR,
  NORTH,
  ON_NORTH,
  corridorOf,
  count,
  decided,
  put,
  signal,
  withdraw,
} from './testing/small-corridor.ts';
import { changesSince } from './what-changed.ts';

const event = (kind: Body<'event'>['kind'], date: string): Body<'event'> => ({
  ...{ kind, what: { en: kind }, when: { date }, until: null, learned: '2024-01-01', member: null },
  ...{ bearsOn: [], effect: null, handling: 'clear', address: null, attribution: null },
});
const fact: Body<'fact'> = {
  ...{ candidate: NORTH, kind: 'willing', when: { date: '2024-02' }, learned: '2024-02-20' },
  ...{ by: null, condition: null, note: {}, handling: 'clear', address: null, attribution: null },
};
const corridor = corridorOf(
  decided(ADA, 'accept', { learned: '2024-01-10' }),
  decided(BEA, 'undecided', { learned: '2024-01-10' }),
  decided(COR, 'accept', { learned: '2024-02-05' }),
  decided(ADA, 'block', { learned: '2024-02-10' }),
  decided(BEA, 'undecided', { learned: '2024-02-11' }),
  put('signal', 's1', signal({ learned: '2024-02-12' })),
  put('signal', 's0', signal({ learned: '2024-01-12' })),
  put('count', 'n1', count({ learned: '2024-02-13' })),
  put('fact', 'f1', fact),
  put('event', 'due', event('hard-date', '2024-02-15')),
  put('event', 'later', event('hard-date', '2024-04-01')),
  put('event', 'vote', event('election', '2024-02-16')),
);
const since = '2024-02-01';
const on = '2024-03-01';

test('who came to stand in the way is told first, single words last', () => {
  const told = changesSince({ corridor, since, on }).map(({ what, id }) => `${what} ${id}`);
  expect(told).toEqual([
    `moved ${cellId(ADA, ON_NORTH)}`,
    `moved ${cellId(COR, ON_NORTH)}`,
    'fact f1',
    'passed due',
    'counted n1',
    'heard s1',
  ]);
});

test('a move says from where to where, and from unknown is known', () => {
  const moves = changesSince({ corridor, since, on }).filter(({ what }) => what === 'moved');
  expect(moves).toMatchObject([
    { member: ADA, from: 'accept', to: 'block', way: 'worse' },
    { member: COR, from: null, to: 'accept', way: 'known' },
  ]);
});

test('on an earlier day only what was known then has changed; without a change, nothing', () => {
  const then = asOf(corridor, '2024-02-08');
  expect(changesSince({ corridor: then, since, on: '2024-02-08' }).map(({ id }) => id)).toEqual([
    cellId(COR, ON_NORTH),
  ]);
  expect(changesSince({ corridor, since: on, on })).toEqual([]);
});

test('what was only ever withdrawn, as of a day before it was held, has not moved', () => {
  const only = corridorOf(withdraw('assessment', cellId(ADA, ON_NORTH)));
  expect(changesSince({ corridor: only, since, on })).toEqual([]);
});

test('an unknown that was held is a position too', () => {
  const held = corridorOf(
    decided(ADA, null, { learned: '2024-01-10' }),
    decided(ADA, 'accept', { learned: '2024-02-10' }),
    decided(BEA, 'accept', { learned: '2024-01-10' }),
    decided(BEA, null, { learned: '2024-02-10' }),
  );
  const ways = changesSince({ corridor: held, since, on }).map((one) => 'way' in one && one.way);
  expect(ways).toEqual(['known', 'unknown']);
});

test('what was withdrawn since has moved to unknown, and what came and went has not moved', () => {
  const went = (learned: string) =>
    corridorOf(decided(ADA, 'accept', { learned }), withdraw('assessment', cellId(ADA, ON_NORTH)));
  expect(changesSince({ corridor: went('2024-01-10'), since, on })).toMatchObject([
    { what: 'moved', member: ADA, from: 'accept', to: null, way: 'unknown', day: on },
  ]);
  expect(changesSince({ corridor: went('2024-02-10'), since, on })).toEqual([]);
});
