/** A veto check as members' devices hold it, unattended, and as a verifier finds it. */

import { beforeAll, expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import type { JsonObject } from '../basics/canonical.ts';
import { packBundle } from '../record/bundle.ts';
import { readArchive, writeArchive } from '../record/archive.ts';
import { roundOf } from '../table/rounds/round-lookup.ts';
import type { Act } from '../table/selection.ts';
import { verifyBundle } from '../verify/verify.ts';
import {
  CLOSES,
  POLL,
  type SmallTable,
  agentOf,
  chance,
  openPoll,
  smallTable,
} from './small-table.ts';

const ROUND = {
  ...{ id: 'poll-1', kind: 'veto-check', reveal: 'passes', classes: [], candidates: ['ada', 'bo'] },
  ...{ opens: '2025-03-04T18:00:00Z', closes: '2025-03-04T19:00:00Z' },
};

async function vetoTable(seed: string, round: JsonObject = {}): Promise<SmallTable> {
  const table = await smallTable(seed, undefined, { rounds: [{ ...ROUND, ...round }] });
  await openPoll(table);
  return table;
}

function resultOf(table: SmallTable) {
  return must(roundOf(table.memory.selection(), POLL), 'a round').result?.tests;
}

let table: SmallTable;

beforeAll(async () => {
  table = await vetoTable('veto');
  await agentOf(table, 'member:north').vote(POLL, { ada: 'object' });
  await agentOf(table, 'member:east').vote(POLL, { ada: 'none', bo: 'none' });
  table.reach(CLOSES);
  await table.tendAll();
});

async function bundleOf({ memory }: SmallTable): Promise<Uint8Array> {
  const { entries, checkpoint } = await memory.board.entries(0);
  return packBundle({ entries, checkpoint, selection: memory.selection() });
}

function failing(bytes: Uint8Array): readonly string[] {
  const report = verifyBundle(bytes, { random: chance('check') });
  if (!report.ok) throw new Error(report.refusal.code);
  return report.value.findings.filter(({ passed }) => !passed).map(({ check }) => check);
}

test('devices blind, sign and open by themselves, and one bit of each name is known', async () => {
  expect(resultOf(table)).toEqual([
    { candidate: 'ada', against: true, passes: false },
    { candidate: 'bo', against: false, passes: true },
  ]);
  const { blinding } = must(roundOf(table.memory.selection(), POLL), 'a round');
  expect(Object.keys(blinding?.given ?? {})).toHaveLength(2);
  expect(blinding?.signers).toHaveLength(4);
  expect(failing(await bundleOf(table))).toEqual([]);
});

test('with one trustee away the others do, and who answers late is told so', async () => {
  const alone = await vetoTable('veto without west');
  await agentOf(alone, 'member:south').vote(POLL, { bo: 'object' });
  const wrong = await agentOf(alone, 'member:south').vote(POLL, { bo: 'discourage' });
  expect(wrong).toMatchObject({ refusal: { code: 'answer_unknown' } });
  alone.reach(CLOSES);
  await alone.tendAll(['member:west']);
  expect(resultOf(alone)).toMatchObject([{ against: false }, { against: true }]);
});

test('a straw poll of one bit is held by the same devices', async () => {
  const poll = await vetoTable('one bit', { kind: 'straw-poll' });
  await agentOf(poll, 'member:north').vote(POLL, { ada: 'encourage', bo: 'discourage' });
  await agentOf(poll, 'member:east').vote(POLL, { ada: 'noOpinion', bo: 'encourage' });
  poll.reach(CLOSES);
  await poll.tendAll();
  expect(resultOf(poll)).toMatchObject([
    { candidate: 'ada', against: false, passes: true },
    { candidate: 'bo', against: true, passes: false },
  ]);
  expect(failing(await bundleOf(poll))).toEqual([]);
});

test('a changed blinding in the bundle is named, and so is one left out', async () => {
  const bundle = await bundleOf(table);
  const read = readArchive(bundle);
  const files = read.ok ? read.value.files : [];
  const blinding = must(
    files.find(({ path }) => path.endsWith('.blinding')),
    'a blinding',
  );
  expect(blinding.path).toMatch(/^trustees\/poll-1\/\w+\.blinding$/);
  const bytes = blinding.bytes.with(40, (blinding.bytes[40] ?? 0) ^ 1);
  const changed = files.map((file) => (file === blinding ? { ...file, bytes } : file));
  expect(failing(writeArchive(changed))).toContain('entry_enclosure');
  const without = files.filter((file) => file !== blinding);
  expect(failing(writeArchive(without))).toContain('entry_enclosure');
});

// That no device signs a second list is a law of its journal (journal.test.ts).
test('all trustees sign one list of blinded sums before any of it is opened', async () => {
  const { acts } = await signedActs(table);
  const blindings = acts.filter(({ type }) => type === 'SignBlinding');
  const lists = new Set(blindings.map((act) => (act.type === 'SignBlinding' ? act.blinded : '')));
  const types = acts.map(({ type }) => type);
  expect(types.indexOf('DecryptTargets')).toBeGreaterThan(types.indexOf('SignBlinding') + 2);
  expect(blindings).toHaveLength(4);
  expect(lists.size).toBe(1);
});

async function signedActs({ memory }: SmallTable): Promise<{ readonly acts: readonly Act[] }> {
  const { entries } = await memory.board.entries(0);
  const acts = entries.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)).wish.act);
  return { acts };
}
