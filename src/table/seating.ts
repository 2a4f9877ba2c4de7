/**
 * Who sits at the table: set up, invited, enrolled, opened; members who join or leave later.
 *
 * Use      a one-time code is a seed whose public key is invited; enrolling signs with it, so the
 *          server, which never sees a code before it is used, cannot take a seat itself.
 * Source   spec/process.md §4; PROTOCOL corrections 26, 27, 29.
 */

import type { Instant } from '../basics/instant.ts';
import type { MemberDefinition, RoundPlan, RoundPlanText } from './definition.ts';
import type { Digest, MemberId, PublicKey, SeatId } from './ids.ts';

export type Mode = 'real' | 'rehearsal';

export type Seat = {
  readonly seat: SeatId;
  /** Public key of the one-time code handed out; null until invited. */
  readonly code: PublicKey | null;
  /** The key of the device that took the seat; null until enrolled. */
  readonly key: PublicKey | null;
  readonly enrolledAt: Instant | null;
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
  /** By the founder before opening, by the chair at any time; again for a lost code until enrolled. */
  | { readonly type: 'Invite'; readonly seat: SeatId; readonly code: PublicKey }
  /** By the seat itself. `proof`: signature by the code's key over `enrolmentText`. */
  | { readonly type: 'Enrol'; readonly key: PublicKey; readonly proof: string }
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
  | { readonly type: 'SeatTaken'; readonly seat: SeatId; readonly key: PublicKey }
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
  | { readonly code: 'chair_not_seated' }
  | { readonly code: 'fingerprint_differs'; readonly yours: string; readonly ours: string }
  | {
      readonly code: 'too_few_trustees';
      readonly enrolled: number;
      readonly threshold: number;
      readonly closingQuorum: number;
      readonly assumedCorrupt: number;
    }
  | { readonly code: 'member_known_already'; readonly member: MemberId }
  | { readonly code: 'member_unknown'; readonly member: MemberId }
  | { readonly code: 'round_open_now'; readonly round: string }
  | { readonly code: 'round_known_already'; readonly round: string }
  | { readonly code: 'not_built_yet'; readonly what: string };
