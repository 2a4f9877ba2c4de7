/** Standing aside: who is asked, what it counts as, and when it can be declared and ended. */

import { describe, expect, test } from 'vitest';
import type { MemberId } from '../ids.ts';
import { recusedNow, takingPart } from './recusal.ts';
import type { DecisionRule, Reading } from '../rules/expression.ts';
import { judge, weigh } from '../rules/judge.ts';
import { movesTo } from '../rules/moves.ts';
import { consensus, smallDefinition } from '../testing/definitions.ts';
import {
  ballotAct,
  certify,
  countRound,
  make,
  openRound,
  roundNow,
  timeComes,
} from '../testing/players.ts';
import { at, openSilence } from '../testing/stages.ts';
import { ask, expectOk, openTable, stateOf } from '../testing/table.ts';

const COR = 'member:cor';
const recuse = { type: 'Recuse', reason: 'Our own candidate.' } as const;
const again = { type: 'EndRecusal', reason: 'She has withdrawn.' } as const;

describe('a member who stands aside', { timeout: 60_000 }, () => {
  test('is asked in no round and under no silence, and the record says why', () => {
    const table = at('certified');
    expectOk(table, COR, recuse);
    expect(stateOf(table).recusals).toMatchObject([
      { member: 'cor', reason: 'Our own candidate.', until: null },
    ]);
    openRound(table);
    expect(roundNow(table)).toMatchObject({ entitled: ['ada', 'bea'], recused: ['cor'] });
    const answers = { north: 'encourage', south: 'discourage' } as const;
    const uncalled = ballotAct(table, 'cor', answers);
    expect(ask(table, COR, uncalled.act, uncalled.enclosure)).toMatchObject({
      refusal: { code: 'not_entitled', member: 'cor' },
    });
    for (const id of ['ada', 'bea']) make(table, id, ballotAct(table, id, answers));
    timeComes(table);
    countRound(table);
    expect(roundNow(table).result).toMatchObject({ cast: 2, absent: 0 });
    openSilence(table);
    expect(stateOf(table).silences[0]?.entitled).toEqual(['ada', 'bea']);
  });

  test('may take part again until the next call, and neither while a round runs', () => {
    const table = at('certified');
    expectOk(table, COR, recuse);
    expect(ask(table, COR, recuse)).toMatchObject({ refusal: { code: 'recused_already' } });
    expectOk(table, COR, again);
    expect(recusedNow(stateOf(table))).toEqual([]);
    expect(takingPart(stateOf(table), stateOf(table).at)).toEqual(['ada', 'bea', 'cor']);
    openRound(table);
    expect(ask(table, COR, recuse)).toMatchObject({ refusal: { code: 'round_running' } });
    const silent = at('silence');
    expect(ask(silent, COR, recuse)).toMatchObject({ refusal: { code: 'silence_running' } });
  });

  test('keeps its share of the key, and opens sums in which it has none', () => {
    const table = openTable(smallDefinition(3, { rule: consensus(0) }));
    expectOk(table, COR, recuse);
    certify(table);
    openRound(table);
    for (const id of ['ada', 'bea']) make(table, id, ballotAct(table, id, { north: 'encourage' }));
    timeComes(table);
    countRound(table);
    expect(roundNow(table).stage).toBe('counted');
  });
});

const [ADA, BEA, COR_ID] = ['ada', 'bea', 'cor'].map((id) => id as MemberId) as [
  MemberId,
  MemberId,
  MemberId,
];

function twoOfThree(recused: Reading, encourage: number) {
  const read: DecisionRule['read'] = {
    ...{ encourage: 'for', discourage: 'against', noOpinion: 'neutral' },
    ...{ abstain: 'neutral', silent: 'for', absent: 'neutral', recused },
  };
  const share = { share: '2/3', of: 'members', strict: false } as const;
  const rule: DecisionRule = {
    ballot: { scale: ['encourage', 'discourage', 'noOpinion'] },
    ...{ read, pass: { sum: 1, who: 'for', atLeast: share }, choose: 'single' },
  };
  const tally = {
    ...{ entitled: [ADA, BEA], cast: [ADA, BEA], recused: [COR_ID], groups: {}, weights: {} },
    counts: { encourage, discourage: 2 - encourage, noOpinion: 0 },
  };
  return { rule, tally };
}

test.each<[Reading, boolean, boolean]>([
  ['for', true, true],
  ['neutral', false, true],
  ['against', false, true],
  ['out', false, true],
])('two thirds of three, one aside, read as %s', (reading, withOne, withTwo) => {
  const one = twoOfThree(reading, 1);
  expect(judge(one.rule, one.tally)).toBe(withOne);
  const two = twoOfThree(reading, 2);
  expect(judge(two.rule, two.tally)).toBe(withTwo);
});

test('nobody counts on one who stands aside to answer otherwise', () => {
  const { rule, tally } = twoOfThree('neutral', 1);
  expect(movesTo(true, rule, weigh(rule, tally))).toEqual({ least: 1, exact: true });
  const alone = { ...tally, entitled: [ADA], cast: [ADA], recused: [BEA, COR_ID] };
  const counts = { encourage: 1, discourage: 0, noOpinion: 0 };
  expect(movesTo(true, rule, weigh(rule, { ...alone, counts }))).toBe('never');
});
