/**
 * Every door to a corridor, tried by whoever does not belong there: without a session, with that of
 * a seat at a table, of another corridor, of a key never let in; and by who holds an invitation.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { toBase64url } from '../basics/bytes.ts';
import { sessionText } from '../contract/board.ts';
import { corridorSessionText } from '../contract/corridor-requests.ts';
import { codeKeys } from '../corridor/keeping/invitation.ts';
import { ownKeys } from '../corridor/keeping/own-keys.ts';
import { type KeyPair, sign } from '../crypto/signature.ts';
import { readCode } from '../device/codes.ts';
import { readJournal } from '../device/journal-text.ts';
import { signerOfSeed } from '../device/keys.ts';
import { freshPlace } from '../../tools/support/each-store.ts';
import { type TestHouse, type TestTable, openHouse, seatAll } from '../../tools/support/house.ts';
import { type SidePerson, person } from '../../tools/support/side.ts';

const A43 = 'A'.repeat(43);
const SEAT = 'member:oostwal';
const INSIDE = ['GET sheets', 'GET live', 'POST sheets', 'DELETE '] as const;
const SEATED = ['GET entries', 'GET live', 'GET bundle', 'GET letters'] as const;

let house: TestHouse;
let table: TestTable;
let side: SidePerson;
let other: SidePerson;
let invitation: KeyPair;

beforeAll(async () => {
  house = await openHouse(await freshPlace('embedded'), { roomier: 1_000 });
  table = await seatAll(house);
  [side, other] = [person(house, 'side'), person(house, 'other')];
  for (const one of [side, other]) mustOk(await one.begin('A corridor'), 'a corridor');
  const { code } = mustOk(await side.invite('Somebody'), 'a code');
  invitation = codeKeys(must(readCode(code), 'a code')).signing;
});
afterAll(async () => {
  side.close();
  other.close();
  await house.close();
});

const idOf = (one: SidePerson) => one.desk().side().corridor;

async function ask(method: string, path: string, more: { body?: object; token?: string } = {}) {
  const { body, token } = more;
  const headers = {
    ...(body ? { 'content-type': 'application/json' } : {}),
    ...(token === undefined ? {} : { authorization: token }),
  };
  const init = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
  const answered = await house.server.request(new Request(`http://doyen.test/api/${path}`, init));
  const isJson = answered.headers.get('content-type')?.startsWith('application/json');
  return {
    status: answered.status,
    body: isJson ? ((await answered.json()) as Record<string, unknown>) : {},
  };
}

function tryDoor(door: (typeof INSIDE)[number], token: string) {
  const [method = '', what = ''] = door.split(' ');
  const path = `corridors/${idOf(side)}${what === '' ? '' : `/${what}`}`;
  return ask(method, path, { token, ...(method === 'POST' ? { body: {} } : {}) });
}

/** A session of `corridor` with this key, by a nonce of its own or a given one. */
async function open(corridor: string, { seed, publicKey }: KeyPair, given?: string) {
  const asked = await ask('GET', `corridors/${corridor}/challenge`);
  const nonce = given ?? String(asked.body['nonce']);
  const key = toBase64url(publicKey);
  const text = corridorSessionText({ nonce, corridor, key });
  const body = { key, nonce, signature: toBase64url(sign(seed, text)) };
  return ask('POST', `corridors/${corridor}/session`, { body });
}

async function bearer(corridor: string, keys: KeyPair): Promise<string> {
  return `Bearer ${String((await open(corridor, keys)).body['token'])}`;
}

async function atTable(given?: string) {
  const asked = await ask('GET', `selections/${table.id}/challenge`);
  const nonce = given ?? String(asked.body['nonce']);
  const journal = must(readJournal(must(table.vaults.get(SEAT)?.held(), 'a vault')), 'a journal');
  const { origin } = table.founded;
  const signature = signerOfSeed(journal.seed).sign(sessionText({ nonce, origin, seat: SEAT }));
  return ask('POST', `selections/${table.id}/session`, { body: { seat: SEAT, nonce, signature } });
}

describe.each(INSIDE)('%s', (door) => {
  test.each(['', 'Bearer', `Bearer ${A43}`, 'Basic eDp5'])(
    'with %j for a session it says nothing',
    async (token) => {
      expect(await tryDoor(door, token)).toEqual({ status: 401, body: { code: 'no_session' } });
    },
  );

  test('neither a seat at a table nor a person of another corridor comes in', async () => {
    const seat = `Bearer ${String((await atTable()).body['token'])}`;
    const foreign = await bearer(idOf(other), other.desk().own.access);
    for (const token of [seat, foreign]) {
      expect(await tryDoor(door, token)).toEqual({ status: 401, body: { code: 'no_session' } });
    }
  });
});

test.each(SEATED)('nobody of a side comes to %s of a table', async (door) => {
  const [method = '', what = ''] = door.split(' ');
  const token = await bearer(idOf(side), side.desk().own.access);
  const answered = await ask(method, `selections/${table.id}/${what}`, { token });
  expect(answered).toEqual({ status: 401, body: { code: 'no_session' } });
});

