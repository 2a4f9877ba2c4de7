/**
 * A disk that fills: nothing acknowledged is lost, reading goes on, and so does all the rest once
 * there is room.
 */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { readJournal } from '../device/journal-text.ts';
import { signerOfSeed } from '../device/keys.ts';
import { withReserve } from '../store/reserve.ts';
import { roundOf } from '../table/rounds/round-lookup.ts';
import { freshPlace } from '../../tools/support/each-store.ts';
import {
  PLAN,
  type TestHouse,
  type TestTable,
  openHouse,
  openPoll,
  seatAll,
} from '../../tools/support/house.ts';

const SEAT = 'member:oostwal';
const SAYS = { [PLAN.candidates[0] ?? '']: 'encourage' };

let house: TestHouse;
let table: TestTable;
let freeMb = 10_000;

beforeAll(async () => {
  const around = (store: TestHouse['store']) => withReserve(store, () => freeMb);
  house = await openHouse(await freshPlace('embedded'), { around });
  table = await seatAll(house);
  await openPoll(house, table);
});
afterAll(() => house.close());

const sizeNow = async () => must(await house.server.house.room(table.id), 'the room').size;

test('on a full disk an answer stays on its device, which says why; reading goes on', async () => {
  const before = await sizeNow();
  freeMb = 63;
  const vote = await table.agent(SEAT).vote(PLAN.id, SAYS);
  expect(vote).toEqual({ ok: false, refusal: { code: 'board_full' } });
  expect(table.agent(SEAT).notes().pending).toBe('CastBallot');
  expect(await sizeNow()).toBe(before);
  const { entries } = await table.board.entries(0);
  expect(entries).toHaveLength(before);
  expect((await table.board.bundle()).length).toBeGreaterThan(0);
  expect(house.logged.join('\n')).toContain('no room: 63 MB free');
});

test('a session can be opened all the same', async () => {
  const journal = must(readJournal(must(table.vaults.get(SEAT)?.held(), 'a vault')), 'a journal');
  const opened = house.traffic.filter((text) => text.includes('"token"')).length;
  await table.board.session(SEAT, (text) => signerOfSeed(journal.seed).sign(text));
  expect(house.traffic.filter((text) => text.includes('"token"'))).toHaveLength(opened + 1);
  expect((await table.board.entries(0)).size).toBe(await sizeNow());
});

test('once there is room the answer goes out as it was, and the round is counted', async () => {
  freeMb = 10_000;
  await table.tendAll();
  expect(table.agent(SEAT).notes().pending).toBeNull();
  for (const seat of table.agents.keys()) {
    if (seat === SEAT || seat === 'officer:chair') continue;
    expect((await table.agent(seat).vote(PLAN.id, SAYS)).ok).toBe(true);
  }
  freeMb = 1;
  await expect(house.reach(PLAN.closes)).rejects.toThrow('no room');
  freeMb = 10_000;
  await house.reach(PLAN.closes);
  await table.tendAll();
  const round = roundOf(await table.selection(), PLAN.id);
  expect(round?.result?.cast).toBe(table.agents.size - 1);
});
