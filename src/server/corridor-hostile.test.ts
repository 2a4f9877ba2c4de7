/**
 * A server that lies to a device of a side, and a side whose people act at the same moment.
 */

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { present } from '../corridor/keeping/side.ts';
import { freshPlace } from '../../tools/support/each-store.ts';
import { type TestHouse, openHouse } from '../../tools/support/house.ts';
import { type SidePerson, person, saying } from '../../tools/support/side.ts';

type Fetch = TestHouse['line']['fetch'];

let house: TestHouse;
let anna: SidePerson;
let bart: SidePerson;
let id: string;
let nr = 0;
/** Chance follows the name: one server, and people of their own for each test. */
const named = (name: string) => person(house, `${name} ${nr}`);

beforeAll(async () => {
  house = await openHouse(await freshPlace('embedded'));
});
afterAll(() => house.close());
beforeEach(async () => {
  nr += 1;
  anna = named('Anna');
  bart = named('Bart');
  id = mustOk(await anna.begin('A side'), 'a corridor').id;
  mustOk(await bart.join(mustOk(await anna.invite('Bart'), 'a code').code), 'bart in');
  await anna.desk().refresh();
  anna.close();
});
afterEach(() => {
  anna.close();
  bart.close();
});

/** Anna's device again, behind a line on which somebody sits. */
async function behind(spoil: (fetch: Fetch) => Fetch): Promise<SidePerson> {
  const line = { ...house.line, fetch: spoil(house.line.fetch) };
  anna = person({ ...house, line }, `Anna ${nr}, behind`, anna.box);
  await anna.open(id);
  return anna;
}

const isPost = (address: string, asked?: { readonly method?: string }) =>
  asked?.method === 'POST' && address.endsWith('/sheets');

test('one that speaks of an epoch that never began is not asked without end', async () => {
  let posts = 0;
  const device = await behind((fetch) => (address, asked) => {
    if (!isPost(address, asked)) return fetch(address, asked);
    if (++posts > 20) return Promise.reject(new Error('without end'));
    return Promise.resolve(Response.json({ code: 'corridor_epoch_past' }, { status: 409 }));
  });
  await device.say(saying('one', 'words'));
  expect(posts).toBeLessThan(5);
  expect(device.view().connection).toBe('lost');
  expect(must(device.news.at(-1), 'news').waiting).toHaveLength(1);
});

test('one that says yes to a removal and keeps nothing is not believed', async () => {
  const device = await behind((fetch) => (address, asked) => {
    if (!isPost(address, asked)) return fetch(address, asked);
    return Promise.resolve(Response.json({ nr: 9 }, { status: 201 }));
  });
  const parted = await device.part(bart.desk().own.id);
  expect(parted).toMatchObject({ ok: false, refusal: { code: 'board_unreachable' } });
  expect(present(device.desk().side())).toHaveLength(2);
});

test('whoever joins in the moment of a removal stays in, and all go on in one epoch', async () => {
  const carl = named('Carl');
  let code = '';
  const device = await behind((fetch) => async (address, asked) => {
    if (isPost(address, asked) && code !== '') {
      const typed = code;
      code = '';
      mustOk(await carl.join(typed), 'carl in');
    }
    return fetch(address, asked);
  });
  ({ code } = mustOk(await device.invite('Carl'), 'a code'));
  mustOk(await device.part(bart.desk().own.id), 'parted');
  await device.say(saying('after', 'words'));
  await carl.desk().refresh();
  for (const one of [device, carl]) {
    expect(present(one.desk().side()).map(({ name }) => name)).toEqual([
      `Anna ${nr}`,
      `Carl ${nr}`,
    ]);
    expect(one.view()).toMatchObject({ connection: 'live', findings: [] });
    expect(one.changes().map(({ id: item }) => item)).toEqual(['after']);
  }
  carl.close();
});
