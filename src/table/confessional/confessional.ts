/**
 * Confessionals: each member heard in confidence by the facilitators; the record gets almost
 * nothing.
 *
 * Use      the chair calls one; each facilitator's device offers a key for it alone; it opens at
 *          its time and closes; what was said is in sealed letters beside the record, and never
 *          here. At the end one signed report: how many were heard, and the agreed words.
 * Secrets  no act of a member is about a confessional: not even a digest of an answer.
 * Source   spec/process.md §12.
 */

import type { Instant } from '../../basics/instant.ts';
import type { RoundPlan, Text } from '../definition/definition.ts';
import type { CandidateId, Digest, MemberId, RoundId, SeatId } from '../ids.ts';
import type { Counts } from '../rounds/rounds.ts';

export type ConfessionalStage = 'called' | 'open' | 'closed' | 'reported' | 'abandoned';

/** Why one ended without having been held. */
export type ConfessionalEnd = 'keys_not_offered' | 'by_chair';

/** That a sponsor was told before all others, and when. The words are not on the record. */
export type Telling = {
  readonly candidate: CandidateId;
  readonly member: MemberId;
  readonly by: SeatId;
  readonly at: Instant;
};

export type Report = {
  readonly at: Instant;
  /** How many members the facilitators heard; not which. */
  readonly heard: number;
  readonly text: Text;
  /** Commitment to the facilitators' own counts, where a sealed tally checks them. */
  readonly aggregate: Digest | null;
  /** The other facilitators: all of them signed the same words. */
  readonly cosigners: readonly SeatId[];
};

/** Counts by candidate, as the facilitators committed to them. */
export type AggregateCounts = { readonly [candidate: string]: Counts };

export type Confessional = {
  readonly plan: RoundPlan;
  readonly number: number;
  /** From 1; one that was abandoned may be called again. */
  readonly attempt: number;
  readonly stage: ConfessionalStage;
  /** 32 bytes as hex: what sealed letters and signatures about it are bound to. */
  readonly rid: string;
  /** Fixed by the call: who becomes a facilitator later reads nothing sealed to these. */
  readonly facilitators: readonly SeatId[];
  readonly entitled: readonly MemberId[];
  /** X25519 key of each facilitator for this confessional alone, base64url. */
  readonly keys: { readonly [seat: string]: string };
  readonly openedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly told: readonly Telling[];
  readonly report: Report | null;
  /** What the commitment of the report held, once it was opened. */
  readonly aggregate: { readonly at: Instant; readonly counts: AggregateCounts } | null;
  readonly why: ConfessionalEnd | null;
  readonly reason: string | null;
};

/** A facilitator's Ed25519 signature under the words that are to be published. */
export type Cosignature = { readonly seat: SeatId; readonly signature: string };

/** Called, closed and given up by `CallRound`, `CloseRound`, `AbandonRound`, like any round. */
export type ConfessionalWish =
  | { readonly type: 'OfferRoundKey'; readonly round: RoundId; readonly key: string }
  | {
      readonly type: 'TellSponsor';
      readonly round: RoundId;
      readonly candidate: CandidateId;
      readonly member: MemberId;
    }
  | {
      readonly type: 'PublishReport';
      readonly round: RoundId;
      readonly heard: number;
      readonly text: Text;
      readonly aggregate: Digest | null;
      readonly cosigners: readonly Cosignature[];
      readonly reason: string;
    }
  | {
      readonly type: 'OpenAggregate';
      readonly round: RoundId;
      readonly counts: AggregateCounts;
      /** 32 bytes, base64url. */
      readonly salt: string;
    };

export type ConfessionalEvent =
  | {
      readonly type: 'ConfessionalCalled';
      readonly plan: RoundPlan;
      readonly number: number;
      readonly attempt: number;
      readonly rid: string;
      readonly facilitators: readonly SeatId[];
      readonly entitled: readonly MemberId[];
    }
  | {
      readonly type: 'RoundKeyOffered';
      readonly round: RoundId;
      readonly seat: SeatId;
      readonly key: string;
    }
  | { readonly type: 'ConfessionalOpened'; readonly round: RoundId; readonly at: Instant }
  | { readonly type: 'ConfessionalClosed'; readonly round: RoundId; readonly at: Instant }
  | {
      readonly type: 'ConfessionalAbandoned';
      readonly round: RoundId;
      readonly why: ConfessionalEnd;
      readonly reason: string | null;
    }
  | { readonly type: 'SponsorTold'; readonly round: RoundId; readonly telling: Telling }
  | { readonly type: 'ReportPublished'; readonly round: RoundId; readonly report: Report }
  | {
      readonly type: 'AggregateOpened';
      readonly round: RoundId;
      readonly at: Instant;
      readonly counts: AggregateCounts;
    };

export type ConfessionalRefusal =
  | { readonly code: 'talks_leave_no_trace' }
  | { readonly code: 'check_not_a_straw_poll'; readonly round: string }
  | { readonly code: 'check_called_already'; readonly round: RoundId }
  | { readonly code: 'check_not_counted'; readonly round: string }
  | { readonly code: 'report_first'; readonly round: RoundId }
  | { readonly code: 'not_a_facilitator'; readonly seat: string }
  | {
      readonly code: 'sponsor_differs';
      readonly candidate: CandidateId;
      readonly sponsor: string;
    }
  | { readonly code: 'told_together' }
  | {
      readonly code: 'sponsor_not_told';
      readonly candidate: CandidateId;
      readonly member: MemberId;
    }
  | { readonly code: 'count_not_kept' }
  | { readonly code: 'heard_too_many'; readonly heard: number; readonly entitled: number }
  | { readonly code: 'aggregate_missing' }
  | { readonly code: 'aggregate_not_asked' }
  | { readonly code: 'aggregate_differs' }
  | { readonly code: 'cosignature_missing'; readonly seat: string }
  | { readonly code: 'cosignature_wrong'; readonly seat: string };
