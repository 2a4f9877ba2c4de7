/** What the verifier says of ceremonies in which a device was lost. */

import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import type { MemberId } from '../table/ids.ts';
import { smallDefinition } from '../table/testing/definitions.ts';
import {
  badDealAct,
  ceremonyNow,
  commitAct,
  complaintAct,
  confirmAct,
  dealAct,
  make,
  timeComes,
} from '../table/testing/players.ts';
import {
  type Table,
  enrolAct,
  expectOk,
  memberSeat,
  openTable,
  replaceAct,
  stateOf,
} from '../table/testing/table.ts';
import type { Ceremony } from '../table/ceremony/ceremony.ts';
import { ceremonyFindings } from './ceremonies.ts';

const FOUR = ['ada', 'bea', 'cor', 'dov'];

/** f = 1, t = 2, q = 3; Bea deals badly. */
function dealt(): Table {
  const trustees = { who: 'members', threshold: 2, closingQuorum: 3, reserveRounds: 0 };
  const table = openTable(smallDefinition(5, { trustees: { ...trustees, phaseMinutes: 10 } }));
  for (const who of [...FOUR, 'eva']) make(table, who, commitAct(table, who));
  for (const who of [...FOUR, 'eva']) {
    make(table, who, who === 'bea' ? badDealAct(table, who) : dealAct(table, who));
  }
  return table;
}

function loses(table: Table, member: string): void {
  const seat = memberSeat(member);
  expectOk(table, 'officer:chair', replaceAct(seat));
  expectOk(table, seat, enrolAct(seat, `new ${member}`, `new code ${seat}`));
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
  loses(table, 'ada');
  timeComes(table);
  expect(found(table)).toMatchObject([{ passed: true, details: { trustees: 3 } }]);
  const confirmed = FOUR.slice(0, 3) as MemberId[];
  expect(found(table, { confirmed })).toMatchObject([{ passed: false, details: { trustees: 2 } }]);
  loses(table, 'cor');
  expect(found(table)).toMatchObject([{ passed: true, details: { trustees: 3 } }]);
});

test('who has enrolled again before a complaint must be invited to the next attempt', () => {
  const table = dealt();
  loses(table, 'ada');
  expectOk(table, 'officer:chair', replaceAct(memberSeat('dov')));
  make(table, 'eva', complaintAct(table, 'eva', 'bea'));
  const { invited } = ceremonyNow(table);
  expect(invited).toEqual(['ada', 'cor', 'eva']);
  const fault = (parts: Partial<Ceremony>) =>
    found(table, parts).find(({ check }) => check === 'ceremony_fault')?.passed;
  expect(fault({})).toBe(true);
  expect(fault({ invited: invited.slice(1) })).toBe(false);
});
