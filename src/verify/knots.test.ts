/** What the verifier says of moves that open together, and what it catches. */

import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import type { Round } from '../table/rounds/rounds.ts';
import { KNOT, closedKnot, tiedKnot } from '../table/testing/knots.ts';
import { countRound, roundNow } from '../table/testing/players.ts';
import { type Table, stateOf } from '../table/testing/table.ts';
import type { Fact } from '../table/selection.ts';
import { knotFindings } from './knots.ts';

type Steps = Parameters<typeof knotFindings>[2];

function stepsOf(table: Table): Steps {
  return table.entries.flatMap(({ facts, submission }) =>
    facts.map((fact) => ({ entry: submission.index, fact })),
  ) as Steps;
}

function failing(table: Table, change: Partial<Round> = {}, steps = stepsOf(table)) {
  const found = knotFindings(stateOf(table), { ...roundNow(table, KNOT), ...change }, steps);
  return found.filter(({ passed }) => !passed).map(({ check }) => check);
}

function counted(answers: { readonly [member: string]: string }): Table {
  const table = closedKnot(answers);
  if (roundNow(table, KNOT).stage === 'closed') countRound(table, KNOT);
  return table;
}

test('opened, not opened, unanswered or running: all of it holds', () => {
  const tables = [
    counted({ ada: 'yes', bea: 'yes' }),
    counted({ ada: 'yes', bea: 'no' }),
    counted({ ada: 'yes' }),
    tiedKnot(),
  ];
  for (const table of tables) expect(failing(table)).toEqual([]);
  const [opened] = tables;
  const checks = knotFindings(
    stateOf(must(opened, 'a table')),
    roundNow(must(opened, 'a table'), KNOT),
    stepsOf(must(opened, 'a table')),
  ).map(({ check }) => check);
  expect(checks).toEqual([
    ...['round_closed', 'round_blinded', 'round_decrypted', 'knot_ended', 'knot_moves'],
  ]);
});

test('an effect without the opening is caught', () => {
  const table = counted({ ada: 'yes', bea: 'no' });
  const end = must(stepsOf(table).at(-1), 'the end');
  const lifted = { type: 'ObjectionLifted', silence: 1, objection: 1, at: table.now } as Fact;
  const forged = [...stepsOf(table), { ...end, fact: lifted }] as Steps;
  expect(failing(table, {}, forged)).toEqual(['knot_moves']);
});

test('an opening without one of its moves, or with another, is caught', () => {
  const table = counted({ ada: 'yes', bea: 'yes' });
  const without = stepsOf(table).filter(({ fact }) => fact.type !== 'ObjectionLifted') as Steps;
  expect(failing(table, {}, without)).toEqual(['knot_moves']);
  const end = must(stepsOf(table).at(-1), 'the end');
  const other = { type: 'ObjectionLifted', silence: 1, objection: 2, at: table.now } as Fact;
  const more = [...stepsOf(table), { ...end, fact: other }] as Steps;
  expect(failing(table, {}, more)).toEqual(['knot_moves']);
});

test('opened where somebody did not answer, or by too few trustees, is caught', () => {
  const silent = counted({ ada: 'yes' });
  const { result } = roundNow(silent, KNOT);
  const opened = { ...must(result, 'a result'), opened: true };
  expect(failing(silent, { result: opened })).toEqual(['knot_ended', 'knot_moves']);
  const table = counted({ ada: 'yes', bea: 'yes' });
  expect(failing(table, { closers: [] })).toEqual(['round_closed']);
  expect(failing(table, { partials: {} })).toEqual(['round_decrypted']);
  const blinding = must(roundNow(table, KNOT).blinding, 'a blinding');
  expect(failing(table, { blinding: { ...blinding, signers: [] } })).toEqual(['round_blinded']);
});