test('a key that was never let in gets no session, whatever it signs', async () => {
  const stranger = ownKeys(new Uint8Array(32).fill(3)).access;
  const no = await open(idOf(side), stranger);
  expect(no).toEqual({ status: 403, body: { code: 'shut_out' } });
});

test('a challenge serves once, for its own corridor, and for no table', async () => {
  const { access } = side.desk().own;
  const nonceOf = async (path: string) => String((await ask('GET', path)).body['nonce']);
  const unknown = { status: 401, body: { code: 'challenge_unknown' } };
  const ofTable = await nonceOf(`selections/${table.id}/challenge`);
  expect(await open(idOf(side), access, ofTable)).toEqual(unknown);
  const ofOther = await nonceOf(`corridors/${idOf(other)}/challenge`);
  expect(await open(idOf(side), access, ofOther)).toEqual(unknown);
  expect(await atTable(await nonceOf(`corridors/${idOf(side)}/challenge`))).toEqual(unknown);
  const own = await nonceOf(`corridors/${idOf(side)}/challenge`);
  expect((await open(idOf(side), access, own)).status).toBe(200);
  expect(await open(idOf(side), access, own)).toEqual(unknown);
});

describe('whoever holds an invitation and has not joined', () => {
  const may = { status: 409, body: { code: 'corridor_may_not' } };
  const post = async (body: object) => {
    const token = await bearer(idOf(side), invitation);
    return ask('POST', `corridors/${idOf(side)}/sheets`, { token, body });
  };

  test('reads sealed sheets, and may neither add one nor remove all', async () => {
    const token = await bearer(idOf(side), invitation);
    expect((await ask('GET', `corridors/${idOf(side)}/sheets`, { token })).status).toBe(200);
    expect(await post({ epoch: 1, sheet: 'AAAA' })).toEqual(may);
    expect(await ask('DELETE', `corridors/${idOf(side)}`, { token })).toEqual(may);
  });

  test.each([
    { what: 'invite', key: A43, sealed: 'AAAA', expires: 0 },
    { what: 'revoke', key: A43 },
    { what: 'keep', access: [A43], after: 2 },
  ])('changes nothing at the door: %j', async (also) => {
    expect(await post({ epoch: 1, sheet: 'AAAA', also })).toEqual(may);
  });
});

test('a person neither joins again, shuts himself out, nor writes in another epoch', async () => {
  const token = await bearer(idOf(side), side.desk().own.access);
  const post = (body: object) => ask('POST', `corridors/${idOf(side)}/sheets`, { token, body });
  const join = { epoch: 1, sheet: 'AAAA', also: { what: 'join', access: A43 } };
  expect((await post(join)).body).toEqual({ code: 'corridor_may_not' });
  const keep = { epoch: 1, sheet: 'AAAA', also: { what: 'keep', access: [A43], after: 2 } };
  expect((await post(keep)).body).toEqual({ code: 'corridor_may_not' });
  expect((await post({ epoch: 2, sheet: 'AAAA' })).body).toEqual({ code: 'corridor_epoch_past' });
  expect((await house.store.corridor(idOf(side)))?.size).toBe(2);
});

describe('whoever is shut out while listening', () => {
  let host: SidePerson;
  let guest: SidePerson;
  beforeAll(async () => {
    [host, guest] = [person(house, 'host'), person(house, 'guest')];
    mustOk(await host.begin('Another'), 'a corridor');
    mustOk(await guest.join(mustOk(await host.invite('Guest'), 'a code').code), 'a guest');
    await host.desk().refresh();
  });
  afterAll(() => {
    host.close();
    guest.close();
  });

  // A line that is only looked after from time to time is cut after a quarter of a minute.
  test('hears that, and then the line is cut', { timeout: 14_000 }, async () => {
    const token = await bearer(idOf(host), guest.desk().own.access);
    const address = `http://doyen.test/api/corridors/${idOf(host)}/live`;
    const headers = { authorization: token };
    const heard = (await house.server.request(new Request(address, { headers }))).text();
    mustOk(await host.part(guest.desk().own.id), 'parted');
    expect((await heard).match(/data: \d+/g)?.at(-1)).toBe('data: 4');
    const again = await ask('GET', `corridors/${idOf(host)}/live`, { token });
    expect(again).toEqual({ status: 403, body: { code: 'shut_out' } });
  });
});

test('odd places are not read from, and none beyond the last', async () => {
  const token = await bearer(idOf(side), side.desk().own.access);
  for (const from of ['-1', '0', '1.5', 'x', '1e400', '4000000000']) {
    const no = await ask('GET', `corridors/${idOf(side)}/sheets?from=${from}`, { token });
    expect([from, no.status]).toEqual([from, 400]);
  }
  const beyond = await ask('GET', `corridors/${idOf(side)}/sheets?from=2147483647`, { token });
  expect([beyond.status, beyond.body['sheets']]).toEqual([200, []]);
});

test('the log says nothing of which corridor it was', () => {
  const log = house.logged.join('\n');
  for (const one of [side, other]) expect(log).not.toContain(idOf(one));
  expect(log).toContain('/api/corridors/:id/sheets');
});
