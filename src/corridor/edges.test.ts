/**
 * The edges of what a corridor takes in: every kind that names something, every date, every form.
 */

import { describe, expect, it } from 'vitest';
import { accepted, warnings } from './acceptance.ts';
import { type Change, withChanges } from './corridor.ts';
import type { ItemId } from './fields.ts';
import { countOf } from './count-matrix.ts';
import { groupedByWeight } from './count-view.ts';
import { distancesOf } from './distance-range.ts';
import type { Body, Kind } from './kinds/index.ts';
import { candidatesOf } from './roster.ts';
import {
  ADA,
  BEA,
  NORTH,
  ON_NORTH,
  TODAY,
  corridorOf,
  count,
  decided,
  ground,
  link,
  put,
  signal,
} from './testing/small-corridor.ts';
import { halfLifeOf, saidDay } from './weighing.ts';

const from = { address: null, attribution: null };
const handled = { ...from, handling: 'clear' };
const timing = { id: 'soon', what: {}, by: null, learned: TODAY, proposer: null, ...from };
const criterion = {
  ...{ id: 'two', text: {}, proposer: null, proposed: null, learned: TODAY, supporters: [] },
  ...{ opponents: [], favours: [], turnedAgainst: [], note: null, ...handled },
};
const meeting = {
  ...{ title: {}, place: null, from: { date: '2024-03' }, to: null, learned: TODAY },
  ...{ members: null, others: [], agenda: [], margins: [], ...handled },
};
const event = {
  ...{ kind: 'other', what: {}, when: { date: TODAY }, until: null, learned: TODAY },
  ...{ member: null, bearsOn: [], effect: null, ...handled },
};
const race = {
  ...{ title: {}, body: 'x', when: null, learned: TODAY, candidates: [], tie: {} },
  ...{ keptApart: null, ...handled },
};
const figure = {
  ...{ criterion: 'two', member: 'ada', year: 2023, value: '1.7', unit: '%', estimate: false },
  ...{ publication: 'P', published: { date: '2024' }, learned: TODAY, ...from },
};
const contact = {
  ...{ ours: 'us', member: null, person: null, office: null, when: { date: TODAY } },
  ...{ learned: TODAY, capacity: 'office', candidate: null, cost: null, meeting: null },
  ...{ said: {}, follows: null, due: null, done: false, ...handled },
};
const tie = {
  ...{ follower: 'ada', leader: 'bea', leaderInWords: null, how: 'waits-for', subject: null },
  ...{ when: { date: TODAY }, learned: TODAY, note: {}, outcome: null, ...handled },
};
const argument = {
  ...{ candidate: 'north', side: 'strength', text: {}, member: null, by: null, when: null },
  ...{ learned: TODAY, answers: null, handling: 'clear', address: null, attribution: 'background' },
};
const expectation = { member: 'ada', subject: ON_NORTH, what: {}, since: TODAY, learned: TODAY };
const snapshot = { title: {}, learned: TODAY, cut: 'a'.repeat(64), cells: [], distances: [] };
const outcome = { kind: 'chosen', candidate: null, learned: TODAY, final: [], ...from };
const name = { candidate: 'west', name: 'W. West', country: null, office: null, ...from };
const cell = { member: 'ada', subject: ON_NORTH, step: null, confidence: 'low' };

function item<K extends Kind>(kind: K, id: ItemId, body: object): Change {
  return put(kind, id, body as Body<K>);
}

const base = corridorOf(
  item('timing', 'soon', timing),
  item('criterion', 'k1', criterion),
  item('meeting', 'm1', meeting),
  item('argument', 'a1', argument),
  item('name', 'n1', name),
  put('signal', 's1', signal()),
);

function codeOf(change: Change): string {
  const found = accepted(base, change);
  return found.ok ? 'accepted' : `${found.refusal.code} ${found.refusal.at}`;
}

describe('what fits', () => {
  it.each([
    item('timing', 'soon', { ...timing, by: TODAY }),
    item('criterion', 'k1', { ...criterion, favours: ['north', 'west'] }),
    item('meeting', 'm1', { ...meeting, to: { date: '2024-03-02' }, members: ['ada'] }),
    item('meeting', 'm2', { ...meeting, from: { date: TODAY }, to: { date: TODAY } }),
    item('event', 'e1', { ...event, until: { date: '2024-03-05' }, bearsOn: ['north'] }),
    item('race', 'r1', { ...race, candidates: ['west'] }),
    item('figure', 'f1', figure),
    item('contact', 'c1', { ...contact, member: 'ada', meeting: 'm1', candidate: 'south' }),
    item('tie', 't1', { ...tie, subject: 'timing:soon' }),
    item('argument', 'a2', { ...argument, answers: 'a1', member: 'bea' }),
    item('expectation', 'x1', expectation),
    item('snapshot', 'p1', { ...snapshot, cells: [cell] }),
    item('outcome', 'o1', { ...outcome, final: [{ member: 'ada', step: 'accept' }] }),
    item('approach', 'q1', {
      subject: 'criterion:two',
      order: [{ member: 'ada', why: {}, done: false }],
    }),
    item('name', 'n1', { ...name, name: 'Wilma West' }),
    item('name', 'n2', { ...name, candidate: 'east' }),
    put('signal', 's1', signal({ origin: 's1' })),
    put('count', 'c2', count({ origin: null, trend: 'rising', least: null })),
  ])('is taken in: $kind $id', (change) => {
    expect(codeOf(change)).toBe('accepted');
  });
});

