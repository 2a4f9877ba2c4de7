/**
 * `verify BUNDLE`: checks a record and says, check by check, what it found.
 *
 * Use      the command line and the stand-alone verifier, each with its own `Invocation`.
 *          A file that says it is evidence of a fork is judged as that.
 * Shapes   findings go to standard output; a verdict that is not good goes to standard error.
 *          Exit code 0: all checks passed; 1: one failed; 2: not a bundle, or not readable.
 * Source   spec/verify.md §1.
 */

import { readFileSync } from 'node:fs';
import { utf8 } from '../basics/bytes.ts';
import { ok, type Result } from '../basics/result.ts';
import type { Json } from '../basics/canonical.ts';
import type { Random } from '../crypto/group.ts';
import * as en from '../locales/en/verdict.ts';
import * as enCli from '../locales/en/cli.ts';
import * as enExplain from '../locales/en/explain.ts';
import * as enFindings from '../locales/en/findings.ts';
import * as enWitness from '../locales/en/witness.ts';
import * as fr from '../locales/fr/verdict.ts';
import * as frCli from '../locales/fr/cli.ts';
import * as frExplain from '../locales/fr/explain.ts';
import * as frFindings from '../locales/fr/findings.ts';
import * as frWitness from '../locales/fr/witness.ts';
import * as nl from '../locales/nl/verdict.ts';
import * as nlCli from '../locales/nl/cli.ts';
import * as nlExplain from '../locales/nl/explain.ts';
import * as nlFindings from '../locales/nl/findings.ts';
import * as nlWitness from '../locales/nl/witness.ts';
import { sayFinding, sayNoBundle, sayStep } from '../locales/say.ts';
import type { BundleRefusal } from '../record/bundle.ts';
import { looksLikeEvidence } from '../record/fork-evidence.ts';
import type { ChallengeGiven } from '../verify/challenged.ts';
import { walk, type Tag } from '../verify/explain.ts';
import type { Finding } from '../verify/findings.ts';
import type { Parcel } from '../verify/gather.ts';
import { beginVerifying, verifyBundle } from '../verify/verify.ts';
import type { Report, VerifyOptions } from '../verify/verify.ts';
import type { Invocation } from './arguments.ts';
import { policyAt, policySentence, textAt } from './policy-file.ts';
import { judgeEvidenceFile } from './verify-evidence.ts';

