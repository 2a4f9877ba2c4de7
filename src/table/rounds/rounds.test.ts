/** Rounds at their edges: who is asked, about whom, and what is published of it. */

import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../basics/canonical.ts';
import { dutiesOf } from '../duties.ts';
import type { CandidateId, MemberId, RoundId } from '../ids.ts';
import type { Act } from '../selection.ts';
import { consensus, plan, smallDefinition } from '../testing/definitions.ts';
import {
  ballotAct,
  callAct,
  certify,
  commitAct,
  countRound,
  make,
  openRound,
  proveAct,
  roundNow,
  signClosingAct,
  timeComes,
} from '../testing/players.ts';
import { at, openSilence } from '../testing/stages.ts';
import {
  type Table,
  ask,
  enrolSeat,
  expectOk,
  memberSeat,
  moveTo,
  openTable,
  stateOf,
} from '../testing/table.ts';

const CHAIR = 'officer:chair';
const ADA = 'ada' as MemberId;
const reason = 'because';

function codeOf(table: Table, actor: string, act: Act): string {
  const verdict = ask(table, actor, act);
  return verdict.ok ? 'accepted' : verdict.refusal.code;
}

test('a round whose names have all withdrawn is not called', () => {
  const table = at('certified');
  for (const candidate of ['north', 'south']) expectOk(table, CHAIR, told(candidate, 'withdrawn'));
  expect(codeOf(table, CHAIR, callAct(table))).toBe('candidate_not_running');
});

test('of a name in a running round more may be told, as long as it stays', () => {
  const table = at('open round');
  expect(codeOf(table, CHAIR, told('north', 'campaign'))).toBe('accepted');
  expect(codeOf(table, CHAIR, told('north', 'excluded'))).toBe('candidate_in_open_round');
});

test('a round called after its planned opening asks those who sit when it is called', () => {
  const base = smallDefinition(4)['members'] as readonly JsonObject[];
  const members = base.map((one) => (one['id'] === 'dov' ? { ...one, from: '2030-01-02' } : one));
  const table = openTable(smallDefinition(4, { members }));
  certify(table);
  moveTo(table, '2030-01-02T09:00:00Z');
  const late = { ...callAct(table), closes: '2030-01-02T10:00:00Z' } as Act;
  expectOk(table, CHAIR, late);
  expect(roundNow(table).entitled).toContain('dov');
});

test('no act reaches a round that was never called', () => {
  const table = at('open round');
  const round = 'poll-2' as RoundId;
  const proof = 'A'.repeat(86);
  expect(codeOf(table, 'member:ada', { type: 'ProvePossession', round, proof })).toBe(
    'round_unknown',
  );
  for (const type of ['CloseRound', 'AbandonRound'] as const) {
    expect(codeOf(table, CHAIR, { type, round, reason })).toBe('round_unknown');
  }
});

test('a class so small that it gives answers away is refused when the round is called', () => {
  const { body } = smallDefinition(6);
  const strict = { ...(body as JsonObject), acceptsSmallCounts: false };
  const table = openTable(smallDefinition(6, { body: strict, rounds: [byPair()] }));
  certify(table);
  expect(ask(table, CHAIR, callAct(table))).toMatchObject({
    refusal: { code: 'small_counts_not_accepted', group: 'all & pair', size: 2 },
  });
});

test('a class of which nobody answered is published as nothing at all', () => {
  const table = openTable(smallDefinition(3, { rounds: [byPair()] }));
  certify(table);
  openRound(table);
  make(table, 'cor', ballotAct(table, 'cor', { north: 'encourage' }));
  timeComes(table);
  countRound(table);
  const { result } = roundNow(table);
  expect(result).toMatchObject({ cast: 1, absent: 2 });
  expect(result?.results[0]).toMatchObject({
    encourage: 1,
    byClass: { pair: { encourage: 0, discourage: 0, noOpinion: 0 } },
  });
});

