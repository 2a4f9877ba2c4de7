/**
 * Who may hold keys: every member, or a board of a few of them that serves a large body.
 *
 * Use      the set-up, the checks of a definition, the key ceremony; a board's one ceremony serves
 *          all planned rounds and the reserve, as anybody's does.
 * Shapes   `board` lists members; it is empty where all members hold keys.
 * Source   spec/protocol.md §13.
 */

import type { Refused } from '../../basics/result.ts';
import { type Fault, below } from '../../basics/shape.ts';
import type { Definition, Group, TrusteeSettings } from '../definition/definition.ts';
import { flaw } from '../fault-codes.ts';
import type { MemberId } from '../ids.ts';

type Board = Pick<TrusteeSettings, 'who' | 'board'>;

/** Fewer could not keep one another in check. */
const SMALLEST_BOARD = 3;

export function mayHoldKeys({ who, board }: Board, member: MemberId): boolean {
  return who === 'members' || board.includes(member);
}

/** The groups as far as their members may hold keys: who of them could open answers together. */
export function holdingGroups(
  groups: Definition['body']['groups'],
  board: Board,
): Definition['body']['groups'] {
  const holding = (group: Group): Group => ({
    ...group,
    members: group.members.filter((member) => mayHoldKeys(board, member)),
  });
  return Object.fromEntries(Object.entries(groups).map(([id, group]) => [id, holding(group)]));
}

export function boardFault({ trustees, members }: Definition): Refused<Fault> | undefined {
  const { who, board } = trustees;
  const at = '/trustees/board';
  if (who === 'members') return board.length === 0 ? undefined : flaw('board_not_asked', at, {});
  for (const [index, member] of board.entries()) {
    if (!members.some(({ id }) => id === member)) {
      return flaw('member_unknown', below(at, index), { member });
    }
    if (board.indexOf(member) !== index) return flaw('id_twice', below(at, index), { id: member });
  }
  const numbers = { members: board.length, least: SMALLEST_BOARD };
  return board.length < SMALLEST_BOARD ? flaw('board_too_small', at, numbers) : undefined;
}
