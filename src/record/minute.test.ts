/** What a dean files: what was published, at every stage, and nothing that was sealed. */

import { expect, test } from 'vitest';
import { emptyTree, headOf } from './log.ts';
import { KNOT, closedKnot, tiedKnot } from '../table/testing/knots.ts';
import { countRound } from '../table/testing/players.ts';
import { STAGES, at } from '../table/testing/stages.ts';
import { stateOf } from '../table/testing/table.ts';
import { minuteOf } from './minute.ts';

const HEAD = headOf(emptyTree);

test('while the selection is open nothing in it is decided', () => {
  for (const stage of STAGES) {
    const minute = minuteOf(stateOf(at(stage)), HEAD);
    expect(minute.ended).toBe(stage === 'concluded');
    expect(minute.outcome === null).toBe(stage !== 'concluded');
    expect(minute.words).toHaveLength(8);
    expect(minute.head).toEqual(HEAD);
  }
});

test('a silence that was broken is minuted, and no decision until the chair concludes', () => {
  const { outcome, silences } = minuteOf(stateOf(at('silence')), HEAD);
  expect([outcome, silences.length]).toEqual([null, 1]);
});

test('a counted round is there with its sums; rounds without a result by their number', () => {
  const selection = stateOf(at('counted'));
  const { rounds, without, trustees } = minuteOf(selection, HEAD);
  expect(rounds[0]?.names[0]?.shown).toMatchObject({ shown: 'counts', counts: { encourage: 3 } });
  expect(without).toEqual([]);
  expect(trustees).toEqual({ needed: 2, all: 3 });
  const given = selection.rounds.map((round) => ({ ...round, stage: 'abandoned' as const }));
  expect(minuteOf({ ...selection, rounds: given }, HEAD)).toMatchObject({
    rounds: [],
    without: [1],
  });
});

test('of linked moves it says whether they opened, and nothing of who said what', () => {
  const stateAfter = (bea: string) => {
    const table = closedKnot({ ada: 'yes', bea });
    countRound(table, KNOT);
    return minuteOf(stateOf(table), HEAD).knots.map(({ state }) => state);
  };
  expect(stateAfter('yes')).toEqual(['opened']);
  expect(stateAfter('no')).toEqual(['not-opened']);
  expect(minuteOf(stateOf(tiedKnot()), HEAD).knots).toMatchObject([{ state: 'running', at: null }]);
});

test('what a member sent is nowhere in it', () => {
  const selection = stateOf(at('counted'));
  const text = JSON.stringify(minuteOf(selection, HEAD));
  for (const { digest } of Object.values(selection.rounds[0]?.ballots ?? {})) {
    expect(text).not.toContain(digest);
  }
  expect(text).not.toContain('bytes');
});

test('before there are keys, or a chair, it says nothing of them', () => {
  const { trustees, chair, openedAt } = minuteOf(stateOf(at('set up')), HEAD);
  expect([trustees, chair, openedAt]).toEqual([null, null, null]);
  expect(minuteOf(stateOf(at('open')), HEAD).chair).toEqual(expect.any(String));
});

test('who put a name forward is named once, and only as of the day', () => {
  const selection = stateOf(at('counted'));
  const fact = (date: string, by: string) => ({
    ...{ date, by, kind: 'put-forward' as const, source: null },
  });
  const facts = [fact('2029-12-01', 'ada'), fact('2029-12-02', 'ada'), fact('2031-01-01', 'bea')];
  const [first] = selection.candidacies;
  const candidacies = first ? [{ ...first, facts }] : [];
  expect(minuteOf({ ...selection, candidacies }, HEAD).names).toEqual([
    { candidate: 'north', name: 'N. North', standing: 'official', sponsors: ['ada'] },
  ]);
});
