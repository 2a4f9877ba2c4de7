/**
 * One page: cut to size, saying what was left out, labelled by the strictest of what it rests on.
 */

import { expect, test } from 'vitest';
import type { Json } from '../basics/canonical.ts';
import { mustOk } from '../basics/bug.ts';
import { type Reader, read } from '../basics/shape.ts';
import { briefOf } from './brief.ts';
import { type Change, emptyCorridor } from './corridor.ts';
import { countOf } from './count-matrix.ts';
import { strictest } from './handling.ts';
import { cellId } from './item-ids.ts';
import { type Body, type Kind, KINDS } from './kinds/index.ts';
import {
  ADA,
  BEA,
  COR,
  DOV,
  EVA,
  FAY,
  NORTH,
  ON_NORTH,
  ON_SOUTH,
  TODAY,
  corridorOf,
  count,
  ground,
  put,
  signal,
} from './testing/small-corridor.ts';

const SOURCE = { handling: 'clear', address: null, attribution: null };

function made<K extends Kind>(kind: K, id: string, given: object): Change {
  const body = mustOk(read(KINDS[kind] as Reader<Body<K>>, given as Json), 'a test body');
  return put(kind, id, body);
}

function held(member: typeof ADA, step: string | null, parts: object = {}): Change {
  const given = {
    ...{ member, subject: ON_NORTH, step, confidence: 'high', basis: 'stated' },
    ...{ reason: { en: 'So.' }, wouldChange: null, evidence: [], learned: TODAY },
    ...parts,
  };
  const { subject } = given;
  return made('assessment', cellId(member, subject), given);
}

function event(id: string, date: string, kind = 'hard-date', parts: object = {}): Change {
  return made('event', id, {
    ...{ kind, what: { en: id }, when: { date }, until: null, learned: '2024-01-01' },
    ...{ member: null, bearsOn: [], effect: null },
    ...SOURCE,
    ...parts,
  });
}

const brief = (...changes: readonly Change[]) => {
  const corridor = corridorOf(...changes);
  return briefOf(corridor, countOf(corridor, TODAY));
};

test('an empty corridor makes an empty page', () => {
  const empty = briefOf(emptyCorridor(), countOf(emptyCorridor(), TODAY));
  expect(empty.ranges).toEqual({ lines: [], more: 0 });
  expect(empty).toMatchObject({ outcome: null, unsounded: [], sources: [], handling: 'clear' });
  expect(empty.dates.lines).toEqual([]);
});

test('who blocks comes before who is reluctant, and a condition holds back the undecided', () => {
  const { obstacles, unsounded } = brief(
    held(ADA, 'undecided', { hangsOn: { en: 'a base' } }),
    held(BEA, 'reluctant'),
    held(COR, 'block'),
    held(DOV, 'undecided'),
    held(EVA, 'support'),
    put('signal', 's1', signal({ member: FAY, attribution: 'on-record' })),
  );
  expect(obstacles.lines.map(({ member }) => member)).toEqual([COR, BEA, ADA]);
  expect(unsounded).toEqual([ADA, BEA, COR, DOV, EVA]);
});

test('a name of which nothing is known is not the nearest', () => {
  const { ranges } = brief(...[ADA, BEA].map((who) => held(who, 'block', { subject: ON_SOUTH })));
  expect(ranges.lines.map(({ subject }) => subject)).toEqual([ON_SOUTH, ON_NORTH]);
});

test('more than a page holds is counted', () => {
  const facts = Array.from({ length: 7 }, (_, nr) => event(`e${nr}`, `2024-04-0${nr + 1}`));
  const { dates } = brief(...facts);
  expect(dates.lines).toHaveLength(5);
  expect(dates.more).toBe(2);
});

test('a hard date has its place, however far off, and dates go in their order', () => {
  const votes = Array.from({ length: 6 }, (_, nr) =>
    event(`v${nr}`, `2024-04-0${nr + 1}`, 'summit'),
  );
  const { dates } = brief(...votes, event('ends', '2024-10-01'));
  expect(dates.lines.map(({ id }) => id)).toEqual(['v0', 'v1', 'v2', 'v3', 'ends']);
});

test('dates ahead are those that are not over, known to the month, and set', () => {
  const { dates } = brief(
    event('over', '2024-02-29'),
    event('vague', '2024'),
    event('falls', '2024-04-01', 'government-falls'),
    event('other', '2024-04-01', 'other'),
    event('vote', '2024-05', 'election'),
  );
  expect(dates.lines.map(({ id }) => id)).toEqual(['vote']);
});

