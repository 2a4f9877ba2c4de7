/**
 * What the evidence of a cell suggests, and by which rules: a person decides.
 *
 * Use      `suggestionOf(evidence)`; the count shows it beside what was decided.
 * Shapes   the weightiest word leads (quality times freshness); a condition holds its step back;
 *          agreement raises confidence; conflict, age, a low grade, second hand, a single source
 *          and an expected word that did not come lower it. `why` says each rule that spoke, in
 *          that order, with its signals and without prose. Null: unknown, and never a yes.
 */

import type { Evidence, Piece } from './evidence.ts';
import { compare } from './evidence.ts';
import type { ItemId } from './fields.ts';
import type { Confidence, Step } from './kinds/assessment.ts';
import { FORGOTTEN, FRESH, isBelowC3 } from './weighing.ts';

export type WhyCode =
  /** Unknown, because. */
  | 'nothing-heard'
  | 'only-silence'
  | 'only-other-voices'
  | 'all-forgotten'
  /** The step. */
  | 'weightiest-word'
  | 'held-back-by-condition'
  | 'lifts-on-condition'
  /** Confidence. */
  | 'others-agree'
  | 'confirmed'
  | 'conflict'
  | 'faded'
  | 'below-c3'
  | 'ungraded'
  | 'second-hand'
  | 'single-source'
  | 'expected-but-silent'
  /** Told for completeness. */
  | 'other-voices-apart';
export type Why = { readonly rule: WhyCode; readonly ids: readonly ItemId[] };

export type Suggestion = {
  readonly step: Step | null;
  readonly confidence: Confidence;
  readonly basis: 'stated' | 'inferred';
  /** The signals whose condition the step hangs on. */
  readonly hangsOn: readonly ItemId[];
  /** The word that leads. */
  readonly lead: ItemId | null;
  readonly why: readonly Why[];
};

type Levelled = Piece & { readonly level: number };
const STEPS: readonly Step[] = ['block', 'reluctant', 'undecided', 'accept', 'support'];
const CONFIDENCES: readonly Confidence[] = ['low', 'moderate', 'high'];

export function stepAt(level: number): Step {
  return STEPS[Math.min(4, Math.max(0, level + 2))] ?? 'undecided';
}

/** From -2 (block) to 2 (support). */
export function levelAt(step: Step): number {
  return STEPS.indexOf(step) - 2;
}

export function suggestionOf(evidence: Evidence): Suggestion {
  const heard = evidence.counted.filter(hasLevel);
  const [lead] = heard.filter(({ weight }) => weight >= FORGOTTEN).sort(weightiestFirst);
  if (lead === undefined) return unknown(evidence, heard);
  const { level, why } = conditioned(lead);
  const { points, reasons } = certainty(evidence, heard, lead);
  const isStated = isOwnWord(lead);
  const most = isStated ? 2 : 1;
  return {
    step: stepAt(level),
    confidence: CONFIDENCES[Math.min(most, Math.max(0, points))] ?? 'low',
    basis: isStated ? 'stated' : 'inferred',
    hangsOn: why.length > 0 ? [lead.id] : [],
    lead: lead.id,
    why: [{ rule: 'weightiest-word', ids: [lead.id] }, ...why, ...reasons, ...apartOf(evidence)],
  };
}

function hasLevel(piece: Piece): piece is Levelled {
  return piece.level !== null;
}

/**
 * A total order, so that no order of the evidence matters: in doubt the own word, the later one,
 * the less favourable.
 */
function weightiestFirst(one: Levelled, other: Levelled): number {
  return (
    other.weight - one.weight ||
    Number(isOwnWord(other)) - Number(isOwnWord(one)) ||
    compare(other.said, one.said) ||
    one.level - other.level ||
    compare(one.id, other.id)
  );
}

function unknown(evidence: Evidence, heard: readonly Levelled[]): Suggestion {
  const ids = (pieces: readonly Piece[]) => pieces.map(({ id }) => id);
  const why: Why =
    heard.length > 0
      ? { rule: 'all-forgotten', ids: ids(heard) }
      : evidence.counted.length > 0
        ? { rule: 'only-silence', ids: ids(evidence.counted) }
        : evidence.apart.length > 0
          ? { rule: 'only-other-voices', ids: ids(evidence.apart) }
          : { rule: 'nothing-heard', ids: [] };
  return {
    step: null,
    confidence: 'low',
    basis: 'inferred',
    hangsOn: [],
    lead: null,
    why: [why, ...silentOf(evidence)],
  };
}

/** Conditional favour is about the condition; a conditional refusal stands until it is met. */
function conditioned({ id, level, signal }: Levelled): { level: number; why: readonly Why[] } {
  if (signal.condition === null) return { level, why: [] };
  if (level < 0) return { level, why: [{ rule: 'lifts-on-condition', ids: [id] }] };
  const held = signal.stance === 'lifts' ? level : Math.max(0, level - 1);
  return { level: held, why: [{ rule: 'held-back-by-condition', ids: [id] }] };
}

function isOwnWord({ signal }: Piece): boolean {
  const { attribution, teller } = signal;
  return teller === null && (attribution === 'on-record' || attribution === 'own-conversation');
}

/** From moderate, one up or down for each rule that speaks. */
function certainty(
  evidence: Evidence,
  heard: readonly Levelled[],
  lead: Levelled,
): { readonly points: number; readonly reasons: readonly Why[] } {
  const up = [...agreementOf(heard, lead), ...confirmationOf(evidence, lead)];
  const down = [
    ...evidence.conflicts.map(({ ids }): Why => ({ rule: 'conflict', ids })),
    ...doubtsOf(lead),
    ...(up.length === 0 ? [{ rule: 'single-source' as const, ids: [lead.id] }] : []),
    ...silentOf(evidence),
  ];
  const lowering = down.filter(({ rule }) => !(rule === 'single-source' && isOwnWord(lead)));
  return { points: 1 + Math.min(1, up.length) - lowering.length, reasons: [...up, ...down] };
}

/** Further origins on the same side, at most a step away, still fresh. */
function agreementOf(heard: readonly Levelled[], lead: Levelled): readonly Why[] {
  const ids = heard
    .filter((piece) => piece.id !== lead.id && piece.freshness >= FRESH)
    .filter(({ level }) => Math.abs(level - lead.level) <= 1)
    .filter(({ level }) => Math.sign(level) === Math.sign(lead.level))
    .map(({ id }) => id);
  return ids.length > 0 ? [{ rule: 'others-agree', ids }] : [];
}

function confirmationOf({ confirmed }: Evidence, lead: Levelled): readonly Why[] {
  return confirmed.includes(lead.id) ? [{ rule: 'confirmed', ids: [lead.id] }] : [];
}

function doubtsOf({ id, freshness, signal }: Levelled): readonly Why[] {
  const doubts: WhyCode[] = [];
  if (freshness < FRESH) doubts.push('faded');
  if (signal.grade !== null && isBelowC3(signal.grade)) doubts.push('below-c3');
  if (signal.grade === null && signal.attribution !== 'on-record') doubts.push('ungraded');
  if (signal.teller !== null) doubts.push('second-hand');
  return doubts.map((rule) => ({ rule, ids: [id] }));
}

function silentOf({ silent }: Evidence): readonly Why[] {
  return silent.length > 0 ? [{ rule: 'expected-but-silent', ids: silent }] : [];
}

function apartOf({ apart }: Evidence): readonly Why[] {
  const ids = apart.map(({ id }) => id);
  return ids.length > 0 ? [{ rule: 'other-voices-apart', ids }] : [];
}
