/**
 * Whatever comes to a door that does not belong there gets a no with a name, and changes nothing.
 *
 * A new route needs one line in `DOORS`: the first test asks for it.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must, mustOk } from '../basics/bug.ts';
import { toBase64url } from '../basics/bytes.ts';
import type { JsonObject } from '../basics/canonical.ts';
import { later } from '../basics/instant.ts';
import { sessionText } from '../contract/board.ts';
import { corridorSessionText } from '../contract/corridor-requests.ts';
import { sign } from '../crypto/signature.ts';
import { readJournal } from '../device/journal-text.ts';
import { signerOfSeed } from '../device/keys.ts';
import { signed } from '../device/outbox.ts';
import { freshPlace } from '../../tools/support/each-store.ts';
import { type TestHouse, type TestTable, openHouse, seatAll } from '../../tools/support/house.ts';
import { type SidePerson, person } from '../../tools/support/side.ts';

type Ground = {
  readonly house: TestHouse;
  /** A rehearsal, and a real selection next to it. */
  readonly table: TestTable;
  readonly real: TestTable;
  /** A corridor, and another one next to it. */
  readonly side: SidePerson;
  readonly other: SidePerson;
};
type Door = {
  readonly route: string;
  /** A body that reads, without anything that would let it do what it asks. */
  readonly body?: (ground: Ground) => JsonObject;
  readonly seated?: true;
  /** Needs the session of a person of the corridor. */
  readonly inside?: true;
};

const SEAT = 'member:oostwal';
const A43 = 'A'.repeat(43);
const A86 = 'A'.repeat(86);

const DOORS: readonly Door[] = [
  { route: 'GET /api/health' },
  { route: 'GET /api/examples' },
  { route: 'GET /api/examples/:id/corridor' },
  { route: 'GET /api/origin' },
  { route: 'POST /api/selections', body: (on) => ({ code: '', ...strangeWish(on) }) },
  { route: 'GET /api/selections/:id/summary' },
  { route: 'GET /api/selections/:id/challenge' },
  { route: 'GET /api/selections/:id/checkpoint' },
  { route: 'GET /api/selections/:id/consistency' },
  {
    route: 'POST /api/selections/:id/cosignatures',
    body: () => ({ witness: 'nobody', note: '', line: '' }),
  },
  {
    route: 'POST /api/selections/:id/session',
    body: () => ({ seat: SEAT, nonce: A43, signature: A86 }),
  },
  { route: 'POST /api/selections/:id/wishes', body: (on) => strangeWish(on) },
  { route: 'GET /api/selections/:id/entries', seated: true },
  { route: 'GET /api/selections/:id/live', seated: true },
  { route: 'GET /api/selections/:id/bundle', seated: true },
  {
    route: 'POST /api/selections/:id/letters',
    body: () => ({ to: [], topic: 'none', letter: 'AAAA' }),
    seated: true,
  },
  { route: 'GET /api/selections/:id/letters', seated: true },
  {
    route: 'POST /api/selections/:id/letters/burn',
    body: () => ({ topic: 'Not a topic' }),
    seated: true,
  },
  { route: 'POST /api/rehearsals/tickets', body: () => ({ code: 'AAAA-AAAA-AAAA-AAAA' }) },
  { route: 'POST /api/rehearsals/:id/hand-over' },
  {
    route: 'POST /api/rehearsals/:id/stand-ins',
    body: () => ({ seats: [{ seat: SEAT, code: '' }] }),
  },
  { route: 'POST /api/rehearsals', body: () => ({ example: 'none-such', seat: SEAT }) },
  { route: 'GET /api/rehearsals/:id' },
  { route: 'POST /api/rehearsals/:id/clock', body: () => ({ to: 0 }) },
  { route: 'DELETE /api/rehearsals/:id' },
  { route: 'GET /api/corridors' },
  {
    route: 'POST /api/corridors',
    body: () => ({ id: 'no', access: A43, sheet: 'AAAA', code: 'x'.repeat(65) }),
  },
  { route: 'POST /api/corridors/invited', body: () => ({ key: A43 }) },
  { route: 'GET /api/corridors/:id/challenge' },
  {
    route: 'POST /api/corridors/:id/session',
    body: () => ({ key: A43, nonce: A43, signature: A86 }),
  },
  { route: 'GET /api/corridors/:id/sheets', inside: true },
  {
    route: 'POST /api/corridors/:id/sheets',
    // Of an epoch that never was: it reads, and is not taken.
    body: () => ({ epoch: 9, sheet: 'AAAA', also: { what: 'revoke', key: A43 } }),
    inside: true,
  },
  { route: 'GET /api/corridors/:id/live', inside: true },
  { route: 'DELETE /api/corridors/:id', inside: true },
];
const ROUTES = DOORS.map(({ route }) => route);
const WITH_BODY = DOORS.filter(({ body }) => body).map((door) => [door.route, door] as const);
/** With the session of a member where one is needed, so that the body is looked at. */
const sent = async (
  { seated, inside }: Door,
  body: BodyInit,
  headers: Record<string, string> = json,
) => {
  const token = seated ? await tokenOf(ground.table) : inside ? await insideOf(ground.side) : null;
  const own = token === null ? {} : { authorization: `Bearer ${token}` };
  return { init: { headers: { ...headers, ...own }, body } };
};
const SEATED = ROUTES.filter((_, at) => DOORS[at]?.seated);
const WITH_ID = ROUTES.filter((route) => route.includes(':id'));

