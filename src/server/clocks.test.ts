/**
 * Clocks that jump: forward a day, back an hour, while the server runs and while it is stopped.
 */

import { afterEach, expect, test, vi } from 'vitest';
import { must } from '../basics/bug.ts';
import { type Instant, instantOf, later } from '../basics/instant.ts';
import { readEntry } from '../record/entry.ts';
import { freshPlace } from '../../tools/support/each-store.ts';
import { PLAN, type TestHouse, openHouse, openPoll, seatAll } from '../../tools/support/house.ts';
import { realWorld } from './main.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const houses: TestHouse[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const house of houses.splice(0)) await house.close();
});

/** The times of the log in order, and what the clerk said in it. */
async function told({ store }: TestHouse, id: string) {
  const page = await store.page(id, 0, 10_000);
  const entries = page.map(({ bytes }) => {
    const entry = readEntry(bytes);
    return entry.ok ? entry.value : undefined;
  });
  const times = entries.map((entry) => entry?.at ?? 0);
  const clerk = entries.flatMap((entry) =>
    entry?.wish.act.type === 'TimeCame' ? [{ what: entry.wish.act.what, at: entry.at }] : [],
  );
  return { times, clerk };
}

test('put back an hour, times stand still; put on a day, the round closes', async () => {
  const house = await openHouse(await freshPlace('embedded'));
  houses.push(house);
  const table = await seatAll(house);
  await openPoll(house, table);
  await house.reach(later(PLAN.opens, -HOUR));
  const [first, second] = [...table.agents.keys()].filter((seat) => seat.startsWith('member:'));
  const says = { [must(PLAN.candidates[0], 'a name')]: 'encourage' } as const;
  for (const seat of [must(first, 'a member'), must(second, 'a member')]) {
    expect((await table.agent(seat).vote(PLAN.id, says)).ok).toBe(true);
  }
  const standing = await told(house, table.id);
  expect(standing.times.at(-1)).toBe(PLAN.opens);
  await house.reach(later(PLAN.closes, DAY));
  const { times, clerk } = await told(house, table.id);
  expect(times).toEqual(times.toSorted((one, two) => one - two));
  expect(clerk.at(-1)).toEqual({ what: 'round-closes', at: later(PLAN.closes, DAY) });
});

test('what became due while the server was stopped is said on its return, in order', async () => {
  const place = await freshPlace('embedded');
  const before = await openHouse(place);
  const table = await seatAll(before);
  let wall: Instant = before.now();
  // Called and proved, and stopped before it opens.
  await openPoll({ reach: async (to) => void (wall = later(to, -HOUR)) }, table);
  expect(wall).toBeLessThan(PLAN.opens);
  await before.close();
  const back = later(PLAN.closes, 3 * DAY);
  const house = await openHouse(place, { from: back });
  houses.push(house);
  await house.server.house.warm();
  const { clerk } = await told(house, table.id);
  expect(clerk.slice(-2)).toEqual([
    { what: 'round-opens', at: back },
    { what: 'round-closes', at: back },
  ]);
});

test('a clock that was put back while the server was stopped moves no time back', async () => {
  const place = await freshPlace('embedded');
  const before = await openHouse(place);
  const table = await seatAll(before);
  const size = (await before.store.page(table.id, 0, 100)).length;
  await before.close();
  const house = await openHouse(place, { from: later(before.now(), -30 * DAY) });
  houses.push(house);
  const room = must(await house.server.house.room(table.id), 'the room');
  expect([room.size, room.now()]).toEqual([size, before.now()]);
});

test('a time sixty days ahead wakes nobody before, and then within the minute', async () => {
  vi.useFakeTimers({ now: 0 });
  let woken = 0;
  realWorld().at(instantOf(60 * DAY), () => void woken++);
  await vi.advanceTimersByTimeAsync(60 * DAY - 1);
  expect(woken).toBe(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(woken).toBe(1);
});

test('a wall clock that was put on is noticed within the minute, and once', async () => {
  vi.useFakeTimers({ now: 0 });
  let woken = 0;
  realWorld().at(instantOf(DAY), () => void woken++);
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(woken).toBe(0);
  vi.setSystemTime(2 * DAY);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(woken).toBe(1);
  await vi.advanceTimersByTimeAsync(DAY);
  expect(woken).toBe(1);
});
