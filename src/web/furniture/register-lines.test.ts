import { expect, test } from 'vitest';
import { instantOf } from '../../basics/instant.ts';
import { type Stage, at } from '../../table/testing/stages.ts';
import { stateOf } from '../../table/testing/table.ts';
import { must } from '../../basics/bug.ts';
import type { RegisterLine } from '../worker/messages.ts';
import { doneByPeople, withoutLiveAnswers } from './register-lines.ts';

const lineOf = (act: RegisterLine['act'], about: string | null): RegisterLine => ({
  index: 1,
  at: instantOf(0),
  actor: 'officer:chair',
  act,
  about,
  reason: null,
});

test.each<[Stage, number]>([
  ['open round', 1],
  ['closed', 2],
  ['counted', 2],
])('answers are in the register only once their round is over: %s', (stage, shown) => {
  const selection = stateOf(at(stage));
  const round = must(selection.rounds.at(-1), 'a round at that stage').plan.id;
  const register = [lineOf('CallRound', round), lineOf('CastBallot', round)];
  expect(withoutLiveAnswers(register, selection)).toHaveLength(shown);
});

test('what trustees’ devices do by themselves is not what people did', () => {
  const register = [lineOf('Deal', null), lineOf('Open', null), lineOf('TimeCame', null)];
  expect(doneByPeople(register).map(({ act }) => act)).toEqual(['Open', 'TimeCame']);
});
