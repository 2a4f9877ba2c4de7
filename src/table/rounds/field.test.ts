/** Who goes on from round to round: by the count, by a decision, and nobody in between. */

import { expect, test } from 'vitest';
import { fieldNow } from './field.ts';
import {
  EAST,
  NAMED,
  NORTH,
  SOUTH,
  STAGES,
  holdPoll,
  narrowingDefinition,
  narrowingTable,
  setField,
  setFieldAct,
} from '../testing/fields.ts';
import { callAct, openRound, roundNow } from '../testing/players.ts';
import { at } from '../testing/stages.ts';
import { ask, expectOk, stateOf } from '../testing/table.ts';
import { parseDefinition } from '../definition/definition-parser.ts';
import { lawfulActs } from '../lawful.ts';

const CHAIR = 'officer:chair';
const ONE_EACH = { ada: ['north'], bea: ['south'], cor: ['east'] };

test('sealed names: each one name, two go on, then one, without a word of the chair', () => {
  const table = narrowingTable(NAMED, { polls: { names: { exactly: 1 } } });
  holdPoll(table, 'poll-1', { ada: ['north'], bea: ['north'], cor: ['south'] });
  const facts = table.entries.at(-1)?.facts.map(({ type }) => type);
  expect(facts).toEqual(['TargetsDecrypted', 'RoundCounted', 'FieldNarrowed']);
  expect(roundNow(table).result?.results).toMatchObject([
    { candidate: NORTH, encourage: 2, discourage: 0, noOpinion: 1, passes: null },
    { candidate: SOUTH, encourage: 1, discourage: 0, noOpinion: 2, passes: null },
    { candidate: EAST, encourage: 0, discourage: 0, noOpinion: 3, passes: null },
  ]);
  expect(fieldNow(stateOf(table))).toMatchObject({
    names: [NORTH, SOUTH],
    follows: 'another-round',
  });
  holdPoll(table, 'poll-2', { ada: ['north'], bea: ['north'], cor: ['south'] });
  expect(roundNow(table, 'poll-2').plan.candidates).toEqual([NORTH, SOUTH]);
  expect(fieldNow(stateOf(table))).toMatchObject({ names: [NORTH], follows: 'settled' });
});

test('a rule that leaves the rounds to their plans draws nothing', () => {
  const { field } = stateOf(at('counted'));
  expect(field).toEqual([]);
  expect(fieldNow({ field })).toBeUndefined();
});

test('a tie put to the body waits for its decision, which keeps to what the rule left open', () => {
  const table = narrowingTable({ ...STAGES, ties: 'putToBody' });
  holdPoll(table, 'poll-1', { ada: ['north'], bea: ['north', 'south'], cor: ['north', 'east'] });
  expect(fieldNow(stateOf(table))).toMatchObject({ follows: 'put-to-body' });
  expect(ask(table, CHAIR, setFieldAct(SOUTH))).toMatchObject({
    refusal: { code: 'name_left_out', candidate: NORTH },
  });
  setField(table, NORTH, EAST);
  openRound(table, 'poll-2');
  expect(roundNow(table, 'poll-2').plan.candidates).toEqual([NORTH, EAST]);
});

test('where custom leaves it to the chair, the count is shown and the chair decides', () => {
  const table = narrowingTable(STAGES, { narrowing: 'chair' });
  holdPoll(table, 'poll-1', { ada: ['north', 'south'], bea: ['north', 'south'], cor: ['north'] });
  setField(table, NORTH, SOUTH, EAST);
  expect(stateOf(table).field.map(({ kind }) => kind)).toEqual(['step', 'decision']);
  openRound(table, 'poll-2');
  expect(roundNow(table, 'poll-2').plan.candidates).toEqual([NORTH, SOUTH, EAST]);
});

