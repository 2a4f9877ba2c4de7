/**
 * The checks common to all wishes, before the noun it concerns is asked.
 *
 * Errors   the first that applies, in this order: a selection at all, log and mode, time, an end,
 *          the right to ask, the number, the head seen, the reason, the enclosure.
 * Source   spec/process.md §5.
 */

import type { Instant } from '../basics/instant.ts';
import { type Digest, digestBytes, parseSeatId } from './ids.ts';
import { mayAsk, needsOpening, needsSeen } from './rights.ts';
import type { Act, Refusal, Selection, Wish } from './selection.ts';

/** A round that was counted may still be disputed when all is decided. */
const AFTER_THE_END: readonly Act['type'][] = [
  'Seal',
  'AttachStatement',
  'Dispute',
  'RelayDispute',
  'WithdrawDispute',
];

export type Submission = {
  readonly wish: Wish;
  /** The index its entry will have, or has. */
  readonly index: number;
  /** The server's time. */
  readonly at: Instant;
  readonly enclosure?: Uint8Array | undefined;
};

/** What stands in the way before the act itself is looked at. */
export function commonRefusal(
  selection: Selection | undefined,
  submission: Submission,
): Refusal | undefined {
  const { wish } = submission;
  return (
    placeRefusal(selection, submission) ??
    actorRefusal(selection, wish) ??
    reasonRefusal(wish.act) ??
    enclosureRefusal(wish.act, submission.enclosure)
  );
}

/** The digest of what must come with the act. */
export function enclosureOf(act: Act): Digest | undefined {
  return 'enclosure' in act ? act.enclosure : undefined;
}

function placeRefusal(
  selection: Selection | undefined,
  { wish, at }: Submission,
): Refusal | undefined {
  const { act, origin, mode } = wish;
  if (selection === undefined) {
    if (act.type !== 'SetUp') return { code: 'not_set_up' };
    return act.mode === mode ? undefined : { code: 'other_mode', mode };
  }
  if (origin !== selection.origin) return { code: 'other_origin', origin };
  if (mode !== selection.mode) return { code: 'other_mode', mode };
  if (act.type === 'SetUp') return { code: 'set_up_already' };
  if (at < selection.at) return { code: 'time_runs_backwards' };
  // Shares outlive the result, and so does the word that they are gone.
  if (act.type === 'StateErasure') return undefined;
  if (selection.seal !== null) return { code: 'sealed_already' };
  if (selection.stage === 'concluded' && !AFTER_THE_END.includes(act.type))
    return { code: 'selection_concluded' };
  return undefined;
}

function actorRefusal(selection: Selection | undefined, wish: Wish): Refusal | undefined {
  const { act, actor, nr, seen } = wish;
  if (!mayAsk(actor, act.type)) return { code: 'actor_may_not', actor, act: act.type };
  const unseated = selection && act.type !== 'Enrol' ? seatRefusal(selection, wish) : undefined;
  if (unseated !== undefined) return unseated;
  const last = selection?.numbers[actor] ?? 0;
  if (nr <= last) return { code: 'number_used', nr, last };
  if (selection === undefined) return undefined;
  if (seen === null && needsSeen(actor, act.type)) return { code: 'seen_missing' };
  if (needsOpening(act.type) && selection.stage === 'setting-up') return { code: 'not_open' };
  return undefined;
}

function seatRefusal(selection: Selection, { actor }: Wish): Refusal | undefined {
  const seat = parseSeatId(actor);
  if (seat === undefined || (selection.seats[seat]?.key ?? null) !== null) return undefined;
  return seat === 'officer:chair' ? { code: 'chair_not_seated' } : { code: 'seat_not_taken', seat };
}

function reasonRefusal(act: Act): Refusal | undefined {
  const blank = 'reason' in act && act.reason.trim() === '';
  return blank ? { code: 'reason_missing' } : undefined;
}

function enclosureRefusal(act: Act, enclosure: Uint8Array | undefined): Refusal | undefined {
  const digest = enclosureOf(act);
  if (digest === undefined) {
    return enclosure === undefined ? undefined : { code: 'enclosure_not_asked' };
  }
  if (enclosure === undefined) return { code: 'enclosure_missing' };
  return digestBytes(enclosure) === digest ? undefined : { code: 'enclosure_differs' };
}
