/**
 * A rehearsal of a body's own definition with its own people: whose it is, and what is left of it.
 */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { later } from '../basics/instant.ts';
import { boardAt } from '../contract/board.ts';
import {
  chairOf,
  deleteRehearsal,
  moveClock,
  ticketByChair,
  ticketByCode,
} from '../contract/rehearsals.ts';
import type { Line } from '../contract/line.ts';
import type { StandInProgress, StandInOrders } from '../contract/stand-in.ts';
import { takeSeat } from '../device/agent.ts';
import { makeFollower } from '../device/follower.ts';
import { chance, memoryVault } from '../device/small-table.ts';
import type { SeatId } from '../table/ids.ts';
import { reckoner } from '../table/reckoner.ts';
import { allRows } from '../../tools/support/all-rows.ts';
import { KINDS, freshPlace } from '../../tools/support/each-store.ts';
import {
  type TestHouse,
  type TestTable,
  openHouse,
  seatAtLine,
} from '../../tools/support/house.ts';
import type { Place } from '../store/open.ts';

type Engaged = { readonly orders: StandInOrders; hear(said: StandInProgress): void; left(): void };

const WESTHOEK: SeatId = 'member:westhoek';
let place: Place;
let house: TestHouse;
/** To the house as it is now: sessions outlive it. */
const line: Line = {
  base: 'http://doyen.test',
  wait: (milliseconds) => house.line.wait(milliseconds),
  fetch: (address, asked) => house.line.fetch(address, asked),
};
let engaged: Engaged[];
let stopped: number;

describe.each(KINDS)('on %s', (kind) => {
  beforeEach(async () => {
    place = await freshPlace(kind);
    await openAgain();
  });
  afterEach(() => house.close());

  test('it is deleted whole, and the real selection keeps every byte', async () => {
    const real = await realTable();
    const before = await house.store.page(real.id, 0, 1_000);
    const played = await rehearsalOf(real, [WESTHOEK]);
    const summary = await played.board.summary();
    expect(summary).toMatchObject({ mode: 'rehearsal', rehearsal: { people: true, played: [] } });
    const chair = chairOf(played.board, played.id);
    expect(await chair.standIn({ seats: [codeOf(played, WESTHOEK)] })).toMatchObject({ ok: true });
    const told = heard(played);
    expect(await chair.end()).toMatchObject({ ok: true });
    await told;
    expect(stopped).toBe(1);
    expect(await house.store.page(real.id, 0, 1_000)).toEqual(before);
    expect(await played.board.gone()).toBe(true);
    await house.close();
    const rows = await allRows(place);
    expect(rows).toContain(real.id);
    expect(rows).not.toContain(played.id);
    await openAgain();
    expect(house.server.house.ids()).toEqual([real.id]);
  });

  test('its clock, its stand-ins and its end are the chair’s, also after a restart', async () => {
    const real = await realTable();
    const played = await rehearsalOf(real, [WESTHOEK]);
    await house.close();
    await openAgain();
    await expectChairOnly(played);
    const to = later(house.now(), 3_600_000);
    const board = boardAt(house.line, played.id);
    const refused = await chairOf(board, played.id).end();
    expect(refused).toMatchObject({ refusal: { code: 'no_session' } });
    expect(await moveClock(house.line, played.id, to)).toMatchObject({
      refusal: { code: 'no_session' },
    });
    expect(await deleteRehearsal(house.line, played.id)).toMatchObject({
      refusal: { code: 'no_session' },
    });
    const chair = chairOf(played.board, played.id);
    expect(await chair.moveClock(to)).toMatchObject({ value: { now: to } });
    expect(await chair.end()).toMatchObject({ ok: true });
  });
});

