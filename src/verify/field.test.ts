/** The names that went on, asked once more: each is a true record with one thing bent by hand. */

import { expect, test } from 'vitest';
import { utf8 } from '../basics/bytes.ts';
import { must } from '../basics/bug.ts';
import { canonicalBytes } from '../basics/canonical.ts';
import type { Bundle } from '../record/bundle.ts';
import { decisionJson } from '../record/decision.ts';
import type { Selection } from '../table/selection.ts';
import {
  EAST,
  NAMED,
  NORTH,
  SOUTH,
  STAGES,
  holdPoll,
  narrowingTable,
  setField,
} from '../table/testing/fields.ts';
import { openRound } from '../table/testing/players.ts';
import { stateOf } from '../table/testing/table.ts';
import { fieldFindings } from './field.ts';

function bundleOf(decision: Uint8Array): Bundle {
  return { files: new Map([['decision.json', decision]]) } as Partial<Bundle> as Bundle;
}

function findings(selection: Selection, told: Selection = selection) {
  const bundle = bundleOf(canonicalBytes(decisionJson(told)));
  return fieldFindings(bundle, selection).map(({ check, passed, details }) => {
    return [check, 'round' in details && details.round, passed];
  });
}

function twoRounds(): Selection {
  const table = narrowingTable(NAMED, { polls: { names: { exactly: 1 } } });
  holdPoll(table, 'poll-1', { ada: ['north'], bea: ['north'], cor: ['south'] });
  holdPoll(table, 'poll-2', { ada: ['north'], bea: ['north'], cor: ['south'] });
  return stateOf(table);
}

test('a true record: each step follows from its count, each call from the step', () => {
  expect(findings(twoRounds())).toEqual([
    ['field_follows', 'poll-1', true],
    ['field_follows', 'poll-2', true],
    ['field_called', 'poll-2', true],
  ]);
});

test('a step not the count’s, a decision that tells another, a call of one who left', () => {
  const selection = twoRounds();
  const [first, second] = selection.field;
  const step = first?.kind === 'step' ? first.step : must(undefined, 'a step');
  const bent = (next: readonly (typeof NORTH)[]): Selection => ({
    ...selection,
    field: [{ ...must(first, 'a step'), step: { ...step, next } } as never, must(second, 'two')],
  });
  expect(findings(bent([NORTH, EAST]))).toContainEqual(['field_follows', 'poll-1', false]);
  expect(findings(bent([NORTH, EAST]))).toContainEqual(['field_called', 'poll-2', false]);
  expect(findings(selection, bent([SOUTH, NORTH]))).toContainEqual([
    'field_follows',
    'poll-1',
    false,
  ]);
  const silent = fieldFindings(bundleOf(utf8('{}')), selection);
  expect(silent.map(({ passed }) => passed)).toEqual([false, false, true]);
  const garbled = fieldFindings(bundleOf(utf8('no json')), selection);
  expect(garbled.map(({ passed }) => passed)).toEqual([false, false, true]);
});

test('by the chair’s recorded decision a call may have other names, and no others', () => {
  const table = narrowingTable(STAGES, { narrowing: 'chair' });
  holdPoll(table, 'poll-1', { ada: ['north', 'south'], bea: ['north', 'south'], cor: ['north'] });
  setField(table, NORTH, EAST);
  openRound(table, 'poll-2');
  const selection = stateOf(table);
  expect(findings(selection)).toContainEqual(['field_called', 'poll-2', true]);
  const rounds = selection.rounds.map((round) => ({
    ...round,
    plan: { ...round.plan, candidates: [SOUTH] },
  }));
  expect(findings({ ...selection, rounds })).toContainEqual(['field_called', 'poll-2', false]);
});

test('ballots that drop, repeat and run off are walked again too', () => {
  const two = { pass: { sum: 1, who: 'for', atLeast: 2 } };
  const level = { ada: ['north'], bea: ['south'], cor: ['east'] };
  const [THEN, max] = ['then', 1] as const;
  const choices = [
    { exhaustive: { drop: 'lowest', max: 3 } },
    { exhaustive: { drop: 'none', max: 3 } },
    { exhaustive: { drop: 'none', max: 1, [THEN]: { runoff: 2, max } } },
    { exhaustive: { drop: 'none', max: 1 } },
    { approval: true },
    { eliminate: [{ keep: 1 }] },
  ];
  for (const choose of choices) {
    const table = narrowingTable(choose, two);
    holdPoll(table, 'poll-1', level);
    expect(findings(stateOf(table))).toEqual([['field_follows', 'poll-1', true]]);
  }
});
