/** What the verifier says of ceremonies in which a device was lost. */

import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import type { MemberId } from '../table/ids.ts';
import { FIVE, dealtByAll, openFive } from '../table/testing/five.ts';
import {
  ceremonyNow,
  complaintAct,
  confirmAct,
  make,
  timeComes,
} from '../table/testing/players.ts';
import {
  type Table,
  expectOk,
  loseDevice,
  memberSeat,
  replaceAct,
  stateOf,
} from '../table/testing/table.ts';
import type { Ceremony } from '../table/ceremony/ceremony.ts';
import { ceremonyFindings } from './ceremonies.ts';

const FOUR = FIVE.slice(0, 4);

/** Bea deals badly. */
function dealt(): Table {
  const table = openFive();
  dealtByAll(table, ['bea']);
  return table;
}

/** The findings, where the record says `parts` of the last ceremony. */
function found(table: Table, parts: Partial<Ceremony> = {}) {
  const { ceremonies, ...rest } = stateOf(table);
  const last = { ...must(ceremonies.at(-1), 'a ceremony'), ...parts };
  const selection = { ...rest, ceremonies: [...ceremonies.slice(0, -1), last] };
  const steps = table.entries.flatMap(({ facts }, entry) => facts.map((fact) => ({ entry, fact })));
  return ceremonyFindings(selection, steps);
}

test('who confirmed and was lost before the certificate is none of its trustees', () => {
  const table = dealt();
  for (const who of FOUR) make(table, who, confirmAct(table));
  loseDevice(table, 'ada');
  timeComes(table);
  expect(found(table)).toMatchObject([{ passed: true, details: { trustees: 3 } }]);
  const confirmed = FOUR.slice(0, 3) as MemberId[];
  expect(found(table, { confirmed })).toMatchObject([{ passed: false, details: { trustees: 2 } }]);
  loseDevice(table, 'cor');
  expect(found(table)).toMatchObject([{ passed: true, details: { trustees: 3 } }]);
});

test('who has enrolled again before a complaint must be invited to the next attempt', () => {
  const table = dealt();
  loseDevice(table, 'ada');
  expectOk(table, 'officer:chair', replaceAct(memberSeat('dov')));
  make(table, 'eva', complaintAct(table, 'eva', 'bea'));
  const { invited } = ceremonyNow(table);
  expect(invited).toEqual(['ada', 'cor', 'eva']);
  const fault = (parts: Partial<Ceremony>) =>
    found(table, parts).find(({ check }) => check === 'ceremony_fault')?.passed;
  expect(fault({})).toBe(true);
  expect(fault({ invited: invited.slice(1) })).toBe(false);
});
