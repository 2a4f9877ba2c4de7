/**
 * A witness beside a server that is honest, on both engines, and beside one that is not.
 *
 * Use      two houses from one seed are one server up to the first different act: the second is the
 *          history that a hostile operator keeps for others.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Fetch } from '../../contract/line.ts';
import { must, mustOk } from '../../basics/bug.ts';
import { toBase64url } from '../../basics/bytes.ts';
import { keyPair } from '../../crypto/signature.ts';
import { chance } from '../../device/small-table.ts';
import { messages as en } from '../../locales/en/witness.ts';
import { messages as fr } from '../../locales/fr/witness.ts';
import { messages as nl } from '../../locales/nl/witness.ts';
import { readPolicy } from '../../record/witness-policy.ts';
import { verifyBundle } from '../../verify/verify.ts';
import { KINDS, freshPlace } from '../../../tools/support/each-store.ts';
import {
  type TestHouse,
  type TestTable,
  openHouse,
  seatAll,
} from '../../../tools/support/house.ts';
import { verifyCommand } from '../verify.ts';
import { type WitnessPorts, witnessCommand } from './witness.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'doyen-witness-'));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));
const folder = () => fs.mkdtempSync(path.join(scratch, 'one-'));

type Asked = { readonly options?: Record<string, string>; readonly flags?: readonly string[] };

async function witness(
  { id, house }: { readonly id: string; readonly house: Pick<TestHouse, 'line' | 'now'> },
  at: string,
  { options = {}, flags = ['once'] }: Asked = {},
  changed: Partial<WitnessPorts> = {},
) {
  let [out, err] = ['', ''];
  const exit = await witnessCommand(
    { words: [`https://doyen.test/s/${id}`], flags, options: { name: 'anna', ...options } },
    {
      ...{ folder: at, random: chance('witness'), fetch: house.line.fetch, now: house.now },
      wait: () => Promise.resolve(),
      stopped: () => true,
      words: en,
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      ...changed,
    },
  );
  return { exit, out, err };
}

async function verified(house: TestHouse, { id }: TestTable, policy: string) {
  const served = await house.server.request(
    new Request(`http://doyen.test/api/selections/${id}/checkpoint`),
  );
  const { cosigned } = (await served.json()) as { cosigned?: string };
  const bytes = await must(await house.server.house.room(id), 'a room').bundle(cosigned);
  const random = chance('verify');
  const held = { random, policy: mustOk(readPolicy(policy), 'a policy') };
  const report = mustOk(verifyBundle(bytes, held), 'a bundle');
  const { details, passed } = must(
    report.findings.find(({ check }) => check === 'witnessed'),
    'a finding',
  );
  return { passed, failed: report.failed, state: 'state' in details ? details.state : '' };
}

const keyIn = (out: string) => must(/(anna\+\S+)/.exec(out)?.[1], 'a key');

describe.each(KINDS)('on %s', (kind) => {
  test('what a witness says is kept, served, bundled, and there after a restart', async () => {
    const place = await freshPlace(kind);
    let house = await openHouse(place);
    const table = await seatAll(house);
    const { fingerprint } = await table.selection();
    await table.act('officer:chair', { type: 'Open', fingerprint, reason: 'compared' });
    const at = folder();
    const first = await witness({ id: table.id, house }, at);
    expect([first.exit, first.err]).toEqual([0, '']);
    const policy = `witness a ${keyIn(first.out)}\nquorum a\n`;
    expect(await verified(house, table, policy)).toEqual({
      ...{ passed: true, failed: 0, state: 'quorum' },
    });
    await house.close();
    house = await openHouse(place, { seed: 'restarted' });
    expect(await verified(house, table, policy)).toMatchObject({ state: 'quorum' });
    const page = await table.board.entries(0).catch(() => undefined);
    expect(page?.cosigned ?? '').toMatch(/^$|anna/);
    await house.close();
  });
});

async function oneOfTwo(reason: string) {
  const house = await openHouse(await freshPlace('embedded'));
  const table = await seatAll(house);
  const { fingerprint } = await table.selection();
  return {
    ...{ house, table },
    diverge: () => table.act('officer:chair', { type: 'Open', fingerprint, reason }),
  };
}

test('a server with two histories is caught and named, and the evidence stands alone', async () => {
  const [told, kept] = [await oneOfTwo('as agreed'), await oneOfTwo('as was said')];
  const { id } = told.table;
  let shown = told.house;
  const fetch: Fetch = (address, asked) => shown.line.fetch(address, asked);
  const house = { line: { ...told.house.line, fetch }, now: told.house.now };
  const at = folder();
  expect((await witness({ id, house }, at)).exit).toBe(0);
  await told.diverge();
  await kept.diverge();
  const grown = await witness({ id, house }, at);
  expect(grown.exit).toBe(0);
  const policy = `witness a ${keyIn(grown.out)}\nquorum a\n`;

  shown = kept.house;
  await kept.table.tendAll();
  const caught = await witness({ id, house }, at);
  expect(caught.exit).toBe(1);
  expect(caught.err).toMatch(/^FORK: /);
  const [file = ''] = fs.readdirSync(at).filter((name) => name.startsWith('evidence-'));
  const judged = (tag: 'en' | 'nl' | 'fr', flags: readonly string[] = [], more = {}) => {
    let [out, err] = ['', ''];
    const code = verifyCommand(
      { words: [path.join(at, file)], flags, options: more },
      {
        ...{ tag, random: chance('evidence') },
        out: (text) => void (out += text),
        err: (text) => void (err += text),
      },
    );
    return { code, out, err };
  };
  expect(judged('en')).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^PROVEN/) });
  expect(JSON.parse(judged('nl', ['json']).out)).toMatchObject({ proven: true, named: null });
  const strange = path.join(at, 'policy.txt');
  fs.writeFileSync(strange, policy);
  expect(judged('fr', [], { policy: strange }).code).toBe(0);

  // It remembers, whatever it is shown later, and cosigns nothing on either side.
  shown = told.house;
  expect((await witness({ id, house }, at)).exit).toBe(1);
  expect(await verified(kept.house, kept.table, policy)).toMatchObject({
    ...{ passed: false, state: 'none' },
  });
  await told.house.close();
  await kept.house.close();
});

test('a log that is shorter, unproven, unsigned or of another key is not cosigned', async () => {
  const { house, table } = await oneOfTwo('x');
  const { id } = table;
  const at = folder();
  expect((await witness({ id, house }, at)).exit).toBe(0);
  const { origin } = table.founded;
  const size = (await house.server.house.room(id))?.size ?? 0;
  const { fingerprint } = await table.selection();
  await table.act('officer:chair', { type: 'Open', fingerprint, reason: 'compared' });
  const lying = async (part: string, lie: Record<string, unknown>, status = 200) => {
    const fetch: Fetch = async (address, asked) => {
      const answered = await house.line.fetch(address, asked);
      if (!address.includes(part)) return answered;
      return Response.json(
        { ...(JSON.parse(await answered.text()) as object), ...lie },
        { status },
      );
    };
    const line = { ...house.line, fetch };
    const { exit, err } = await witness({ id, house: { line, now: house.now } }, at);
    expect(exit).toBe(2);
    return err.trimEnd();
  };
  const { witness: words } = en;
  const strange = toBase64url(keyPair(new Uint8Array(32).fill(1)).publicKey);
  const { shorter, unproven, unsigned } = words;
  expect(await lying('/consistency', { code: 'log_shorter' }, 409)).toBe(shorter(origin, size));
  expect(await lying('/consistency', { path: [] })).toBe(unproven(origin, size));
  expect(await lying('/consistency', { path: ['AAAA'] })).toBe(unproven(origin, size));
  expect(await lying('/consistency', { checkpoint: 'x' })).toBe(
    unsigned(origin, 'checkpoint_malformed'),
  );
  expect(await lying('/checkpoint', { clerk: strange })).toBe(words.otherClerk(origin));
  expect(await lying('/cosignatures', { code: 'too_often' }, 429)).toBe(
    words.undelivered(origin, 'too_often'),
  );
  expect((await witness({ id, house }, at)).exit).toBe(0);
  await house.close();
});

test('a state that does not read is left as it is, and one witness runs at a time', async () => {
  const house = { line: { fetch: () => Promise.reject(new Error('nobody')) }, now: () => 0 };
  const asked = { id: 'abc', house: house as never };
  const at = folder();
  const file = path.join(at, 'witness.json');
  expect(await witness(asked, at)).toMatchObject({
    exit: 2,
    err: en.witness.unreachable('nobody') + '\n',
  });
  const before = fs.readFileSync(file, 'utf8');
  expect(fs.statSync(file).mode & 0o077).toBe(0);
  fs.writeFileSync(`${file}.lock`, JSON.stringify({ pid: process.pid, started: '' }));
  const locked = await witness(asked, at);
  expect(locked.exit).toBe(2);
  fs.rmSync(`${file}.lock`, { force: true });
  fs.writeFileSync(file, before.slice(1));
  expect((await witness(asked, at)).err).toBe(`${en.witness.stateMalformed(file)}\n`);
  expect(fs.readFileSync(file, 'utf8')).toBe(before.slice(1));
  const strange = { options: { every: '0' } };
  expect((await witness(asked, folder(), strange)).err).toBe(`${en.witness.everyWrong('0')}\n`);
  const named = { options: { name: 'a b' } };
  expect((await witness(asked, folder(), named)).err).toBe(`${en.witness.nameWrong('a b')}\n`);
});

test('each sentence stands in three languages', () => {
  for (const words of [en, nl, fr]) {
    for (const say of Object.values({ ...words.witness, ...words.policy })) {
      expect((say as (...given: string[]) => string)('7', '8', '9')).not.toMatch(/undefined/);
    }
  }
});
