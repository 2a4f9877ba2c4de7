/**
 * Picks the sentence of a check, a step or a refusal: what is said and its details always match.
 *
 * Use      `sayFinding(messages.findings, finding)`; a check without its sentence does not compile.
 */

import type { BundleRefusal } from '../record/bundle.ts';
import type { Step, StepKind, StepOf } from '../verify/explain.ts';
import type { Check, Finding, FindingOf } from '../verify/findings.ts';
import type { StepSentences } from './en/explain.ts';
import type { FindingSentences } from './en/findings.ts';
import type { RefusalSentences } from './en/verdict.ts';

export function sayFinding(sentences: FindingSentences, finding: Finding): string {
  return sayCheck(sentences, finding);
}

export function sayStep(sentences: StepSentences, step: Step): string {
  return sayKind(sentences, step);
}

/** Why a file was not looked at. */
export function sayNoBundle(sentences: RefusalSentences, refusal: BundleRefusal): string {
  switch (refusal.code) {
    case 'not_a_bundle':
      return sentences.not_a_bundle(refusal);
    case 'archive_unreadable':
      return sentences.archive_unreadable(refusal);
    case 'archive_truncated':
      return sentences.archive_truncated(refusal);
    case 'archive_compressed':
      return sentences.archive_compressed(refusal);
  }
}

function sayCheck<C extends Check>(sentences: FindingSentences, finding: FindingOf<C>): string {
  return sentences[finding.check](finding);
}

function sayKind<K extends StepKind>(sentences: StepSentences, step: StepOf<K>): string {
  return sentences[step.step](step.details);
}
