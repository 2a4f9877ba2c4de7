/**
 * Rehearsals in the browser: stand-ins come and go with them, their clock only moves forward.
 */

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Instant, later } from '../basics/instant.ts';
import { foundingBoardAt } from '../contract/board.ts';
import {
  deleteRehearsal,
  examples,
  moveClock,
  rehearsal,
  startRehearsal,
  takeOver,
} from '../contract/rehearsals.ts';
import type { StandInProgress, WholeOrders } from '../contract/stand-in.ts';
import { found } from '../device/founder.ts';
import { chance } from '../device/small-table.ts';
import { reckoner } from '../table/reckoner.ts';
import { freshPlace } from '../../tools/support/each-store.ts';
import { DEFINITION, EVE, type TestHouse, openHouse, seatAll } from '../../tools/support/house.ts';

type Company = {
  readonly orders: WholeOrders;
  readonly hear: (progress: StandInProgress) => void;
  readonly left: () => void;
  stopped: boolean;
};
let house: TestHouse;
let companies: Company[];

beforeEach(async () => {
  companies = [];
  house = await openHouse(await freshPlace('embedded'), {
    engage: (orders, hear, left) => {
      if (orders.kind !== 'whole') throw new Error('nobody has free seats here');
      const company = { orders, hear, left, stopped: false };
      companies.push(company);
      return { stop: async () => void (company.stopped = true) };
    },
  });
});
afterEach(() => house.close());

async function start(seat: 'member:oostwal' | 'officer:chair' = 'member:oostwal') {
  const started = await startRehearsal(house.line, { example: 'small', seat });
  if (!started.ok) throw new Error(started.refusal.code);
  const company = companies.at(-1);
  if (!company) throw new Error('nobody was engaged');
  return { id: started.value.id, company };
}

/** What the stand-ins do first. */
async function beginWith({ orders, hear }: Company) {
  const random = chance(orders.rehearsal);
  const ports = { board: foundingBoardAt(house.line), random, reckoner: reckoner(random) };
  const founded = await found(
    { mode: 'rehearsal', ticket: orders.ticket, definition: DEFINITION },
    ports,
  );
  if (!founded.ok) throw new Error(founded.refusal.code);
  const code = founded.value.codes.find(({ seat }) => seat === orders.seats[0])?.code ?? '';
  hear({ progress: 'enrolling', code });
  return founded.value;
}

test('the examples are listed with members and the day before they begin', async () => {
  const list = await examples(house.line);
  expect(list.map(({ id }) => id)).toEqual(expect.arrayContaining(['small', 'un-2016']));
  const small = list.find(({ id }) => id === 'small');
  expect(small?.members).toHaveLength(5);
  expect(new Date(small?.from ?? '').getTime()).toBe(EVE);
});

test('an example that has a corridor gives it out as it stands in its file', async () => {
  const corridorOf = (id: string) =>
    house.server.request(new Request(`http://doyen.test/api/examples/${id}/corridor`));
  const given = await corridorOf('nato-2024');
  expect(given.headers.get('content-type')).toBe('application/json');
  expect(await given.text()).toBe(readFileSync('examples/nato-2024/corridor.json', 'utf8'));
  const none = await corridorOf('small');
  expect([none.status, await none.json()]).toEqual([404, { code: 'example_unknown' }]);
});

test('a rehearsal becomes ready with a code, and begins on its eve', async () => {
  const { id, company } = await start();
  expect(await rehearsal(house.line, id)).toMatchObject({ value: { stage: 'starting' } });
  const founded = await beginWith(company);
  expect(await rehearsal(house.line, id)).toMatchObject({
    value: { stage: 'ready', progress: 'enrolling', selection: founded.id, seat: 'member:oostwal' },
  });
  const summary = await foundingBoardAt(house.line).open(founded.id).summary();
  expect(summary.rehearsal).toEqual({
    ...{ offsetMs: 0, standIns: true, progress: 'enrolling' },
    ...{ people: false, pace: 'usual', played: [] },
  });
  company.left();
  const after = await foundingBoardAt(house.line).open(founded.id).summary();
  expect(after.rehearsal?.standIns).toBe(false);
});

test('stand-ins that leave at once leave a rehearsal that says so', async () => {
  const { id, company } = await start();
  company.left();
  expect(await rehearsal(house.line, id)).toMatchObject({ value: { stage: 'failed' } });
});

test('deleting a rehearsal ends its stand-ins and leaves nothing of it', async () => {
  const { id, company } = await start();
  const founded = await beginWith(company);
  expect(await deleteRehearsal(house.line, founded.id)).toMatchObject({ ok: true });
  expect(company.stopped).toBe(true);
  expect(await house.store.selections()).toEqual([]);
  expect(await house.store.page(founded.id, 0, 10)).toEqual([]);
  expect(await rehearsal(house.line, id)).toMatchObject({ refusal: { code: 'rehearsal_unknown' } });
  expect(await deleteRehearsal(house.line, id)).toMatchObject({ ok: false });
  // No database is asked for what no database can spell.
  expect(await deleteRehearsal(house.line, '\0')).toMatchObject({
    refusal: { code: 'rehearsal_unknown' },
  });
});

