/**
 * The command around the verifier: exit codes, and sentences on the right stream.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { utf8 } from '../basics/bytes.ts';
import { POLL, agentOf, chance, openPoll, smallTable } from '../device/small-table.ts';
import { packBundle } from '../record/bundle.ts';
import type { Tag } from '../verify/explain.ts';
import { verifyCommand } from './verify.ts';

let folder = '';
let good = '';
let bad = '';
let half = '';
let receipt = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'doyen-verify-'));
  const table = await smallTable('command');
  await openPoll(table);
  const voted = await agentOf(table, 'member:north').vote(POLL, { ada: 'encourage' });
  receipt = keep('north.tlog-proof', utf8(voted.ok ? voted.value.receipt : ''));
  const { entries, checkpoint } = await table.memory.board.entries(0);
  const bundle = packBundle({ entries, checkpoint, selection: table.memory.selection() });
  good = keep('good.zip', bundle);
  bad = keep('bad.zip', bundle.with(5_000, (bundle[5_000] ?? 0) ^ 1));
  half = keep('half.zip', bundle.slice(0, bundle.length / 2));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function keep(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

function run(file: string, flags: readonly string[] = [], tag: Tag = 'en', options = {}) {
  let [out, err] = ['', ''];
  const code = verifyCommand(
    { words: [file], flags, options },
    {
      tag,
      random: chance('command test'),
      out: (text) => void (out += text),
      err: (text) => void (err += text),
    },
  );
  return { code, out, err };
}

test('a good record: exit 0, every check a line, nothing on standard error', () => {
  const { code, out, err } = run(good);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('REHEARSAL');
  expect(out).toContain('INTERIM');
});

test('a changed record: exit 1, in JSON too', () => {
  expect(run(bad)).toMatchObject({ code: 1, err: expect.stringContaining('NOT verified') });
  const { code, out } = run(bad, ['json']);
  expect([code, JSON.parse(out).verified.failed > 0]).toEqual([1, true]);
});

test('half a record, and no file at all: exit 2 and a sentence', () => {
  expect(run(half)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('cut off') });
  expect(run(path.join(folder, 'none.zip'))).toMatchObject({ code: 2, out: '' });
});

test('the walk is told in three languages', () => {
  const told = (['en', 'nl', 'fr'] as const).map((tag) => run(good, ['explain'], tag).out);
  expect(new Set(told).size).toBe(3);
  for (const text of told) expect(text).not.toMatch(/undefined|\[object/);
});

test('a receipt is found on the sealed list, and says nothing of the answer', () => {
  const { code, out } = run(good, [], 'en', { receipt });
  expect(code).toBe(0);
  expect(out).toMatch(
    /answer number 1 of 1 on the sealed list of poll-1.*; its code is [0-9A-Z-]{29}$/m,
  );
  expect(out).not.toContain('encourage');
  const other = keep('other.tlog-proof', utf8('index 3\n'));
  const lost = run(good, [], 'en', { receipt: other });
  expect([lost.code, lost.out]).toEqual([1, expect.stringContaining('does not read')]);
  const none = run(good, [], 'fr', { receipt: path.join(folder, 'none') });
  expect([none.code, none.out]).toEqual([2, '']);
  const strict = keep('policy.txt', utf8('quorum nobody\n'));
  expect(run(good, [], 'nl', { policy: strict })).toMatchObject({ code: 2, out: '' });
});
