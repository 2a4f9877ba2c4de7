import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { type Instant, later, parseInstant } from '../../basics/instant.ts';
import type { RoundStage } from '../../table/rounds/rounds.ts';
import { roundOf } from '../../table/rounds/round-lookup.ts';
import { at as tableAt } from '../../table/testing/stages.ts';
import { stateOf } from '../../table/testing/table.ts';
import { batchOf } from './participation.ts';

const OPENS = must(parseInstant('2024-03-06T09:00:00Z'), 'a time');
const MINUTE = 60_000;

function roundOfHours(hours: number, stage: RoundStage = 'open') {
  const round = must(roundOf(stateOf(tableAt('open round')), 'poll-1'), 'a round');
  const plan = { ...round.plan, opens: OPENS, closes: later(OPENS, hours * 60 * MINUTE) };
  return { ...round, plan, stage };
}

function line(act: 'CallRound' | 'CastBallot', who: 'ada' | 'bea' | 'chair', at: Instant) {
  const actor = who === 'chair' ? ('officer:chair' as const) : (`member:${who}` as const);
  return { act, about: 'poll-1', actor, at };
}

test('an answer shows at the next full quarter hour, not before', () => {
  const register = [
    line('CastBallot', 'bea', later(OPENS, -60 * MINUTE)),
    line('CallRound', 'chair', later(OPENS, -30 * MINUTE)),
    line('CastBallot', 'ada', later(OPENS, 16 * MINUTE)),
  ];
  const seen = (minutes: number) =>
    batchOf(roundOfHours(24), later(OPENS, minutes * MINUTE), register);
  expect(seen(29)).toMatchObject({ asOf: later(OPENS, 15 * MINUTE), answered: [] });
  expect(seen(30)).toMatchObject({ asOf: later(OPENS, 30 * MINUTE), answered: ['ada'] });
  expect(seen(30).missing).toContain('bea');
});

test('an answer that is replaced does not make its member disappear', () => {
  const register = [
    line('CallRound', 'chair', OPENS),
    line('CastBallot', 'ada', later(OPENS, MINUTE)),
    line('CastBallot', 'ada', later(OPENS, 31 * MINUTE)),
  ];
  const batch = batchOf(roundOfHours(24), later(OPENS, 32 * MINUTE), register);
  expect(batch.answered).toEqual(['ada']);
});

test('a short round has twenty batches, from its opening', () => {
  const batch = batchOf(roundOfHours(1), later(OPENS, 8 * MINUTE), []);
  expect(batch).toMatchObject({
    asOf: later(OPENS, 6 * MINUTE),
    next: later(OPENS, 9 * MINUTE),
  });
  const first = batchOf(roundOfHours(1), later(OPENS, MINUTE), []);
  expect(first.asOf).toBe(OPENS);
});

test('once it has closed, all who answered are there', () => {
  const round = must(roundOf(stateOf(tableAt('closed')), 'poll-1'), 'a round');
  expect(batchOf(round, OPENS, [])).toMatchObject({ missing: [], next: null });
});