let ground: Ground;
let before: string;

beforeAll(async () => {
  const house = await openHouse(await freshPlace('embedded'), { roomier: 1_000 });
  const [table, real] = [await seatAll(house), await seatAll(house, { mode: 'real' })];
  const [side, other] = [person(house, 'side'), person(house, 'other')];
  for (const one of [side, other]) {
    mustOk(await one.begin('A corridor'), 'a corridor');
    one.close();
  }
  ground = { house, table, real, side, other };
  before = await kept();
});
afterAll(async () => {
  expect(await kept()).toBe(before);
  await ground.house.close();
});

/** All that the store holds, as one text. */
async function kept(): Promise<string> {
  const { store } = ground.house;
  const selections = await store.selections();
  const pages = await Promise.all(selections.map(({ id }) => store.page(id, 0, 10_000)));
  const settings = [await store.setting('founder_key'), await store.setting('founder_code')];
  const ids = [ground.side, ground.other].map((one) => one.desk().side().corridor);
  const corridors = await Promise.all(ids.map((id) => store.corridor(id)));
  return JSON.stringify([selections, pages, settings, corridors]);
}

/** Well signed, by a seat of the real selection, for the real selection. */
function strangeWish({ real }: Ground, nr = 7): JsonObject {
  const journal = must(readJournal(must(real.vaults.get(SEAT)?.held(), 'a vault')), 'a journal');
  const act = { type: 'ConfirmSeen', silence: 1 } as const;
  const { wish, signature } = signed({ act, journal, seen: null, used: 0 }, nr);
  return { wish, signature };
}

type Asked = { readonly id?: string; readonly init?: RequestInit; readonly query?: string };

async function ask(route: string, { id, init = {}, query = '' }: Asked = {}) {
  const [method = '', path = ''] = route.split(' ');
  const own = path.includes('/corridors/') ? ground.side.desk().side().corridor : ground.table.id;
  const address = `http://doyen.test${path.replace(':id', id ?? own)}${query}`;
  const answered = await ground.house.server.request(new Request(address, { method, ...init }));
  const json = answered.headers.get('content-type')?.startsWith('application/json');
  const body = json ? ((await answered.json()) as Record<string, unknown>) : {};
  return { status: answered.status, body };
}

const json = { 'content-type': 'application/json' };
const posting = (body: BodyInit, headers: Record<string, string> = json) => ({
  init: { headers, body },
});

/** A no of ours: a status that is the asker's fault, and a code. */
function expectNo({ status, body }: Awaited<ReturnType<typeof ask>>): void {
  expect([status, body]).toSatisfy(() => status >= 400 && status < 500);
  expect(String(body['code'])).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
}

test('every route of the server has its line here, and its line in docs/http.md', async () => {
  const registered = ground.house.server.routes.map((route) => route.replace(/\/$/, ''));
  expect(registered.toSorted()).toEqual(ROUTES.toSorted());
  const { readFile } = await import('node:fs/promises');
  const page = await readFile('docs/http.md', 'utf8');
  for (const route of ROUTES) expect(page).toContain(`\`${route.replace(' /api', ' ')}`);
});

