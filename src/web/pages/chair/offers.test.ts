import { expect, test } from 'vitest';
import { type Stage, at } from '../../../table/testing/stages.ts';
import { stateOf } from '../../../table/testing/table.ts';
import { lightSelection } from '../../worker/picture.ts';
import { offersOf } from './offers.ts';

/** As a page asks: with a selection that has lost its keys and its ballots' bytes. */
function offersAt(stage: Stage, allAnswered = false) {
  const table = at(stage);
  return offersOf(lightSelection(stateOf(table)), table.now, allAnswered);
}

function kindsAt(stage: Stage, allAnswered = false) {
  return offersAt(stage, allAnswered).offers.map(({ kind }) => kind);
}

test('each stage offers what is lawful, the most useful first and endings last', () => {
  expect(kindsAt('set up')).toEqual([]);
  expect(kindsAt('seated')).toEqual(['open']);
  expect(kindsAt('certified')).toEqual(['call', 'silence', 'extended', 'vacant', 'stopped']);
  expect(kindsAt('called')).toEqual(['abandon']);
  expect(kindsAt('counted')[0]).toBe('silence');
  expect(kindsAt('silence')).toEqual(['extend', 'withdraw']);
  expect(offersAt('concluded')).toEqual({ offers: [], more: [], notNow: [] });
});

test('the early close shows only with the batch in which all have answered', () => {
  expect(kindsAt('open round')).toEqual(['abandon']);
  expect(offersAt('open round').notNow).toContainEqual({
    kinds: ['close'],
    why: 'answers-missing',
  });
  expect(kindsAt('open round', true)).toEqual(['close', 'abandon']);
});

test('one line for each reason, not one for each name', () => {
  const { notNow, more } = offersAt('silence');
  expect(notNow).toEqual([
    {
      kinds: ['call', 'extended', 'vacant', 'tie', 'deadlock', 'stopped'],
      why: { code: 'silence_running' },
    },
  ]);
  expect(more.map(({ kind }) => kind)).toEqual([
    'fact',
    'new-name',
    'plan',
    'add',
    'remove',
    'ceremony',
  ]);
});