test('a course that is over begins anew by a decision, and counts its rounds from there', () => {
  const two = { pass: { sum: 1, who: 'for', atLeast: 2 } };
  const table = narrowingTable({ exhaustive: { drop: 'none', max: 1 } }, two);
  holdPoll(table, 'poll-1', ONE_EACH);
  expect(fieldNow(stateOf(table))).toMatchObject({ follows: 'exhausted' });
  setField(table, NORTH, SOUTH);
  holdPoll(table, 'poll-2', { ada: ['north'], bea: ['north'], cor: ['south'] });
  expect(fieldNow(stateOf(table))).toMatchObject({ follows: 'settled', names: [NORTH] });
});

test('a rule that chooses otherwise begins afresh; one that only counts otherwise does not', () => {
  const table = narrowingTable(STAGES, { narrowing: 'chair' });
  const { rule } = stateOf(table).definition;
  const opened = stateOf(table);
  table.selection = { ...opened, definition: { ...opened.definition, ruleChange: 'chair' } };
  setField(table, NORTH, SOUTH);
  const pass = { sum: 1, who: 'against', atMost: 1 } as const;
  expectOk(table, CHAIR, { type: 'ChangeRule', rule: { ...rule, pass }, reason: 'gentler' });
  expect(fieldNow(stateOf(table))?.names).toEqual([NORTH, SOUTH]);
  const changed = { ...rule, choose: 'single' as const };
  expectOk(table, CHAIR, { type: 'ChangeRule', rule: changed, reason: 'freely' });
  expect(fieldNow(stateOf(table))).toBeUndefined();
});

test('who withdraws between rounds does not stand, though the count had let the name go on', () => {
  const table = narrowingTable(NAMED, { polls: { names: { exactly: 1 } } });
  holdPoll(table, 'poll-1', { ada: ['north'], bea: ['south'], cor: ['south'] });
  const fact = { date: '2030-01-01', kind: 'withdrawn', source: null, confidence: 'from memory' };
  expectOk(table, CHAIR, {
    ...{ type: 'RecordCandidacyFact', candidate: NORTH, reason: 'as the sponsor said' },
    fact: fact as never,
  });
  expectOk(table, CHAIR, callAct(table, 'poll-2'));
  expect(roundNow(table, 'poll-2').plan).toMatchObject({
    candidates: [SOUTH],
    names: { exactly: 1 },
  });
});

test('the chair is offered to record who goes on only where there is something to record', () => {
  const offered = (table: Parameters<typeof stateOf>[0]) =>
    lawfulActs(stateOf(table), table.now)
      .filter(({ act }) => act.type === 'SetField')
      .map(({ refusal }) => refusal?.code ?? 'lawful');
  expect(offered(at('open'))).toEqual([]);
  expect(offered(narrowingTable(STAGES))).toEqual(['field_by_rule']);
  expect(offered(narrowingTable(STAGES, { narrowing: 'chair' }))).toEqual(['lawful']);
  const tied = narrowingTable({ ...STAGES, ties: 'putToBody' });
  holdPoll(tied, 'poll-1', ONE_EACH);
  expect(offered(tied)).toEqual(['lawful']);
});

test('names in more ways than are proved, or more names than there are, are no plan', () => {
  const twelve = Array.from({ length: 12 }, (_, n) => ({
    ...{ id: `name-${n}`, name: `Name ${n}`, country: null, facts: [] },
  }));
  const given = narrowingDefinition('single');
  const polls = (exactly: number) => ({
    ...given,
    candidates: twelve,
    rounds: (given['rounds'] as object[]).slice(0, 1).map((round) => ({
      ...round,
      candidates: twelve.map(({ id }) => id),
      names: { exactly },
    })),
  });
  const codeOf = (exactly: number) => {
    const found = parseDefinition(polls(exactly) as never);
    return found.ok ? null : found.refusal;
  };
  expect(codeOf(2)).toBeNull();
  expect(codeOf(6)).toMatchObject({
    code: 'names_in_too_many_ways',
    at: '/rounds/0/names/exactly',
  });
  expect(codeOf(13)).toMatchObject({ code: 'names_impossible' });
});