describe('on embedded alone', () => {
  beforeEach(async () => {
    place = await freshPlace('embedded');
    await openAgain();
  });
  afterEach(() => house.close());

  test('a code of the rehearsal opens no real seat, and the other way round', async () => {
    const real = await realTable([WESTHOEK]);
    const played = await rehearsalOf(real, [WESTHOEK]);
    const trials = [
      { at: real, code: codeOf(played, WESTHOEK).code },
      { at: played, code: codeOf(real, WESTHOEK).code },
    ];
    for (const { at, code } of trials) {
      expect(await sitDown(at, code)).toMatchObject({ refusal: { code: 'code_wrong' } });
    }
    expect(await sitDown(real, codeOf(real, WESTHOEK).code)).toMatchObject({ ok: true });
    expect(await sitDown(played, codeOf(played, WESTHOEK).code)).toMatchObject({ ok: true });
  });

  test('leave to rehearse is given to the chair of a real selection, and to the code', async () => {
    const code = (await house.server.house.tickets.chairCode()) ?? '';
    expect(await ticketByCode(house.line, code)).toMatchObject({ ok: true });
    expect(await ticketByCode(house.line, 'AAAA-BBBB-CCCC-DDDD')).toMatchObject({
      refusal: { code: 'founding_code_wrong' },
    });
    // The code was not used up: it still begins the real one.
    const real = await realTable([], code);
    expect(await ticketByCode(house.line, code)).toMatchObject({ ok: false });
    const asMember = { method: 'POST', path: '/api/rehearsals/tickets' } as const;
    const body = { selection: real.id };
    const member = await real.boards.get(WESTHOEK)?.ask(z.object({}), { ...asMember, body });
    expect(member).toMatchObject({ refusal: { code: 'chair_only' } });
    const played = await rehearsalOf(real);
    expect(await ticketByChair(played.board, played.id)).toMatchObject({
      refusal: { code: 'is_a_rehearsal' },
    });
    expect(await ticketByChair(real.board, 'nowhere')).toMatchObject({
      refusal: { code: 'selection_unknown' },
    });
  });

  test('a thirteenth rehearsal with people is one too many', async () => {
    const code = (await house.server.house.tickets.chairCode()) ?? '';
    for (let times = 0; times < 12; times++) {
      const ticket = await ticketByCode(house.line, code);
      if (!ticket.ok) throw new Error(ticket.refusal.code);
      const without: SeatId[] = ['officer:chair', ...MEMBERS];
      await seatAtLine({
        ...at(),
        ticket: ticket.value.ticket,
        without,
        random: chance(`${times}`),
      });
    }
    expect(await ticketByCode(house.line, code)).toMatchObject({
      refusal: { code: 'rehearsals_too_many', running: 12, most: 12 },
    });
    // Nobody has taken the chair of this one: who knows its id may end it.
    const [first = ''] = house.server.house.ids();
    expect(await deleteRehearsal(house.line, first)).toMatchObject({ ok: true });
    expect(await ticketByCode(house.line, code)).toMatchObject({ ok: true });
  });

  test('stand-ins get free members’ seats of a rehearsal with people, and no others', async () => {
    const real = await realTable();
    const played = await rehearsalOf(real, [WESTHOEK, 'member:oostwal']);
    const chair = chairOf(played.board, played.id);
    const free = codeOf(played, WESTHOEK);
    const trials: readonly [SeatId, string][] = [
      ['officer:chair', 'seat_unknown'],
      ['member:nobody' as SeatId, 'seat_unknown'],
      ['member:zuidkade', 'seat_taken'],
    ];
    for (const [seat, refusal] of trials) {
      const asked = await chair.standIn({ seats: [{ ...free, seat }] });
      expect(asked).toMatchObject({ refusal: { code: refusal } });
    }
    expect(await chair.standIn({ seats: [free], answers: { format: 'other' } })).toMatchObject({
      refusal: { code: 'answers_unreadable', pointer: '/format' },
    });
    expect(await chair.standIn({ seats: [] })).toMatchObject({
      refusal: { code: 'request_malformed', pointer: '/seats' },
    });
    expect(engaged).toHaveLength(0);
    expect(await chair.standIn({ seats: [free] })).toMatchObject({ ok: true });
    expect(engaged[0]?.orders).toMatchObject({ kind: 'seats', seats: [free], answers: null });
    engaged[0]?.hear({ progress: 'waiting' });
    const { rehearsal } = await played.board.summary();
    expect(rehearsal).toMatchObject({ standIns: true, progress: 'waiting', played: [WESTHOEK] });
    engaged[0]?.left();
    expect((await played.board.summary()).rehearsal?.standIns).toBe(false);
    const visitors = await chairOf(real.board, real.id).standIn({
      seats: [codeOf(real, WESTHOEK)],
    });
    expect(visitors).toMatchObject({ refusal: { code: 'not_with_people' } });
  });
});

const MEMBERS: readonly SeatId[] = [
  'member:noorderhaven',
  'member:oostwal',
  'member:zuidkade',
  WESTHOEK,
  'member:middelburcht',
];

async function openAgain() {
  engaged = [];
  stopped = 0;
  house = await openHouse(place, {
    engage: (orders, hear, left) => {
      engaged.push({ orders, hear, left });
      return { stop: async () => void stopped++ };
    },
  });
}

function at() {
  return { line, now: () => house.now() };
}

async function realTable(without: readonly SeatId[] = [], code?: string): Promise<TestTable> {
  const ticket = code ?? (await house.server.house.tickets.chairCode()) ?? '';
  return seatAtLine({ ...at(), ticket, mode: 'real', without, random: chance('real') });
}

async function rehearsalOf(real: TestTable, without: readonly SeatId[] = []): Promise<TestTable> {
  const ticket = await ticketByChair(real.board, real.id);
  if (!ticket.ok) throw new Error(ticket.refusal.code);
  return seatAtLine({ ...at(), ticket: ticket.value.ticket, without, random: chance('played') });
}

function codeOf({ founded }: TestTable, seat: SeatId) {
  return founded.codes.find((one) => one.seat === seat) ?? { seat, code: '' };
}

async function sitDown({ id, founded }: TestTable, code: string) {
  const board = boardAt(house.line, id);
  const { clerk, origin } = founded;
  const random = chance(`late ${id}`);
  const follower = makeFollower({ board, clerk, origin, reckoner: reckoner(random) });
  const rest = { random, clock: house.now, pause: () => Promise.resolve() };
  return takeSeat({ board, vault: memoryVault(), follower, ...rest }, WESTHOEK, code);
}

/** Resolves when a member's device, which follows the record, finds it gone. */
function heard({ boards }: TestTable): Promise<void> {
  const member = boards.get('member:oostwal');
  return new Promise((resolve) => {
    const stop = member?.live(() => {
      void member.gone().then((gone) => {
        if (!gone) return;
        stop?.();
        resolve();
      });
    });
  });
}

async function expectChairOnly(played: TestTable) {
  const path = `/api/rehearsals/${played.id}`;
  const questions = [
    { method: 'POST', path: `${path}/clock`, body: { pace: 'day' } },
    { method: 'POST', path: `${path}/stand-ins`, body: { seats: [codeOf(played, WESTHOEK)] } },
    { method: 'DELETE', path },
  ] as const;
  for (const question of questions) {
    const asked = await played.boards.get('member:oostwal')?.ask(z.object({}), question);
    expect(asked).toMatchObject({ refusal: { code: 'chair_only' } });
  }
}