describe.each(WITH_BODY)('%s', (route, door) => {
  test.each([
    ['no body', '', 'not_json'],
    ['half a body', '{"wish":', 'not_json'],
    ['two bodies', '{}{}', 'not_json'],
    ['bytes', Uint8Array.of(0, 1, 2, 0xff), 'not_utf8'],
    ['a hundred thousand levels', '['.repeat(100_000) + ']'.repeat(100_000), 'too_deep'],
    ['a key twice', '{"code":"","code":"","seat":"","to":1}', 'key_twice'],
    ['a key in disguise', '{"\\u0063ode":""}', 'key_escaped'],
    ['a prototype', '{"__proto__":{"code":""}}', 'key_forbidden'],
    ['half a surrogate pair', '{"code":"\\ud800"}', 'not_well_formed'],
    ['a list', '[]', 'invalid_type'],
    ['a number', '1e400', 'invalid_type'],
    ['null', 'null', 'invalid_type'],
  ])('%s does not read', async (_, given, fault) => {
    const { status, body: no } = await ask(route, await sent(door, given));
    expect([status, no['code'], no['fault']]).toEqual([400, 'request_malformed', fault]);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'declared as %j it is not opened',
    async (type) => {
      const { status, body: no } = await ask(route, posting('{}', { 'content-type': type }));
      expect([status, no['fault']]).toEqual([400, 'not_declared_json']);
    },
  );

  test('six megabytes are too large, whether their length is said or not', async () => {
    const most = { code: 'too_large', most: 4 * 1024 * 1024 };
    const large = 'x'.repeat(6_000_000);
    expect(await ask(route, posting(large))).toEqual({ status: 413, body: most });
    const stream = new Blob([large]).stream();
    const init = { headers: json, body: stream, duplex: 'half' } as RequestInit;
    expect(await ask(route, { init })).toEqual({ status: 413, body: most });
  });

  test('a field that is missing, of another kind, huge or odd is a no', async () => {
    const right = must(door.body, 'a body')(ground);
    const { headers } = (await sent(door, '')).init;
    const asked = (body: string) => ask(route, posting(body, headers));
    expectNo(await asked(JSON.stringify(right)));
    for (const [name, value] of Object.entries(right)) {
      for (const odd of odds(value)) {
        const text = JSON.stringify({ ...right, [name]: 'ODD' }).replace('"ODD"', () => odd);
        expectNo(await asked(text));
      }
      const without = { ...right, [name]: undefined };
      expectNo(await asked(JSON.stringify(without)));
    }
  });
});

/** In place of a field: as JSON texts, some of which no writer would write. */
function odds(value: unknown): readonly string[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.keys(value).flatMap((name) =>
          PLAIN_ODDS.map((odd) =>
            JSON.stringify({ ...value, [name]: 'IN' }).replace('"IN"', () => odd),
          ),
        )
      : [];
  return [...PLAIN_ODDS, ...inner];
}

const PLAIN_ODDS = [
  ...['null', 'true', '-1', '1.5', '1e400', '9007199254740993', '[]', '{}', '""'],
  ...['"constructor"', '"../../etc/passwd"', '"\\u0000"', '"A\\u0000B"', '{"constructor":1}'],
  JSON.stringify('x'.repeat(100_000)),
];

describe.each(SEATED)('%s', (route) => {
  test.each(['', 'Bearer', 'Bearer ', 'Bearer x y', 'Basic eDp5', `Bearer ${A43}`])(
    'with %j for a session it says nothing',
    async (authorization) => {
      const { status, body } = await ask(route, { init: shown(route, authorization) });
      expect([status, body]).toEqual([401, { code: 'no_session' }]);
    },
  );

  test('a session of another selection says nothing here', async () => {
    const init = shown(route, `Bearer ${await tokenOf(ground.real)}`);
    const { status, body } = await ask(route, { init });
    expect([status, body]).toEqual([401, { code: 'no_session' }]);
  });
});

/** A session of somebody in his own corridor. */
async function insideOf(one: SidePerson): Promise<string> {
  const { own, id } = { own: one.desk().own, id: one.desk().side().corridor };
  const { body } = await ask('GET /api/corridors/:id/challenge', { id });
  const nonce = String(body['nonce']);
  const key = toBase64url(own.access.publicKey);
  const signature = toBase64url(
    sign(own.access.seed, corridorSessionText({ nonce, corridor: id, key })),
  );
  const asked = JSON.stringify({ key, nonce, signature });
  const opened = await ask('POST /api/corridors/:id/session', { id, ...posting(asked) });
  return String(opened.body['token']);
}

function shown(route: string, authorization: string): RequestInit {
  const headers = { ...json, authorization };
  return route.startsWith('POST') ? { headers, body: '{}' } : { headers };
}

async function tokenOf(table: TestTable): Promise<string> {
  const { body } = await ask('GET /api/selections/:id/challenge', { id: table.id });
  const opened = await openSession(table, String(body['nonce']));
  return String(opened.body['token']);
}

function openSession(table: TestTable, nonce: string) {
  const journal = must(readJournal(must(table.vaults.get(SEAT)?.held(), 'a vault')), 'a journal');
  const { origin } = table.founded;
  const signature = signerOfSeed(journal.seed).sign(sessionText({ nonce, origin, seat: SEAT }));
  const body = JSON.stringify({ seat: SEAT, nonce, signature });
  return ask('POST /api/selections/:id/session', { id: table.id, ...posting(body) });
}

test('a challenge serves once, for its own selection, and not for ever', async () => {
  const fresh = async () => String((await ask('GET /api/selections/:id/challenge')).body['nonce']);
  const nonce = await fresh();
  expect((await openSession(ground.table, nonce)).status).toBe(200);
  const again = await openSession(ground.table, nonce);
  expect([again.status, again.body]).toEqual([401, { code: 'challenge_unknown' }]);
  const foreign = await openSession(ground.real, await fresh());
  expect([foreign.status, foreign.body]).toEqual([401, { code: 'challenge_unknown' }]);
});

test.each(WITH_ID)('%s: an id that nobody has is not here', async (route) => {
  const odd = ['none', '%00', '..%2F..%2Fdb', '%E0%A4%A', '__proto__', 'a'.repeat(4_000), '%F0'];
  const door = must(DOORS[ROUTES.indexOf(route)], 'a door');
  const init = door.body ? posting(JSON.stringify(door.body(ground))).init : {};
  for (const id of odd) {
    const { status, body } = await ask(route, { id, init });
    expect([id, status]).toEqual([id, 404]);
    expect(body['code']).toMatch(
      /^(?:selection|rehearsal|example|corridor)_unknown$|^nothing_to_hand_over$/,
    );
  }
});

test.each(ROUTES)('%s: no other method does anything', async (route) => {
  const path = route.split(' ')[1] ?? '';
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
    if (ROUTES.includes(`${method} ${path}`)) continue;
    const init = method === 'POST' ? posting('{}').init : {};
    const { status, body } = await ask(`${method} ${path}`, { init });
    // An address of its own may also read as somebody's id, which nobody has.
    expect([method, status]).toEqual([method, 404]);
    expect(body['code']).toMatch(/^(?:not_found|(?:rehearsal|corridor)_unknown)$/);
  }
});

