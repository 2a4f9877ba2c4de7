import { expect, test } from 'vitest';
import { type Stage, at } from '../../../table/testing/stages.ts';
import { closeTalks, talksTable } from '../../../table/testing/talks.ts';
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

test('each stage offers what is lawful, the most useful first', () => {
  expect(kindsAt('set up')).toEqual([]);
  expect(kindsAt('seated')).toEqual(['open']);
  expect(kindsAt('certified')).toEqual(['call', 'silence']);
  expect(kindsAt('called')).toEqual(['abandon']);
  expect(kindsAt('counted')[0]).toBe('silence');
  expect(kindsAt('silence')).toEqual(['extend', 'withdraw']);
  expect(offersAt('concluded')).toEqual({
    ...{ offers: [], endings: [], more: [], notNow: [], report: false },
  });
});

test('endings stand apart from the next step', () => {
  const kinds = offersAt('certified').endings.map(({ kind }) => kind);
  expect(kinds).toEqual(['extended', 'vacant', 'stopped']);
  expect(offersAt('silence').endings).toEqual([]);
});

test('while the first keys are made the next step is to wait, whatever else is lawful', () => {
  expect(kindsAt('open')).toEqual([]);
  expect(offersAt('open').more.map(({ kind }) => kind)).toContain('silence');
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

test('talks that are over lead to their communiqué, where custom keeps a count', () => {
  const dueOf = (trace: 'count' | 'held') => {
    const table = talksTable({ trace });
    closeTalks(table);
    return offersOf(lightSelection(stateOf(table)), table.now, false).report;
  };
  expect(dueOf('count')).toBe(true);
  expect(dueOf('held')).toBe(false);
  expect(offersAt('open').report).toBe(false);
});
