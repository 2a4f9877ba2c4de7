/**
 * A server that is stopped in the middle, and what is there when it comes back.
 */

import { expect, test } from 'vitest';
import { type JsonObject, parseJson } from '../basics/canonical.ts';
import { must } from '../basics/bug.ts';
import { later } from '../basics/instant.ts';
import { boardAt } from '../contract/board.ts';
import { deleteRehearsal, moveClock, rehearsal, startRehearsal } from '../contract/rehearsals.ts';
import { takeSeat } from '../device/agent.ts';
import { makeFollower } from '../device/follower.ts';
import { chance, memoryVault } from '../device/small-table.ts';
import type { Store } from '../store/store.ts';
import { reckoner } from '../table/reckoner.ts';
import { freshPlace } from '../../tools/support/each-store.ts';
import { auditKept } from '../../tools/support/holding.ts';
import {
  DEFINITION,
  EVE,
  type TestHouse,
  type TestTable,
  openHouse,
  seatAll,
} from '../../tools/support/house.ts';

const MEMBERS = (DEFINITION['members'] as readonly { readonly id: string }[]).map(
  ({ id }) => `member:${id}` as const,
);

/** What a member's device would send to take its seat, held back at the device. */
async function wishOf(house: TestHouse, { id, founded }: TestTable, seat: string) {
  let held = '';
  const random = chance(seat);
  const line: TestHouse['line'] = {
    ...house.line,
    fetch: (to, asked) => {
      if (!to.endsWith('/wishes')) return house.line.fetch(to, asked);
      held = asked.body ?? '';
      return Promise.reject(new Error('held back'));
    },
  };
  const board = boardAt(line, id);
  const follower = makeFollower({ ...founded, board, reckoner: reckoner(random) });
  const vault = memoryVault();
  const ports = { board, vault, follower, random, clock: house.now };
  const { seat: own, code } = must(
    founded.codes.find((one) => one.seat === seat),
    'a code',
  );
  await takeSeat({ ...ports, pause: () => Promise.resolve() }, own, code);
  return held;
}

async function send({ server }: TestHouse, id: string, body: string) {
  const headers = { 'content-type': 'application/json' };
  const address = `http://doyen.test/api/selections/${id}/wishes`;
  const answered = await server.request(new Request(address, { method: 'POST', headers, body }));
  const said = parseJson(await answered.text()) as JsonObject;
  return { status: answered.status, code: said['code'], index: said['index'] };
}

test('stopped between two of three wishes: the acknowledged one is kept, no half one', async () => {
  const place = await freshPlace('embedded');
  let hold = false;
  let reached = () => {};
  let letGo = () => {};
  const slow = (store: Store): Store => ({
    ...store,
    append: async (...asked) => {
      if (!hold) return store.append(...asked);
      reached();
      await new Promise<void>((go) => (letGo = go));
      return store.append(...asked);
    },
  });
  const house = await openHouse(place, { around: slow });
  const table = await seatAll(house, { without: MEMBERS });
  const wishes: string[] = [];
  for (const seat of MEMBERS.slice(0, 3)) wishes.push(await wishOf(house, table, seat));
  const before = must(await house.server.house.room(table.id), 'the room').size;
  const inHand = new Promise<void>((go) => (reached = go));
  hold = true;
  const sent = wishes.map((wish) => send(house, table.id, wish));
  await inHand;
  const closed = house.close();
  letGo();
  const [first, ...others] = await Promise.all(sent);
  await closed;
  expect(first).toMatchObject({ status: 201, index: before });
  for (const answer of others) expect(answer).toMatchObject({ status: 503, code: 'not_kept' });

  const again = await openHouse(place);
  expect(must(await again.server.house.room(table.id), 'the room').size).toBe(before + 1);
  for (const [at, wish] of wishes.entries()) {
    expect(await send(again, table.id, wish)).toMatchObject({ status: 201, index: before + at });
  }
  expect(await auditKept(again.store, [])).toBe(before + 3);
  await again.close();
});

test('after a restart a rehearsal is there with its clock, alone, and can be ended', async () => {
  const place = await freshPlace('embedded');
  let stopped = 0;
  const house = await openHouse(place, {
    engage: () => ({ stop: async () => void stopped++ }),
  });
  const started = await startRehearsal(house.line, { example: 'small', seat: 'member:oostwal' });
  const id = started.ok ? started.value.id : '';
  const { id: selection } = await seatAll(house, { without: MEMBERS });
  house.server.rehearsals.founded(id, selection);
  const to = later(EVE, 3_600_000);
  expect(await moveClock(house.line, id, to)).toMatchObject({ ok: true });
  await house.close();
  expect(stopped).toBe(1);

  const again = await openHouse(place);
  await again.server.house.warm();
  expect(await rehearsal(again.line, id)).toMatchObject({ refusal: { code: 'rehearsal_unknown' } });
  const summary = await boardAt(again.line, selection).summary();
  expect(summary).toMatchObject({ now: to, rehearsal: { offsetMs: 3_600_000, standIns: false } });
  const further = later(to, 60_000);
  expect(await moveClock(again.line, selection, further)).toMatchObject({
    value: { now: further },
  });
  expect(await deleteRehearsal(again.line, selection)).toMatchObject({ ok: true });
  expect(await again.store.selections()).toEqual([]);
  await again.close();
});
