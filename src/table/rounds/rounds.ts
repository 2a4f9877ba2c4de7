/**
 * Rounds of sounding: called, ready, open, closed, counted.
 *
 * Use      the chair calls a round; trustees prove they hold the round's key; it opens at its time,
 *          closes at its time, q trustees sign the closing, t decrypt, and all results appear at
 *          one moment.
 * Source   spec/process.md §6, spec/protocol.md §§4-6.
 */

import type { Instant } from '../../basics/instant.ts';
import type { ConfessionalStage } from '../confessional/confessional.ts';
import type { RoundPlan } from '../definition/definition.ts';
import type { CandidateId, Digest, GroupId, MemberId, RoundId } from '../ids.ts';
import type { Units, Unweighed } from '../soundings/weighing.ts';

export type RoundStage = 'called' | 'open' | 'closed' | 'counted' | 'unopened' | 'abandoned';

/** Of a counted round or of a confessional. */
export type SoundingStage = RoundStage | ConfessionalStage;

/** Why a round ended without counts. */
export type RoundEnd =
  | 'too_few_cast'
  | 'set_too_small'
  | 'possession_missing'
  | 'sums_do_not_open'
  | 'by_chair';

export type CastBallot = {
  readonly member: MemberId;
  readonly seq: number;
  readonly digest: Digest;
  /** Index of its entry. */
  readonly index: number;
  readonly bytes: Uint8Array;
};

/**
 * One sum that the trustees open, e.g. `guterres/encourage/all`; bytes are alpha, beta. Blinded,
 * its purpose ends in `/blinded`.
 */
export type Target = {
  readonly purpose: string;
  /** Null: of a knot. */
  readonly candidate: CandidateId | null;
  readonly answer: 'encourage' | 'discourage' | 'object' | 'resistance' | 'yes';
  readonly class: GroupId | 'all';
  /** What is taken off the sum: one of a list that is mixed (protocol.md §10). */
  readonly less?: number;
  readonly alpha: Uint8Array;
  readonly beta: Uint8Array;
};

export type Counts = {
  readonly encourage: number;
  readonly discourage: number;
  readonly noOpinion: number;
};

export type CandidateResult = Counts & {
  readonly candidate: CandidateId;
  readonly byClass?: { readonly [group: string]: Counts };
  /** By the rule; null where the counts published do not settle it. */
  readonly passes: boolean | null;
};

/** What a test for nought says of a name: whether somebody is against it, and nothing else. */
export type NameTest = {
  readonly candidate: CandidateId;
  /** Somebody in the whole set is; null where only what the rule makes of it is known. */
  readonly against: boolean | null;
  readonly byClass?: { readonly [group: string]: boolean };
  /** By the rule; null where the bits published do not settle it. */
  readonly passes: boolean | null;
};

/** The sum of what members feel against a name; who did not answer is in no sum. */
export type NameResistance = {
  readonly candidate: CandidateId;
  readonly resistance: number;
  readonly byClass?: { readonly [group: string]: number };
};

export type RoundResult = {
  readonly at: Instant;
  readonly cast: number;
  readonly absent: number;
  /** Empty where the sums were only tested, or are of resistance or of weights. */
  readonly results: readonly CandidateResult[];
  readonly tests?: readonly NameTest[];
  readonly resistances?: readonly NameResistance[];
  /** Of a weighted poll: units in the place of counts. */
  readonly weighed?: readonly CandidateResult[];
  /** Of a knot, and the only thing that is known of it: whether all said yes. */
  readonly opened?: boolean;
};

/** How the sums of a tested round are blinded, before anything is opened. */
export type Blinding = {
  /** Valid blindings by trustee. */
  readonly given: { readonly [member: string]: Uint8Array };
  readonly bad: readonly MemberId[];
  /** The blinded sums, once enough trustees have blinded; null before. */
  readonly targets: readonly Target[] | null;
  /** Who signed that these are the ones. */
  readonly signers: readonly MemberId[];
};

export type Closing = {
  readonly closeIndex: number;
  /** Digest over (member, seq, ballot digest) of the counted set. */
  readonly counted: Digest;
  /** Digest over all targets with their purpose. */
  readonly targets: Digest;
};

