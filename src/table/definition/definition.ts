/**
 * The definition: the rules of one selection, frozen when it opens.
 *
 * Use      files come in through `parseDefinition` (definition-parser.ts); its canonical bytes are
 *          the enclosure of the first entry.
 * Shapes   as settled in docs/schema/definition.schema.json; unknown fields are kept out of the
 *          value but stay in the canonical bytes, so the fingerprint covers them.
 * Source   spec/process.md §2.
 */

import type { Instant } from '../../basics/instant.ts';
import type { CandidacyFact } from '../candidacies/candidacy.ts';
import type { CandidateId, GroupId, MemberId, RoundId } from '../ids.ts';
import type { KnotMove } from '../knots/knot.ts';
import type { DecisionRule } from '../rules/expression.ts';

/** A text in one to three languages; at least one is there. */
export type Text = { readonly en?: string; readonly nl?: string; readonly fr?: string };

export type Provenance = { readonly source: string | null; readonly confidence?: string };

export type Group = {
  readonly name: Text;
  readonly members: readonly MemberId[];
  /** Assumed to act together: then f is at least its size. */
  readonly actsTogether: boolean;
};

export type Body = {
  readonly id: string;
  readonly name: Text;
  /** IANA name, e.g. `Europe/Brussels`. */
  readonly timeZone: string;
  readonly groups: { readonly [group: string]: Group };
  /** How many trustees may be corrupt and secrecy still holds; f in the protocol. */
  readonly assumedCorrupt: number;
  /** The body accepts results so small that they can reveal answers (protocol, floors). */
  readonly acceptsSmallCounts: boolean;
};

export type Post = {
  readonly id: string;
  readonly name: Text;
  readonly incumbent: string | null;
  /** `YYYY-MM-DD`, or null where the post is vacant already. */
  readonly vacantFrom: string | null;
} & Provenance;

export type MemberDefinition = {
  readonly id: MemberId;
  readonly name: Text;
  /** First and last day of membership, `YYYY-MM-DD`; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly weights: { readonly [weight: string]: number };
};

export type CandidateDefinition = {
  readonly id: CandidateId;
  readonly name: string;
  /** Member id or ISO code in lower case of the candidate's country, if any. */
  readonly country: string | null;
  readonly facts: readonly CandidacyFact[];
};

export type SilenceSettings = {
  readonly hours: number;
  readonly brokenBy: readonly ('objection' | 'amendment')[];
  readonly extensions: number;
  /** `unnamed`: a member may also object through the facilitators, who alone know it. */
  readonly objection: 'named' | 'unnamed';
  /** A running silence may be shortened for urgency, never below this; null: it may not. */
  readonly shortestHours: number | null;
  /** Time for interpretative statements after an adoption; 0: until the seal. */
  readonly statementHours: number;
};

/** Agreed beforehand: after so many counted rounds, the chair may take this rule. */
export type Fallback = { readonly afterRounds: number; readonly rule: DecisionRule };

/** The selection that this one takes up again, as its record stood. */
export type Predecessor = {
  readonly origin: string;
  readonly fingerprint: string;
  readonly size: number;
  readonly root: string;
};

export type TrusteeSettings = {
  /** All members, or only those of `board`, whose keys serve the whole body. */
  readonly who: 'members' | 'board';
  readonly board: readonly MemberId[];
  /** t: so many trustees together can open a tally. */
  readonly threshold: number;
  /** q: so many must sign the closing before any decrypts. */
  readonly closingQuorum: number;
  readonly reserveRounds: number;
  /** Longest time for each phase of the key ceremony; a phase ends sooner when all are in. */
  readonly phaseMinutes: number;
};

/** A further person of trust beside the chair: a seat `officer:<id>`. */
export type Facilitator = { readonly id: string; readonly name: Text };

export type FacilitationSettings = {
  /** Beside the chair, who always is one. */
  readonly facilitators: readonly Facilitator[];
  /** What the record has of a round of talks: how many were heard, that it was held, or nothing. */
  readonly trace: 'count' | 'held' | 'none';
  /** To whom the facilitators' finding goes first. */
  readonly disclosure: 'together' | 'sponsors-first';
};

export type SoundingKind =
  | 'straw-poll'
  | 'confessional'
  | 'veto-check'
  | 'resistance-poll'
  | 'weighted-poll'
  | 'knot';
export type RevealLevel = 'counts' | 'classes' | 'passes' | 'nothing';

export type RoundPlan = {
  readonly id: RoundId;
  readonly kind: SoundingKind;
  readonly opens: Instant;
  readonly closes: Instant;
  readonly candidates: readonly CandidateId[];
  readonly reveal: RevealLevel;
  /** Groups counted apart when `reveal` is `classes`. */
  readonly classes: readonly GroupId[];
  /** Of a confessional: the one question for all. */
  readonly question?: Text;
  /** So many names, without rank; null or left out: a word of the scale for each name. */
  readonly names?: NamesAsked | null;
  /** Of a confessional: the straw poll that the facilitators' counts are held against. */
  readonly checkedBy?: RoundId | null;
  /** Of a weighted poll: what each member's answer counts. */
  readonly weighed?: WeighedBy | null;
  /** Of a knot, which no file plans: what happens if all whom it names say yes. */
  readonly moves?: readonly KnotMove[];
};

/** `orFewer`, of a straw poll: so many at most, or none. */
export type NamesAsked = { readonly exactly: number; readonly orFewer?: boolean };

/** The weight of this name, in whole units of so much: the nearest, and from a half upwards. */
export type WeighedBy = { readonly by: string; readonly unit: number };

/** A plan as files and wishes spell it: times as RFC 3339. */
export type RoundPlanText = Omit<RoundPlan, 'opens' | 'closes'> & {
  readonly opens: string;
  readonly closes: string;
};

export type CriterionDefinition = {
  readonly id: string;
  readonly text: Text;
  readonly proposer: string | null;
} & Provenance;

export type CalendarItem = {
  readonly date: string;
  readonly end?: string;
  readonly what: Text;
} & Provenance;

export type Definition = {
  readonly id: string;
  readonly title: Text;
  /** Whose everyday words the pages use; a name they do not know changes nothing. */
  readonly words?: string;
  readonly body: Body;
  readonly post: Post;
  /** Further posts that fall together with the first: filled as a package or not at all. */
  readonly posts: readonly Post[];
  readonly members: readonly MemberDefinition[];
  readonly candidates: readonly CandidateDefinition[];
  readonly rule: DecisionRule;
  /** How the rule may be changed in mid-course: under silence, or by the chair as well. */
  readonly ruleChange: 'silence' | 'chair';
  /** Who goes on where the rule draws it: as it follows, or as the chair finds after consulting. */
  readonly narrowing: 'rule' | 'chair';
  readonly fallback: Fallback | null;
  readonly continues: Predecessor | null;
  readonly silence: SilenceSettings;
  readonly trustees: TrusteeSettings;
  readonly facilitation: FacilitationSettings;
  readonly rounds: readonly RoundPlan[];
  readonly criteria: readonly CriterionDefinition[];
  readonly calendar: readonly CalendarItem[];
};