describe('what names somebody unknown, or cannot be', () => {
  it.each<readonly [string, Change]>([
    ['unknown_member /follower', item('tie', 't1', { ...tie, follower: 'zoe' })],
    ['unknown_member /leader', item('tie', 't1', { ...tie, leader: 'zoe' })],
    ['tie_to_itself /leader', item('tie', 't1', { ...tie, leader: 'ada' })],
    ['unknown_subject /subject', item('tie', 't1', { ...tie, subject: 'timing:never' })],
    ['unknown_candidate /favours/0', item('criterion', 'k1', { ...criterion, favours: ['zed'] })],
    [
      'unknown_candidate /turnedAgainst/1',
      item('criterion', 'k1', { ...criterion, turnedAgainst: ['north', 'zed'] }),
    ],
    ['unknown_criterion /criterion', item('figure', 'f1', { ...figure, criterion: 'none' })],
    ['unknown_member /member', item('figure', 'f1', { ...figure, member: 'zoe' })],
    ['unknown_member /members/1', item('meeting', 'm2', { ...meeting, members: ['ada', 'zoe'] })],
    ['unknown_meeting /meeting', item('contact', 'c1', { ...contact, meeting: 'm9' })],
    ['unknown_member /member', item('contact', 'c1', { ...contact, member: 'zoe' })],
    ['unknown_candidate /candidate', item('contact', 'c1', { ...contact, candidate: 'zed' })],
    ['unknown_candidate /candidates/0', item('race', 'r1', { ...race, candidates: ['zed'] })],
    ['unknown_candidate /bearsOn/0', item('event', 'e1', { ...event, bearsOn: ['zed'] })],
    ['unknown_argument /answers', item('argument', 'a2', { ...argument, answers: 'a9' })],
    ['answer_circular /answers', item('argument', 'a1', { ...argument, answers: 'a1' })],
    [
      'unknown_candidate /distances/0',
      item('snapshot', 'p1', { ...snapshot, distances: [{ candidate: 'zed' }] }),
    ],
    ['unknown_candidate /candidate', item('outcome', 'o1', { ...outcome, candidate: 'zed' })],
    ['unknown_member /final/0', item('outcome', 'o1', { ...outcome, final: [{ member: 'zoe' }] })],
    [
      'member_twice /final/1',
      item('outcome', 'o1', { ...outcome, final: [{ member: 'ada' }, { member: 'ada' }] }),
    ],
    [
      'member_twice /order/1',
      item('approach', 'q1', { subject: ON_NORTH, order: [{ member: 'ada' }, { member: 'ada' }] }),
    ],
    ['unknown_member /member', item('expectation', 'x1', { ...expectation, member: 'zoe' })],
    ['hash_malformed /cut', item('snapshot', 'p1', { ...snapshot, cut: 'no' })],
    ['cell_twice /cells/1', item('snapshot', 'p1', { ...snapshot, cells: [cell, cell] })],
    ['hash_malformed /hash', item('kept-text', 't1', { text: 'x', hash: 'X'.repeat(64) })],
    ['id_taken /id', item('criterion', 'k2', criterion)],
    ['id_taken /id', item('timing', 'other', timing)],
    ['id_taken /candidate', item('name', 'n2', name)],
    ['id_taken /candidate', item('name', 'n2', { ...name, candidate: 'north' })],
    ['period_turned /to', item('meeting', 'm1', { ...meeting, to: { date: '2024-02' } })],
    ['period_turned /until', item('event', 'e1', { ...event, until: { date: '2024-02-29' } })],
    [
      'period_turned /members/0/to',
      put('ground', 'ground', grounded([{ from: '2024-01-02', to: '2024-01-01' }])),
    ],
    ['member_twice /members/1', put('ground', 'ground', grounded([{}, { id: ADA }]))],
    [
      'candidate_twice /candidates/1',
      put(
        'ground',
        'ground',
        ground({ candidates: twice({ id: NORTH, name: 'N', country: null }) }),
      ),
    ],
    [
      'group_twice /groups/1',
      put('ground', 'ground', ground({ groups: twice({ id: 'g', name: {}, members: [] }) })),
    ],
    [
      'unknown_member /groups/0/members',
      put(
        'ground',
        'ground',
        ground({ groups: [{ id: 'g', name: {}, members: ['zoe' as never] }] }),
      ),
    ],
  ])('is refused: %s', (code, change) => {
    expect(codeOf(change)).toBe(code);
  });

  it('also where an origin goes round through others', () => {
    const chained = withChanges(base, [
      put('signal', 's2', signal({ origin: 's1' })),
      put('signal', 's3', signal({ origin: 's2' })),
      put('link', 'l1', link('s2', 's1', 'confirms')),
      put('link', 'l2', link('s3', 's1', 'confirms')),
      put('link', 'l3', link('s3', 's2', 'confirms')),
    ]);
    const round = accepted(chained, put('signal', 's1', signal({ origin: 's3' })));
    expect(round).toMatchObject({ refusal: { code: 'origin_circular', id: 's3' } });
    const back = accepted(chained, put('link', 'l4', link('s1', 's3', 'confirms')));
    expect(back).toMatchObject({ refusal: { code: 'link_circular' } });
  });
});