export type Round = {
  readonly plan: RoundPlan;
  readonly number: number;
  readonly stage: RoundStage;
  /** Round id of the protocol: 32 bytes as hex, a hash of the manifest. */
  readonly rid: string;
  /** From 1; a round that ended without counts may be called again. */
  readonly attempt: number;
  /** Attempt of the key ceremony whose stock the key is from. */
  readonly ceremony: number;
  /** Which key of the stock, from 0. */
  readonly keyIndex: number;
  readonly publicKey: string;
  /** Members entitled to answer: those who sit when it opens, fixed when the round was called. */
  readonly entitled: readonly MemberId[];
  /** Members who sat and stood aside: not asked, and read as the rule reads `recused`. */
  readonly recused: readonly MemberId[];
  /** Of a weighted poll: what each of those entitled counts, fixed when it was called. */
  readonly units?: Units;
  readonly provers: readonly MemberId[];
  readonly openedAt: Instant | null;
  readonly closedAt: Instant | null;
  /** Latest ballot of each member. */
  readonly ballots: { readonly [member: string]: CastBallot };
  /** Hex of alphas and betas seen, with their member: none may come back from another. */
  readonly points: { readonly [point: string]: MemberId };
  readonly closing: Closing | null;
  readonly targets: readonly Target[];
  readonly closers: readonly MemberId[];
  /** Of a round whose sums are only tested for nought; of any other null. */
  readonly blinding: Blinding | null;
  /** Valid partial decryptions by trustee. */
  readonly partials: { readonly [member: string]: Uint8Array };
  readonly badPartials: readonly MemberId[];
  readonly result: RoundResult | null;
  /** Why it was not opened or was abandoned. */
  readonly why: RoundEnd | null;
  /** The chair's reason for abandoning it. */
  readonly reason: string | null;
};

export type RoundWish =
  /** `opens`, `closes` may move the planned times; the rest is the plan's. */
  | {
      readonly type: 'CallRound';
      readonly round: RoundId;
      readonly opens: string;
      readonly closes: string;
      /** Though its results, alone or held against an earlier round's, single members out. */
      readonly knowing?: boolean;
      readonly reason: string;
    }
  | { readonly type: 'ProvePossession'; readonly round: RoundId; readonly proof: string }
  | {
      readonly type: 'CastBallot';
      readonly round: RoundId;
      readonly rid: string;
      readonly seq: number;
      /** Digest of this member's last ballot in the round, or null. */
      readonly previous: Digest | null;
      readonly enclosure: Digest;
    }
  | { readonly type: 'CloseRound'; readonly round: RoundId; readonly reason: string }
  | {
      readonly type: 'SignClosing';
      readonly round: RoundId;
      readonly rid: string;
      readonly sid: string;
      readonly keyIndex: number;
      /** The log up to and with the closing entry. */
      readonly head: Head;
      readonly closing: Closing;
    }
  | {
      /** In a tested round, before anything is decrypted. */
      readonly type: 'BlindTargets';
      readonly round: RoundId;
      readonly rid: string;
      /** Where trustees mix in turn: how many have before. */
      readonly turn?: number;
      readonly enclosure: Digest;
    }
  | {
      readonly type: 'SignBlinding';
      readonly round: RoundId;
      readonly rid: string;
      /** Digest over the blinded targets, as `Closing.targets` is over the targets. */
      readonly blinded: Digest;
    }
  | {
      readonly type: 'DecryptTargets';
      readonly round: RoundId;
      readonly rid: string;
      readonly enclosure: Digest;
    }
  | { readonly type: 'AbandonRound'; readonly round: RoundId; readonly reason: string };

/** A state of the log: how many entries, and their Merkle root (hex). */
export type Head = { readonly size: number; readonly root: string };

/** What is fixed by the call. */
export type CalledRound = Pick<
  Round,
  | 'plan'
  | 'number'
  | 'rid'
  | 'attempt'
  | 'ceremony'
  | 'keyIndex'
  | 'publicKey'
  | 'entitled'
  | 'recused'
  | 'units'
>;

