/**
 * A log that the rules of this version would not have let in shuts its own selection, by name, and
 * no other; a store that fails while a room opens shuts nothing.
 */

import { expect, test } from 'vitest';
import { fromUtf8, utf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import type { Place } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { freshPlace } from '../../tools/support/each-store.ts';
import { mustOpen } from '../../tools/support/must-open.ts';
import { DEFINITION, type TestHouse, openHouse, seatAll } from '../../tools/support/house.ts';

const OLD = '0'.repeat(12);
/** The chair alone is enough of a table. */
const MEMBERS = (DEFINITION['members'] as readonly { readonly id: string }[]).map(
  ({ id }) => `member:${id}` as const,
);

/** A selection as the first release wrote it: whoever took a seat gave no key for letters. */
async function keepOld(store: Store, like: string): Promise<number> {
  const kept = must(
    (await store.selections()).find(({ id }) => id === like),
    'a selection',
  );
  const entries = await store.page(like, 0, 1_000);
  const [first, ...rest] = entries.map((entry) => {
    const text = must(fromUtf8(entry.bytes), 'UTF-8');
    return { ...entry, bytes: utf8(text.replace(/,"sealing":"[^"]*"/, '')) };
  });
  await store.found({ ...kept, id: OLD, origin: `doyen.test/${OLD}` }, must(first, 'an entry'));
  for (const entry of rest) await store.append(OLD, entry);
  return entries.findIndex(({ bytes }) => fromUtf8(bytes)?.includes('"sealing"'));
}

async function bytesOf({ store }: TestHouse, id: string): Promise<string> {
  const entries = await store.page(id, 0, 1_000);
  return entries.map(({ bytes }) => fromUtf8(bytes)).join('\n');
}

async function ask({ server }: TestHouse, path: string, method = 'GET') {
  const body = method === 'POST' ? { body: '{"wish":{},"signature":"A"}' } : {};
  const headers = { 'content-type': 'application/json' };
  const asked = new Request(`http://doyen.test/api${path}`, { method, headers, ...body });
  const answered = await server.request(asked);
  return { status: answered.status, body: (await answered.json()) as object };
}

async function houseWithOld(place: Place) {
  const before = await openHouse(place);
  const table = await seatAll(before, { without: MEMBERS });
  await before.close();
  const store = await mustOpen(place);
  const entry = await keepOld(store, table.id);
  await store.close();
  return { table, entry };
}

test('an old log is refused by its name at each door; its neighbour is held on', async () => {
  const place = await freshPlace('embedded');
  const { table, entry } = await houseWithOld(place);
  const house = await openHouse(place);
  await house.server.house.warm();
  expect(house.logged.join('\n')).toMatch(new RegExp(`record unreadable.*${OLD}.*entry_malformed`));
  const kept = await bytesOf(house, OLD);
  const no = { status: 409, body: { code: 'record_unreadable', entry } };
  const doors = house.server.routes.filter((route) => route.includes('/api/selections/:id/'));
  expect(doors.length).toBeGreaterThan(8);
  for (const door of doors) {
    const [method, path = ''] = door.split(' ');
    expect(await ask(house, path.slice(4).replace(':id', OLD), method), door).toEqual(no);
  }
  expect(await bytesOf(house, OLD)).toBe(kept);
  const summary = await ask(house, `/selections/${table.id}/summary`);
  expect(summary).toMatchObject({ status: 200, body: { mode: 'rehearsal' } });
  expect(await table.board.unreadable()).toBe(false);
  await house.close();
});

test('a store that fails while a room opens is asked again', async () => {
  const place = await freshPlace('embedded');
  const { table } = await houseWithOld(place);
  let broken = true;
  const failing = (store: Store): Store => ({
    ...store,
    page: (...asked) => (broken ? Promise.reject(new Error('no database')) : store.page(...asked)),
  });
  const house = await openHouse(place, { around: failing });
  await house.server.house.warm();
  const summary = () => ask(house, `/selections/${table.id}/summary`);
  expect(await summary()).toEqual({ status: 503, body: { code: 'not_kept' } });
  broken = false;
  expect(await summary()).toMatchObject({ status: 200 });
  await house.close();
});
