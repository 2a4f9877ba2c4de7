/**
 * A selection: everything that follows from the record so far, as one value.
 *
 * Use      `decide` (process.ts) judges a wish against it; `evolve` adds facts to it; pages read
 *          it.
 * Source   spec/process.md §1.
 */

import type { Instant } from '../basics/instant.ts';
import type {
  Candidacy,
  CandidacyEvent,
  CandidacyRefusal,
  CandidacyWish,
} from './candidacies/candidacy.ts';
import type {
  Ceremony,
  CeremonyEvent,
  CeremonyRefusal,
  CeremonyWish,
} from './ceremony/ceremony.ts';
import type {
  Confessional,
  ConfessionalEvent,
  ConfessionalRefusal,
  ConfessionalWish,
} from './confessional/confessional.ts';
import type { Definition, MemberDefinition, RoundPlan } from './definition/definition.ts';
import type { Dispute, DisputeEvent, DisputeRefusal, DisputeWish } from './rounds/dispute.ts';
import type { FieldEntry, FieldEvent, FieldRefusal, FieldWish } from './rounds/field.ts';
import type { ActorId, CandidateId, Digest, PublicKey, RoundId } from './ids.ts';
import type { KnotRefusal, KnotWish } from './knots/knot.ts';
import type { Counts, Head, Round, RoundEvent, RoundRefusal, RoundWish } from './rounds/rounds.ts';
import type { RuleChange, RuleEvent, RuleRefusal, RuleWish } from './endings/rule-change.ts';
import type { DecisionRule } from './rules/expression.ts';
import type { Mode, Seat, SeatingEvent, SeatingRefusal, SeatingWish } from './seats/seating.ts';
import type { Silence, SilenceEvent, SilenceRefusal, SilenceWish } from './silence/silence.ts';
import type { Recusal, RecusalEvent, RecusalRefusal, RecusalWish } from './seats/recusal.ts';
import type {
  Statement,
  StatementEvent,
  StatementRefusal,
  StatementWish,
} from './silence/statements.ts';
import type { Acting, Pairing, Subject } from './silence/subject.ts';

export type Outcome =
  | {
      readonly kind: 'appointed';
      /** For the definition's own post. */
      readonly candidate: CandidateId;
      /** Of a package: every post with its name. */
      readonly names?: readonly Pairing[];
      readonly at: Instant;
    }
  | { readonly kind: 'silence-broken'; readonly subject: Subject; readonly at: Instant }
  | ({ readonly kind: 'extended'; readonly until: string } & Declared)
  | ({ readonly kind: 'vacant' } & Acting & Declared)
  | ({
      readonly kind: 'tie';
      /** The last round that was counted, in which these names came out level at the top. */
      readonly round: RoundId;
      readonly names: readonly CandidateId[];
      readonly counts: Counts;
    } & Declared)
  | ({
      readonly kind: 'deadlock';
      /** What stands in the way: the last count, the last silence that was broken, the rule. */
      readonly round: RoundId | null;
      readonly silence: number | null;
      readonly rule: DecisionRule;
    } & Declared)
  | ({ readonly kind: 'stopped' } & Declared);

/** Endings that say why. */
type Declared = { readonly at: Instant; readonly reason: string };

export type Selection = {
  /** Where the log lives, e.g. `doyen.example/un-2016-k3x9`; part of every signature. */
  readonly origin: string;
  readonly mode: Mode;
  readonly definition: Definition;
  readonly definitionDigest: Digest;
  readonly founder: PublicKey;
  readonly clerk: PublicKey;
  readonly stage: 'setting-up' | 'open' | 'concluded';
  /** Entries so far, and the time of the last. */
  readonly size: number;
  readonly at: Instant;
  readonly seats: { readonly [seat: string]: Seat };
  /** Greatest number each actor has used. */
  readonly numbers: { readonly [actor: string]: number };
  /** Definition's members with decisions since applied, in protocol order of the definition. */
  readonly members: readonly MemberDefinition[];
  readonly candidacies: readonly Candidacy[];
  /** The definition's rounds and those planned since. */
  readonly plans: readonly RoundPlan[];
  readonly openedAt: Instant | null;
  /** Of definition and roster at opening; before it, of what is there now. */
  readonly fingerprint: Digest;
  readonly ceremonies: readonly Ceremony[];
  readonly rounds: readonly Round[];
  /** Moves that open together: held like rounds, and never counted among them. */
  readonly knots: readonly Round[];
  readonly confessionals: readonly Confessional[];
  readonly silences: readonly Silence[];
  /** Oldest first; the definition's own rule came before them. */
  readonly ruleChanges: readonly RuleChange[];
  /** Who goes on from round to round, by the rule or by a decision; empty where rounds are free. */
  readonly field: readonly FieldEntry[];
  /** Interpretative statements, beside the decision. */
  readonly statements: readonly Statement[];
  /** Who stood aside and from when on, oldest first; also those who take part again. */
  readonly recusals: readonly Recusal[];
  /** What members said against the sealed list of a round, oldest first. */
  readonly disputes: readonly Dispute[];
  /** The last outcome; it stands once the stage is `concluded`. */
  readonly outcome: Outcome | null;
  /** Set by `Seal`: digests of the bundle's files by path. */
  readonly seal: { readonly [path: string]: string } | null;
};

