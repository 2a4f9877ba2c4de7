/**
 * The start of a key ceremony: who is invited, for how many keys, under which session id.
 *
 * Use      follows from `Open`; the chair starts another after a failure or for a new stock; after
 *          a proven fault the next attempt follows by itself.
 * Shapes   sid, 32 bytes: a hash over mode, origin, attempt, definition, trustees with their keys,
 *          and t, q, f and the number of keys, so that nothing moves between ceremonies.
 * Source   spec/protocol.md §§1, 3.1-3.2, 11.3.
 */

import { must } from '../../basics/bug.ts';
import { toHex } from '../../basics/bytes.ts';
import { canonicalBytes } from '../../basics/canonical.ts';
import { type Instant, later } from '../../basics/instant.ts';
import { type Result, ok, refuse } from '../../basics/result.ts';
import { hash32 } from '../../crypto/transcript.ts';
import type { Asked } from '../asked.ts';
import type { Ceremony, CeremonyEvent } from './ceremony.ts';
import { isConfessional } from '../confessional/confessional-lookup.ts';
import { type MemberId, seatOf } from '../ids.ts';
import { roundOf } from '../rounds/round-lookup.ts';
import type { Refusal, Selection } from '../selection.ts';
import { atFault, quorumOf, trusteesAt, unfitTrustees } from './trustees.ts';

type Started = Extract<CeremonyEvent, { readonly type: 'CeremonyStarted' }>;

/** The ceremony that can start now, with the trustees who sit and have enrolled. */
export function ceremonyStart(selection: Selection, at: Instant): Result<Started, Refusal> {
  const unfit = unfitTrustees(selection, at);
  if (unfit !== undefined) return refuse(unfit);
  return ok(startWith(selection, at, trusteesAt(selection, at)));
}

/**
 * The attempt that follows a proven fault at once: the same trustees but the one at fault, and but
 * for those who meanwhile left. With too few of them it ends with its first word.
 */
export function restarted(
  { selection, at }: Pick<Asked, 'selection' | 'at'>,
  failed: Ceremony,
  culprit: MemberId,
): readonly CeremonyEvent[] {
  const present = trusteesAt(selection, at);
  const left = failed.invited.filter((one) => one !== culprit && present.includes(one));
  const start = startWith(selection, at, left);
  if (left.length >= quorumOf(failed)) return [start];
  const members = [...new Set([...atFault(selection), culprit])];
  return [start, { type: 'CeremonyFailed', fault: { kind: 'too-few-left', members } }];
}

function startWith(selection: Selection, at: Instant, invited: readonly MemberId[]): Started {
  const { trustees, body } = selection.definition;
  const frame = {
    attempt: selection.ceremonies.length + 1,
    threshold: trustees.threshold,
    closingQuorum: trustees.closingQuorum,
    assumedCorrupt: body.assumedCorrupt,
    keys: keysFor(selection),
    invited,
  };
  return {
    type: 'CeremonyStarted',
    ...frame,
    sid: sidOf(selection, frame),
    deadline: later(at, phaseLength(selection)),
  };
}

/** One for each round still to be counted, and the reserve; never none. */
function keysFor(selection: Selection): number {
  const ahead = selection.plans.filter(
    (plan) => !isConfessional(plan) && roundOf(selection, plan.id)?.stage !== 'counted',
  );
  return Math.max(1, ahead.length + selection.definition.trustees.reserveRounds);
}

export function phaseLength(selection: Selection): number {
  return selection.definition.trustees.phaseMinutes * 60_000;
}

function sidOf(
  selection: Selection,
  frame: Pick<
    Ceremony,
    'attempt' | 'threshold' | 'closingQuorum' | 'assumedCorrupt' | 'keys' | 'invited'
  >,
): string {
  const { mode, origin, definitionDigest, seats } = selection;
  const { invited, ...numbers } = frame;
  const keyOf = (member: MemberId) =>
    must(seats[seatOf(member)]?.key, 'a key: trustees have enrolled');
  const trustees = invited.map((member) => ({ member, key: keyOf(member) }));
  const statement = {
    format: 'doyen/ceremony/1',
    mode,
    origin,
    definition: definitionDigest,
    ...numbers,
    trustees,
  };
  return toHex(hash32(mode, 'dkg', canonicalBytes(statement)));
}