test('entries are not read from odd places', async () => {
  const headers = { authorization: `Bearer ${await tokenOf(ground.table)}` };
  for (const from of ['-1', '1.5', 'x', '1e400', '4000000000', '__proto__']) {
    const query = `?from=${from}`;
    const asked = { init: { headers }, query };
    expectNo(await ask('GET /api/selections/:id/entries', asked));
  }
  const beyond = { init: { headers }, query: '?from=2147483647' };
  const { status, body } = await ask('GET /api/selections/:id/entries', beyond);
  expect([status, body['entries']]).toEqual([200, []]);
});

test('a wish of another selection, of another mode, replayed or of nobody is a no', async () => {
  const wishes = 'POST /api/selections/:id/wishes';
  const text = JSON.stringify(strangeWish(ground));
  const foreign = await ask(wishes, posting(text));
  expect([foreign.status, foreign.body['code']]).toEqual([409, 'other_origin']);
  const blind = await ask(wishes, { id: ground.real.id, ...posting(text) });
  expect([blind.status, blind.body['code']]).toEqual([409, 'seen_missing']);
  const used = JSON.stringify(strangeWish(ground, 1));
  const replayed = await ask(wishes, { id: ground.real.id, ...posting(used) });
  expect([replayed.status, replayed.body['code']]).toEqual([409, 'number_used']);
});

test('a real selection has no clock to move, and is not deleted as a rehearsal', async () => {
  const { id } = ground.real;
  const to = later(ground.house.now(), 1_000);
  const clock = await ask('POST /api/rehearsals/:id/clock', {
    id,
    ...posting(JSON.stringify({ to })),
  });
  expect([clock.status, clock.body]).toEqual([409, { code: 'not_a_rehearsal' }]);
  const gone = await ask('DELETE /api/rehearsals/:id', { id });
  expect([gone.status, gone.body]).toEqual([404, { code: 'rehearsal_unknown' }]);
});

test('a session that has run out is none, and its line in the store goes', async () => {
  const { house, table } = ground;
  const token = await tokenOf(table);
  const headers = { authorization: `Bearer ${token}` };
  expect((await ask('GET /api/selections/:id/entries', { init: { headers } })).status).toBe(200);
  await house.reach(later(house.now(), 13 * 3_600_000));
  const late = await ask('GET /api/selections/:id/entries', { init: { headers } });
  expect([late.status, late.body]).toEqual([401, { code: 'no_session' }]);
});