describe('a member that is not one yet', () => {
  const corridor = corridorOf(put('ground', 'ground', grounded([{ from: '2024-06-01' }])));

  it.each([
    decided(ADA, 'accept'),
    item('contact', 'c1', { ...contact, member: 'ada' }),
    put('signal', 's9', signal()),
  ])('is told of beside a $kind', (change) => {
    expect(warnings(corridor, change)).toEqual([
      { code: 'not_yet_member', member: ADA, from: '2024-06-01' },
    ]);
  });

  it('is none of a kind that names no member or no day', () => {
    expect(warnings(corridor, put('count', 'c1', count()))).toEqual([]);
    expect(warnings(corridor, put('link', 'l1', link('s1', 's2', 'confirms')))).toEqual([]);
  });
});

describe('the count at its edges', () => {
  it('has the last contact of each member, the newest snapshot, and rows by weight', () => {
    const members = ground().members.map((member) =>
      member.id === ADA ? { ...member, weight: 'heavy' } : member,
    );
    const corridor = corridorOf(
      put('ground', 'ground', ground({ members })),
      item('contact', 'c1', { ...contact, member: 'ada', when: { date: '2024-02-01' } }),
      item('contact', 'c2', { ...contact, member: 'ada', when: { date: '2024-02-09' } }),
      item('contact', 'c3', { ...contact, member: 'ada', when: { date: '2024-02-03' } }),
      item('contact', 'c4', { ...contact, member: 'ada', when: { date: '2024-04-01' } }),
      item('contact', 'c5', contact),
      item('snapshot', 'p1', { ...snapshot, learned: '2024-02-02' }),
      item('snapshot', 'p2', { ...snapshot, learned: '2024-02-01' }),
    );
    const matrix = countOf(corridor, TODAY);
    expect(matrix.rows[0]?.lastContact).toMatchObject({ id: 'c2', day: '2024-02-09' });
    expect(matrix.rows[1]?.lastContact).toBeNull();
    expect(matrix.snapshot?.id).toBe('p1');
    expect(groupedByWeight(matrix).map(({ key, rows }) => [key, rows.length])).toEqual([
      ['heavy', 1],
      [null, 5],
    ]);
  });

  it('grades a cell by the best of its words', () => {
    const graded = (grade: Body<'signal'>['grade']) => {
      const corridor = corridorOf(put('signal', 's1', signal({ grade })));
      return countOf(corridor, TODAY).rows[0]?.cells[0]?.graded;
    };
    expect(graded({ source: 'C', information: '3' })).toBe('c3');
    expect(graded({ source: 'D', information: '1' })).toBe('below');
    expect(graded({ source: 'A', information: '4' })).toBe('below');
    expect(graded(null)).toBe('ungraded');
    expect(countOf(corridorOf(), TODAY).rows[0]?.cells[0]?.graded).toBeNull();
  });

  it('knows a name once, from the ground before a name found later', () => {
    const corridor = corridorOf(
      item('name', 'n1', { ...name, candidate: 'north', name: 'Another' }),
      item('timing', 'soon', timing),
    );
    expect(candidatesOf(corridor).map((one) => one.name)).toEqual(['Nora North', 'Saul South']);
    const ranges = distancesOf(corridor, countOf(corridor, TODAY));
    expect(ranges.map(({ candidate }) => candidate)).toEqual(['north', 'south']);
  });

  it('counts a word from the day it was published where it does not say when it was said', () => {
    const published = { date: '2024-02-01' };
    expect(saidDay({ said: null, published, learned: TODAY })).toBe('2024-02-01');
    expect(saidDay({ said: null, learned: TODAY })).toBe(TODAY);
    expect(saidDay({ said: { date: '2024' }, published, learned: TODAY })).toBe(TODAY);
    expect(halfLifeOf('on-record', 'letter')).toBe(180);
  });
});

type Member = Body<'ground'>['members'][number];

function grounded(parts: readonly Partial<Member>[]): Body<'ground'> {
  const members = ground().members.map((member, at) => ({ ...member, ...parts[at] }));
  return ground({ members, groups: [{ id: 'one', name: {}, members: [BEA] }] });
}

function twice<One>(one: One): readonly One[] {
  return [one, one];
}
