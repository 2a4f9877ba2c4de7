import { expect, test } from 'vitest';
import type { GroupId } from '../../../table/ids.ts';
import type { Selection } from '../../../table/selection.ts';
import { type Stage, at } from '../../../table/testing/stages.ts';
import { stateOf } from '../../../table/testing/table.ts';
import { headlineOf } from './headline.ts';

function headlineAt(stage: Stage, missing = 0) {
  const table = at(stage);
  return headlineOf(stateOf(table), table.now, missing);
}

/** As if the last round had counted so many against each name. */
function discouraged(north: number, south: number): Selection {
  const selection = stateOf(at('counted'));
  const rounds = selection.rounds.map((round) => {
    const { result } = round;
    if (result === null) return round;
    const results = result.results.map((one) => {
      const discourage = one.candidate === 'north' ? north : south;
      return { ...one, discourage, encourage: 3 - discourage, passes: discourage === 0 };
    });
    return { ...round, result: { ...result, results } };
  });
  return { ...selection, rounds };
}

test('each stage has its sentence', () => {
  expect(headlineAt('set up')).toMatchObject([{ part: 'setting-up', taken: 0 }]);
  expect(headlineAt('open')).toEqual([{ part: 'keys-making' }]);
  expect(headlineAt('certified')).toEqual([{ part: 'keys-ready' }]);
  expect(headlineAt('called')).toEqual([{ part: 'no-count' }, { part: 'called', round: 1 }]);
  expect(headlineAt('open round', 2).at(-1)).toEqual({ part: 'open', round: 1, missing: 2 });
  expect(headlineAt('closed').at(-1)).toEqual({ part: 'closed', round: 1 });
  expect(headlineAt('counted')).toEqual([{ part: 'clear', names: ['N. North'], round: 1 }]);
  expect(headlineAt('silence').at(-1)).toEqual({
    part: 'silence',
    subject: { kind: 'name', candidate: 'north' },
  });
  expect(headlineAt('concluded')).toMatchObject([
    { part: 'outcome', outcome: { kind: 'appointed', candidate: 'north' } },
  ]);
});

test('where no name has consensus, the nearest is told by how far it is', () => {
  const { now } = at('counted');
  const none = headlineOf(discouraged(2, 1), now, 0);
  expect(none).toEqual([{ part: 'nearest', short: 1, round: 1 }]);
});

test('where the counts leave the rule open, no name is said to fail it', () => {
  const selection = discouraged(1, 1);
  const pair = 'pair' as GroupId;
  const pass = { sum: 1, who: 'against', in: pair, atMost: 0 } as const;
  const rounds = selection.rounds.map((round) => ({
    ...round,
    result: round.result && {
      ...round.result,
      results: round.result.results.map((one) => ({ ...one, passes: null })),
    },
  }));
  const { definition } = selection;
  const open = {
    ...selection,
    rounds,
    definition: { ...definition, rule: { ...definition.rule, pass } },
  };
  expect(headlineOf(open, at('counted').now, 0)).toEqual([{ part: 'not-settled', round: 1 }]);
});
