/**
 * Five sentences of a record, each with the findings it rests on.
 */

import { beforeAll, expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { CLOSES, POLL, agentOf, chance, openPoll, smallTable } from '../device/small-table.ts';
import { packBundle } from '../record/bundle.ts';
import type { SeatId } from '../table/ids.ts';
import type { Selection } from '../table/selection.ts';
import { looksLikeFingerprint } from './course.ts';
import type { Finding } from './findings.ts';
import { type Topic, holds, laySentences, restingOn } from './lay.ts';
import { type Report, verifyBundle } from './verify.ts';

const MEMBERS: readonly SeatId[] = ['member:north', 'member:east', 'member:south'];
const TOPICS: readonly Topic[] = ['who', 'rule', 'when', 'part', 'stays'];

let bundle: Uint8Array;
let selection: Selection;

beforeAll(async () => {
  const table = await smallTable('lay');
  await openPoll(table);
  for (const seat of MEMBERS) await agentOf(table, seat).vote(POLL, { ada: 'encourage' });
  table.reach(CLOSES);
  await table.tendAll();
  selection = table.memory.selection();
  const { entries, checkpoint } = await table.memory.board.entries(0);
  bundle = packBundle({ entries, checkpoint, selection });
}, 60_000);

function check(bytes: Uint8Array): Report {
  const report = verifyBundle(bytes, { random: chance('lay') });
  return report.ok ? report.value : must<Report>(undefined, report.refusal.code);
}

function failing(findings: readonly Finding[]): readonly Topic[] {
  return TOPICS.filter((topic) => !holds(topic, findings));
}

test('a counted round is told in five sentences, in their order', () => {
  expect(laySentences(selection)).toEqual([
    { topic: 'who', stage: 'open', outcome: null },
    { topic: 'rule', needs: expect.anything() },
    { topic: 'when', openedAt: selection.openedAt },
    { topic: 'part', rounds: 1, cast: 3 },
    { topic: 'stays' },
  ]);
});

test('of a sound record all five hold, and every finding stands behind one of them', () => {
  const { findings } = check(bundle);
  expect(failing(findings)).toEqual([]);
  const behind = new Set(TOPICS.flatMap((topic) => restingOn(topic, findings)));
  expect(behind.size).toBe(findings.length);
  for (const topic of TOPICS) expect(restingOn(topic, findings).length).toBeGreaterThan(0);
});

test('a changed byte takes away the sentence that rests on it, the failure first', () => {
  const { findings } = check(bundle.with(5_000, (bundle[5_000] ?? 0) ^ 1));
  expect(failing(findings)).toContain('when');
  expect(restingOn('when', findings)[0]?.passed).toBe(false);
});

test('the verifier says entry by entry how far it is', () => {
  const steps: [number, number][] = [];
  verifyBundle(bundle, {
    random: chance('steps'),
    progress: (done, of) => void steps.push([done, of]),
  });
  const { size } = selection;
  expect(steps).toEqual(Array.from({ length: size }, (_, at) => [at + 1, size]));
});

test.each([
  ['ab'.repeat(32), true],
  [' AB'.repeat(32), true],
  ['one two three four five six seven eight', true],
  ['One - two - three - four, five six seven EIGHT', true],
  ['ab'.repeat(31), false],
  ['one two three', false],
  ['one two three four five six seven 8', false],
  ['', false],
])('%j is %s as a fingerprint', (given, looks) => {
  expect(looksLikeFingerprint(given)).toBe(looks);
});
