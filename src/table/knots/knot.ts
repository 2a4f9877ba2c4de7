/**
 * A knot: moves that several members make together or not at all.
 *
 * Use      the chair ties it; each member named says yes or no, sealed, until it closes; if all
 *          said yes their moves happen in that moment, else nothing is known but that it did not
 *          open.
 * Shapes   moves are fixed when it is tied and bound into its id. A member has one answer for all
 *          its moves. Who does not answer has not said yes. Held like a round (rounds.ts), with
 *          `plan.moves`, and kept apart from rounds: it is no sounding of the field.
 * Source   spec/protocol.md §9, spec/process.md §16.
 */

import type { CandidateId, MemberId } from '../ids.ts';

export type KnotMove =
  /** The objection that this member made by name, and that stands. */
  | {
      readonly kind: 'lift-objection';
      readonly member: MemberId;
      readonly silence: number;
      readonly objection: number;
    }
  /** By a member that puts the name forward. */
  | {
      readonly kind: 'withdraw-name';
      readonly member: MemberId;
      readonly candidate: CandidateId;
    }
  /** Its word, recorded: the member will not break a silence on this name. Nothing enforces it. */
  | {
      readonly kind: 'not-object';
      readonly member: MemberId;
      readonly candidate: CandidateId;
    };

export type KnotWish = {
  readonly type: 'TieKnot';
  readonly moves: readonly KnotMove[];
  /** Until when members may answer, RFC 3339; it opens as soon as its key is ready. */
  readonly closes: string;
  readonly reason: string;
};

export type KnotRefusal =
  /** Fewer than two members move. */
  | { readonly code: 'knot_needs_two' }
  /** The same move twice. */
  | { readonly code: 'knot_move_twice'; readonly member: MemberId };

/** What a member answers; the first is also what silence comes to. */
export const KNOT_WORDS = ['no', 'yes'] as const;
export type KnotWord = (typeof KNOT_WORDS)[number];

/** Under this name a sheet has the one answer. */
export const KNOT_ITEM = 'together';

/** Who is named, each once, in the order of the moves. */
export function membersIn(moves: readonly KnotMove[]): readonly MemberId[] {
  return [...new Set(moves.map(({ member }) => member))];
}

/** What one member moves. */
export function movesOf(moves: readonly KnotMove[], member: MemberId): readonly KnotMove[] {
  return moves.filter((move) => move.member === member);
}
