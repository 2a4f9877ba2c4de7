/** Shades beside yes: reservations, objections taken back or passed on, amendments, sponsors. */

import { expect, test } from 'vitest';
import { isRunning, standing } from '../candidacies/candidacy.ts';
import { amendedText, earlierDraft } from './drafts.ts';
import type { CandidateId } from '../ids.ts';
import type { Act } from '../selection.ts';
import { consensus, smallDefinition } from '../testing/definitions.ts';
import {
  NORTH,
  SOUTH,
  amendable,
  hold,
  join,
  lift,
  objected,
  objection,
  put,
  relay,
  shortable,
  shorten,
  underSilence,
  unnamed,
} from '../testing/ending-provocations.ts';
import { certify, openRound } from '../testing/players.ts';
import { at, openSilence } from '../testing/stages.ts';
import { type Table, ask, expectOk, moveTo, openTable, stateOf } from '../testing/table.ts';

const CHAIR = 'officer:chair';
const [ADA, BEA] = ['member:ada', 'member:bea'] as const;
const reason = 'because';

function silenceOf(table: Table, number = 1) {
  return stateOf(table).silences[number - 1];
}

test('a reservation blocks nothing and stands beside the decision', () => {
  const table = at('silence');
  expectOk(table, ADA, join('We read it as open.'));
  expectOk(table, BEA, join('For one term.'));
  expectOk(table, BEA, { type: 'WithdrawReservation', silence: 1 });
  hold(table);
  expect(silenceOf(table)).toMatchObject({
    stage: 'adopted',
    reservations: [
      { member: 'ada', withdrawn: null },
      { member: 'bea', text: 'For one term.' },
    ],
  });
  expect(silenceOf(table)?.reservations[1]?.withdrawn).not.toBeNull();
});

test('who objects after joining no longer joins', () => {
  const table = at('silence');
  expectOk(table, ADA, join('We read it as open.'));
  expectOk(table, ADA, objection());
  expect(silenceOf(table)?.reservations[0]?.withdrawn).not.toBeNull();
  expect(ask(objected(), ADA, join('And yet.'))).toMatchObject({
    refusal: { code: 'objected_already' },
  });
});

test('an objection withdrawn makes room again, and its history stays', () => {
  const table = objected();
  expectOk(table, ADA, lift(1));
  expectOk(table, BEA, objection());
  expect(silenceOf(table)).toMatchObject({ stage: 'running', objections: [{ nr: 1 }, { nr: 2 }] });
  expectOk(table, ADA, objection());
  expect(silenceOf(table)).toMatchObject({ stage: 'broken' });
  expectOk(table, ADA, lift(3));
  expect(silenceOf(table)).toMatchObject({ stage: 'broken' });
  expect(silenceOf(table)?.objections.map(({ lifted }) => lifted !== null)).toEqual([
    true,
    false,
    true,
  ]);
});

test('an objection through the facilitators has no member, and counts as one more', () => {
  const table = unnamed(consensus(1));
  expectOk(table, CHAIR, relay());
  expect(silenceOf(table)?.objections).toMatchObject([{ member: null, breaks: false }]);
  expect(ask(table, ADA, lift(1))).toMatchObject({ refusal: { code: 'objection_not_yours' } });
  expectOk(table, CHAIR, relay());
  expect(silenceOf(table)).toMatchObject({ stage: 'broken' });
  expectOk(table, CHAIR, lift(2));
  // A member may sign all the same: its voice is its own.
  const signed = unnamed(consensus(0));
  expectOk(signed, ADA, objection());
  expect(silenceOf(signed)).toMatchObject({ stage: 'broken' });
});

test('an amendment brings its text; the next draft has an earlier one to be held against', () => {
  const table = amendable();
  const amended = { en: 'North is appointed for two years.' };
  expectOk(table, ADA, objection({ kind: 'amendment', amended }));
  const [broken] = stateOf(table).silences;
  expect(broken && amendedText(broken)).toEqual(amended);
  moveTo(table, '2030-01-01T12:00:00Z');
  expectOk(table, CHAIR, { ...put({ candidate: NORTH }), text: amended } as Act);
  const second = silenceOf(table, 2);
  expect(second && earlierDraft(stateOf(table), second)?.number).toBe(1);
  expectOk(table, CHAIR, { type: 'WithdrawText', silence: 2, reason });
  expectOk(table, CHAIR, put({ candidate: SOUTH }));
  const third = silenceOf(table, 3);
  expect(third && earlierDraft(stateOf(table), third)).toBeUndefined();
});

test('silence is shortened down to its shortest time, counted from now', () => {
  const table = underSilence({ hours: 2, shortestHours: 1 });
  expect(ask(table, CHAIR, shorten('2030-01-01T09:59:59Z'))).toMatchObject({
    refusal: { code: 'silence_ends_wrong' },
  });
  expectOk(table, CHAIR, shorten('2030-01-01T10:00:00Z'));
  expect(silenceOf(table)?.shortenings).toMatchObject([{ reason }]);
  hold(table);
  expect(stateOf(table).stage).toBe('concluded');
  expect(silenceOf(shortable())?.shortenings).toEqual([]);
});

function putForward(by: readonly string[]): Table {
  const facts = by.map((one) => ({
    date: '2029-01-01',
    kind: 'put-forward',
    by: one,
    source: null,
    confidence: 'made up',
  }));
  const candidates = [
    { id: 'north', name: 'N. North', country: null, facts },
    { id: 'south', name: 'S. South', country: null, facts: [] },
  ];
  return openTable(smallDefinition(3, { candidates }));
}

const withdrawal = { type: 'WithdrawName', candidate: NORTH, reason } as const;
const [TODAY] = ['2030-01-01'];

function north(table: Table) {
  return stateOf(table).candidacies.find(({ id }) => id === NORTH)?.facts ?? [];
}

test('a sponsor withdraws its name, and a silence on it ends with that', () => {
  const table = putForward(['ada']);
  openSilence(table);
  expectOk(table, ADA, withdrawal);
  expect(silenceOf(table)).toMatchObject({ stage: 'withdrawn', withdrawnBy: 'ada' });
  expect(isRunning(north(table), TODAY ?? '')).toBe(false);
  expect(ask(table, CHAIR, put({ candidate: NORTH }))).toMatchObject({
    refusal: { code: 'candidate_not_running' },
  });
});

test('of two sponsors one only takes back its own backing', () => {
  const table = putForward(['ada', 'bea']);
  openSilence(table);
  expectOk(table, ADA, withdrawal);
  expect(silenceOf(table)).toMatchObject({ stage: 'running' });
  expect(standing(north(table), TODAY ?? '')).toBe('official');
  expect(ask(table, ADA, withdrawal)).toMatchObject({ refusal: { code: 'not_the_sponsor' } });
  expectOk(table, BEA, withdrawal);
  expect(standing(north(table), TODAY ?? '')).toBe('withdrawn');
});

test('in a running round the name stays until the count', () => {
  const table = putForward(['ada']);
  certify(table);
  openRound(table);
  expect(ask(table, ADA, withdrawal)).toMatchObject({
    refusal: { code: 'candidate_in_open_round' },
  });
  expect(ask(table, ADA, { ...withdrawal, candidate: 'east' as CandidateId })).toMatchObject({
    refusal: { code: 'candidate_unknown' },
  });
});
