/** Polls of resistance: a grade for each name, sealed; the sum is what opens, and what decides. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldNow } from '../rounds/field.ts';
import { publishedRounds } from '../rounds/published.ts';
import { EAST, NORTH, SOUTH, narrowingTable } from '../testing/fields.ts';
import { ballotAct, countRound, make, openRound, roundNow, timeComes } from '../testing/players.ts';
import { type Table, stateOf } from '../testing/table.ts';
import { choicesOf } from './index.ts';
import { GRADES, resistancePoll } from './resistance-poll.ts';

const POLLS = { kind: 'resistance-poll' };
const STAY = { resistance: 'sum', zero: EAST };

type Grades = readonly [north: number, south: number, east: number];

function graded(
  choose: typeof STAY | 'single',
  said: { readonly [member: string]: Grades },
  polls: object = {},
): Table {
  const table = narrowingTable(choose, { polls: { ...POLLS, ...polls } });
  openRound(table, 'poll-1');
  for (const [member, [north, south, east]] of Object.entries(said)) {
    const sheet = { north: String(north), south: String(south), east: String(east) };
    make(table, member, ballotAct(table, member, sheet as never, 'poll-1'));
  }
  timeComes(table);
  countRound(table, 'poll-1');
  return table;
}

test('every sheet of grades has its vectors, and a word that is no grade says nothing', () => {
  const grade = fc.integer({ min: 0, max: 10 });
  fc.assert(
    fc.property(fc.tuple(grade, grade, grade), ([one, two, three]) => {
      const plan = { kind: 'resistance-poll' as const, candidates: [NORTH, SOUTH, EAST] };
      const { vectors } = resistancePoll.form(plan);
      const sheet = { north: `${one}`, south: `${two}`, east: `${three}` };
      const found = choicesOf(plan, sheet)?.map((at) => vectors[at]?.[0]);
      expect(found).toEqual([one, two, three]);
    }),
    { numRuns: 40 },
  );
  expect(resistancePoll.form({ candidates: [NORTH] })).toEqual({
    items: 1,
    vectors: GRADES.map((one) => [Number(one)]),
  });
});

describe('sealed, opened and drawn on', { timeout: 60_000 }, () => {
  test('nobody’s favourite, bearable to all, goes on before the favourite of two', () => {
    const said = { ada: [0, 2, 6], bea: [0, 3, 6], cor: [10, 2, 6] } as const;
    const table = graded(STAY, said);
    const { result } = roundNow(table, 'poll-1');
    expect(result).toMatchObject({
      results: [],
      resistances: [
        { candidate: NORTH, resistance: 10 },
        { candidate: SOUTH, resistance: 7 },
        { candidate: EAST, resistance: 18 },
      ],
    });
    expect(fieldNow(stateOf(table))).toMatchObject({ names: [SOUTH], follows: 'settled' });
    // Of whether a name passes the sums say nothing.
    expect(publishedRounds(stateOf(table))).toEqual([]);
  });

  test('where no name is better than leaving things as they are, it is over', () => {
    const table = graded(STAY, { ada: [9, 5, 5], bea: [9, 5, 5], cor: [10, 5, 5] });
    expect(fieldNow(stateOf(table))).toMatchObject({ names: [], follows: 'exhausted' });
  });

  test('all at ten, and all at nought: the ends of a sum open too, in each class apart', () => {
    const table = graded(
      STAY,
      { ada: [10, 0, 4], bea: [10, 0, 3] },
      { reveal: 'classes', classes: ['pair'] },
    );
    expect(roundNow(table, 'poll-1').result?.resistances).toEqual([
      { candidate: NORTH, resistance: 20, byClass: { pair: 20 } },
      { candidate: SOUTH, resistance: 0, byClass: { pair: 0 } },
      { candidate: EAST, resistance: 7, byClass: { pair: 7 } },
    ]);
  });

  test('under a rule that draws nothing it is a sounding like another', () => {
    const table = graded('single', { ada: [1, 2, 3], bea: [1, 2, 3], cor: [1, 2, 3] });
    expect(stateOf(table).field).toEqual([]);
    expect(roundNow(table, 'poll-1').result?.resistances?.[2]).toEqual({
      candidate: EAST,
      resistance: 9,
    });
  });
});
