/**
 * The moves of a knot in words: the one place where they are said.
 *
 * Use      `sayMove(words, move, speaker)` for pages, minute, walk and command line alike.
 * Source   spec/process.md §16.
 */

import { never } from '../basics/bug.ts';
import type { KnotMove } from '../table/knots/knot.ts';
import type { MemberId } from '../table/ids.ts';
import type { Subject } from '../table/silence/subject.ts';
import type { messages } from './en/knots.ts';
import { type OutcomeSpeaker, type OutcomeWords, saySubject } from './say-outcome.ts';

export type KnotWords = typeof messages;

export type MoveSpeaker = {
  readonly member: (id: string) => string;
  readonly candidate: (id: string) => string;
  /** What the silence of that number was about. */
  readonly silence: (number: number) => string;
};

export function sayMove({ moves }: Pick<KnotWords, 'moves'>, move: KnotMove, say: MoveSpeaker) {
  const member = say.member(move.member);
  switch (move.kind) {
    case 'lift-objection':
      return moves.lift(member, say.silence(move.silence));
    case 'withdraw-name':
      return moves.withdraw(member, say.candidate(move.candidate));
    case 'not-object':
      return moves.accept(member, say.candidate(move.candidate));
  }
  return never(move);
}

/** As the walk has the names. */
export function spokenMoves(
  words: OutcomeWords,
  { names, subject }: { readonly names: Named; readonly subject: (silence: number) => Subject },
): MoveSpeaker {
  return {
    member: (id) => names.member(id as MemberId),
    candidate: names.candidate,
    silence: (number) => saySubject(words, subject(number), names),
  };
}

type Named = OutcomeSpeaker & { readonly member: (id: MemberId) => string };

export function sayMoves(words: KnotWords, moves: readonly KnotMove[], say: MoveSpeaker): string {
  return moves.map((move) => sayMove(words, move, say)).join('; ');
}
