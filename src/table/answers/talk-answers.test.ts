/** What is planned to be said in a confessional fits the one question, and everybody is heard. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mustOk } from '../../basics/bug.ts';
import { type Json, type JsonObject, parseJson } from '../../basics/canonical.ts';
import { parseAnswers } from './answers.ts';
import { parseDefinition } from '../definition/definition-parser.ts';
import { spoil } from '../definition/flawed-definitions.ts';

const read = (name: string): JsonObject =>
  parseJson(readFileSync(`examples/small-confessional/${name}`, 'utf8')) as JsonObject;
const DEFINITION = read('definition.json');
const ANSWERS = read('answers.json');
const definition = mustOk(parseDefinition(DEFINITION), 'a definition');
const TALKS = '/rounds/talks-1';
const SHEET = { haas: 'noOpinion', ndiaye: 'encourage', oriol: 'noOpinion' };

/** The same talks, asked for two names instead. */
const named = mustOk(
  parseDefinition(
    spoil(
      { replace: '/rounds/0/names', put: { exactly: 2 } },
      spoil({ replace: '/rounds/0/checkedBy', put: null }, DEFINITION),
    ),
  ),
  'a definition',
);
const NAMES = ['haas', 'ndiaye'];
const NAMED: Json = spoil(
  {
    replace: TALKS,
    put: {
      names: {
        aldermeer: NAMES,
        coudekerk: NAMES,
        eikendam: NAMES,
        ferrand: NAMES,
        grandpre: NAMES,
      },
      told: [
        { member: 'bruinvliet', on: '2026-03-03', names: NAMES },
        { member: 'dunekerke', on: '2026-03-03', names: NAMES, reply: 'confirm' },
      ],
      communique: { en: 'All were heard.' },
    },
  },
  ANSWERS,
);

test('the example is in order; so is one that asks for names', () => {
  const talks = mustOk(parseAnswers(ANSWERS, definition), 'answers').rounds['talks-1']?.talks;
  expect(talks?.told.map(({ by, how }) => [by, how])).toEqual([
    ['verhulst', 'telephone'],
    ['marchal', 'in-person'],
    ['chair', 'in-writing'],
  ]);
  expect(talks?.communique?.nl).toContain('Alle zeven');
  expect(parseAnswers(NAMED, named)).toMatchObject({ ok: true });
});

test.each([
  ['communique_missing', '/communique', '/communique', undefined],
  ['facilitator_unknown', '/told/0/by', '/told/0/by', 'nobody'],
  ['member_not_sitting', '/told/0/member', '/told/0/member', 'nobody'],
  ['not_a_date', '/told/0/on', '/told/0/on', 'on the third'],
  ['word_unknown', '/told/0/haas', '/told/0/answers/haas', 'maybe'],
  ['answer_missing', '/told/0/correct', '/told/0/correct', undefined],
  ['answer_missing', '/answers/aldermeer', '/answers/aldermeer/haas', undefined],
  ['member_not_sitting', '/answers/nobody', '/answers/nobody', SHEET],
  ['member_not_sitting', '/absent/0', '/absent', ['nobody']],
  ['member_answers_and_absent', '/absent/0', '/absent', ['bruinvliet']],
  ['member_without_answer', '/answers', '/answers/aldermeer', undefined],
] as const)('%s at %s', (code, at, replace, put) => {
  const flaw = { replace: `${TALKS}${replace}`, ...(put === undefined ? {} : { put }) };
  expect(parseAnswers(spoil(flaw, ANSWERS), definition)).toMatchObject({
    ok: false,
    refusal: { code, at: `${TALKS}${at}` },
  });
});

test.each([
  ['names_differ', '/names/aldermeer', ['haas']],
  ['names_differ', '/names/aldermeer', ['haas', 'haas']],
  ['candidate_not_asked', '/names/aldermeer', ['haas', 'nobody']],
] as const)('of just so many names: %s', (code, at, put) => {
  const spoilt = spoil({ replace: `${TALKS}${at}`, put: [...put] }, NAMED);
  expect(parseAnswers(spoilt, named)).toMatchObject({
    refusal: { code, at: `${TALKS}${at}` },
  });
});

test('words of the scale are no names, and a poll has no talks', () => {
  const words = spoil({ replace: `${TALKS}/answers`, put: { aldermeer: SHEET } }, NAMED);
  expect(parseAnswers(words, named)).toMatchObject({ refusal: { code: 'names_differ' } });
  const told = spoil({ replace: '/rounds/poll-1/told', put: [] }, ANSWERS);
  expect(parseAnswers(told, definition)).toMatchObject({
    refusal: { code: 'not_a_confessional', at: '/rounds/poll-1' },
  });
});