test('a rehearsal’s clock moves forward only, and stays where it was put', async () => {
  const { id, company } = await start();
  const founded = await beginWith(company);
  const to = later(EVE, 3_600_000);
  const moved = { ok: true, value: { now: to, offsetMs: 3_600_000, pace: 'usual' } };
  expect(await moveClock(house.line, id, to)).toEqual(moved);
  expect(await moveClock(house.line, founded.id, EVE)).toMatchObject({
    refusal: { code: 'time_runs_backwards' },
  });
  expect((await house.store.selections())[0]?.offset).toBe(3_600_000);
});

test('no clock moves beyond the years that a record can spell', async () => {
  const { id, company } = await start();
  await beginWith(company);
  const end = Date.UTC(10_000, 0, 1) as Instant;
  expect(await moveClock(house.line, id, end)).toMatchObject({
    refusal: { code: 'request_malformed', pointer: '/to' },
  });
});

test('a real selection has no clock to move and cannot be deleted', async () => {
  const code = (await house.server.house.tickets.chairCode()) ?? '';
  const random = chance('real');
  const ports = { board: foundingBoardAt(house.line), random, reckoner: reckoner(random) };
  const real = await found({ mode: 'real', ticket: code, definition: DEFINITION }, ports);
  const id = real.ok ? real.value.id : '';
  expect(await moveClock(house.line, id, later(EVE, 1))).toMatchObject({
    refusal: { code: 'not_a_rehearsal' },
  });
  expect(await deleteRehearsal(house.line, id)).toMatchObject({ ok: false });
  expect(await house.store.selections()).toHaveLength(1);
});

test('moving the clock past several deadlines lets each come at its own time', async () => {
  const table = await seatAll(house);
  const { fingerprint } = await table.selection();
  await table.act('officer:chair', { type: 'Open', fingerprint, reason: 'all compared' });
  const first = (await table.selection()).ceremonies[0]?.deadline ?? EVE;
  await moveClock(house.line, table.id, later(first, 7_200_000));
  const selection = await table.selection();
  expect(selection.ceremonies[0]?.phase).toBe('failed');
  expect(selection.at).toBe(first as Instant);
});

test('a rehearsal begins where its example can, and hands over what was played once', async () => {
  const wanted = { example: 'small', seat: 'member:oostwal' } as const;
  for (const from of ['round:poll-9', 'round:okafor']) {
    expect(await startRehearsal(house.line, { ...wanted, from })).toMatchObject({
      refusal: { code: 'stage_unknown', from },
    });
  }
  expect(await startRehearsal(house.line, { ...wanted, also: ['officer:chair'] })).toMatchObject({
    refusal: { code: 'request_malformed', pointer: '/also', fault: 'not_at_the_beginning' },
  });
  const ending = { ...wanted, example: 'endings/tie' };
  expect(await startRehearsal(house.line, { ...ending, from: 'silence' })).toMatchObject({
    refusal: { code: 'stage_unknown' },
  });
  expect(await startRehearsal(house.line, { ...ending, from: 'decided' })).toMatchObject({
    ok: true,
  });
  const begun = { ...wanted, from: 'silence', also: ['officer:chair'] } as const;
  const started = await startRehearsal(house.line, begun);
  const id = started.ok ? started.value.id : '';
  const company = companies.at(-1);
  expect(company?.orders).toMatchObject({ seats: [wanted.seat, 'officer:chair'], from: 'silence' });
  company?.hear({ progress: 'keys', done: 2, of: 6 });
  expect(await rehearsal(house.line, id)).toMatchObject({
    value: { stage: 'starting', progress: 'keys', done: 2, of: 6, handOver: false },
  });
  const nothing = { refusal: { code: 'nothing_to_hand_over' } };
  expect(await takeOver(house.line, id)).toMatchObject(nothing);
  company?.hear({ left: [{ seat: wanted.seat, journal: 'AAAA' }] });
  expect(await rehearsal(house.line, id)).toMatchObject({
    value: { stage: 'ready', handOver: true },
  });
  expect(await takeOver(house.line, id)).toMatchObject({
    value: { seats: [{ seat: wanted.seat, journal: new Uint8Array(3) }] },
  });
  expect(await takeOver(house.line, id)).toMatchObject(nothing);
  expect(await takeOver(house.line, 'r-none')).toMatchObject({
    refusal: { code: 'rehearsal_unknown' },
  });
});

test('a rehearsal called off while it is being founded leaves no selection', async () => {
  const { id, company } = await start();
  expect(await deleteRehearsal(house.line, id)).toMatchObject({ ok: true });
  await expect(beginWith(company)).rejects.toThrow('founding_code_wrong');
  expect(await house.store.selections()).toEqual([]);
});

test('unknown examples, seats and a seventh rehearsal at once are refused', async () => {
  const ask = (example: string, seat: 'member:oostwal' | 'member:nobody') =>
    startRehearsal(house.line, { example, seat });
  expect(await ask('none', 'member:oostwal')).toMatchObject({
    refusal: { code: 'example_unknown' },
  });
  expect(await ask('small', 'member:nobody')).toMatchObject({ refusal: { code: 'seat_unknown' } });
  for (let times = 0; times < 6; times++) await start();
  expect(await ask('small', 'member:oostwal')).toMatchObject({
    refusal: { code: 'rehearsals_too_many', most: 6 },
  });
});
