/** A device lost while keys are made: what its seat can no longer do, and what counts no more. */

import { expect, test } from 'vitest';
import type { Act } from '../selection.ts';
import { FIVE, committedByAll, dealtByAll, openFive } from '../testing/five.ts';
import {
  ceremonyNow,
  commitAct,
  complaintAct,
  confirmAct,
  dealAct,
  make,
  timeComes,
} from '../testing/players.ts';
import {
  type Table,
  ask,
  expectOk,
  fork,
  keyOf,
  loseDevice,
  memberSeat,
  replaceAct,
  stateOf,
} from '../testing/table.ts';

const OTHERS = FIVE.slice(1);
const NO_TRUSTEE = { refusal: { code: 'not_a_trustee', member: 'ada' } };
const START = openFive();

function committed(): Table {
  const table = fork(START);
  committedByAll(table);
  return table;
}

function dealt(...liars: readonly string[]): Table {
  const table = fork(START);
  dealtByAll(table, liars);
  return table;
}

test('its seat deals no more, and the others do not wait for it', () => {
  const table = committed();
  loseDevice(table, 'ada');
  const { act, enclosure } = dealAct(table, 'ada');
  expect(ask(table, 'member:ada', act, enclosure)).toMatchObject(NO_TRUSTEE);
  for (const who of OTHERS) make(table, who, dealAct(table, who));
  expect(ceremonyNow(table)).toMatchObject({ phase: 'confirming', dealers: OTHERS });
});

test('what it dealt before stands; its seat confirms no more, and complains of nothing', () => {
  const table = dealt('bea');
  const complaint = complaintAct(table, 'ada', 'bea').act;
  loseDevice(table, 'ada');
  expect(ask(table, 'member:ada', confirmAct(table).act)).toMatchObject(NO_TRUSTEE);
  expect(ask(table, 'member:ada', complaint)).toMatchObject(NO_TRUSTEE);
  for (const who of OTHERS) make(table, who, confirmAct(table));
  expect(ceremonyNow(table)).toMatchObject({ phase: 'certified', confirmed: OTHERS });
  const late = { ...complaint, type: 'ReportLateFault' } as Act;
  expect(ask(table, 'member:ada', late)).toMatchObject(NO_TRUSTEE);
});

test('what it had confirmed counts no more: too few hold shares, and nothing is certified', () => {
  const table = dealt();
  for (const who of ['ada', 'bea', 'cor']) make(table, who, confirmAct(table));
  const enough = fork(table);
  loseDevice(table, 'ada');
  timeComes(table);
  expect(ceremonyNow(table)).toMatchObject({
    phase: 'failed',
    faults: [{ kind: 'too-few-confirmations', members: ['ada', 'dov', 'eva'] }],
  });
  timeComes(enough);
  expect(ceremonyNow(enough).phase).toBe('certified');
});

test('with the last word of those who are left it ends at once, one way or the other', () => {
  const table = dealt();
  for (const who of ['ada', 'bea', 'cor']) make(table, who, confirmAct(table));
  loseDevice(table, 'ada');
  make(table, 'dov', confirmAct(table));
  const few = fork(table);
  make(table, 'eva', confirmAct(table));
  expect(ceremonyNow(table).phase).toBe('certified');
  loseDevice(few, 'bea');
  loseDevice(few, 'cor');
  make(few, 'eva', confirmAct(few));
  expect(ceremonyNow(few)).toMatchObject({
    phase: 'failed',
    faults: [{ kind: 'too-few-confirmations', members: ['ada', 'bea', 'cor'] }],
  });
});

test('after a complaint it takes part again with its new key, if its seat is taken by then', () => {
  const table = dealt('bea');
  loseDevice(table, 'ada');
  expectOk(table, 'officer:chair', replaceAct(memberSeat('dov')));
  const { sid } = ceremonyNow(table);
  make(table, 'eva', complaintAct(table, 'eva', 'bea'));
  expect(ceremonyNow(table)).toMatchObject({ attempt: 2, invited: ['ada', 'cor', 'eva'] });
  expect(ceremonyNow(table).lost).toEqual([]);
  expect(ceremonyNow(table).sid).not.toBe(sid);
  expect(stateOf(table).seats['member:ada']?.key).toBe(keyOf('new ada').key);
  for (const who of ['ada', 'cor', 'eva']) make(table, who, commitAct(table, who));
  expect(ceremonyNow(table).phase).toBe('dealing');
});