test('under a rule that is no single count of those against, any objection breaks', () => {
  const all: Json = [
    { sum: 1, who: 'against', atMost: 2 },
    { sum: 1, who: 'for', atLeast: 1 },
  ];
  const table = openTable(smallDefinition(3, { rule: { ...consensus(0), pass: { all } } }));
  openSilence(table);
  expectOk(table, 'member:ada', objection(1));
  expect(stateOf(table).silences[0]?.stage).toBe('broken');
});

test('who is excepted by name objects on the record, and breaks nothing; the next one does', () => {
  const table = openTable(smallDefinition(4, { rule: consensus(1, ['dov']) }));
  openSilence(table);
  for (const [member, stage] of [
    ['dov', 'running'],
    ['ada', 'running'],
    ['bea', 'broken'],
  ] as const) {
    expectOk(table, memberSeat(member), objection(1));
    expect(stateOf(table).silences[0]?.stage).toBe(stage);
  }
  const { objections } = stateOf(table).silences[0] ?? {};
  expect(objections?.map(({ breaks }) => breaks)).toEqual([false, false, true]);
});

test('the second silence is broken by itself; of the first nothing changes', () => {
  const table = at('silence');
  expectOk(table, CHAIR, { type: 'WithdrawText', silence: 1, reason });
  openSilence(table);
  expect(codeOf(table, 'member:ada', objection(1))).toBe('silence_not_running');
  expectOk(table, 'member:ada', objection(2));
  expect(stateOf(table).silences.map(({ stage }) => stage)).toEqual(['withdrawn', 'broken']);
});

test('who joins during a silence has no part in it, nor a duty', () => {
  const table = at('silence');
  const member = { id: 'dov' as MemberId, name: { en: 'D' }, from: null, to: null, weights: {} };
  expectOk(table, CHAIR, { type: 'AddMember', member, reason });
  enrolSeat(table, 'member:dov');
  expect(codeOf(table, 'member:dov', objection(1))).toBe('not_entitled');
  expect(dutiesOf(stateOf(table), member.id, table.now)).toEqual([]);
});

test('a duty is on the list until it is done or its time is past', () => {
  const duties = (table: Table) => dutiesOf(stateOf(table), ADA, table.now);
  expect(duties(at('seated'))).toEqual([]);
  const committing = at('open');
  make(committing, 'ada', commitAct(committing, 'ada'));
  expect(duties(committing)).toEqual([]);
  const called = at('called');
  make(called, 'ada', proveAct(called, 'ada'));
  expect(duties(called)).toMatchObject([{ kind: 'answer', open: false }]);
  const open = at('open round');
  make(open, 'ada', ballotAct(open, 'ada', {}));
  expect(duties(open)).toMatchObject([{ kind: 'answer', sent: 1 }]);
  open.now = roundNow(open).plan.closes;
  expect(duties(open)).toEqual([]);
  const closed = at('closed');
  make(closed, 'ada', signClosingAct(closed));
  expect(duties(closed)).toEqual([]);
  const silent = openTable(smallDefinition(3, { rule: consensus(1) }));
  openSilence(silent);
  expectOk(silent, 'member:ada', { type: 'ConfirmSeen', silence: 1 });
  expectOk(silent, 'member:ada', objection(1));
  // Soonest first: the ceremony's phase ends long before the silence does.
  expect(duties(silent)).toMatchObject([
    { kind: 'unattended', step: 'commit-dealing' },
    { kind: 'silence', seen: true, objected: true },
  ]);
  silent.now = stateOf(silent).silences[0]?.ends ?? silent.now;
  expect(duties(silent)).toMatchObject([{ kind: 'unattended' }]);
});

function told(candidate: string, kind: 'withdrawn' | 'campaign' | 'excluded'): Act {
  const fact = { date: '2029-12-31', kind, source: null };
  return { type: 'RecordCandidacyFact', candidate: candidate as CandidateId, fact, reason };
}

function objection(silence: number): Act {
  return { type: 'BreakSilence', silence, kind: 'objection', reason, condition: 'a guarantee' };
}

function byPair(): JsonObject {
  const poll = plan('poll-1', '2030-01-01T10:00:00Z', '2030-01-01T11:00:00Z');
  return { ...poll, reveal: 'classes', classes: ['pair'] };
}
