/**
 * Whole selections in one process, over real HTTP, with real cryptography.
 */

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import type { Json, JsonObject } from '../../basics/canonical.ts';
import { instantOf } from '../../basics/instant.ts';
import { messages } from '../../locales/en/cli.ts';
import { finalAnswers } from '../../table/answers/answers.ts';
import { type Example, parseExample } from './files.ts';
import { type Rehearsed, rehearse } from './rehearse.ts';
import { endedAsPlanned, resultJson, resultText } from './result.ts';

const read = (name: string): JsonObject =>
  JSON.parse(readFileSync(`examples/small/${name}`, 'utf8'));

function small(change: JsonObject = {}): Example {
  const answers = { ...read('answers.json'), ...change };
  const example = parseExample(read('definition.json'), answers, { first: 'd', second: 'a' });
  if (!example.ok) throw new Error(JSON.stringify(example.refusal));
  return example.value;
}

async function played(example: Example): Promise<Rehearsed> {
  const rehearsed = await rehearse(example, {
    fetch: (address, asked) => fetch(address, asked),
    random: (length) => Uint8Array.from(randomBytes(length)),
    now: () => instantOf(Date.parse('2026-01-01T00:00:00Z')),
    stopwatch: () => 0,
    wait: (milliseconds) => wait(milliseconds),
    say: () => {},
  });
  if (!rehearsed.ok) throw new Error(JSON.stringify(rehearsed.refusal));
  return rehearsed.value;
}

const JOINS = 'middelburcht';
type Drafts = [
  JsonObject & { body: Record<string, Json>; members: JsonObject[] },
  JsonObject & { rounds: Record<'poll-1' | 'poll-2', Drafted> },
];
type Drafted = JsonObject & { answers: Record<string, Json>; absent: string[] };

const PATIENT = { timeout: 120_000 };

test(
  'the rounds count what the answers say, change of mind and absence included',
  PATIENT,
  async () => {
    const example = small();
    const rehearsed = await played(example);
    for (const [round, answers] of Object.entries(example.answers.rounds)) {
      const sheets = Object.values(finalAnswers(answers));
      const result = rehearsed.selection.rounds.find(({ plan }) => plan.id === round)?.result;
      expect(result).toMatchObject({ cast: sheets.length, absent: answers.absent.length });
      for (const { candidate, ...counts } of result?.results ?? []) {
        for (const word of ['encourage', 'discourage', 'noOpinion'] as const) {
          expect(counts[word]).toBe(sheets.filter((sheet) => sheet[candidate] === word).length);
        }
      }
    }
    expect(rehearsed.report).toMatchObject({ failed: 0, anchored: true, mode: 'rehearsal' });
    expect(endedAsPlanned(rehearsed.selection, example.answers.ending)).toBe(true);
    expect(resultJson(rehearsed)).toMatchObject({
      format: 'doyen/result/1',
      definition: 'small',
      outcome: { kind: 'appointed', candidate: 'okafor' },
      verified: { failed: 0 },
    });
    const text = resultText(rehearsed, messages.rehearsal, 'en');
    expect(text).toContain('Ada Okafor is appointed.');
  },
);

test('an objection that the answers plan breaks the silence', PATIENT, async () => {
  const objections = [{ member: 'westhoek', reason: 'not yet', condition: 'after the summer' }];
  const ending = { kind: 'silence', candidate: 'okafor', objections, result: 'silence-broken' };
  const example = small({ ending });
  const { selection, report } = await played(example);
  expect(selection.outcome).toMatchObject({
    kind: 'silence-broken',
    subject: { candidate: 'okafor' },
  });
  expect(endedAsPlanned(selection, example.answers.ending)).toBe(true);
  expect(report?.failed).toBe(0);
});

test('a round that would single out who joined since is called knowingly', PATIENT, async () => {
  const [definition, answers] = [read('definition.json'), read('answers.json')] as Drafts;
  delete definition.body['acceptsSmallCounts'];
  definition.members = definition.members.map((member) =>
    member['id'] === JOINS ? { ...member, from: '2025-03-08' } : member,
  );
  delete answers.rounds['poll-1'].answers[JOINS];
  answers.rounds['poll-2'].answers[JOINS] = { brandt: 'noOpinion', okafor: 'encourage' };
  answers.rounds['poll-2'].absent = [];
  const example = parseExample(definition, answers, { first: 'd', second: 'a' });
  if (!example.ok) throw new Error(JSON.stringify(example.refusal));
  const { selection, report } = await played(example.value);
  expect(selection.rounds.map(({ entitled }) => entitled.length)).toEqual([4, 5]);
  expect(report).toMatchObject({ failed: 0 });
});

test('it can end without a name, and an ending other than planned is seen', PATIENT, async () => {
  const ending = { kind: 'extended', until: '2026-06-01', reason: 'nobody is ready' };
  const { selection, report } = await played(small({ ending }));
  expect(selection.outcome).toMatchObject({ kind: 'extended', until: '2026-06-01' });
  expect(report?.failed).toBe(0);
  expect(endedAsPlanned(selection, must(small().answers.ending, 'an ending'))).toBe(false);
});

test('members are heard with real letters, and the words published', PATIENT, async () => {
  const file = (name: string): JsonObject =>
    JSON.parse(readFileSync(`examples/small-confessional/${name}`, 'utf8'));
  const names = { first: 'd', second: 'a' };
  const example = parseExample(file('definition.json'), file('answers.json'), names);
  if (!example.ok) throw new Error(JSON.stringify(example.refusal));
  const rehearsed = await played(example.value);
  expect(rehearsed.report).toMatchObject({ failed: 0 });
  const { rounds } = resultJson(rehearsed) as { readonly rounds: readonly JsonObject[] };
  expect(rounds[0]).toMatchObject({
    ...{ id: 'talks-1', kind: 'confessional', heard: 7, absent: 0 },
    cosigners: ['officer:verhulst', 'officer:marchal'],
    told: [{ member: 'bruinvliet' }, { member: 'grandpre' }],
    compared: [{ differs: 0 }, { candidate: 'ndiaye' }, { differs: 0 }],
  });
  const text = resultText(rehearsed, messages.rehearsal, 'en');
  expect(text).toContain('talks-1: 7 heard, 0 not heard');
});

test('a poll of one bit and a veto check say whether anybody is against', PATIENT, async () => {
  const file = (name: string): JsonObject =>
    JSON.parse(readFileSync(`examples/small-veto/${name}`, 'utf8'));
  const names = { first: 'd', second: 'a' };
  const example = parseExample(file('definition.json'), file('answers.json'), names);
  if (!example.ok) throw new Error(JSON.stringify(example.refusal));
  const rehearsed = await played(example.value);
  expect(rehearsed.report).toMatchObject({ failed: 0 });
  const { rounds } = resultJson(rehearsed) as { readonly rounds: readonly JsonObject[] };
  expect(rounds).toMatchObject([
    { id: 'poll-1', results: [{ against: false }, { against: false }, { against: true }] },
    {
      ...{ id: 'check-1', kind: 'veto-check', cast: 4, absent: 1 },
      results: [
        { candidate: 'brandt', against: true, byClass: { founders: false }, passes: false },
        { candidate: 'okafor', against: false, byClass: { founders: false }, passes: true },
      ],
    },
  ]);
  expect(JSON.stringify(rounds)).not.toContain('encourage');
  const text = resultText(rehearsed, messages.rehearsal, 'en');
  expect(text).toContain('Ada Okafor    nobody is against  (founders: nobody is against)');
});
