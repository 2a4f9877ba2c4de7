/** Who saw whom: what is due, two at one door, and whom to see first. */

import { expect, test } from 'vitest';
import { approachWarnings, moved } from './approach.ts';
import { monday } from './calendar.ts';
import { contactsOf, followUpsOf, othersAtDoor, sameDoor } from './contacts.ts';
import type { Contact } from './kinds/meeting.ts';
import type { Tie } from './kinds/tie.ts';
import {
  ADA,
  BEA,
  COR,
  DOV,
  ON_NORTH,
  ON_SOUTH,
  TODAY,
  corridorOf,
  put,
} from './testing/small-corridor.ts';

function contact(parts: Partial<Contact> = {}): Contact {
  return {
    ...{ ours: 'Ann', member: ADA, person: null, office: 'Head of government' },
    ...{ when: { date: '2024-02-27' }, learned: TODAY, capacity: 'side', candidate: null },
    ...{ cost: null, meeting: null, said: { en: 'Heard.' }, follows: null, due: null },
    ...{ done: false, handling: 'amber', address: null, attribution: 'own-conversation' },
    ...parts,
  };
}

function tie(parts: Partial<Tie>): Tie {
  return {
    ...{ follower: null, leader: ADA, leaderInWords: null, how: 'looks-to', subject: null },
    ...{ when: { date: '2024-02' }, learned: TODAY, note: {}, outcome: null, handling: 'amber' },
    ...{ address: null, attribution: 'background' },
    ...parts,
  };
}

test('what is overdue comes first, what has no day last, what is done not at all', () => {
  const follows = { en: 'Write.' };
  const corridor = corridorOf(
    put('contact', 'none', contact({ follows })),
    put('contact', 'soon', contact({ follows, due: '2024-03-04' })),
    put('contact', 'late', contact({ follows, due: '2024-02-28' })),
    put('contact', 'done', contact({ follows, due: '2024-02-28', done: true })),
    put('contact', 'plain', contact()),
  );
  const due = followUpsOf(corridor, TODAY).map(({ id, left }) => [id, left]);
  expect(due).toEqual([
    ['late', -2],
    ['soon', 3],
    ['none', null],
  ]);
});

test('two of ours at one office in one week are told, in the list and before the second', () => {
  const corridor = corridorOf(
    put('contact', 'a', contact()),
    put(
      'contact',
      'b',
      contact({ ours: 'Ben', office: ' head of  Government ', when: { date: '2024-03-01' } }),
    ),
  );
  const [double] = sameDoor(corridor);
  expect([double?.week, double?.contacts.map(({ id }) => id)]).toEqual(['2024-02-26', ['a', 'b']]);
  const third = contact({ ours: 'Cy' });
  expect(othersAtDoor(corridor, third, null).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(othersAtDoor(corridor, contact(), 'a').map(({ id }) => id)).toEqual(['b']);
  expect(contactsOf(corridor).map(({ id }) => id)).toEqual(['b', 'a']);
});

test.each([
  ['the same person of ours', { ours: 'ann ' }],
  ['another office', { ours: 'Ben', office: 'Speaker' }],
  ['another member', { ours: 'Ben', member: BEA }],
  ['the week after', { ours: 'Ben', when: { date: '2024-03-04' } }],
  ['a month only', { ours: 'Ben', when: { date: '2024-02' } }],
  ['nobody named', { ours: 'Ben', member: null }],
] as const)('no warning for %s', (_, parts) => {
  const corridor = corridorOf(put('contact', 'a', contact()), put('contact', 'b', contact(parts)));
  expect(sameDoor(corridor)).toEqual([]);
  expect(othersAtDoor(corridor, contact(parts), null)).not.toContain('a');
});

test('a week begins on Monday, before and after 1970', () => {
  const weeks = ['2024-03-03', '2024-03-04', '1969-12-31'].map(monday);
  expect(weeks).toEqual(['2024-02-26', '2024-03-04', '1969-12-29']);
});

const order = (...members: (typeof ADA)[]) =>
  members.map((member) => ({ member, why: {}, done: false }));

test('who moves others is warned of when it comes after them, or not at all', () => {
  const corridor = corridorOf(
    put('tie', 'waits', tie({ follower: BEA, leader: COR, how: 'waits-for' })),
    put('tie', 'again', tie({ follower: BEA, leader: COR, how: 'follows' })),
    put('tie', 'trades', tie({ follower: BEA, leader: DOV, how: 'trades-with' })),
    put('tie', 'other', tie({ follower: BEA, leader: DOV, subject: ON_SOUTH })),
    put('tie', 'words', tie({ follower: BEA, leader: null, leaderInWords: 'the pope' })),
  );
  const warned = (of: ReturnType<typeof order>) => approachWarnings(corridor, ON_NORTH, of);
  expect(warned(order(BEA, COR))).toEqual([{ code: 'pivot_late', member: COR, moves: [BEA] }]);
  expect(warned(order(COR, BEA))).toEqual([]);
  expect(warned(order(BEA))).toEqual([{ code: 'pivot_not_approached', member: COR, moves: [BEA] }]);
});

test('one to whom all look is late behind the first three', () => {
  const corridor = corridorOf(
    put('tie', 'one', tie({ follower: BEA })),
    put('tie', 'all', tie({})),
    put('tie', 'two', tie({ follower: COR })),
  );
  const late = approachWarnings(corridor, ON_NORTH, order(BEA, COR, DOV, ADA));
  expect(late).toEqual([{ code: 'pivot_late', member: ADA, moves: 'all' }]);
  expect(approachWarnings(corridor, ON_NORTH, order(BEA, COR, ADA))).toEqual([]);
});

test('an order is moved by place, and never loses anybody', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 9)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 1, -4)).toEqual(['b', 'a', 'c']);
  expect(moved(['a'], 3, 0)).toEqual(['a']);
});
