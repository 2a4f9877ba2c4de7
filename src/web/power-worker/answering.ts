/**
 * What the power worker answers to each question.
 *
 * Use      main.ts in the worker; tests without one.
 */

import { chancesOf } from '../../table/rules/power/chances.ts';
import { diagramOf } from '../../table/rules/power/diagram.ts';
import type { Progress } from '../../table/rules/power/member-power.ts';
import { powerOf } from '../../table/rules/power/power.ts';
import { type SimpleGame, dualOf, gameAfter, gameOf } from '../../table/rules/power/simple-game.ts';
import { LIMITS, smallestSets } from '../../table/rules/power/smallest-sets.ts';
import type { Position, PowerAnswer, PowerAsk } from './messages.ts';

export function answerOf(ask: PowerAsk, progress: Progress): PowerAnswer[PowerAsk['kind']] {
  const game = gameFrom(ask);
  switch (ask.kind) {
    case 'power':
      return powerOf(game, progress, ask.pace);
    case 'sets':
      return setsOf(game);
    case 'chances': {
      const diagram = diagramOf(game, LIMITS.nodes);
      const chanceOf = (place: number) => ask.chances[game.members[place] ?? ''] ?? 0.5;
      return diagram && chancesOf(diagram, chanceOf);
    }
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
