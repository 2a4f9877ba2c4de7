/** A confessional from its call to its report, and what the record never learns. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { canonicalJson } from '../../basics/canonical.ts';
import { comparisonOf, smallestOpened } from './confessional-check.ts';
import { sponsorOf } from './confessional-lookup.ts';
import { deadlines } from '../deadlines.ts';
import { dutiesOf } from '../duties.ts';
import type { MemberId } from '../ids.ts';
import { parseDefinition } from '../definition/definition-parser.ts';
import { lawfulActs } from '../lawful.ts';
import type { Act } from '../selection.ts';
import { callAct, timeComes } from '../testing/players.ts';
import {
  type Table,
  ask,
  enrolAct,
  expectOk,
  fork,
  memberSeat,
  moveTo,
  replaceAct,
  stateOf,
} from '../testing/table.ts';
import { closed, counted, reported } from '../testing/talk-refusals.ts';
import {
  AIDE,
  CHAIR,
  TALKS,
  callTalks,
  callTalksAct,
  closeTalks,
  offerAct,
  openAggregateAct,
  openTalks,
  publishAct,
  talkPlan,
  talksDefinition,
  talksNow,
  talksTable,
  tellAct,
} from '../testing/talks.ts';

const reason = 'because';
type Enrol = Extract<Act, { readonly type: 'Enrol' }>;

function refusalOf(table: Table, seat: string, act: Act): string {
  const verdict = ask(fork(table), seat, act);
  return verdict.ok ? 'agreed' : verdict.refusal.code;
}

test('it opens once every facilitator has offered a key, and not before its time', () => {
  const table = talksTable();
  callTalks(table);
  expect(talksNow(table)).toMatchObject({
    stage: 'called',
    facilitators: [CHAIR, AIDE],
    entitled: ['ada', 'bea', 'cor'],
  });
  expectOk(table, CHAIR, offerAct(CHAIR));
  expect(deadlines(stateOf(table)).map(({ what }) => what)).toEqual(['round-closes']);
  expectOk(table, AIDE, offerAct(AIDE));
  timeComes(table);
  expect(talksNow(table)).toMatchObject({ stage: 'open', openedAt: talksNow(table).plan.opens });
});

test('with the last key after its time it opens at once', () => {
  const table = talksTable();
  callTalks(table);
  expectOk(table, CHAIR, offerAct(CHAIR));
  moveTo(table, '2030-01-01T09:40:00Z');
  expectOk(table, AIDE, offerAct(AIDE));
  expect(talksNow(table).stage).toBe('open');
});

test('where a facilitator stays away it is given up at its close, and may be called again', () => {
  const table = talksTable();
  callTalks(table);
  timeComes(table);
  expect(talksNow(table)).toMatchObject({ stage: 'abandoned', why: 'keys_not_offered' });
  const again = { opens: '2030-01-01T10:00:00Z', closes: '2030-01-01T10:20:00Z', reason };
  expectOk(table, CHAIR, { type: 'CallRound', round: TALKS, ...again });
  expect(talksNow(table)).toMatchObject({ attempt: 2, keys: {} });
});

test('a key of a confessional is no seat’s, and a former key of a seat no confessional’s', () => {
  const table = closed();
  expectOk(table, CHAIR, publishAct(table));
  expectOk(table, CHAIR, replaceAct(AIDE));
  const offered = must(talksNow(table).keys[CHAIR], 'a key');
  const enrol = enrolAct(AIDE, 'another device', `new code ${AIDE}`) as Enrol;
  expect(refusalOf(table, AIDE, { ...enrol, sealing: offered as Enrol['sealing'] })).toBe(
    'key_in_use',
  );
  const called = talksTable();
  expectOk(called, CHAIR, replaceAct(AIDE));
  expectOk(called, AIDE, enrol);
  callTalks(called);
  const former = must(stateOf(called).seats[AIDE], 'a seat').former[0]?.sealing ?? '';
  const offer = offerAct(AIDE) as Extract<Act, { readonly type: 'OfferRoundKey' }>;
  expect(refusalOf(called, AIDE, { ...offer, key: former })).toBe('key_in_use');
});

test('a key serves one seat and one confessional', () => {
  const table = talksTable();
  callTalks(table);
  expectOk(table, CHAIR, offerAct('one'));
  expect(refusalOf(table, AIDE, offerAct('one'))).toBe('key_in_use');
  expect(refusalOf(table, CHAIR, offerAct('two'))).toBe('done_already');
  const lowOrder = 'A'.repeat(43);
  expect(refusalOf(table, AIDE, { type: 'OfferRoundKey', round: TALKS, key: lowOrder })).toBe(
    'key_malformed',
  );
  moveTo(table, '2030-01-01T09:50:00Z');
  expect(refusalOf(table, AIDE, offerAct('two'))).toBe('round_time_past');
});

test('one sounding at a time, and none while members are heard', () => {
  const table = talksTable();
  openTalks(table);
  expect(refusalOf(table, CHAIR, callAct(table))).toBe('round_running');
  expect(refusalOf(table, CHAIR, callTalksAct(table))).toBe('round_running');
  expect(refusalOf(table, CHAIR, { type: 'Conclude', kind: 'stopped', reason })).toBe(
    'round_running',
  );
  expect(refusalOf(table, CHAIR, { type: 'RemoveMember', member: 'ada' as MemberId, reason })).toBe(
    'round_open_now',
  );
  const leaving = { date: '2030-01-01', kind: 'withdrawn', source: 'a letter' } as const;
  const candidate = talkPlan().candidates[0];
  if (candidate === undefined) throw new Error('a candidate');
  expect(
    refusalOf(table, CHAIR, { type: 'RecordCandidacyFact', candidate, fact: leaving, reason }),
  ).toBe('candidate_in_open_round');
});

test('talks that are over hold nothing up, and are not held twice', () => {
  const table = closed();
  expect(refusalOf(table, CHAIR, callAct(table))).toBe('agreed');
  expect(refusalOf(table, CHAIR, callTalksAct(table))).toBe('round_held_already');
});

test('the chair may close early, give up, or give up a report', () => {
  const table = talksTable();
  openTalks(table);
  const close: Act = { type: 'CloseRound', round: TALKS, reason };
  const giveUp: Act = { type: 'AbandonRound', round: TALKS, reason };
  expect(refusalOf(table, CHAIR, giveUp)).toBe('agreed');
  expectOk(table, CHAIR, close);
  expect(talksNow(table).stage).toBe('closed');
  expect(refusalOf(table, CHAIR, close)).toBe('round_not_open');
  expectOk(table, CHAIR, giveUp);
  expect(talksNow(table)).toMatchObject({ stage: 'abandoned', why: 'by_chair', reason });
});

test('where only the holding is kept, the record has call and close and nothing else', () => {
  const table = talksTable({ trace: 'held' });
  closeTalks(table);
  expect(refusalOf(table, CHAIR, publishAct(table))).toBe('count_not_kept');
  expect(refusalOf(table, AIDE, tellAct())).toBe('count_not_kept');
  expect(refusalOf(table, CHAIR, { type: 'AbandonRound', round: TALKS, reason })).toBe(
    'round_not_called',
  );
});

test('where no trace is kept, a definition with a confessional is flawed', () => {
  const read = parseDefinition(talksDefinition({ trace: 'none' }));
  expect(read).toMatchObject({ ok: false, refusal: { code: 'talks_leave_no_trace' } });
  const checked = [talkPlan({ checkedBy: callActRound() })];
  expect(parseDefinition(talksDefinition({ trace: 'held', talks: checked }))).toMatchObject({
    refusal: { code: 'check_needs_count' },
  });
});

test('one report, with the number and the same words for all', () => {
  const table = closed();
  expectOk(table, CHAIR, publishAct(table));
  expect(talksNow(table)).toMatchObject({
    stage: 'reported',
    report: { heard: 3, text: { en: 'All were heard.' }, cosigners: [AIDE] },
  });
  expect(refusalOf(table, CHAIR, publishAct(table))).toBe('round_not_closed');
});

test('a word, the number or the confessional changed, and the signature no longer fits', () => {
  const table = closed();
  const { cosigners } = publishAct(table);
  const changed = [{ heard: 2 }, { text: { en: 'All were heard!' } }, { text: { nl: 'x' } }];
  for (const parts of changed) {
    expect(refusalOf(table, CHAIR, publishAct(table, { ...parts, cosigners }))).toBe(
      'cosignature_wrong',
    );
  }
  const other = closed();
  expect(refusalOf(other, CHAIR, publishAct(other, { cosigners }))).toBe('agreed');
  const later = talksTable();
  callTalks(later);
  timeComes(later);
  const again = { opens: '2030-01-01T10:00:00Z', closes: '2030-01-01T10:20:00Z', reason };
  expectOk(later, CHAIR, { type: 'CallRound', round: TALKS, ...again });
  for (const seat of [CHAIR, AIDE]) expectOk(later, seat, offerAct(`again ${seat}`));
  timeComes(later);
  timeComes(later);
  expect(refusalOf(later, CHAIR, publishAct(later, { cosigners }))).toBe('cosignature_wrong');
});

test('nobody answers or signs in a confessional with a device that another had let in', () => {
  const table = talksTable();
  callTalks(table);
  expect(refusalOf(table, CHAIR, replaceAct(AIDE))).toBe('round_open_now');
  expect(refusalOf(table, CHAIR, replaceAct(memberSeat('ada')))).toBe('round_open_now');
  const over = closed();
  expect(refusalOf(over, CHAIR, replaceAct(AIDE))).toBe('round_open_now');
  expect(refusalOf(over, CHAIR, replaceAct(memberSeat('ada')))).toBe('agreed');
  const given = fork(over);
  expectOk(given, CHAIR, { type: 'AbandonRound', round: TALKS, reason });
  expect(refusalOf(given, CHAIR, replaceAct(AIDE))).toBe('agreed');
  expectOk(over, CHAIR, publishAct(over));
  expect(refusalOf(over, CHAIR, replaceAct(AIDE))).toBe('agreed');
  const held = talksTable({ trace: 'held' });
  closeTalks(held);
  expect(refusalOf(held, CHAIR, replaceAct(AIDE))).toBe('agreed');
});

test('a sponsor is told before the report, once, with the time', () => {
  const table = closed('sponsors-first');
  expectOk(table, AIDE, tellAct());
  expect(talksNow(table).told).toEqual([
    { candidate: 'north', member: 'ada', by: AIDE, at: table.now },
  ]);
  expect(refusalOf(table, CHAIR, tellAct())).toBe('done_already');
  expect(refusalOf(table, CHAIR, publishAct(table))).toBe('agreed');
});

test('who put a name forward last is its sponsor, until it takes its backing back', () => {
  const members = ['ada', 'bea'] as MemberId[];
  const fact = (kind: 'put-forward' | 'backing-withdrawn', by: string, date = '2029-01-01') => ({
    date,
    kind,
    by,
    source: null,
  });
  const forward = fact('put-forward', 'ada');
  expect(sponsorOf([forward], members, '2030-01-01')).toBe('ada');
  expect(sponsorOf([forward, fact('put-forward', 'bea')], members, '2030-01-01')).toBe('bea');
  const back = fact('backing-withdrawn', 'ada', '2029-06-01');
  expect(sponsorOf([forward, back], members, '2030-01-01')).toBeUndefined();
  expect(sponsorOf([forward, back], members, '2029-02-01')).toBe('ada');
  expect(sponsorOf([fact('put-forward', 'Diplomats')], members, '2030-01-01')).toBeUndefined();
  expect(sponsorOf([fact('put-forward', 'cor')], members, '2030-01-01')).toBeUndefined();
  expect(sponsorOf([], members, '2030-01-01')).toBeUndefined();
});

test('the counts stand fixed before the poll that checks them, and are opened after it', () => {
  const table = reported();
  expect(talksNow(table).aggregate).toBeNull();
  const polled = counted();
  expect(refusalOf(polled, CHAIR, openAggregateAct(undefined, 'A'.repeat(43)))).toBe(
    'aggregate_differs',
  );
  expectOk(polled, CHAIR, openAggregateAct());
  expect(comparisonOf(stateOf(polled), talksNow(polled))).toEqual([
    {
      candidate: 'north',
      said: { encourage: 2, discourage: 1, noOpinion: 0 },
      sealed: { encourage: 2, discourage: 1, noOpinion: 0 },
      differs: 0,
    },
    {
      candidate: 'south',
      said: { encourage: 1, discourage: 0, noOpinion: 2 },
      sealed: { encourage: 1, discourage: 0, noOpinion: 2 },
      differs: 0,
    },
  ]);
  expect(refusalOf(polled, CHAIR, openAggregateAct())).toBe('done_already');
});

test('a member owes an answer while it is open, and no entry says whether it gave one', () => {
  const table = talksTable();
  openTalks(table);
  const ada = 'ada' as MemberId;
  const { opens, closes: by } = talksNow(table).plan;
  expect(dutiesOf(stateOf(table), ada, table.now)).toEqual([
    { kind: 'confide', round: TALKS, opens, by, open: true },
  ]);
  timeComes(table);
  expect(dutiesOf(stateOf(table), ada, table.now)).toEqual([]);
});

test('the chair is offered what it may do, with the section that says so', () => {
  const table = talksTable();
  const offered = (of: Table) =>
    lawfulActs(stateOf(of), of.now)
      .filter(({ refusal, about }) => refusal === null && about === TALKS)
      .map(({ act, rule }) => `${act.type} ${rule}`);
  expect(offered(table)).toEqual(['CallRound 12.2']);
  openTalks(table);
  expect(offered(table)).toEqual(['CloseRound 12.3', 'AbandonRound 12.3']);
  timeComes(table);
  expect(offered(table)).toEqual([]);
});

// Goal: nothing a member does about a confessional reaches the log. Method: whatever a member asks
// for while it lives is refused for want of the right; the log holds acts of officers and clerk.
test('no act about a confessional is a member’s', () => {
  const acts: readonly ((table: Table) => Act)[] = [
    () => offerAct('member'),
    () => tellAct(),
    (table) => publishAct(table),
    () => openAggregateAct(),
    () => callTalksAct(closed()),
    () => ({ type: 'CloseRound', round: TALKS, reason }),
  ];
  const start = closed('sponsors-first');
  fc.assert(
    fc.property(fc.constantFrom(...acts), fc.constantFrom('ada', 'bea'), (act, member) => {
      expect(refusalOf(start, memberSeat(member), act(start))).toBe('actor_may_not');
    }),
    { numRuns: 20 },
  );
});

// Goal: whatever the order and timing, at most one report, only after a close, never over the
// number entitled, and a sponsor told before it. Method: random acts, facts judged.
test('a random life of a confessional has at most one report, and in its place', () => {
  const base = talksTable({ disclosure: 'sponsors-first' });
  callTalks(base);
  const step = fc.tuple(fc.nat(6), fc.nat(4), fc.constantFrom(CHAIR, AIDE));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const table = fork(base);
      for (const [what, heard, seat] of steps) lifeStep(table, what, { heard, seat });
      const facts = table.entries.flatMap((entry) => entry.facts);
      const order = facts.map(({ type }) => type);
      const reports = facts.filter(({ type }) => type === 'ReportPublished');
      expect(reports.length).toBeLessThanOrEqual(1);
      if (reports.length === 0) return;
      expect(order.indexOf('SponsorTold')).toBeGreaterThan(order.indexOf('ConfessionalClosed'));
      expect(order.indexOf('ReportPublished')).toBeGreaterThan(order.indexOf('SponsorTold'));
      expect(talksNow(table).report?.heard).toBeLessThanOrEqual(3);
      expect(canonicalJson(Object.keys(talksNow(table).keys).toSorted())).toBe(
        canonicalJson([AIDE, CHAIR].toSorted()),
      );
    }),
    { numRuns: 60 },
  );
});

function lifeStep(
  table: Table,
  what: number,
  { heard, seat }: { readonly heard: number; readonly seat: string },
): void {
  if (what === 0) ask(table, seat, offerAct(seat));
  else if (what === 1 && deadlines(stateOf(table)).length > 0) timeComes(table);
  else if (what === 2) ask(table, seat, tellAct());
  else if (what === 3) ask(table, CHAIR, publishAct(table, { heard }));
  else if (what === 4) ask(table, CHAIR, { type: 'CloseRound', round: TALKS, reason });
  else ask(table, seat, publishAct(table));
}

function callActRound() {
  return 'poll-1' as ReturnType<typeof talkPlan>['id'];
}

test('counts that beside the tally would give a few answers away stay sealed', () => {
  const selection = stateOf(counted());
  const careful = {
    ...selection,
    definition: {
      ...selection.definition,
      body: { ...selection.definition.body, acceptsSmallCounts: false },
    },
  };
  const { plan } = talksNow(counted());
  // Three cast; nobody is assumed corrupt, so that three are enough to be counted.
  const opened = [6, 5, 4, 3, 2].map((heard) => smallestOpened(careful, plan, heard));
  expect(opened).toEqual([undefined, 2, 1, undefined, 2]);
  expect(smallestOpened(selection, plan, 2)).toBeUndefined();
  // A member whom the rule excepts was heard, and is in no sealed sum: the difference is its word.
  const [poll] = careful.rounds;
  const { result } = must(poll, 'a poll');
  const excepting = {
    ...careful,
    rounds: [{ ...must(poll, 'a poll'), result: { ...must(result, 'a result'), cast: 4 } }],
  };
  expect(smallestOpened(excepting, plan, 4)).toBe(1);
  const table = counted();
  table.selection = careful;
  expectOk(table, CHAIR, openAggregateAct());
});