/** Endings that no clock brings, and the seal that closes the record. */
export type EndingWish =
  | {
      readonly type: 'Conclude';
      readonly kind: 'extended' | 'vacant' | 'tie' | 'deadlock' | 'stopped' | 'silence-broken';
      /** For `extended`, and for `vacant` where a day is set: until when, `YYYY-MM-DD`. */
      readonly until?: string;
      /** For `vacant`: who acts, and from which day if not from this one. */
      readonly acting?: string;
      readonly from?: string;
      readonly reason: string;
    }
  | { readonly type: 'Seal'; readonly files: { readonly [path: string]: string } };

/** By the clerk: a stated time has come, and nothing else. */
export type ClockWish = {
  readonly type: 'TimeCame';
  readonly what:
    | 'ceremony-phase'
    | 'round-opens'
    | 'round-closes'
    | 'dispute-ends'
    | 'silence-ends';
  /** Attempt, round id or silence number. */
  readonly of: string;
  /** The time that has come, RFC 3339. */
  readonly due: string;
};

export type EndingEvent =
  | { readonly type: 'SelectionConcluded'; readonly outcome: Outcome }
  | { readonly type: 'RecordSealed'; readonly files: { readonly [path: string]: string } };

export type EndingRefusal =
  | { readonly code: 'selection_concluded' }
  | { readonly code: 'selection_not_concluded' }
  | { readonly code: 'sealed_already' }
  | { readonly code: 'no_silence_broken' }
  | { readonly code: 'until_missing' }
  | { readonly code: 'no_tie'; readonly round: RoundId | null }
  | { readonly code: 'nothing_tried' }
  | { readonly code: 'name_still_open'; readonly candidate: CandidateId }
  | { readonly code: 'time_not_come'; readonly due: string; readonly now: string }
  | { readonly code: 'no_such_deadline'; readonly what: string; readonly of: string };

/** What an actor may ask for. */
export type Act =
  | SeatingWish
  | CandidacyWish
  | CeremonyWish
  | RoundWish
  | KnotWish
  | ConfessionalWish
  | SilenceWish
  | RuleWish
  | FieldWish
  | RecusalWish
  | DisputeWish
  | StatementWish
  | EndingWish
  | ClockWish;

/** An act as it is signed: by whom, for which log, in which order, having seen what. */
export type Wish = {
  readonly protocol: 'doyen/1';
  readonly mode: Mode;
  readonly origin: string;
  readonly actor: ActorId;
  /** Strictly greater than any number this actor used before. */
  readonly nr: number;
  /** The log as the actor's device last verified it; null for `SetUp`, `Enrol` and the clerk. */
  readonly seen: Head | null;
  readonly act: Act;
};

export type Fact =
  | SeatingEvent
  | CandidacyEvent
  | CeremonyEvent
  | RoundEvent
  | ConfessionalEvent
  | SilenceEvent
  | RuleEvent
  | FieldEvent
  | RecusalEvent
  | DisputeEvent
  | StatementEvent
  | EndingEvent;

export type Refusal =
  | SeatingRefusal
  | CandidacyRefusal
  | CeremonyRefusal
  | RoundRefusal
  | KnotRefusal
  | ConfessionalRefusal
  | SilenceRefusal
  | RuleRefusal
  | FieldRefusal
  | RecusalRefusal
  | DisputeRefusal
  | StatementRefusal
  | EndingRefusal
  | { readonly code: 'actor_may_not'; readonly actor: ActorId; readonly act: Act['type'] }
  | { readonly code: 'number_used'; readonly nr: number; readonly last: number }
  | { readonly code: 'other_origin'; readonly origin: string }
  | { readonly code: 'other_mode'; readonly mode: Mode }
  | { readonly code: 'time_runs_backwards' }
  | { readonly code: 'reason_missing' }
  | { readonly code: 'seen_missing' }
  | { readonly code: 'enclosure_missing' }
  | { readonly code: 'enclosure_differs' }
  | { readonly code: 'enclosure_not_asked' };
