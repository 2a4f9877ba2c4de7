/**
 * Rules of one number: at most so many against, or at least so many for; and how a sum is held
 * against that number without being opened.
 *
 * Use      `boundOf(rule)`; `listFor(bound, cast)` says what is taken off the sum, one by one: if
 *          some difference is nought, the sum is one of these numbers.
 * Shapes   of the numbers that pass and those that do not, the shorter list.
 * Source   spec/protocol.md §10.
 */

import { MOST_MIXED } from '../../crypto/mixed-list.ts';
import type { Definition } from '../definition/definition.ts';
import { type Leaf, leaves } from '../rules/classes.ts';
import type { Answer, DecisionRule, Reading } from '../rules/expression.ts';

/** The trustees mix in turn, all of them at work: a board, and no assembly. */
export const MOST_TURNS = 5;

export type Bound = {
  readonly answer: 'encourage' | 'discourage';
  readonly leaf: Leaf;
  /** Passes from this number on, or up to it. */
  readonly from: number;
  readonly to: number;
};

export type NumberList = { readonly numbers: readonly number[]; readonly passes: boolean };

/** One leaf, in whole members, whose word and no other is read so, and absence is not. */
export function boundOf(rule: DecisionRule): Bound | undefined {
  const [leaf, more] = leaves(rule.pass);
  if (leaf === undefined || more !== undefined || leaf.sum !== 1) return undefined;
  if (leaf.who === 'against') {
    if (typeof leaf.atMost !== 'number' || !isOnly(rule, 'discourage', 'against')) return undefined;
    return { answer: 'discourage', leaf, from: 0, to: leaf.atMost };
  }
  const fits = leaf.who === 'for' && typeof leaf.atLeast === 'number';
  if (!fits || !isOnly(rule, 'encourage', 'for')) return undefined;
  return { answer: 'encourage', leaf, from: leaf.atLeast, to: Infinity };
}

/** Of `cast` answers: which numbers the sum is held against, and whether these pass. */
export function listFor({ from, to }: Bound, cast: number): NumberList {
  const all = Array.from({ length: cast + 1 }, (_, number) => number);
  const inside = all.filter((number) => number >= from && number <= to);
  const outside = all.filter((number) => !inside.includes(number));
  const passes = outside.length === 0 || (inside.length > 0 && inside.length <= outside.length);
  return { numbers: passes ? inside : outside, passes };
}

/** So few trustees, and so short a list, that it can be done. */
export function isBoardOf(bound: Bound, board: Board): boolean {
  const longest = listFor(bound, board.members).numbers.length;
  return board.threshold <= MOST_TURNS && longest <= MOST_MIXED;
}

/** Of a definition, or of a selection as its members are now. */
export function boardOf(
  given:
    | Pick<Definition, 'trustees' | 'members'>
    | {
        readonly definition: Pick<Definition, 'trustees'>;
        readonly members: Definition['members'];
      },
): Board {
  const { trustees } = 'definition' in given ? given.definition : given;
  return { threshold: trustees.threshold, members: given.members.length };
}

export type Board = { readonly threshold: number; readonly members: number };

function isOnly({ ballot, read }: DecisionRule, word: Answer, as: Reading): boolean {
  const words = ballot.scale.filter((one) => read[one] === as);
  return words.length === 1 && words[0] === word && read['absent'] !== as;
}
