/**
 * The minute on the command line: only of a record that verifies.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chance, openPoll, smallTable } from '../device/small-table.ts';
import { packBundle } from '../record/bundle.ts';
import { minuteCommand } from './minute.ts';
import type { Tag } from './words.ts';

let folder = '';
let good = '';
let bad = '';
let text = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'doyen-minute-'));
  const table = await smallTable('minute');
  await openPoll(table);
  const { entries, checkpoint } = await table.memory.board.entries(0);
  const bundle = packBundle({ entries, checkpoint, selection: table.memory.selection() });
  good = keep('good.zip', bundle);
  bad = keep('bad.zip', bundle.with(5_000, (bundle[5_000] ?? 0) ^ 1));
  text = keep('text.zip', new TextEncoder().encode('a letter'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function keep(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

function run(file: string, tag: Tag = 'en', options: { [option: string]: string } = {}) {
  let [out, err] = ['', ''];
  const ports = {
    tag,
    random: chance('minute test'),
    out: (said: string) => void (out += said),
    err: (said: string) => void (err += said),
  };
  const code = minuteCommand({ words: [file], flags: [], options }, ports);
  return { code, out, err };
}

test('a record that verifies has its minute, in the language asked for', () => {
  const minutes = (['en', 'nl', 'fr'] as const).map((tag) => run(good, tag));
  expect(minutes.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(minutes.map(({ out }) => out.split('\n')[0])).toEqual([
    '# Interim minute of a selection',
    '# Tussentijdse notulen van een benoemingsprocedure',
    '# Procès-verbal provisoire d’une sélection',
  ]);
  expect(minutes[0]?.err).toContain('Verified');
});

test('of a record that was changed, or is another than meant, no minute is drawn', () => {
  expect(run(bad)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('NOT') });
  const other = run(good, 'en', { fingerprint: 'ab'.repeat(32) });
  expect(other).toMatchObject({ code: 1, out: '' });
});

test('what is no record, or not there, is said in a sentence', () => {
  expect(run(text)).toMatchObject({ code: 2, out: '' });
  expect(run(path.join(folder, 'none.zip'))).toMatchObject({ code: 2, out: '' });
});
