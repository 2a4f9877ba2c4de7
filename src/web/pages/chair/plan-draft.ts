/**
 * The plan of a round as the chair's dialog has it, and what is asked of the table with it.
 *
 * Use      `firstPlan(selection)`, then `planOf(selection, draft)`: all but names and times.
 * Shapes   the id is `poll-<n>`, `check-<n>` or as round-stems.ts has it, the first that is free.
 * Source   spec/process.md §6.1, §12.1.
 */

import { languages } from '../../../locales/index.ts';
import type { RoundPlanText, SoundingKind, Text } from '../../../table/definition/definition.ts';
import { askedNow } from '../../../table/rounds/field-calling.ts';
import { type RoundId, parseRoundId } from '../../../table/ids.ts';
import { roundOf } from '../../../table/rounds/round-lookup.ts';
import type { Selection } from '../../../table/selection.ts';
import { ROUND_STEMS } from '../../furniture/round-stems.ts';
import { usualQuestion } from '../../furniture/usual-question.ts';

export type PlanDraft = {
  readonly kind: SoundingKind;
  readonly question: ReturnType<typeof usualQuestion>;
  /** Just so many names; `null`: the scale's word for each. */
  /** Of a weighted poll; empty: the first weight there is. */
  readonly weight: string;
  readonly unit: number;
  readonly exactly: number | null;
  /** Empty: none. */
  readonly checkedBy: string;
};

type Planned = Omit<RoundPlanText, 'opens' | 'closes' | 'candidates'>;

export const FIRST_PLAN: PlanDraft = {
  ...{ kind: 'straw-poll', exactly: null, checkedBy: '' },
  ...{ weight: '', unit: 1 },
  question: usualQuestion(languages),
};

const SEALED = ['straw-poll', 'veto-check', 'resistance-poll'] as const;
const WEIGHTED = ['weighted-poll'] as const;

/** The weights that every member has. */
export function weightsOf(members: Selection['members']): readonly string[] {
  const [first, ...others] = members.map(({ weights }) => weights);
  return Object.keys(first ?? {}).filter((name) => others.every((one) => name in one));
}

/** A confessional only where the body lets the record say that one was held. */
export function kindsFor({ definition, members }: Selection): readonly PlanDraft['kind'][] {
  const talks = definition.facilitation.trace !== 'none';
  const weighted = weightsOf(members).length > 0 ? WEIGHTED : [];
  return [...SEALED, ...weighted, ...(talks ? (['confessional'] as const) : [])];
}

/** Straw polls that can still check what is told: planned, not called, where a count is kept. */
export function checksFor(selection: Selection): readonly RoundId[] {
  if (selection.definition.facilitation.trace !== 'count') return [];
  const { plans } = selection;
  return plans.flatMap(({ id, kind, reveal }) =>
    kind === 'straw-poll' && reveal !== 'passes' && roundOf(selection, id) === undefined
      ? [id]
      : [],
  );
}

/** `undefined` where no id is free. */
export function planOf(selection: Selection, draft: PlanDraft): Planned | undefined {
  const { kind, exactly } = draft;
  const id = freeId(selection, ROUND_STEMS[kind]);
  if (id === undefined) return undefined;
  if (kind === 'veto-check') return { id, kind, reveal: 'passes', classes: [] };
  if (kind === 'resistance-poll') return { id, kind, reveal: 'counts', classes: [] };
  if (kind === 'weighted-poll') {
    const by = draft.weight || (weightsOf(selection.members)[0] ?? '');
    const weighed = { by, unit: draft.unit };
    return { id, kind, reveal: 'counts', classes: [], weighed };
  }
  if (kind === 'straw-poll') return { id, kind, ...askedNow(selection) };
  const check = checksFor(selection).find((one) => one === draft.checkedBy) ?? null;
  return {
    ...{ id, kind, reveal: 'nothing', classes: [] },
    question: filled(draft.question),
    names: exactly === null ? null : { exactly },
    checkedBy: exactly === null ? check : null,
  };
}

function freeId({ plans }: Selection, stem: string): RoundId | undefined {
  const free = Array.from({ length: plans.length + 1 }, (_, at) => `${stem}-${at + 1}`).filter(
    (id) => !plans.some((plan) => plan.id === id),
  );
  return free.map(parseRoundId)[0];
}

/** Only the languages in which there is a text. */
export function filled(texts: PlanDraft['question']): Text {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([tag, text]) => [tag, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
}
