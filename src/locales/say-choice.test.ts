/** What follows from a count, in three languages: whole sentences with all that was decided. */

import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import type { Choice } from '../table/rules/choice/choice.ts';
import { type CandidateId, type RoundId, parseCandidateId } from '../table/ids.ts';
import type { Follows, Placed, Step } from '../table/rules/choice/step.ts';
import { languages, messagesOf } from './index.ts';
import { rowsOf, sayCourse, sayField, sayNarrowing, sayStep } from './say-choice.ts';

const [ANN, BEN, CAS] = ['ann', 'ben', 'cas'].map((id) => must(parseCandidateId(id), id)) as [
  CandidateId,
  CandidateId,
  CandidateId,
];
const EN = messagesOf('en').choice;

function placed(candidate: CandidateId, parts: Partial<Placed> = {}): Placed {
  return {
    ...{ candidate, place: 1, for: 3, against: 0, breadth: null, resistance: null },
    ...{ stays: true, verdict: 'not-yet', why: 'above-the-cut', ...parts },
  };
}

function step(follows: Follows, parts: Partial<Step> = {}): Step {
  const gone = {
    place: 3,
    for: 1,
    stays: false,
    verdict: 'no-more',
    why: 'below-the-cut',
  } as const;
  return {
    ...{ round: 'poll-1' as RoundId, follows, phase: { kind: 'stage', nth: 1, of: 2, keep: 2 } },
    table: [placed(ANN), placed(BEN, { place: 2, for: 2 }), placed(CAS, gone)],
    ...{ next: [ANN, BEN], tie: null, ...parts },
  };
}

const upper = (id: string) => id.toUpperCase();

test('who goes on and who does not, in one paragraph', () => {
  expect(sayStep(EN, step('another-round'), upper)).toBe(
    'Round 1 of 2: by the rule 2 names go on. ANN and BEN go on. CAS does not go on, and can no longer pass.',
  );
});

test('what broke a tie is said, or that nothing did and what then happens', () => {
  const names = [BEN, CAS];
  const said = (broken: 'against' | 'breadth' | null, follows: Follows = 'another-round') =>
    sayStep(EN, step(follows, { tie: { names, broken } }), upper);
  expect(said('breadth')).toContain(
    'BEN and CAS came out with the same number at the line; breadth',
  );
  expect(said('against')).toContain('fewer voices against decided');
  expect(said(null)).toContain('nothing sets them apart');
  expect(said(null, 'put-to-body')).toContain('the body does, and the chair records');
});

test('each way it can go on is said differently, in every language', () => {
  const only = { next: [ANN] };
  const won = { table: [placed(ANN, { verdict: 'passes', why: 'meets-the-rule' })], next: [ANN] };
  const steps: readonly Step[] = [
    step('another-round'),
    step('settled', only),
    step('settled', won),
    step('put-to-body', { tie: { names: [ANN, BEN], broken: null } }),
    step('exhausted'),
    step('exhausted', { next: [], phase: { kind: 'single-ballot' } }),
    step('consulted', { table: [] }),
    step('another-round', { phase: { kind: 'ballot', nth: 3, of: 33 } }),
    step('another-round', { phase: { kind: 'runoff', nth: 1, of: 2 } }),
  ];
  for (const language of languages) {
    const words = messagesOf(language).choice;
    const said = steps.map((one) => sayStep(words, one, upper));
    expect(new Set(said).size).toBe(steps.length);
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|\[object|  /);
  }
});

test('the table can be walked again: place, numbers, reason and verdict of each', () => {
  const spread = step('another-round', { table: [placed(ANN, { breadth: 1 }), placed(BEN)] });
  expect(rowsOf(EN, spread, upper)[0]).toMatchObject({
    name: 'ANN',
    breadth: 1,
    why: 'above the line',
  });
  expect(sayNarrowing(EN, spread, upper).split('\n')).toHaveLength(3);
  expect(sayNarrowing(EN, spread, upper)).toContain('1. ANN: 3 for, 0 against, in 1 group: above');
});

test('steps and decisions are told in the order of the record', () => {
  const at = 0 as never;
  const decision = {
    kind: 'decision',
    at,
    names: [ANN],
    reason: 'agreed',
    restarts: false,
  } as const;
  const field = [
    { kind: 'step', at, step: step('another-round') } as const,
    { kind: 'afresh', at } as const,
    decision,
  ];
  expect(sayField(EN, field, upper)).toEqual([
    expect.stringContaining('Round 1 of 2'),
    'The chair recorded that these go on: ANN. Reason: “agreed”',
  ]);
});

test('the course of every kind is said before anything is counted', () => {
  const stage = (preferences: number | null, keep: number) => ({
    preferences,
    keep,
    breadth: null,
  });
  const broad = { preferences: 1, keep: 1, breadth: { groups: [], least: 1 } };
  const runoff = { keep: 2, max: 5 };
  const exhaustive = { drop: 'none', ties: 'allStay', max: 33, runoff } as const;
  const choices: readonly Choice[] = [
    { eliminate: [stage(4, 5), stage(null, 2), broad], ties: 'putToBody' },
    { exhaustive },
    { exhaustive: { ...exhaustive, drop: 'lowest', runoff: null } },
    { approval: true },
    { resistance: 'sum', zero: null },
  ];
  for (const language of languages) {
    const words = messagesOf(language).choice;
    const said = choices.map((choice) => sayCourse(words, choice));
    expect(new Set(said).size).toBe(choices.length);
    expect(sayCourse(words, 'single')).toBe('');
  }
  expect(sayCourse(EN, must(choices[0], 'a choice'))).toContain('each member names 4, 5 stay');
});
