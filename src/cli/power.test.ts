/**
 * The command around voting power: what it prints, in three languages, and what it refuses.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mustOk } from '../basics/bug.ts';
import type { Json } from '../basics/canonical.ts';
import { instantOf } from '../basics/instant.ts';
import { chance } from '../device/small-table.ts';
import { parsePowerFile } from '../table/rules/power/power-file.ts';
import { sampledBy } from '../table/rules/power/power-by-orders.ts';
import { gameOf } from '../table/rules/power/simple-game.ts';
import { powerText } from './power-text.ts';
import { powerCommand, powerJson } from './power.ts';
import type { Tag } from './words.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'doyen-power-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COUNCIL = {
  members: ['cn', 'fr', 'gb', 'ru', 'us', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8', 'e9']
    .concat('e10')
    .map((id) => ({ id, weights: {} })),
  groups: { permanent: ['cn', 'fr', 'gb', 'ru', 'us'] },
  rule: {
    all: [
      { sum: 1, who: 'for', atLeast: 9 },
      { sum: 1, who: 'against', in: 'permanent', atMost: 0 },
    ],
  },
};

async function run(file: object | string, flags: readonly string[] = [], tag: Tag = 'en') {
  const name = path.join(mkdtempSync(path.join(folder, 'case-')), 'rule.json');
  writeFileSync(name, typeof file === 'string' ? file : JSON.stringify(file));
  let [out, err] = ['', ''];
  const code = await powerCommand({ command: 'power', words: [name], flags, options: {} }, tag, {
    ...{ folder, language: 'en', watched: false, random: chance('power') },
    fetch: () => Promise.reject(new Error('nobody is called')),
    now: () => instantOf(0),
    stopwatch: () => 0,
    wait: () => Promise.resolve(),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

test('as JSON: counts as decimal strings, shares as numbers, how they were had', async () => {
  const { code, out, err } = await run(COUNCIL, ['json']);
  expect([code, err]).toEqual([0, '']);
  const result = JSON.parse(out) as { readonly members: readonly object[] };
  expect(result).toMatchObject({ winning: '848', coalitions: '32768', method: 'diagram' });
  expect(result).toMatchObject({
    reading: 'At least 9 members must be in favour, and none against of the group “permanent”.',
  });
  expect(result.members[0]).toEqual({
    id: 'cn',
    swings: '848',
    penrose: 848 / 2 ** 14,
    banzhaf: 848 / 5080,
    shapley: 421 / 2145,
    colemanPrevent: 1,
    colemanInitiate: 848 / (32768 - 848),
  });
  expect(result.members[14]).toMatchObject({ id: 'e10', swings: '84' });
});

test('as a page: a sentence, a line for each member, who stands out', async () => {
  const told = await Promise.all((['en', 'nl', 'fr'] as const).map((tag) => run(COUNCIL, [], tag)));
  const [en, nl, fr] = told.map(({ out }) => out);
  expect(en).toMatch(/^At least 9 members must be in favour/);
  expect(en).toContain('15 members, each for or against: 848 of 32,768 coalitions pass');
  expect(en).toContain('The fewest that can pass it: 9. The fewest that can block it: 1.');
  expect(en).toContain('Nothing passes without: cn, fr, gb, ru, and us.');
  expect(nl).toContain('15 leden, elk voor of tegen: 848 van 32.768 coalities halen het');
  expect(fr).toContain('15 membres, chacun pour ou contre');
  for (const text of [en, nl, fr]) {
    expect(text?.split('\n').filter((line) => /^e\d/.test(line))).toHaveLength(10);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('chances beside members: how likely it passes, and to whom the others leave it', async () => {
  const members = COUNCIL.members.map((member, at) => (at < 5 ? { ...member, chance: 1 } : member));
  const { out } = await run({ ...COUNCIL, members }, ['json']);
  const { chances } = JSON.parse(out) as { readonly chances: { readonly members: object[] } };
  // At least four of the ten others must join, each with 1/2.
  expect(chances).toMatchObject({ passes: 848 / 1024 });
  expect(chances.members[0]).toMatchObject({ id: 'cn', chance: 1, pivotality: 848 / 1024 });
  const told = await Promise.all(
    (['en', 'nl', 'fr'] as const).map((tag) => run({ ...COUNCIL, members }, [], tag)),
  );
  for (const { out: text } of told) expect(text).toMatch(/82[.,]813/);
  expect((await run(COUNCIL)).out).not.toContain('pivotal');
  const wrong = { ...COUNCIL, members: [{ id: 'cn', chance: 'likely' }, ...members.slice(1)] };
  expect(await run(wrong)).toMatchObject({ code: 2, out: '' });
});

test('what was drawn says so: how many orders, how far off, with what doubt', () => {
  const { pass, assembly } = mustOk(
    parsePowerFile(JSON.parse(JSON.stringify(COUNCIL)) as Json),
    'the file',
  );
  const game = gameOf(pass, assembly);
  const drawn = sampledBy(game, 40_000, () => {});
  expect(powerJson(drawn)).toMatchObject({
    ...{ method: 'orders', errorIs: 'sample', error: drawn.error, errors: drawn.errors },
    sample: { orders: 40_000, doubt: 1e-9 },
  });
  const [en, nl, fr] = (['en', 'nl', 'fr'] as const).map((tag) => powerText(game, drawn, tag));
  expect(en).toMatch(/Drawn: 40,000 orders[^\n]+Penrose 0\.\d+%.*below one in a billion/);
  expect(nl).toMatch(/Getrokken: 40\.000 volgorden[^\n]+Penrose 0,\d+%.*één op een miljard/);
  expect(fr).toMatch(/Tirés\s: 40\s000 ordres[^\n]+Penrose 0,\d+\s%.*un sur un milliard/);
  for (const text of [en, nl, fr]) expect(text).not.toMatch(/undefined|NaN|\[object/);
});

const members = COUNCIL.members;
const leaf = { sum: 1, who: 'for', atLeast: 9 };
const deep = (levels: number): object => (levels === 0 ? leaf : { all: [deep(levels - 1)] });

test.each([
  ['far too many members', { ...COUNCIL, members: Array(50_000).fill(members[0]) }, '/members'],
  ['nobody', { ...COUNCIL, members: [], groups: {} }, '/members'],
  ['somebody twice', { ...COUNCIL, members: [...members, members[0]] }, '/members/15/id'],
  ['a rule of twenty levels', { ...COUNCIL, rule: deep(20) }, '/rule/all/0'],
  ['a stranger in a group', { ...COUNCIL, groups: { permanent: ['xx'] } }, '/groups/permanent/0'],
  ['a group nobody knows', { ...COUNCIL, groups: {} }, '/rule/all/1/in'],
  ['no rule', { members }, '/rule'],
  ['a quota past everybody', { members, rule: { ...leaf, atLeast: 16 } }, '/rule/atLeast'],
  ['a quota below nought', { members, rule: { ...leaf, atLeast: -1 } }, '/rule/atLeast'],
  ['more goodwill that hurts', { members, rule: { ...leaf, atMost: 3 } }, '/rule/atMost'],
  [
    'a weight below nought',
    { members: [{ id: 'aa', weights: { votes: -1 } }], rule: leaf },
    '/members/0/weights/votes',
  ],
  [
    'a weight past all numbers',
    '{"members":[{"id":"aa","weights":{"votes":1e999}}],"rule":{}}',
    '/members/0/weights/votes',
  ],
  [
    'a weight with too many decimals',
    { members: [{ id: 'aa', weights: { votes: 0.1234567 } }], rule: leaf },
    '/members/0/weights/votes',
  ],
  [
    'a weight in words',
    { members: [{ id: 'aa', weights: { votes: '12' } }], rule: leaf },
    '/members/0/weights/votes',
  ],
])('%s: one sentence that says where, exit code 2', async (_, file, where) => {
  for (const tag of ['en', 'nl', 'fr'] as const) {
    const { code, out, err } = await run(file, ['json'], tag);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]+\.\n$/);
    expect(err).toContain(`${where}`);
  }
});

test('NaN is no JSON, and said so', async () => {
  const { code, err } = await run('{"members":[{"id":"aa","weights":{"votes":NaN}}]}');
  expect([code, err]).toEqual([2, expect.stringContaining('is not JSON')]);
});
