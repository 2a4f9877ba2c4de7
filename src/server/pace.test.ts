/**
 * A rehearsal's clock at a pace: it hurries to what is waited for, and cuts nobody off.
 */

import { afterEach, beforeEach, expect, test } from 'vitest';
import { instantOf, later, writeInstant } from '../basics/instant.ts';
import { chairOf, moveClock } from '../contract/rehearsals.ts';
import { at } from '../table/testing/stages.ts';
import { stateOf } from '../table/testing/table.ts';
import { freshPlace } from '../../tools/support/each-store.ts';
import {
  PLAN,
  type TestHouse,
  type TestTable,
  openHouse,
  openPoll,
  seatAtLine,
} from '../../tools/support/house.ts';
import { askedOf, stepTo } from './pace.ts';

const HOUR = 3_600_000;
const silence = stateOf(at('silence'));
const ends = silence.silences[0]?.ends ?? instantOf(0);
const early = later(ends, -1.5 * HOUR);

test('an hour in a second, and not beyond the end of the silence', () => {
  const next = (now: typeof ends, quiet = 60_000) => stepTo(silence, { now, pace: 'hour', quiet });
  expect(next(early)).toBe(later(early, HOUR));
  expect(next(later(early, HOUR))).toBe(ends);
  expect(stepTo(silence, { now: early, pace: 'day', quiet: 60_000 })).toBe(ends);
  expect(stepTo(silence, { now: early, pace: 'usual', quiet: 60_000 })).toBeUndefined();
});

test('it stops short of a time while devices are at work, and does not step back', () => {
  const step = { pace: 'day', quiet: 3_999 } as const;
  expect(stepTo(silence, { ...step, now: early })).toBe(ends - 60_000);
  expect(stepTo(silence, { ...step, now: instantOf(ends - 1) })).toBe(ends - 1);
});

test('where nothing is waited for it does not run', () => {
  const counted = stateOf(at('counted'));
  expect(stepTo(counted, { now: counted.at, pace: 'day', quiet: 60_000 })).toBeUndefined();
});

test('what people are asked: a round while it is open, a text while it lies under silence', () => {
  const asked = (['seated', 'called', 'open round', 'closed', 'counted', 'silence'] as const).map(
    (stage) => askedOf(stateOf(at(stage))).split(' ')[0],
  );
  expect(asked).toEqual(['', '', 'round', '', '', 'silence']);
});

let house: TestHouse;
beforeEach(async () => {
  house = await openHouse(await freshPlace('embedded'));
});
afterEach(() => house.close());

async function tableOf(mode: 'real' | 'rehearsal'): Promise<TestTable> {
  const { tickets } = house.server.house;
  const ticket = mode === 'real' ? await tickets.chairCode() : tickets.issueForPeople();
  return seatAtLine({ line: house.line, now: house.now, ticket: ticket ?? '', mode });
}

test('a real selection has no pace, and its clock cannot be moved', async () => {
  const real = await tableOf('real');
  const chair = chairOf(real.board, real.id);
  const refusal = { code: 'not_a_rehearsal' };
  expect(await chair.setPace('hour')).toMatchObject({ refusal });
  expect(await chair.moveClock(later(house.now(), HOUR))).toMatchObject({ refusal });
  expect(await moveClock(house.line, real.id, later(house.now(), HOUR))).toMatchObject({ refusal });
  expect((await real.board.summary()).rehearsal).toBeUndefined();
});

test('a rehearsal’s clock runs second by second, and everybody is told', async () => {
  const table = await tableOf('rehearsal');
  await openPoll(house, table);
  const chair = chairOf(table.board, table.id);
  const room = await house.server.house.room(table.id);
  let told = 0;
  const deafen = room?.listen(() => told++);
  await chair.setPace('hour');
  expect((await table.board.summary()).rehearsal?.pace).toBe('hour');
  await room?.runOn();
  // The round lasts an hour: the clock comes to its end, not over it before all is quiet.
  expect(room?.now()).toBe(PLAN.closes - 60_000);
  expect(told).toBe(2);
  await chair.setPace('usual');
  await house.reach(later(PLAN.opens, 60_000));
  // Nobody answered: it ended as it would have.
  expect((await table.selection()).rounds[0]?.stage).toBe('unopened');
  deafen?.();
});

test('where a round opens, its people get their time: the clock goes as usual again', async () => {
  const table = await tableOf('rehearsal');
  const chair = chairOf(table.board, table.id);
  const { fingerprint } = await table.selection();
  await table.act('officer:chair', { type: 'Open', fingerprint, reason: 'all compared' });
  await table.tendAll();
  const [opens, closes] = [writeInstant(PLAN.opens), writeInstant(PLAN.closes)];
  const reason = 'as planned';
  await table.act('officer:chair', { type: 'CallRound', round: PLAN.id, opens, closes, reason });
  await table.tendAll();
  await chair.setPace('day');
  const room = await house.server.house.room(table.id);
  await room?.runOn();
  await house.reach(later(house.now(), 5_000));
  await room?.runOn();
  expect((await table.selection()).rounds[0]?.stage).toBe('open');
  expect((await table.board.summary()).rehearsal?.pace).toBe('usual');
});

test('a clock is moved to a time or given a pace, not both and not neither', async () => {
  const table = await tableOf('rehearsal');
  for (const body of [{}, { to: house.now(), pace: 'day' }, { pace: 'week' }]) {
    const answered = await house.server.request(
      new Request(`http://doyen.test/api/rehearsals/${table.id}/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
    expect(await answered.json()).toMatchObject({ code: 'request_malformed' });
  }
});
