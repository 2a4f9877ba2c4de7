/**
 * Verifies a bundle: replays the record with the rules of the table and reports every check.
 *
 * Use      the command line and the stand-alone verifier; also any page that opens a bundle.
 * Shapes   a report with all findings; `anchored` says whether the reader's own fingerprint was
 *          compared and fits: without it the record is only shown to agree with itself.
 * Errors   what is no bundle at all is refused; everything else is a finding.
 * Source   spec/verify.md.
 */

import { ok, type Result } from '../basics/result.ts';
import type { Random } from '../crypto/group.ts';
import { readBundle, type Bundle, type BundleRefusal } from '../record/bundle.ts';
import type { Policy } from '../record/witness-policy.ts';
import type { Mode } from '../table/seats/seating.ts';
import type { Selection } from '../table/selection.ts';
import { type ChallengeGiven, challengeFindings } from './challenged.ts';
import { disputeFindings } from './disputed.ts';
import { anchorFinding, courseFindings, modeFinding } from './course.ts';
import {
  archiveFindings,
  derivedFindings,
  fileFindings,
  logFindings,
  sealFindings,
} from './files.ts';
import { fieldFindings } from './field.ts';
import { failed, type Finding } from './findings.ts';
import { type Parcel, checkParcel, verdictsOf } from './gather.ts';
import { replay, type Progress, type Replay } from './replay.ts';
import { receiptFindings, witnessFindings } from './witnessed.ts';

export type VerifyOptions = {
  /** 64 hex digits or eight words, as the reader had them from the chair or a member. */
  readonly fingerprint?: string;
  /** Which witnesses must have cosigned, from the reader's own file. */
  readonly policy?: Policy;
  /** A receipt that somebody kept: is its entry in this record? */
  readonly receipt?: string;
  /** A ballot that a device had to open instead of casting it. */
  readonly challenge?: ChallengeGiven;
  /** What a member says against the sealed list, in a file of its own. */
  readonly dispute?: Uint8Array;
  readonly random: Random;
  /** Hears, entry by entry, how far the replay is; the proofs of ballots come after the last. */
  readonly progress?: Progress;
};

export type Report = {
  readonly findings: readonly Finding[];
  readonly passed: number;
  readonly failed: number;
  readonly anchored: boolean;
  readonly entries: number;
  /** Undefined where not even the first entry could be read. */
  readonly selection: Selection | undefined;
  readonly mode: Mode | undefined;
};

/** A record replayed, and the ballots whose proofs are still to be checked, here or elsewhere. */
export type Begun = {
  readonly parcels: readonly Parcel[];
  /** One list of verdicts for each parcel. */
  conclude(verdicts: readonly (readonly boolean[])[]): Report;
};

export function verifyBundle(
  bytes: Uint8Array,
  options: VerifyOptions,
): Result<Report, BundleRefusal> {
  const begun = beginVerifying(bytes, options);
  if (!begun.ok) return begun;
  const { parcels, conclude } = begun.value;
  return ok(conclude(parcels.map((parcel) => checkParcel(parcel, options.random))));
}

/** The same in two halves: between them, several threads may check the parcels. */
export function beginVerifying(
  bytes: Uint8Array,
  options: VerifyOptions,
): Result<Begun, BundleRefusal> {
  const read = readBundle(bytes);
  if (!read.ok) return read;
  const { parcels, conclude } = replay(read.value, options.random, options.progress);
  return ok({
    parcels,
    conclude: (verdicts) => judged(read.value, conclude(verdictsOf(parcels, verdicts)), options),
  });
}

function judged(bundle: Bundle, replayed: Replay, options: VerifyOptions): Report {
  const { selection } = replayed.ledger;
  const laid = [
    ...archiveFindings(bundle),
    ...logFindings(bundle, replayed),
    ...replayed.findings,
    ...fileFindings(bundle, replayed),
    ...witnessFindings(bundle, replayed, options.policy),
    ...receiptFindings(bundle, replayed, options.receipt),
    ...challengeFindings(replayed, options.challenge),
    ...disputeFindings(bundle, replayed, options.dispute),
  ];
  const follows = selection ? followingFindings(bundle, selection, replayed) : [];
  const known = selection
    ? [anchorFinding(selection, options.fingerprint), modeFinding(selection)]
    : [];
  const findings = [...laid, ...consequences(follows, replayed), ...known];
  return report(findings, selection, bundle.log.size);
}

/** What must hold if every entry does. */
function followingFindings(
  bundle: Bundle,
  selection: Selection,
  replayed: Replay,
): readonly Finding[] {
  return [
    ...derivedFindings(bundle, selection),
    ...courseFindings(selection, replayed),
    ...fieldFindings(bundle, selection),
    ...sealFindings(bundle, selection, replayed.steps),
  ];
}

/** After an entry that failed, what fails only because of it is counted, not told one by one. */
function consequences(follows: readonly Finding[], replayed: Replay): readonly Finding[] {
  const { broken, after } = replayed;
  if (broken === undefined) return follows;
  const holding = follows.filter(({ check, passed }) => check === 'sealed_files' || passed);
  const count = after + follows.length - holding.length;
  // That there is no seal may be the fault of that entry: nothing failed, and nothing is said.
  const told = holding.filter(
    ({ check, details }) => check !== 'sealed' || details.state === 'sealed',
  );
  return count === 0 ? told : [failed('entries_after', { count, first: broken }, broken), ...told];
}

function report(
  findings: readonly Finding[],
  selection: Selection | undefined,
  entries: number,
): Report {
  const holding = findings.filter(({ passed }) => passed).length;
  const anchored = findings.some(
    (one) => one.check === 'anchored' && one.passed && one.details.given === 'yes',
  );
  return {
    findings,
    passed: holding,
    failed: findings.length - holding,
    anchored,
    entries,
    selection,
    mode: selection?.mode,
  };
}
