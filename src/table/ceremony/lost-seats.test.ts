/** A device lost while keys are made: what its seat can no longer do, and what counts no more. */

import { expect, test } from 'vitest';
import type { Act } from '../selection.ts';
import { smallDefinition } from '../testing/definitions.ts';
import {
  badDealAct,
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
  enrolAct,
  expectOk,
  fork,
  keyOf,
  memberSeat,
  openTable,
  replaceAct,
  stateOf,
} from '../testing/table.ts';

/** f = 1, t = 2, q = 3. */
const FIVE = ['ada', 'bea', 'cor', 'dov', 'eva'];
const OTHERS = FIVE.slice(1);
const NO_TRUSTEE = { refusal: { code: 'not_a_trustee', member: 'ada' } };

const START = openTable(
  smallDefinition(5, {
    trustees: {
      ...{ who: 'members', threshold: 2, closingQuorum: 3 },
      ...{ phaseMinutes: 10, reserveRounds: 0 },
    },
  }),
);

function committed(): Table {
  const table = fork(START);
  for (const who of FIVE) make(table, who, commitAct(table, who));
  return table;
}

function dealt(liar?: string): Table {
  const table = committed();
  for (const who of FIVE)
    make(table, who, liar === who ? badDealAct(table, who) : dealAct(table, who));
  return table;
}

function replace(table: Table, member: string): void {
  expectOk(table, 'officer:chair', replaceAct(memberSeat(member)));
}

function loses(table: Table, member: string): void {
  replace(table, member);
  const seat = memberSeat(member);
  expectOk(table, seat, enrolAct(seat, `new ${member}`, `new code ${seat}`));
}

test('its seat deals no more, and the others do not wait for it', () => {
  const table = committed();
  loses(table, 'ada');
  const { act, enclosure } = dealAct(table, 'ada');
  expect(ask(table, 'member:ada', act, enclosure)).toMatchObject(NO_TRUSTEE);
  for (const who of OTHERS) make(table, who, dealAct(table, who));
  expect(ceremonyNow(table)).toMatchObject({ phase: 'confirming', dealers: OTHERS });
});

test('what it dealt before stands; its seat confirms no more, and complains of nothing', () => {
  const table = dealt('bea');
  const complaint = complaintAct(table, 'ada', 'bea').act;
  loses(table, 'ada');
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
  loses(table, 'ada');
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
  loses(table, 'ada');
  make(table, 'dov', confirmAct(table));
  const few = fork(table);
  make(table, 'eva', confirmAct(table));
  expect(ceremonyNow(table).phase).toBe('certified');
  loses(few, 'bea');
  loses(few, 'cor');
  make(few, 'eva', confirmAct(few));
  expect(ceremonyNow(few)).toMatchObject({
    phase: 'failed',
    faults: [{ kind: 'too-few-confirmations', members: ['ada', 'bea', 'cor'] }],
  });
});

test('after a complaint it takes part again with its new key, if its seat is taken by then', () => {
  const table = dealt('bea');
  loses(table, 'ada');
  replace(table, 'dov');
  const { sid } = ceremonyNow(table);
  make(table, 'eva', complaintAct(table, 'eva', 'bea'));
  expect(ceremonyNow(table)).toMatchObject({ attempt: 2, invited: ['ada', 'cor', 'eva'] });
  expect(ceremonyNow(table).lost).toEqual([]);
  expect(ceremonyNow(table).sid).not.toBe(sid);
  expect(stateOf(table).seats['member:ada']?.key).toBe(keyOf('new ada').key);
  for (const who of ['ada', 'cor', 'eva']) make(table, who, commitAct(table, who));
  expect(ceremonyNow(table).phase).toBe('dealing');
});
