/**
 * What the verifier reports: one finding for each check made, passed or not.
 *
 * Use      `passed` and `failed` make one; locales/<tag>/findings.ts has its sentence.
 * Shapes   a check that is made of every entry gives one finding when all pass (with their number),
 *          and one for each entry that fails. `entry` is an index of the log.
 * Source   spec/verify.md §2.
 */

import type { ChallengeRefusal } from '../record/challenge.ts';
import type { DisputeFileRefusal, Standing } from '../record/dispute-file.ts';
import type { Outcome } from '../table/selection.ts';
import type { CeremonyPhase } from '../table/ceremony/ceremony.ts';
import type { ConfessionalEnd, ConfessionalStage } from '../table/confessional/confessional.ts';
import type { RoundEnd, RoundStage } from '../table/rounds/rounds.ts';
import type { Mode } from '../table/seats/seating.ts';
import type { Follows } from '../table/rules/choice/step.ts';
import type { ChangedBy } from '../table/endings/rule-change.ts';
import type { SilenceStage } from '../table/silence/silence.ts';
import type { Subject } from '../table/silence/subject.ts';

/** Each check with the details it reports. */
export type Checks = {
  readonly archive_form: { readonly path: string; readonly offset: number };
  readonly files_whole: { readonly count: number; readonly path: string };
  readonly files_single: { readonly count: number; readonly path: string };
  readonly files_expected: { readonly count: number; readonly path: string };
  readonly files_present: { readonly count: number; readonly path: string };
  readonly log_complete: { readonly size: number; readonly missing: number };
  readonly entry_form: { readonly count: number; readonly fault: string; readonly pointer: string };
  readonly entry_place: { readonly count: number; readonly says: number };
  readonly entry_enclosure: {
    readonly count: number;
    readonly path: string;
    readonly code: string;
  };
  readonly entry_signed: { readonly count: number; readonly actor: string };
  readonly entry_seen: { readonly count: number; readonly actor: string; readonly size: number };
  readonly entry_lawful: {
    readonly count: number;
    readonly act: string;
    readonly code: string;
    /** What is wrong with an enclosed definition, and where; else empty. */
    readonly fault: string;
    readonly pointer: string;
  };
  /** Only where an earlier entry failed: what could no longer hold because of it. */
  readonly entries_after: { readonly count: number; readonly first: number };
  readonly checkpoint_signed: { readonly code: string };
  readonly checkpoint_covers: { readonly size: number; readonly root: string };
  /** What witnesses have cosigned: without a policy nobody judges whether it is enough. */
  readonly witnessed: {
    readonly state:
      | 'quorum'
      | 'unjudged'
      | 'none'
      | 'short'
      | 'behind'
      | 'elsewhere'
      | 'malformed'
      | 'other_log';
    /** Who cosigned; where the quorum is short, who did not. */
    readonly by: string;
    readonly size: number;
    readonly of: number;
  };
  /** A receipt that somebody kept: whether its entry is here, and its place on the sealed list. */
  readonly receipt_held: {
    readonly state:
      | 'listed'
      | 'replaced'
      | 'act'
      | 'malformed'
      | 'foreign'
      | 'missing'
      | 'not_included'
      | 'parted';
    readonly index: number;
    readonly round: string;
    readonly place: number;
    readonly of: number;
    /** Of the ballot, as its device showed it before it was sent; empty where it is none. */
    readonly code: string;
  };
  /** A sealed ballot that its device had to open: what it held. It is no part of the count. */
  readonly challenge_opened: {
    readonly state:
      | ChallengeRefusal['code']
      | 'opened'
      /** Opened, and nobody noted the code before. */
      | 'code_missing'
      | 'code_differs'
      | 'cast';
    readonly round: string;
    readonly code: string;
    readonly answers: { readonly [name: string]: string };
  };
  /** What a member said against the sealed list; it fails only where it is proven. */
  readonly dispute_judged: {
    readonly state: DisputeFileRefusal['code'] | Standing;
    readonly round: string;
    readonly member: string;
    /** Empty where its member says that it sent none. */
    readonly code: string;
  };
  readonly definition_file: NoDetails;
  readonly decision_file: NoDetails;
  /** `other`: sealed, but not the text of this version: the word of whoever sealed it. */
  readonly readme_file: { readonly state: 'known' | 'other' | 'changed' };
  readonly selection_opened: { readonly fingerprint: string; readonly seats: number };
  /** After the opening, so that no compared fingerprint says it. */
  readonly roster_change: {
    readonly kind: 'added' | 'removed' | 'seated' | 'replaced';
    readonly who: string;
  };
  readonly ceremony_ended: {
    readonly attempt: number;
    readonly phase: CeremonyPhase;
    readonly trustees: number;
    readonly threshold: number;
    readonly closingQuorum: number;
  };
  /**
   * A complaint about a share, judged once more, and who was asked to the attempt after it; of keys
   * that were certified (`phase`) how many hold them.
   */
  readonly ceremony_fault: {
    readonly attempt: number;
    readonly phase: CeremonyPhase;
    readonly kind: 'bad-share' | 'false-complaint';
    readonly culprit: string;
    readonly dealer: string;
    readonly by: string;
    readonly left: number;
  };
  /** Which trustees have stated that their shares are gone; nobody can check that they are. */
  readonly keys_erased: {
    readonly attempt: number;
    readonly trustees: number;
    readonly stated: number;
    readonly silent: string;
  };
  readonly ballot_proven: {
    readonly round: string;
    readonly count: number;
    readonly member: string;
    readonly seq: number;
  };
  readonly round_floor: { readonly round: string; readonly cast: number; readonly least: number };
  readonly round_closed: {
    readonly round: string;
    readonly signed: number;
    readonly needed: number;
  };
  readonly round_decrypted: {
    readonly round: string;
    readonly valid: number;
    readonly needed: number;
    readonly bad: string;
  };
  /** Of a round whose sums are only tested: they were blinded, and no other list was signed. */
  readonly round_blinded: {
    readonly round: string;
    readonly valid: number;
    readonly needed: number;
    readonly signed: number;
    readonly quorum: number;
    readonly bad: string;
  };
  readonly round_tested: {
    readonly round: string;
    readonly cast: number;
    readonly absent: number;
    /** Of so many names, somebody is against so many. */
    readonly names: number;
    readonly against: number;
    /** Then `against` is how many names the rule does not let pass. */
    readonly secret: boolean;
  };
  readonly round_result: {
    readonly round: string;
    readonly cast: number;
    readonly absent: number;
  };
  readonly round_without_result: {
    readonly round: string;
    readonly stage: RoundStage;
    readonly why: RoundEnd | 'none';
  };
  /** Moves that open together: of those named so many answered, and whether they opened. */
  readonly knot_ended: {
    readonly knot: string;
    readonly named: number;
    readonly cast: number;
    readonly opened: boolean;
  };
  /** What the moves came to: made in that moment, or by their members before. */
  readonly knot_moves: {
    readonly knot: string;
    readonly made: number;
    readonly already: number;
    readonly moves: number;
  };
  readonly talks_without_report: {
    readonly round: string;
    readonly stage: ConfessionalStage;
    readonly why: ConfessionalEnd | 'none';
  };
  readonly talks_reported: {
    readonly round: string;
    readonly heard: number;
    readonly entitled: number;
    readonly signed: number;
    readonly needed: number;
  };
  readonly talks_disclosed: {
    readonly round: string;
    readonly told: number;
    readonly needed: number;
  };
  readonly talks_checked: {
    readonly round: string;
    readonly poll: string;
    readonly state: 'agrees' | 'differs' | 'waits' | 'too_small' | 'withheld';
    /** Of one candidate, at most so many answers are not the same. */
    readonly differs: number;
  };
  readonly silence_ended: {
    readonly silence: number;
    readonly subject: Subject['kind'];
    /** Of a name or a package: who it is about. */
    readonly names: string;
    readonly stage: SilenceStage;
    /** How many came through the facilitators: from whom, nobody can check. */
    readonly relayed: number;
  };
  /** The rule judged from here on is another than the one that was opened with. */
  readonly rule_changed: { readonly by: ChangedBy; readonly silence: number };
  /** The names that go on are those that the published count gives, and the decision says so. */
  readonly field_follows: {
    readonly round: string;
    readonly follows: Follows;
    readonly names: string;
  };
  /** A round has no name that the count, or the chair's recorded decision, had not let go on. */
  readonly field_called: {
    readonly round: string;
    readonly by: 'count' | 'chair';
    readonly names: string;
  };
  /** An earlier record that this one takes up; its own bundle is to be checked too. */
  readonly continues: { readonly origin: string; readonly size: number; readonly root: string };
  readonly outcome_follows: { readonly kind: Outcome['kind'] | 'none' };
  readonly sealed: { readonly state: 'sealed' | 'interim' | 'statements' | 'missing' };
  readonly sealed_files: { readonly count: number; readonly path: string };
  readonly mode: { readonly mode: Mode };
  readonly anchored: { readonly given: 'yes' | 'no'; readonly fingerprint: string };
};

type NoDetails = { readonly [none: string]: never };

export type Check = keyof Checks;

export type FindingOf<C extends Check> = {
  readonly check: C;
  readonly passed: boolean;
  /** The entry it concerns, where there is one. */
  readonly entry?: number;
  readonly details: Checks[C];
};

export type Finding = { readonly [C in Check]: FindingOf<C> }[Check];

export function passed<C extends Check>(
  check: C,
  details: Checks[C],
  entry?: number,
): FindingOf<C> {
  return entry === undefined
    ? { check, passed: true, details }
    : { check, passed: true, entry, details };
}

export function failed<C extends Check>(
  check: C,
  details: Checks[C],
  entry?: number,
): FindingOf<C> {
  return { ...passed(check, details, entry), passed: false };
}

export function found<C extends Check>(holds: boolean, check: C, details: Checks[C]): FindingOf<C> {
  return holds ? passed(check, details) : failed(check, details);
}
