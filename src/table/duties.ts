/**
 * What needs a member now, and by when: the one list of the delegate's desk.
 *
 * Use      people see all of it; what a trustee's device does by itself is marked `unattended`.
 * Shapes   soonest first; a duty without a time stands alone: all else waits for a closed round.
 * Source   spec/process.md §10.
 */

import type { Instant } from '../basics/instant.ts';
import { runningConfessional } from './confessional/confessional-lookup.ts';
import { type MemberId, type RoundId, seatOf } from './ids.ts';
import { runningRound } from './rounds/round-lookup.ts';
import { type RoundStep, stepOf } from './rounds/round-steps.ts';
import type { Selection } from './selection.ts';
import { objectionOf } from './silence/silence-answers.ts';
import { runningSilence } from './silence/silence-lookup.ts';
import type { Subject } from './silence/subject.ts';

export type TrusteeStep = 'commit-dealing' | 'deal' | 'confirm-keys' | RoundStep;

export type MemberDuty =
  | { readonly kind: 'enrol'; readonly by: null }
  | {
      readonly kind: 'answer';
      readonly round: RoundId;
      readonly opens: Instant;
      readonly by: Instant;
      /** The round is open now. */
      readonly open: boolean;
      /** How many ballots are sent; the last one counts. */
      readonly sent: number;
    }
  | {
      /** A confessional: whether this member was heard, the record does not know. */
      readonly kind: 'confide';
      readonly round: RoundId;
      readonly opens: Instant;
      readonly by: Instant;
      readonly open: boolean;
    }
  | {
      readonly kind: 'silence';
      readonly silence: number;
      readonly subject: Subject;
      readonly by: Instant;
      readonly seen: boolean;
      readonly objected: boolean;
    }
  | { readonly kind: 'unattended'; readonly step: TrusteeStep; readonly by: Instant | null };

export function dutiesOf(
  selection: Selection,
  member: MemberId,
  now: Instant,
): readonly MemberDuty[] {
  if (selection.stage === 'concluded') return [];
  const enrolled = (selection.seats[seatOf(member)]?.key ?? null) !== null;
  if (!enrolled) return [{ kind: 'enrol', by: null }];
  const all = [
    ...answering(selection, member, now),
    ...confiding(selection, member, now),
    ...silence(selection, member, now),
    ...ceremony(selection, member),
    ...trusteeship(selection, member),
  ];
  return all.toSorted((one, two) => Number(one.by) - Number(two.by));
}

function answering(selection: Selection, member: MemberId, now: Instant): readonly MemberDuty[] {
  const round = runningRound(selection);
  if (round === undefined || round.stage === 'closed' || !round.entitled.includes(member))
    return [];
  const { id, opens, closes: by } = round.plan;
  if (by <= now) return [];
  const open = round.stage === 'open';
  const sent = round.ballots[member]?.seq ?? 0;
  return [{ kind: 'answer', round: id, opens, by, open, sent }];
}

function confiding(selection: Selection, member: MemberId, now: Instant): readonly MemberDuty[] {
  const talks = runningConfessional(selection);
  if (talks === undefined || !talks.entitled.includes(member)) return [];
  const { id: round, opens, closes: by } = talks.plan;
  return by <= now ? [] : [{ kind: 'confide', round, opens, by, open: talks.stage === 'open' }];
}

function silence(selection: Selection, member: MemberId, now: Instant): readonly MemberDuty[] {
  const running = runningSilence(selection);
  if (running === undefined || running.ends <= now) return [];
  const { number, subject, ends, entitled } = running;
  if (!entitled.includes(member)) return [];
  const seen = running.seen.includes(member);
  const objected = objectionOf(running, member) !== undefined;
  return [{ kind: 'silence', silence: number, subject, by: ends, seen, objected }];
}

function ceremony(selection: Selection, member: MemberId): readonly MemberDuty[] {
  const last = selection.ceremonies.at(-1);
  if (last === undefined) return [];
  const { phase, deadline: by, invited, commitments, dealings, dealers, confirmed } = last;
  if (last.lost.includes(member)) return [];
  const step = (due: boolean, name: TrusteeStep): readonly MemberDuty[] =>
    due ? [{ kind: 'unattended', step: name, by }] : [];
  const committed = commitments[member] !== undefined;
  switch (phase) {
    case 'committing':
      return step(invited.includes(member) && !committed, 'commit-dealing');
    case 'dealing':
      return step(committed && dealings[member] === undefined, 'deal');
    case 'confirming':
      return step(dealers.includes(member) && !confirmed.includes(member), 'confirm-keys');
    case 'certified':
    case 'failed':
      return [];
  }
}

function trusteeship(selection: Selection, member: MemberId): readonly MemberDuty[] {
  const round = runningRound(selection);
  const step = round && stepOf(selection, round, member);
  if (round === undefined || step === undefined) return [];
  const by = step === 'prove-possession' ? round.plan.closes : null;
  return [{ kind: 'unattended', step, by }];
}
