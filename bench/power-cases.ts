/**
 * The bodies whose voting power is measured.
 *
 * Shapes   EU: 27 members with their populations to the head, 55 and 65 in a hundred, or less than
 *          four against. UN: 193 members, two thirds. Fund: 190 members whose votes fall off as
 *          those of the IMF do, about five million in all; made by a formula, not its real votes.
 */

import { must, mustOk } from '../src/basics/bug.ts';
import type { Json } from '../src/basics/canonical.ts';
import type { Expression } from '../src/table/rules/expression.ts';
import { parsePowerFile } from '../src/table/rules/power/power-file.ts';
import { type SimpleGame, gameOf } from '../src/table/rules/power/simple-game.ts';

export function fromFile(file: Json): SimpleGame {
  const { pass, assembly } = mustOk(parsePowerFile(file), 'a file of ours');
  return gameOf(pass, assembly);
}

export function assemblyOfStates(): SimpleGame {
  const twoThirds = { share: '2/3', of: 'cast', strict: false } as const;
  return bodyOf(
    Array.from({ length: 193 }, () => 1),
    { sum: 1, who: 'for', atLeast: twoThirds },
  );
}

export function fund(share: string): SimpleGame {
  const votes = Array.from({ length: 190 }, (_, at) =>
    Math.round(700 + 830_000 / (at + 1) ** 1.05 + ((at * 7919) % 613)),
  );
  const atLeast = { share, of: 'cast', strict: share === '1/2' } as const;
  return bodyOf(votes, { sum: 'votes', who: 'for', atLeast });
}

function bodyOf(votes: readonly number[], rule: Expression): SimpleGame {
  const members = votes.map((weight, at) => ({ id: `m${at}`, weights: { votes: weight } }));
  return fromFile({ members, rule: rule as Json });
}

export function columnOf(game: SimpleGame): readonly number[] {
  return must(game.columns[0], 'the one column of such a game');
}