export type RoundEvent =
  | ({ readonly type: 'RoundCalled' } & CalledRound)
  | ({ readonly type: 'KnotTied' } & CalledRound)
  | { readonly type: 'PossessionProved'; readonly round: RoundId; readonly member: MemberId }
  | { readonly type: 'RoundOpened'; readonly round: RoundId; readonly at: Instant }
  | {
      readonly type: 'BallotCast';
      readonly round: RoundId;
      readonly ballot: CastBallot;
      readonly points: readonly string[];
    }
  | {
      readonly type: 'RoundClosed';
      readonly round: RoundId;
      readonly at: Instant;
      readonly closing: Closing;
      readonly targets: readonly Target[];
    }
  | { readonly type: 'RoundUnopened'; readonly round: RoundId; readonly why: RoundEnd }
  | { readonly type: 'ClosingSigned'; readonly round: RoundId; readonly member: MemberId }
  | {
      readonly type: 'TargetsBlinded';
      readonly round: RoundId;
      readonly member: MemberId;
      readonly bytes: Uint8Array;
    }
  | { readonly type: 'BadBlindingSkipped'; readonly round: RoundId; readonly member: MemberId }
  | {
      readonly type: 'BlindingCompleted';
      readonly round: RoundId;
      readonly targets: readonly Target[];
    }
  | { readonly type: 'BlindingSigned'; readonly round: RoundId; readonly member: MemberId }
  | {
      readonly type: 'TargetsDecrypted';
      readonly round: RoundId;
      readonly member: MemberId;
      readonly bytes: Uint8Array;
    }
  | { readonly type: 'BadPartialSkipped'; readonly round: RoundId; readonly member: MemberId }
  | { readonly type: 'RoundCounted'; readonly round: RoundId; readonly result: RoundResult }
  | {
      readonly type: 'RoundAbandoned';
      readonly round: RoundId;
      readonly why: RoundEnd;
      readonly reason: string | null;
    };

export type RoundRefusal =
  | { readonly code: 'round_unknown'; readonly round: string }
  | { readonly code: 'round_running'; readonly round: RoundId }
  | { readonly code: 'round_held_already'; readonly round: RoundId }
  | { readonly code: 'keys_not_ready' }
  | {
      /** Shares on devices that were replaced: too many, or too few are left. */
      readonly code: 'shares_lost';
      readonly lost: number;
      readonly assumedCorrupt: number;
      readonly left: number;
      readonly needed: number;
    }
  | { readonly code: 'keys_used_up'; readonly keys: number }
  | { readonly code: 'round_times_wrong' }
  | { readonly code: 'round_time_past'; readonly closes: string; readonly now: string }
  | { readonly code: 'candidate_not_running'; readonly candidate: CandidateId }
  | { readonly code: 'small_counts_not_accepted'; readonly group: string; readonly size: number }
  | {
      /** Held against the results of earlier rounds, its own would say what so few answered. */
      readonly code: 'round_singles_out';
      readonly rounds: readonly RoundId[];
      readonly members: number;
    }
  /** Of a weighted poll that cannot be called with these weights. */
  | Unweighed
  /** Its sums would make answers certain, more than a count of three heads does. */
  | { readonly code: 'weights_single_out'; readonly members: number }
  | { readonly code: 'round_not_called'; readonly stage: SoundingStage }
  | { readonly code: 'round_not_open'; readonly stage: SoundingStage }
  | { readonly code: 'round_not_closed'; readonly stage: SoundingStage }
  | { readonly code: 'round_closes_later'; readonly closes: string; readonly missing: number }
  | { readonly code: 'ballot_late'; readonly closes: string; readonly now: string }
  | { readonly code: 'not_entitled'; readonly member: MemberId }
  | { readonly code: 'ballot_out_of_order'; readonly seq: number; readonly expected: number }
  | { readonly code: 'ballot_previous_differs' }
  | { readonly code: 'ballot_other_round'; readonly rid: string }
  | { readonly code: 'ballot_malformed' }
  | { readonly code: 'ballot_copied'; readonly from: MemberId }
  | { readonly code: 'closing_differs'; readonly field: string }
  | { readonly code: 'closing_not_signed'; readonly signed: number; readonly needed: number }
  /** Only the bit of a rule that lets nobody object can be tested. */
  | { readonly code: 'rule_asks_for_counts'; readonly round: string }
  | { readonly code: 'round_not_tested'; readonly round: RoundId }
  | { readonly code: 'blinding_complete' }
  | { readonly code: 'blinding_turn_over'; readonly turn: number; readonly now: number }
  | { readonly code: 'blinding_not_complete'; readonly blinded: number; readonly needed: number }
  | { readonly code: 'blinding_not_signed'; readonly signed: number; readonly needed: number };