test('a position unrenewed for two months is old; who stands in the way first', () => {
  const { old } = brief(
    held(ADA, 'support', { learned: '2023-10-01' }),
    held(BEA, 'block', { learned: '2023-12-01' }),
    held(COR, null, { learned: '2023-10-01' }),
    held(EVA, 'accept', { learned: '2023-11-01' }),
    held(DOV, 'support', { learned: '2023-10-01' }),
    put('signal', 's1', signal({ member: DOV })),
  );
  expect(old.lines.map(({ member }) => member)).toEqual([BEA, ADA, EVA]);
});

test('what moved is since the last snapshot before the day, else since a fortnight', () => {
  expect(brief().since).toBe('2024-02-16');
  const snapshot = (learned: string) =>
    made('snapshot', 'n1', {
      ...{ title: { en: 'First' }, learned, cut: '00', cells: [], distances: [] },
    });
  expect(brief(snapshot('2024-01-10')).since).toBe('2024-01-10');
  expect(brief(snapshot(TODAY)).since).toBe('2024-02-16');
});

test('the label is the strictest of everything on the page', () => {
  expect(strictest(['green', 'amber-strict', 'clear'])).toBe('amber-strict');
  expect(brief(put('signal', 's1', signal({ handling: 'red' }))).handling).toBe('red');
  expect(brief(put('count', 'c1', count({ handling: 'green' }))).handling).toBe('green');
  expect(brief(event('e1', '2024-04-01', 'summit', { handling: 'amber' })).handling).toBe('amber');
});

test('a position of our own that rests on nothing is for the side and those it serves', () => {
  expect(brief(held(ADA, 'block')).handling).toBe('amber');
  expect(brief(held(ADA, null)).handling).toBe('clear');
  const rests = brief(
    put('signal', 's1', signal({ member: BEA })),
    held(ADA, 'block', { evidence: ['s1'] }),
  );
  expect(rests.handling).toBe('clear');
  expect(rests.sources).toContainEqual({ kind: 'signal', id: 's1' });
});

test('what has no label, or is gone, makes no page stricter', () => {
  const timing = made('timing', 'soon', {
    ...{ id: 'soon', what: { en: 'Soon' }, by: '2024-05-01', learned: TODAY, proposer: null },
    ...{ address: null, attribution: null },
  });
  const { handling, sources } = brief(timing, held(ADA, 'block', { evidence: ['gone'] }));
  expect(handling).toBe('clear');
  expect(sources).toContainEqual({ kind: 'timing', id: 'soon' });
});

test('the sources name each item once: facts, counts, dates that passed, talks', () => {
  const fact = made('fact', 'f1', {
    ...{ candidate: NORTH, kind: 'named', when: { date: TODAY }, learned: TODAY, by: null },
    ...{ condition: null, note: {} },
    ...SOURCE,
  });
  const contact = made('contact', 'k1', {
    ...{ ours: 'Ana', member: ADA, person: null, office: null, when: { date: '2024-02-20' } },
    ...{ learned: '2024-02-20', capacity: 'office', candidate: null, cost: null, meeting: null },
    ...{ said: { en: 'Hm.' }, follows: { en: 'Call.' }, due: '2024-03-05', done: false },
    ...SOURCE,
  });
  const { sources, contacts } = brief(
    put('ground', 'ground', ground({ post: { ...ground().post, vacantFrom: '2024-10-01' } })),
    ...[fact, contact, event('e1', '2024-02-28')],
    put('count', 'c1', count()),
    held(ADA, 'block', { learned: '2024-02-28' }),
  );
  expect(contacts.lines.map(({ id }) => id)).toEqual(['k1']);
  expect(sources.map(({ kind }) => kind).toSorted()).toEqual(['contact', 'count', 'event', 'fact']);
});

test('the next to approach are those of the nearest name that are not done', () => {
  const order = [
    { member: ADA, why: { en: 'first' }, done: true },
    { member: BEA, why: { en: 'second' }, done: false },
  ];
  const { next } = brief(made('approach', 'a1', { subject: ON_NORTH, order }));
  expect(next.lines.map(({ member }) => member)).toEqual([BEA]);
});

test('conflicts and the outcome are told', () => {
  const { conflicts, outcome, ranges } = brief(
    put('signal', 's1', signal({ attribution: 'own-conversation', stance: 'blocks' })),
    put('signal', 's2', signal({ subject: ON_NORTH })),
    made('outcome', 'o1', {
      ...{ kind: 'chosen', candidate: NORTH, learned: TODAY, final: [] },
      ...{ address: null, attribution: null },
    }),
  );
  expect(conflicts.lines.map(({ member }) => member)).toEqual([ADA]);
  expect(outcome?.candidate).toBe(NORTH);
  expect(ranges.lines.map(({ subject }) => subject)).toEqual([ON_NORTH, ON_SOUTH]);
});