export type VerifyPorts = {
  readonly tag: Tag;
  readonly random: Random;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

export type VerifyInvocation = Pick<Invocation, 'words' | 'flags' | 'options'>;

export const VERIFY_WORDS = {
  en: {
    ...{ ...en.messages, ...enCli.messages, others: enWitness.messages },
    ...{ steps: enExplain.messages, checks: enFindings.messages },
  },
  nl: {
    ...{ ...nl.messages, ...nlCli.messages, others: nlWitness.messages },
    ...{ steps: nlExplain.messages, checks: nlFindings.messages },
  },
  fr: {
    ...{ ...fr.messages, ...frCli.messages, others: frWitness.messages },
    ...{ steps: frExplain.messages, checks: frFindings.messages },
  },
};

/** Does the command and answers its exit code. */
export function verifyCommand(given: VerifyInvocation, ports: VerifyPorts): number {
  const asked = ask(given, ports);
  if (typeof asked === 'number') return asked;
  return say(verifyBundle(asked.bytes, asked.options), given, ports);
}

type Question = { readonly bytes: Uint8Array; readonly options: VerifyOptions };

/** Null where the file named cannot be read. */
function challengeIn(options: VerifyInvocation['options']): ChallengeGiven | undefined | null {
  const { challenge, code } = options;
  if (challenge === undefined) return undefined;
  const text = textAt(challenge);
  return text.ok ? { file: utf8(text.value), ...(code !== undefined && { code }) } : null;
}

/** The bundle and what to hold it against; or the exit code, where all is said already. */
function ask(given: VerifyInvocation, ports: VerifyPorts): Question | number {
  const { options, flags } = given;
  const words = VERIFY_WORDS[ports.tag].others;
  const complain = (sentence: string) => {
    ports.err(`${sentence}\n`);
    return 2;
  };
  const policy = policyAt('', options['policy']);
  if (!policy.ok) return complain(policySentence(policy.refusal, words));
  const { receipt: kept } = options;
  const receipt = kept === undefined ? undefined : textAt(kept);
  if (receipt?.ok === false) return complain(words.receiptUnreadable(kept ?? '', receipt.refusal));
  const challenge = challengeIn(options);
  if (challenge === null)
    return complain(words.receiptUnreadable(options['challenge'] ?? '', 'EIO'));
  const { dispute: said } = options;
  const dispute = said === undefined ? undefined : textAt(said);
  if (dispute?.ok === false) return complain(words.receiptUnreadable(said ?? '', dispute.refusal));
  const bytes = readOrComplain(given, ports);
  if (bytes === undefined) return 2;
  if (looksLikeEvidence(bytes)) {
    const { out, err } = ports;
    const json = flags.includes('json');
    return judgeEvidenceFile(bytes, { words, json, policy: policy.value, out, err });
  }
  const held = {
    ...optionsOf(given, ports),
    ...(policy.value && { policy: policy.value }),
    ...(receipt && { receipt: receipt.value }),
    ...(challenge && { challenge }),
    ...(dispute && { dispute: utf8(dispute.value) }),
  };
  return { bytes, options: held };
}

function say(
  report: Result<Report, BundleRefusal>,
  given: VerifyInvocation,
  ports: VerifyPorts,
): number {
  const json = given.flags.includes('json');
  if (!report.ok) return notABundle(report.refusal, json, ports);
  if (json) ports.out(`${JSON.stringify(reportJson(report.value))}\n`);
  else if (given.flags.includes('explain')) tell(report.value, ports);
  else list(report.value, ports);
  return conclude(report.value, ports, json);
}

/** Checks parcels, each in whichever thread is free; the verdicts in the order of the parcels. */
export type CheckParcels = (parcels: readonly Parcel[]) => Promise<readonly (readonly boolean[])[]>;

/** The same, with help for records of thousands of ballots. */
export async function verifyTogether(
  given: VerifyInvocation,
  ports: VerifyPorts,
  check: CheckParcels,
): Promise<number> {
  const asked = ask(given, ports);
  if (typeof asked === 'number') return asked;
  const begun = beginVerifying(asked.bytes, asked.options);
  if (!begun.ok) return say(begun, given, ports);
  const { parcels, conclude: judge } = begun.value;
  return say(ok(judge(await check(parcels))), given, ports);
}

/** The file named and what the verifier says of it; undefined, and said, where it is unreadable. */
export function readReport(given: VerifyInvocation, ports: VerifyPorts) {
  const bytes = readOrComplain(given, ports);
  return bytes && { bytes, report: verifyBundle(bytes, optionsOf(given, ports)) };
}

function readOrComplain(given: VerifyInvocation, ports: VerifyPorts): Uint8Array | undefined {
  const [file = ''] = given.words;
  const bytes = readBytes(file);
  if (typeof bytes !== 'string') return bytes;
  ports.err(`${VERIFY_WORDS[ports.tag].fileUnreadable(file, bytes)}\n`);
  return undefined;
}

function optionsOf({ options }: VerifyInvocation, { random }: VerifyPorts): VerifyOptions {
  const { fingerprint } = options;
  return fingerprint === undefined ? { random } : { random, fingerprint };
}

/** What `--json` prints. */
export function reportJson(report: Report): Json {
  const { findings, passed, failed, anchored, entries, selection } = report;
  return {
    format: 'doyen/findings/1',
    definition: selection?.definition.id ?? null,
    origin: selection?.origin ?? null,
    mode: selection?.mode ?? null,
    fingerprint: selection?.fingerprint ?? null,
    entries,
    verified: { passed, failed },
    anchored,
    findings: findings.map(({ check, passed: holds, entry, details }) => ({
      check,
      passed: holds,
      ...(entry === undefined ? {} : { entry }),
      details,
    })),
  };
}

function notABundle(refusal: BundleRefusal, json: boolean, ports: VerifyPorts): number {
  if (json) ports.out(`${JSON.stringify({ format: 'doyen/findings/1', refusal })}\n`);
  ports.err(`${sayNoBundle(VERIFY_WORDS[ports.tag].refusals, refusal)}\n`);
  return 2;
}

function list({ findings }: Report, ports: VerifyPorts): void {
  const words = VERIFY_WORDS[ports.tag];
  for (const finding of findings) {
    const mark = finding.passed ? (isNote(finding) ? 'noted' : 'passed') : 'failed';
    ports.out(`${words[mark]}  ${sayFinding(words.checks, finding)}\n`);
  }
}

/** Nothing is wrong, and yet the reader must know. */
function isNote({ check, details }: Finding): boolean {
  if (check === 'mode') return details.mode === 'rehearsal';
  if (check === 'anchored') return details.given === 'no';
  if (check === 'roster_change') return true;
  if (check === 'challenge_opened') return details.state === 'code_missing';
  if (check === 'dispute_judged') return true;
  if (check === 'witnessed') return details.state !== 'quorum';
  return check === 'sealed' && details.state !== 'sealed';
}

/** The walk, then what failed, and who came or went after the roster was compared. */
function tell(report: Report, ports: VerifyPorts): void {
  const words = VERIFY_WORDS[ports.tag];
  for (const step of walk(report, ports.tag)) ports.out(`${sayStep(words.steps, step)}\n`);
  const findings = report.findings.filter(
    ({ passed, check }) => !passed || check === 'roster_change',
  );
  list({ ...report, findings }, ports);
}

function conclude(report: Report, ports: VerifyPorts, json: boolean): number {
  const { passed, failed, entries } = report;
  const words = VERIFY_WORDS[ports.tag];
  if (failed > 0) {
    ports.err(`${words.notVerified(failed, passed + failed)}\n`);
    return 1;
  }
  if (!json) ports.out(`${words.verified(passed, entries)}\n`);
  return 0;
}

/** The file, or the system's code for why not. */
function readBytes(file: string): Uint8Array | string {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : 'EIO';
  }
}
