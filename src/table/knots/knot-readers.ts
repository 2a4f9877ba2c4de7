/**
 * Readers for the moves of a knot, in acts and in the answers of a rehearsal.
 *
 * Errors   the first fault with its pointer; whether its member can make a move is judged with the
 *          act (knot-tying.ts).
 * Source   spec/process.md §16.
 */

import {
  type Reader,
  array,
  below,
  boolean,
  integer,
  isObject,
  literal,
  object,
  parsed,
  record,
} from '../../basics/shape.ts';
import type { PlannedKnot } from '../answers/answers.ts';
import { memberIdReader } from '../definition/definition-readers.ts';
import { parseCandidateId } from '../ids.ts';
import { KNOT_WORDS, type KnotMove } from './knot.ts';

const MOST_MOVES = 40;
const MOST_ANSWERS = 20;
const member = memberIdReader;
const candidate = parsed(parseCandidateId, 'not_an_id');

/** One for each kind of move, with exactly its fields. */
const MOVES: { readonly [Kind in KnotMove['kind']]: Reader<KnotMove> } = {
  'lift-objection': object(
    { kind: literal('lift-objection'), member, silence: integer(1), objection: integer(1) },
    true,
  ),
  'withdraw-name': object({ kind: literal('withdraw-name'), member, candidate }, true),
  'not-object': object({ kind: literal('not-object'), member, candidate }, true),
};

const kindReader = literal('lift-objection', 'withdraw-name', 'not-object');

const moveReader: Reader<KnotMove> = (given, at) => {
  const kind = kindReader(isObject(given) ? given['kind'] : undefined, below(at, 'kind'));
  return kind.ok ? MOVES[kind.value](given, at) : kind;
};

export const movesReader: Reader<readonly KnotMove[]> = array(moveReader, MOST_MOVES);

/** What a rehearsal plays. */
export const plannedKnotReader: Reader<PlannedKnot> = object({
  afterSilence: integer(0, 50),
  hours: integer(1, 8760),
  moves: movesReader,
  answers: record(array(literal(...KNOT_WORDS), MOST_ANSWERS)),
  opens: boolean(),
});
