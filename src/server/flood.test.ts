/**
 * Floods: of entries by one seat, of sessions, of claims; none of them costs the others anything.
 */

import { afterEach, expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { utf8 } from '../basics/bytes.ts';
import { later } from '../basics/instant.ts';
import { digestOf } from '../crypto/digest.ts';
import { invitation } from '../device/founder.ts';
import { chance } from '../device/small-table.ts';
import { type Claim, remembering } from '../table/reckoner.ts';
import { freshPlace } from '../../tools/support/each-store.ts';
import { EVE, type TestHouse, openHouse, seatAll } from '../../tools/support/house.ts';

const ABSENT = 'member:oostwal';
const houses: TestHouse[] = [];
afterEach(async () => {
  for (const house of houses.splice(0)) await house.close();
});

test('a seat that floods the log has to wait, and the others go on', async () => {
  const house = await openHouse(await freshPlace('embedded'), { roomier: 0.05 });
  houses.push(house);
  const table = await seatAll(house, { without: [ABSENT] });
  const { id, founded } = table;
  const random = chance('codes');
  const invite = async () => {
    const { origin } = founded;
    const { act } = invitation({ mode: 'rehearsal', origin, seat: ABSENT }, random);
    return table.agent('officer:chair').act(act);
  };
  const answers: string[] = [];
  for (let times = 0; times < 31; times++) {
    const reply = await invite();
    answers.push(reply.ok ? 'logged' : reply.refusal.code);
  }
  const { size } = must(await house.server.house.room(id), 'the room');
  // Its own enrolment counts: thirty entries in ten minutes, in a house so small.
  expect(answers.indexOf('too_often')).toBe(29);
  const again = await invite();
  expect(again).toMatchObject({ ok: false, refusal: { code: 'too_often', seconds: 600 } });
  expect(must(await house.server.house.room(id), 'the room').size).toBe(size);
});

test('what was accepted once and is sent again uses nobody’s allowance', async () => {
  const house = await openHouse(await freshPlace('embedded'), { roomier: 0.05 });
  houses.push(house);
  const table = await seatAll(house);
  const sent = must(
    house.traffic.find((text) => text.includes('/wishes') && text.includes('officer:chair')),
    'the enrolment of the chair',
  );
  const body = sent.slice(sent.lastIndexOf('\n') + 1);
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const address = `http://doyen.test/api/selections/${table.id}/wishes`;
  for (let times = 0; times < 40; times++) {
    expect((await house.server.request(new Request(address, init))).status).toBe(201);
  }
  const { fingerprint } = await table.selection();
  await table.act('officer:chair', { type: 'Open', fingerprint, reason: 'all compared' });
});

test('sessions that have run out are taken away with the next that is opened', async () => {
  const house = await openHouse(await freshPlace('embedded'));
  houses.push(house);
  const table = await seatAll(house);
  const [, token = ''] = /"token":"([^"]+)"/.exec(house.traffic.join('\n')) ?? [];
  const hash = digestOf(utf8(`doyen/1 token\n${token}`));
  expect(await house.store.session(hash, EVE)).toBeDefined();
  await house.reach(later(EVE, 13 * 3_600_000));
  expect(await house.store.session(hash, EVE)).toBeDefined();
  expect((await table.board.entries(0)).entries.length).toBeGreaterThan(0);
  expect(await house.store.session(hash, EVE)).toBeUndefined();
});

test('what a flood of wrong claims leaves in memory is bounded', () => {
  let asked = 0;
  const all = remembering({ holds: () => (asked++, false), open: () => undefined }, 3);
  const claim = (id: string) => ({ kind: 'signature', id }) as Claim;
  for (const id of ['a', 'b', 'c', 'c']) all.holds(claim(id));
  expect(asked).toBe(3);
  all.holds(claim('d'));
  all.holds(claim('d'));
  expect(asked).toBe(4);
  all.holds(claim('a'));
  expect(asked).toBe(5);
});
