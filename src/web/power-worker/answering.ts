/**
 * What the power worker answers to each question.
 *
 * Use      main.ts in the worker; tests without one.
 */

import type { Progress } from '../../table/rules/power/member-power.ts';
import { powerOf } from '../../table/rules/power/power.ts';
import { type SimpleGame, dualOf, gameAfter, gameOf } from '../../table/rules/power/simple-game.ts';
import { smallestSets } from '../../table/rules/power/smallest-sets.ts';
import type { Position, PowerAnswer, PowerAsk } from './messages.ts';

export function answerOf(ask: PowerAsk, progress: Progress): PowerAnswer[PowerAsk['kind']] {
  const game = gameFrom(ask);
  switch (ask.kind) {
    case 'power':
      return powerOf(game, progress, ask.pace);
    case 'sets':
      return setsOf(game);
  }
}

function gameFrom({ pass, assembly, decided }: Position): SimpleGame {
  const game = gameOf(pass, assembly);
  return decided === undefined ? game : gameAfter(game, decided);
}

function setsOf(game: SimpleGame): PowerAnswer['sets'] {
  const [passing, blocking] = [smallestSets(game), smallestSets(dualOf(game))];
  return passing && blocking && { passing, blocking };
}
