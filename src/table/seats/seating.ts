/**
 * Who sits at the table: set up, invited, enrolled, opened; members who join or leave later.
 *
 * Use      a one-time code is a seed whose public key is invited; enrolling signs with it, so the
 *          server, which never sees a code before it is used, cannot take a seat itself.
 * Source   spec/process.md §4.
 */

import { must } from '../../basics/bug.ts';
import type { Instant } from '../../basics/instant.ts';
import type { Asked, Verdict } from '../asked.ts';
import type { MemberDefinition, RoundPlan, RoundPlanText } from '../definition/definition.ts';
import { enrol, invite } from './enrolment.ts';
import { fingerprintOf } from './fingerprint.ts';
import {
  type Digest,
  type MemberId,
  type PublicKey,
  type SealingKey,
  type SeatId,
  seatOf,
} from '../ids.ts';
import { open } from './opening.ts';
import { replaceDevice, withoutDevice } from './replacement.ts';
import { addMember, planRound, removeMember } from './roster.ts';
import type { Selection } from '../selection.ts';
import { dayBefore } from './sitting.ts';

export type Mode = 'real' | 'rehearsal';

export type Seat = {
  readonly seat: SeatId;
  /** Public key of the one-time code handed out; null until invited. */
  readonly code: PublicKey | null;
  /** The key of the device that took the seat; null until enrolled. */
  readonly key: PublicKey | null;
  /** Letters to the seat are sealed to it; null until enrolled. */
  readonly sealing: SealingKey | null;
  readonly enrolledAt: Instant | null;
  /** Keys of devices that were replaced: void from then on, and never used again. */
  readonly former: readonly FormerKeys[];
};

export type FormerKeys = {
  readonly key: PublicKey;
  readonly sealing: SealingKey;
  /** When the device was replaced. */
  readonly until: Instant;
};

export type SeatingWish =
  | {
      /** Entry 0, by the founder. Enclosure: the definition's canonical bytes. */
      readonly type: 'SetUp';
      readonly mode: Mode;
      readonly founder: PublicKey;
      readonly clerk: PublicKey;
      readonly enclosure: Digest;
    }
  /**
   * By the founder before opening, by the chair at any time; again for a lost code until enrolled.
   */
  | { readonly type: 'Invite'; readonly seat: SeatId; readonly code: PublicKey }
  | {
      /** By the seat itself. `proof`: signature by the code's key over `enrolmentText`. */
      readonly type: 'Enrol';
      readonly key: PublicKey;
      readonly sealing: SealingKey;
      readonly proof: string;
    }
  /** By the chair, for a device that was lost: `code` is the public key of a new one-time code. */
  | {
      readonly type: 'ReplaceDevice';
      readonly seat: SeatId;
      readonly code: PublicKey;
      readonly reason: string;
    }
  /** By the chair: freezes the definition and the roster as the chair's device sees them. */
  | { readonly type: 'Open'; readonly fingerprint: Digest; readonly reason: string }
  | { readonly type: 'AddMember'; readonly member: MemberDefinition; readonly reason: string }
  | { readonly type: 'RemoveMember'; readonly member: MemberId; readonly reason: string }
  | { readonly type: 'PlanRound'; readonly round: RoundPlanText; readonly reason: string };

export type SeatingEvent =
  | {
      readonly type: 'SelectionSetUp';
      readonly mode: Mode;
      readonly founder: PublicKey;
      readonly clerk: PublicKey;
      readonly definition: Digest;
      readonly bytes: Uint8Array;
    }
  | { readonly type: 'SeatInvited'; readonly seat: SeatId; readonly code: PublicKey }
  | {
      readonly type: 'SeatTaken';
      readonly seat: SeatId;
      readonly key: PublicKey;
      readonly sealing: SealingKey;
    }
  | { readonly type: 'DeviceReplaced'; readonly seat: SeatId; readonly code: PublicKey }
  | { readonly type: 'SelectionOpened'; readonly fingerprint: Digest }
  | { readonly type: 'MemberAdded'; readonly member: MemberDefinition }
  | { readonly type: 'MemberRemoved'; readonly member: MemberId; readonly on: string }
  | { readonly type: 'RoundPlanned'; readonly round: RoundPlan };

