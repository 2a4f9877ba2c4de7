/**
 * Who moves whom follows from dated evidence: what was witnessed, what only came after, who waits.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../basics/canonical.ts';
import { mustOk } from '../basics/bug.ts';
import { read } from '../basics/shape.ts';
import type { MemberId } from '../table/ids.ts';
import { type Change, emptyCorridor } from './corridor.ts';
import { influenceOf, keyOf, weightOf } from './influence.ts';
import { KINDS } from './kinds/index.ts';
import {
  ADA,
  BEA,
  COR,
  DOV,
  MEMBERS,
  TODAY,
  corridorOf,
  put,
  signal,
} from './testing/small-corridor.ts';
import { WINDOW_DAYS, followingsOf, turnsOf } from './turns.ts';
import { circlesOf, knotsOf } from './waiting.ts';

type Parts = { readonly [part: string]: Json };

function tie(id: string, parts: Parts): Change {
  const given = {
    follower: null,
    leader: null,
    leaderInWords: null,
    how: 'looks-to',
    subject: null,
    when: { date: '2024-02' },
    learned: TODAY,
    note: { en: 'Seen.' },
    outcome: null,
    handling: 'clear',
    address: null,
    attribution: null,
    ...parts,
  };
  return put('tie', id, mustOk(read(KINDS.tie, given), 'a test tie'));
}

function word(id: string, member: MemberId, date: string, parts: object = {}): Change {
  return put('signal', id, signal({ member, said: { date }, ...parts }));
}

const influence = (...changes: readonly Change[]) => influenceOf(corridorOf(...changes), TODAY);

test('nothing witnessed, nobody weighs most', () => {
  expect(influenceOf(emptyCorridor(), TODAY)).toEqual({
    edges: [],
    weightiest: [],
    circles: [],
    knots: [],
  });
});

test('whom members in general look to weighs more than whom two wait for', () => {
  const { weightiest } = influence(
    tie('t1', { leader: BEA, follower: COR, how: 'waits-for' }),
    tie('t2', { leader: BEA, follower: DOV, how: 'follows' }),
    tie('t3', { leader: ADA }),
  );
  expect(weightiest.map(({ member, all }) => [member, all])).toEqual([[ADA, true]]);
});

test('a trade moves nobody, and two that are level are both told', () => {
  const { weightiest, edges } = influence(
    tie('t1', { leader: ADA, follower: COR }),
    tie('t2', { leader: BEA, follower: DOV }),
    tie('t3', { leader: BEA, follower: COR, how: 'trades-with' }),
  );
  expect(weightiest.map(({ member }) => member)).toEqual([ADA, BEA]);
  expect(edges).toHaveLength(3);
});

test('a second dated piece on the same two makes one heavier line', () => {
  const { edges, weightiest } = influence(
    tie('t2', { leader: ADA, follower: BEA, when: { date: '2024-02-20' } }),
    tie('t1', { leader: ADA, follower: BEA, when: { date: '2024-02-01' } }),
    tie('t3', { leader: COR, follower: BEA }),
  );
  const [first] = edges;
  expect(first?.ties.map(({ id }) => id)).toEqual(['t1', 't2']);
  expect(first && weightOf(first)).toBe(2);
  expect(weightiest.map(({ member }) => member)).toEqual([ADA]);
});

test('who leads may be outside the body, or nobody in particular', () => {
  const { edges, weightiest } = influence(
    tie('t1', { follower: ADA, leaderInWords: 'The candidate', how: 'trades-with' }),
    tie('t2', { follower: ADA }),
  );
  expect(edges.map(({ leader }) => keyOf(leader))).toEqual(['outside The candidate', 'all']);
  expect(weightiest).toEqual([]);
});

test('what was learned later is not known yet', () => {
  const late = tie('t1', { leader: ADA, learned: '2024-03-02' });
  expect(influence(late).edges).toEqual([]);
});

test('a turn follows the latest earlier turn of each other member within the window', () => {
  const found = followingsOf(
    corridorOf(
      word('a1', ADA, '2024-02-01', { stance: 'objects' }),
      word('a2', ADA, '2024-02-10'),
      word('b1', BEA, '2024-02-12'),
      word('c1', COR, '2024-02-25'),
    ),
    TODAY,
  );
  expect(found.map(({ led, turn, days }) => [led.id, turn.id, days])).toEqual([
    ['a2', 'b1', 2],
    ['b1', 'c1', 13],
  ]);
});

test('beside a turn that followed stands how many others turned, and how many usually do', () => {
  const [first] = followingsOf(
    corridorOf(
      word('a1', ADA, '2024-02-10'),
      word('b1', BEA, '2024-02-12'),
      word('c1', COR, '2024-02-12'),
    ),
    TODAY,
  );
  // Three turns in the 21 days since the first: two in any fourteen.
  expect(first).toMatchObject({ also: 1, usual: 2 });
});

test('a turn away is no turn towards, a repeated word is none, a vague day leads nobody', () => {
  const corridor = corridorOf(
    word('a1', ADA, '2024-02-10'),
    word('a2', ADA, '2024-02-11'),
    word('b1', BEA, '2024-02-12', { stance: 'blocks' }),
    word('c1', COR, '2024-02'),
    put('signal', 'd1', signal({ member: DOV, said: { date: '2024-02-13', about: true } })),
    put('signal', 'd2', signal({ member: DOV, said: null })),
    word('d3', DOV, '2024-02-12', { stance: 'open', subject: 'candidate:south' }),
    word('d4', DOV, '2024-02-12', { subject: 'timing:soon' }),
    word('e1', DOV, '2024-02-01', { stance: 'silent' }),
  );
  expect(turnsOf(corridor, TODAY).map(({ id, way }) => [id, way])).toEqual([
    ['a1', 'for'],
    ['b1', 'against'],
  ]);
  expect(followingsOf(corridor, TODAY)).toEqual([]);
});

test('turns that followed are told of the voice, and never make one', () => {
  const turns = [word('a1', ADA, '2024-02-10'), word('b1', BEA, '2024-02-12')];
  expect(influence(...turns).weightiest).toEqual([]);
  const [voice] = influence(...turns, tie('t1', { leader: ADA })).weightiest;
  expect(voice?.followings).toHaveLength(1);
});

test('each turn that followed came after, within the window', () => {
  const said = fc.tuple(fc.constantFrom(...MEMBERS), fc.nat(27), fc.boolean());
  fc.assert(
    fc.property(fc.array(said, { maxLength: 8 }), (words) => {
      const changes = words.map(([member, at, isFor], nr) =>
        word(`s${nr}`, member, `2024-02-${String(at + 1).padStart(2, '0')}`, {
          stance: isFor ? 'supports' : 'blocks',
        }),
      );
      for (const { led, turn, days } of followingsOf(corridorOf(...changes), TODAY)) {
        expect(days).toBeGreaterThan(0);
        expect(days).toBeLessThanOrEqual(WINDOW_DAYS);
        expect([led.way, led.subject]).toEqual([turn.way, turn.subject]);
      }
    }),
    { numRuns: 60 },
  );
});

const waits = (...pairs: readonly (readonly [MemberId, MemberId])[]) =>
  pairs.map(([who, on], nr) => ({ id: `t${nr}`, who, on }));

test('a circle of waiting is found once, and has no end', () => {
  const round = waits([ADA, BEA], [BEA, COR], [COR, ADA], [DOV, ADA]);
  expect(circlesOf(round)).toEqual([[ADA, BEA, COR]]);
  expect(knotsOf(round)).toEqual([]);
});

test('who waits for nobody holds up all behind it', () => {
  const row = waits([ADA, BEA], [BEA, COR], [ADA, COR], [MEMBERS[4] ?? ADA, DOV]);
  expect(circlesOf(row)).toEqual([]);
  expect(knotsOf(row)).toEqual([
    { member: COR, waiting: [BEA, ADA] },
    { member: DOV, waiting: [MEMBERS[4]] },
  ]);
});

test('waiting that came to an end waits no more', () => {
  const open = tie('t1', { leader: ADA, follower: BEA, how: 'waits-for' });
  const done = tie('t2', {
    leader: BEA,
    follower: ADA,
    how: 'waits-for',
    outcome: { en: 'Went.' },
  });
  expect(influence(open, done).circles).toEqual([]);
  expect(influence(open, done).knots).toEqual([{ member: ADA, waiting: [BEA] }]);
});
