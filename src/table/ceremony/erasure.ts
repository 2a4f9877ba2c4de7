/**
 * Statements of erasure: a trustee's device says, signed, which of its key shares are no more.
 *
 * Use      once its selection has ended, or its keys were replaced by another stock; the reserve's
 *          keys are in it too. Also behind the seal: what it tells of comes last.
 * Shapes   a key is spent when no round or knot will use it any more: its own is over, its stock is
 *          not the last one certified, or the selection has ended.
 * Errors   a share that may still be asked for is not stated to be gone (`key_still_needed`).
 * Secrets  none. A statement is a word that is given: nobody can prove that something is not.
 * Source   spec/protocol.md §12.
 */

import { type Asked, type Verdict, agreed, memberAsking, refused } from '../asked.ts';
import type { Ceremony, CeremonyWish } from './ceremony.ts';
import type { MemberId } from '../ids.ts';
import { heldIn, holdersOf, runningRound } from '../rounds/round-lookup.ts';
import type { Round } from '../rounds/rounds.ts';
import type { Selection } from '../selection.ts';

type Stating = Extract<CeremonyWish, { readonly type: 'StateErasure' }>;

export function stateErasure(asked: Asked, { sid, keys }: Stating): Verdict {
  const member = memberAsking(asked);
  const { selection } = asked;
  const ceremony = selection.ceremonies.find((one) => one.sid === sid);
  if (ceremony === undefined) return refused({ code: 'ceremony_other', sid });
  const { phase } = ceremony;
  if (phase !== 'certified') return refused({ code: 'ceremony_phase_over', phase });
  if (!holdersOf(ceremony).includes(member)) return refused({ code: 'not_a_trustee', member });
  const unknown = keys.find((key) => key >= ceremony.keys);
  if (unknown !== undefined) return refused({ code: 'key_unknown', keyIndex: unknown });
  const before = erasedBy(ceremony, member);
  // A statement of nothing new could be made without end, also behind the seal.
  if (keys.some((key) => before.includes(key))) return refused({ code: 'done_already' });
  const needed = keys.find((key) => !isSpent(selection, ceremony, key));
  if (needed !== undefined) return refused({ code: 'key_still_needed', keyIndex: needed });
  return agreed({ type: 'ErasureStated', member, sid, keys });
}

/** The keys of which this trustee has stated that its share is gone. */
export function erasedBy({ erased }: Ceremony, member: MemberId): readonly number[] {
  return erased[member] ?? [];
}

/** Trustees who have not stated it of every key; they may have erased all the same. */
export function unstated(ceremony: Ceremony): readonly MemberId[] {
  return holdersOf(ceremony).filter((one) => erasedBy(ceremony, one).length < ceremony.keys);
}

/** Whether the stock's keys are all behind it: when statements about them are due. */
export function isOver(selection: Selection, ceremony: Ceremony): boolean {
  if (ceremony.phase !== 'certified') return false;
  const keys = Array.from({ length: ceremony.keys }, (_, key) => key);
  const ended = selection.stage === 'concluded' || !isLast(selection, ceremony);
  return ended && keys.every((key) => isSpent(selection, ceremony, key));
}

/** Whether no round will need this key again. */
export function isSpent(selection: Selection, ceremony: Ceremony, keyIndex: number): boolean {
  if (ceremony.phase === 'failed' || selection.stage === 'concluded') return true;
  const running = runningRound(selection);
  const isOf = (round: Round) => round.ceremony === ceremony.attempt && round.keyIndex === keyIndex;
  if (running && isOf(running)) return false;
  if (heldIn(selection).some(isOf)) return true;
  return ceremony.phase === 'certified' && !isLast(selection, ceremony);
}

/** Whether rounds would take their keys from it. */
function isLast({ ceremonies }: Selection, { sid }: Ceremony): boolean {
  return ceremonies.findLast(({ phase }) => phase === 'certified')?.sid === sid;
}