export type SeatingRefusal =
  | { readonly code: 'not_set_up' }
  | { readonly code: 'set_up_already' }
  | { readonly code: 'definition_unreadable'; readonly fault: string; readonly pointer: string }
  | { readonly code: 'opened_already' }
  | { readonly code: 'not_open' }
  | { readonly code: 'seat_unknown'; readonly seat: string }
  | { readonly code: 'seat_taken'; readonly seat: SeatId }
  | { readonly code: 'seat_not_invited'; readonly seat: SeatId }
  | { readonly code: 'code_wrong'; readonly seat: SeatId }
  | { readonly code: 'key_in_use' }
  | { readonly code: 'key_malformed' }
  /** The seat whose device asks: it cannot declare itself lost. */
  | { readonly code: 'device_in_use'; readonly seat: SeatId }
  | { readonly code: 'chair_not_seated' }
  | { readonly code: 'seat_not_taken'; readonly seat: SeatId }
  | { readonly code: 'fingerprint_differs'; readonly yours: string; readonly ours: string }
  | {
      readonly code: 'too_few_trustees';
      readonly enrolled: number;
      readonly threshold: number;
      readonly closingQuorum: number;
      readonly assumedCorrupt: number;
    }
  | {
      /** Threshold and quorum do not keep secrecy with so many trustees and f corrupt (§3.1). */
      readonly code: 'trustees_unsafe';
      readonly trustees: number;
      readonly threshold: number;
      readonly closingQuorum: number;
      readonly assumedCorrupt: number;
    }
  | { readonly code: 'member_known_already'; readonly member: MemberId }
  | { readonly code: 'member_unknown'; readonly member: MemberId }
  | { readonly code: 'round_open_now'; readonly round: string }
  | { readonly code: 'group_unknown'; readonly group: string }
  | { readonly code: 'round_known_already'; readonly round: string }
  | { readonly code: 'not_built_yet'; readonly what: string };

export function decideSeating(asked: Asked, act: Exclude<SeatingWish, { type: 'SetUp' }>): Verdict {
  switch (act.type) {
    case 'Invite':
      return invite(asked, act);
    case 'Enrol':
      return enrol(asked, act);
    case 'ReplaceDevice':
      return replaceDevice(asked, act);
    case 'Open':
      return open(asked, act);
    case 'AddMember':
      return addMember(asked, act);
    case 'RemoveMember':
      return removeMember(asked, act);
    case 'PlanRound':
      return planRound(asked, act);
  }
}

export function evolveSeating(
  selection: Selection,
  fact: Exclude<SeatingEvent, { type: 'SelectionSetUp' }>,
  at: Instant,
): Selection {
  switch (fact.type) {
    case 'SeatInvited': {
      const { former = [] } = selection.seats[fact.seat] ?? {};
      return withSeat(selection, { ...emptySeat(fact.seat), code: fact.code, former });
    }
    case 'SeatTaken': {
      const seat = must(selection.seats[fact.seat], 'a seat: it was invited');
      const { key, sealing } = fact;
      return refingerprint(withSeat(selection, { ...seat, key, sealing, enrolledAt: at }));
    }
    case 'DeviceReplaced':
      return refingerprint(withoutDevice(selection, fact, at));
    case 'SelectionOpened':
      return { ...selection, stage: 'open', openedAt: at };
    case 'MemberAdded': {
      const members = [...selection.members, fact.member];
      return withSeat({ ...selection, members }, emptySeat(seatOf(fact.member.id)));
    }
    case 'MemberRemoved':
      return { ...selection, members: selection.members.map((member) => leave(member, fact, at)) };
    case 'RoundPlanned':
      return { ...selection, plans: [...selection.plans, fact.round] };
  }
}

export function emptySeat(seat: SeatId): Seat {
  return { seat, code: null, key: null, sealing: null, enrolledAt: null, former: [] };
}

function withSeat(selection: Selection, seat: Seat): Selection {
  return { ...selection, seats: { ...selection.seats, [seat.seat]: seat } };
}

/** Before opening the fingerprint follows the roster; after it, it stands. */
function refingerprint(selection: Selection): Selection {
  if (selection.stage !== 'setting-up') return selection;
  return { ...selection, fingerprint: fingerprintOf(selection) };
}

/** The last day of membership is the day before. */
function leave(
  member: MemberDefinition,
  fact: { readonly member: MemberId },
  at: Instant,
): MemberDefinition {
  return member.id === fact.member ? { ...member, to: dayBefore(at) } : member;
}
