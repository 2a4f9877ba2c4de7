/**
 * Who may begin a selection: the chair's code serves once, a ticket serves its rehearsal, nothing
 * else.
 */

import { afterEach, beforeEach, expect, test } from 'vitest';
import { toBase64url } from '../basics/bytes.ts';
import { foundingBoardAt } from '../contract/board.ts';
import { chance } from '../device/small-table.ts';
import { found } from '../device/founder.ts';
import type { FoundingBoard } from '../device/board.ts';
import { reckoner } from '../table/reckoner.ts';
import { freshPlace } from '../../tools/support/each-store.ts';
import { DEFINITION, type TestHouse, openHouse } from '../../tools/support/house.ts';

let house: TestHouse;
let seeds = 0;

beforeEach(async () => {
  house = await openHouse(await freshPlace('embedded'));
});
afterEach(() => house.close());

function begin(ticket: string, mode: 'real' | 'rehearsal' = 'real', board = boardOf()) {
  const random = chance(`founder ${seeds++}`);
  const ports = { board, random, reckoner: reckoner(random) };
  return found({ mode, ticket, definition: DEFINITION }, ports);
}
const boardOf = (): FoundingBoard => foundingBoardAt(house.line);
const tickets = () => house.server.house.tickets;

test('the chair’s code serves once, however it is typed', async () => {
  const code = (await tickets().chairCode()) ?? '';
  expect(await begin('AAAA-AAAA-AAAA-AAAA')).toMatchObject({
    refusal: { code: 'founding_code_wrong' },
  });
  expect(await begin(code.toLowerCase().replaceAll('-', ' '))).toMatchObject({ ok: true });
  expect(await begin(code)).toMatchObject({ refusal: { code: 'founding_code_wrong' } });
  expect(await tickets().chairCode()).toBeUndefined();
  expect(await tickets().needsFounder()).toBe(false);
});

test('the operator can have a code for one more selection', async () => {
  expect(await begin((await tickets().chairCode()) ?? '')).toMatchObject({ ok: true });
  const another = (await tickets().chairCode(true)) ?? '';
  expect(await begin(another)).toMatchObject({ ok: true });
  expect(await begin(another)).toMatchObject({ ok: false });
});

test('a later code makes the one before worthless', async () => {
  const [first = '', second = ''] = [await tickets().chairCode(), await tickets().chairCode()];
  expect(await begin(first)).toMatchObject({ ok: false });
  expect(await begin(second)).toMatchObject({ ok: true });
});

test('of two who use the same code at once, one begins', async () => {
  const code = (await tickets().chairCode()) ?? '';
  const both = await Promise.all([begin(code), begin(code)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await house.store.selections()).toHaveLength(1);
});

test('a ticket serves one selection of its own mode, the chair’s code no rehearsal', async () => {
  const ticket = tickets().issue('rehearsal');
  expect(await begin(ticket, 'real')).toMatchObject({ ok: false });
  expect(await begin(ticket, 'rehearsal')).toMatchObject({ ok: true });
  expect(await begin(ticket, 'rehearsal')).toMatchObject({ ok: false });
  expect(await begin((await tickets().chairCode()) ?? '', 'rehearsal')).toMatchObject({
    ok: false,
  });
});

test('the origin and the clerk’s key are the server’s to choose', async () => {
  const ticket = () => tickets().issue('rehearsal');
  const real = boardOf();
  const elsewhere = { ...real, origin: async () => ({ ...(await real.origin()), origin: 'a/b' }) };
  const foundElsewhere = await begin(ticket(), 'rehearsal', elsewhere);
  expect(foundElsewhere).toMatchObject({ refusal: { code: 'other_origin' } });
  const key = (await real.origin()).clerk;
  const otherClerk = { ...real, origin: async () => ({ ...(await real.origin()), clerk: key }) };
  const foundOther = await begin(ticket(), 'rehearsal', otherClerk);
  expect(foundOther).toMatchObject({ refusal: { code: 'other_clerk' } });
  expect(await house.store.selections()).toEqual([]);
});

test('a definition that does not read begins nothing, and its code is still good', async () => {
  const code = (await tickets().chairCode()) ?? '';
  const random = chance('bad');
  const ports = { board: boardOf(), random, reckoner: reckoner(random) };
  const bad = { ...DEFINITION, rounds: 'none' };
  const refused = await found({ mode: 'real', ticket: code, definition: bad }, ports);
  expect(refused).toMatchObject({ refusal: { code: 'definition_unreadable' } });
  expect(await begin(code)).toMatchObject({ ok: true });
});

test('wrong codes are counted, and then even the right one has to wait', async () => {
  const code = (await tickets().chairCode()) ?? '';
  for (let times = 0; times < 10; times++) await begin('AAAA-AAAA-AAAA-AAAA');
  expect(await begin(code)).toMatchObject({ refusal: { code: 'too_often' } });
});

test('neither code nor clerk’s seed is told, and the code is kept as a hash', async () => {
  const code = (await tickets().chairCode()) ?? '';
  await begin(code);
  const [kept] = await house.store.selections();
  const seed = toBase64url(kept?.clerkSeed ?? new Uint8Array());
  const answers = house.traffic.filter((_, at) => at % 2 === 1).join();
  expect(answers).not.toContain(seed);
  expect(answers).not.toContain(code);
  expect(await house.store.setting('founder_code')).toBe('');
});

test('every answer is lost once: the selection is founded all the same, once', async () => {
  const code = (await tickets().chairCode()) ?? '';
  const seen = new Set<string>();
  const board = foundingBoardAt({
    ...house.line,
    fetch: async (address, asked) => {
      const answered = await house.line.fetch(address, asked);
      const name = `${address} ${asked.body ?? ''}`;
      if (asked.method === 'GET' || seen.has(name)) return answered;
      seen.add(name);
      throw new Error('the answer was lost');
    },
  });
  const founded = await begin(code, 'real', board);
  expect(founded).toMatchObject({ ok: true });
  const [kept, ...others] = await house.store.selections();
  expect(others).toEqual([]);
  expect(kept?.size).toBe(1 + (founded.ok ? founded.value.codes.length : 0));
  expect(await begin(code)).toMatchObject({ refusal: { code: 'founding_code_wrong' } });
});
