/**
 * The record for a lay reader: five sentences, and the findings on which each of them rests.
 *
 * Use      the record page tells them of the log that the device replayed; the page's verifier
 *          of a bundle, each with its mark and its findings.
 * Shapes   who decided, by which rule, when, how many took part, what stays secret: in this
 *          order. Every check supports at least one sentence; a new one does not compile without.
 * Source   spec/verify.md §9.
 */

import type { Instant } from '../basics/instant.ts';
import { ruleInForce } from '../table/endings/rule-change.ts';
import { plainReading, type Need } from '../table/rules/index.ts';
import type { Outcome, Selection } from '../table/selection.ts';
import type { Check, Finding } from './findings.ts';

export type LaySentence =
  | {
      readonly topic: 'who';
      readonly stage: Selection['stage'];
      readonly outcome: Outcome | null;
    }
  | { readonly topic: 'rule'; readonly needs: Need }
  | { readonly topic: 'when'; readonly openedAt: Instant | null }
  /** `cast` is of the last round counted. */
  | { readonly topic: 'part'; readonly rounds: number; readonly cast: number }
  | { readonly topic: 'stays' };

export type Topic = LaySentence['topic'];

/** The subject of a record: what all five sentences are read off. */
export function laySentences(selection: Selection): readonly LaySentence[] {
  const { stage, outcome, openedAt, rounds } = selection;
  const counted = rounds.flatMap(({ result }) => result ?? []);
  return [
    { topic: 'who', stage, outcome },
    { topic: 'rule', needs: plainReading(ruleInForce(selection)).needs },
    { topic: 'when', openedAt },
    { topic: 'part', rounds: counted.length, cast: counted.at(-1)?.cast ?? 0 },
    { topic: 'stays' },
  ];
}

/** The findings behind a sentence, those that failed first. */
export function restingOn(topic: Topic, findings: readonly Finding[]): readonly Finding[] {
  const own = findings.filter(({ check }) => SUPPORTS[check].includes(topic));
  return own.toSorted((one, two) => Number(one.passed) - Number(two.passed));
}

/** A sentence holds if everything it rests on does. */
export function holds(topic: Topic, findings: readonly Finding[]): boolean {
  return restingOn(topic, findings).every(({ passed }) => passed);
}

const ALL: readonly Topic[] = ['who', 'rule', 'when', 'part', 'stays'];

const SUPPORTS: { readonly [C in Check]: readonly Topic[] } = {
  // What an entry says, that it was signed, and that the rules let it in, carries all the rest.
  entry_signed: ['who'],
  entry_lawful: ['rule'],
  entry_form: ['when'],
  entry_place: ['when'],
  entry_seen: ['when'],
  entry_enclosure: ['rule', 'part'],
  entries_after: ALL,
  log_complete: ['when'],
  checkpoint_signed: ['when'],
  checkpoint_covers: ['when'],
  witnessed: ['when'],
  receipt_held: ['part'],
  challenge_opened: ['part'],
  dispute_judged: ['part'],
  archive_form: ['when'],
  files_whole: ['when'],
  files_single: ['when'],
  files_expected: ['when'],
  files_present: ['when', 'part'],
  definition_file: ['rule'],
  decision_file: ['who'],
  readme_file: ['when'],
  sealed: ['when'],
  sealed_files: ['when'],
  selection_opened: ['who', 'when'],
  roster_change: ['who'],
  ceremony_ended: ['stays'],
  ceremony_fault: ['stays'],
  keys_erased: ['stays'],
  ballot_proven: ['part'],
  round_floor: ['part', 'stays'],
  round_closed: ['part', 'stays'],
  round_decrypted: ['part', 'stays'],
  round_blinded: ['part', 'stays'],
  round_tested: ['part'],
  round_result: ['part'],
  round_without_result: ['part'],
  knot_ended: ['part', 'stays'],
  knot_moves: ['who', 'part'],
  talks_reported: ['part'],
  talks_without_report: ['part'],
  talks_disclosed: ['rule'],
  talks_checked: ['part', 'stays'],
  silence_ended: ['who'],
  rule_changed: ['rule'],
  field_follows: ['rule', 'part'],
  field_called: ['rule'],
  continues: ['who'],
  outcome_follows: ['who', 'rule'],
  mode: ['who'],
  anchored: ['who'],
};
