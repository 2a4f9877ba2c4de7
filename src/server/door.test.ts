/**
 * What the door lets through: sessions, sizes, kinds of body, how often; and what it writes down.
 */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { toBase64url } from '../basics/bytes.ts';
import { boardAt, sessionText } from '../contract/board.ts';
import { signerOfSeed } from '../device/keys.ts';
import { freshPlace } from '../../tools/support/each-store.ts';
import { type TestHouse, type TestTable, openHouse, seatAll } from '../../tools/support/house.ts';
import { readJournal } from '../device/journal-text.ts';

let house: TestHouse;
let table: TestTable;
let path: string;

beforeAll(async () => {
  house = await openHouse(await freshPlace('embedded'));
  table = await seatAll(house);
  path = `/api/selections/${table.id}`;
});
afterAll(() => house.close());

async function ask(address: string, init?: RequestInit) {
  const answered = await house.server.request(new Request(`http://doyen.test${address}`, init));
  return { answered, body: (await answered.json().catch(() => ({}))) as Record<string, unknown> };
}
const post = (body: unknown, type = 'application/json') => ({
  method: 'POST',
  headers: { 'content-type': type },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

test.each(['entries', 'live', 'bundle'])('%s need a session', async (what) => {
  for (const headers of [{}, { authorization: 'Bearer x' }, { authorization: 'Basic x' }]) {
    const { answered, body } = await ask(`${path}/${what}`, { headers });
    expect([answered.status, body]).toEqual([401, { code: 'no_session' }]);
  }
});

test('a session is opened by the key of a seat, for its own nonce, once', async () => {
  const seat = 'member:oostwal';
  const journal = readJournal(table.vaults.get(seat)?.held() ?? new Uint8Array());
  const right = signerOfSeed(journal?.seed ?? new Uint8Array(32));
  const wrong = signerOfSeed(new Uint8Array(32));
  const { origin } = table.founded;
  const nonce = async () => String((await ask(`${path}/challenge`)).body['nonce']);
  const open = (of: string, signer: typeof right, who = seat) => {
    const signature = signer.sign(sessionText({ nonce: of, origin, seat: who }));
    return ask(`${path}/session`, post({ seat: who, nonce: of, signature }));
  };
  expect((await open(await nonce(), wrong)).body).toEqual({ code: 'signature_wrong' });
  expect((await open(await nonce(), right, 'member:zuidkade')).answered.status).toBe(409);
  const once = await nonce();
  const opened = await open(once, right);
  expect(opened.answered.status).toBe(200);
  expect((await open(once, right)).body).toEqual({ code: 'challenge_unknown' });
  expect((await open(toBase64url(new Uint8Array(32)), right)).answered.status).toBe(401);
  const headers = { authorization: `Bearer ${String(opened.body['token'])}` };
  expect((await ask(`${path}/entries`, { headers })).answered.status).toBe(200);
  expect((await ask('/api/selections/other/entries', { headers })).answered.status).toBe(404);
});

test('neither the clerk nor a seat that is not there opens a session', async () => {
  const nonce = String((await ask(`${path}/challenge`)).body['nonce']);
  const signature = 'A'.repeat(86);
  for (const seat of ['clerk', 'member:', 'nobody']) {
    const { body } = await ask(`${path}/session`, post({ seat, nonce, signature }));
    expect(body).toEqual({ code: 'request_malformed', fault: 'not_a_seat', pointer: '/seat' });
  }
});

test('what does not read is refused with its place; nothing but JSON is opened', async () => {
  const bad = await ask(`${path}/wishes`, post({ wish: {}, signature: 'x' }));
  expect([bad.answered.status, bad.body['pointer']]).toEqual([400, '/signature']);
  const wish = { wish: {}, signature: 'A'.repeat(86) };
  const strange = await ask(`${path}/wishes`, post(wish));
  expect([strange.answered.status, strange.body['code']]).toEqual([422, 'wish_malformed']);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
    expect((await ask(`${path}/wishes`, post(wish, type))).answered.status).toBe(400);
  }
  expect((await ask(`${path}/wishes`, post('{', 'application/json'))).answered.status).toBe(400);
  expect((await ask(`${path}/entries?from=-1`)).answered.status).toBe(401);
});

test('a body that is too large is not read', async () => {
  const large = await ask(`${path}/wishes`, post('x'.repeat(6_000_000)));
  expect([large.answered.status, large.body['code']]).toEqual([413, 'too_large']);
});

test('an unknown address of the interface is a plain no, in JSON', async () => {
  expect((await ask('/api/none')).body).toEqual({ code: 'not_found' });
  expect((await ask('/api/selections/none/summary')).body).toEqual({ code: 'selection_unknown' });
});

test('every answer carries a strict policy, and none is kept', async () => {
  const { headers } = (await ask('/api/health')).answered;
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy.replace(" 'wasm-unsafe-eval'", '')).not.toContain('unsafe');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('a camera is allowed on the page where a code is scanned, and on no other', async () => {
  const on = async (page: string) => (await ask(page)).answered.headers.get('permissions-policy');
  expect(await on('/verify')).toContain('camera=(self)');
  for (const page of ['/', '/new', '/verify/x', '/s/x/booth/poll-1', '/api/health', '/corridor']) {
    expect(await on(page)).toContain('camera=()');
  }
});

test('the live stream says at once how long the log is, and again when it has grown', async () => {
  const seen: number[] = [];
  const stop = table.board.live(() => seen.push(seen.length));
  await expect.poll(() => seen.length).toBeGreaterThanOrEqual(2);
  const before = seen.length;
  const { fingerprint } = await table.selection();
  await table.act('officer:chair', { type: 'Open', fingerprint, reason: 'all compared' });
  await expect.poll(() => seen.length).toBeGreaterThan(before);
  stop();
});

test('the log has routes, states and milliseconds; no body, code, id or token', async () => {
  await boardAt(house.line, table.id).summary();
  const requests = house.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const line of requests.filter(({ what }) => what === 'request')) {
    expect(Object.keys(line).sort()).toEqual(['method', 'ms', 'route', 'status', 'what']);
  }
  const all = house.logged.join('\n');
  expect(all).toContain('/api/selections/:id/summary');
  expect(all).not.toContain(table.id);
  for (const { code } of table.founded.codes) expect(all).not.toContain(code);
});

test('whoever is refused too often has to wait', async () => {
  const wish = { wish: {}, signature: 'A'.repeat(86) };
  const states: number[] = [];
  for (let times = 0; times < 130; times++) {
    states.push((await ask(`${path}/wishes`, post(wish))).answered.status);
  }
  expect(states.slice(0, 100)).not.toContain(429);
  expect(states.at(-1)).toBe(429);
  const { answered } = await ask(`${path}/wishes`, post(wish));
  expect(Number(answered.headers.get('retry-after'))).toBeGreaterThan(0);
});
