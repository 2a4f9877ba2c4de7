/**
 * The closed round at which its trustees are at work, unless a dispute holds it.
 *
 * Errors   `round_unknown`, `round_not_closed`, `not_a_trustee`, `round_disputed`.
 * Source   spec/process.md §§6.6, 18.3.
 */

import { type Asked, memberAsking } from '../asked.ts';
import { holdRefusal } from './dispute.ts';
import { roundOf, trusteesOf } from './round-lookup.ts';
import type { Round } from './rounds.ts';
import type { Refusal } from '../selection.ts';

export function closedRound(asked: Asked, id: string): Round | Refusal {
  const { selection } = asked;
  const member = memberAsking(asked);
  const round = roundOf(selection, id);
  if (round === undefined) return { code: 'round_unknown', round: id };
  if (round.stage !== 'closed') return { code: 'round_not_closed', stage: round.stage };
  if (!trusteesOf(selection, round).includes(member)) return { code: 'not_a_trustee', member };
  return holdRefusal(asked, round) ?? round;
}
