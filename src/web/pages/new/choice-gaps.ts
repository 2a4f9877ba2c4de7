/**
 * What is missing in the way of choosing, and planned soundings that it would not let be called.
 *
 * Use      `choiceGaps(draft)` for numbers that no rule can have; `stageThoughts(definition)` once
 *          the definition can be read.
 * Source   spec/choice.md §1.2, §1.3, §4.3.
 */

import type { Definition, RoundPlan } from '../../../table/definition/definition.ts';
import type { Stage } from '../../../table/rules/choice/choice.ts';
import { isTested } from '../../../table/soundings/index.ts';
import type { ChoiceDraft, StageRow } from './choice-draft.ts';
import type { Draft, RoundRow } from './draft.ts';

export type ChoiceGapCode =
  | 'stages'
  | 'stage-number'
  | 'stage-falling'
  | 'ballots-number'
  | 'runoff-number'
  | 'names-number';
export type StageThoughtCode =
  | 'stage-asks'
  | 'stage-breadth'
  | 'resistance-not-asked'
  | 'zero-left-out';

export type ChoiceGap = {
  readonly code: ChoiceGapCode;
  readonly step: 'rule' | 'rounds';
  readonly at: string;
  readonly about: string;
};
export type StageThought = {
  readonly code: StageThoughtCode;
  readonly at: string;
  readonly about: string;
  /** So many names the rule asks for; 0: a word for each. */
  readonly least: number;
};

const MOST_NAMES = 100;
const MOST_BALLOTS = 200;

export function choiceGaps({ rule, rounds }: Draft): readonly ChoiceGap[] {
  return [...wayGaps(rule.choose), ...rounds.flatMap(namesGap)];
}

function wayGaps(choose: ChoiceDraft): readonly ChoiceGap[] {
  switch (choose.kind) {
    case 'single':
    case 'approval':
    case 'resistance':
      return [];
    case 'eliminate':
      return choose.stages.length === 0
        ? [gap('stages', '/stages')]
        : choose.stages.flatMap(stageGap);
    case 'exhaustive':
      return ballotGaps(choose);
  }
}

function gap(code: ChoiceGapCode, place: string, about = ''): ChoiceGap {
  return { code, step: 'rule', at: `/rule/choose${place}`, about };
}

/** One gap for each round: what else is wrong with it shows when this is mended. */
function stageGap(row: StageRow, at: number, rows: readonly StageRow[]): readonly ChoiceGap[] {
  const { preferences, keep, groups, least } = row;
  const place = `/stages/${at}`;
  const nr = String(at + 1);
  const numbers = {
    ...(preferences !== null && { preferences }),
    ...{ keep, ...(groups.length > 0 && { least }) },
  };
  const [field] = Object.entries(numbers).find(([, n]) => !within(n, 1, MOST_NAMES)) ?? [];
  if (field !== undefined) return [gap('stage-number', `${place}/${field}`, nr)];
  const before = rows[at - 1]?.keep ?? Infinity;
  return keep < before ? [] : [gap('stage-falling', `${place}/keep`, nr)];
}

function ballotGaps({ max, runoff, runoffKeep, runoffMax }: ChoiceDraft): readonly ChoiceGap[] {
  const names = within(runoffKeep, 2, MOST_NAMES);
  const whole = names && within(runoffMax, 1, MOST_BALLOTS);
  return [
    ...(within(max, 1, MOST_BALLOTS) ? [] : [gap('ballots-number', '/max')]),
    ...(runoff && !whole ? [gap('runoff-number', names ? '/runoffMax' : '/runoff')] : []),
  ];
}

function namesGap({ kind, exactly }: RoundRow, at: number): readonly ChoiceGap[] {
  if (kind === 'veto-check' || kind === 'resistance-poll') return [];
  if (exactly === null || within(exactly, 1, MOST_NAMES)) return [];
  const about = String(at + 1);
  return [{ code: 'names-number', step: 'rounds', at: `/rounds/${at}/names`, about }];
}

function within(number: number, least: number, most: number): boolean {
  return number >= least && number <= most;
}

/** Soundings in their order beside the rounds of the elimination, as a call will look at them. */
export function stageThoughts({ rule, rounds }: Definition): readonly StageThought[] {
  const { choose } = rule;
  if (choose === 'single') return [];
  if ('resistance' in choose) return rounds.flatMap((plan, at) => ungraded(choose.zero, plan, at));
  if (!('eliminate' in choose)) return [];
  const places = rounds.flatMap((plan, at) => (isStage(plan) ? [at] : []));
  return choose.eliminate.flatMap((stage, nth) => {
    const at = places[nth];
    const plan = at === undefined ? undefined : rounds[at];
    return at === undefined || plan === undefined ? [] : stageThought(stage, plan, at);
  });
}

/** Least resistance is among grades, of the zero option too. */
function ungraded(zero: string | null, plan: RoundPlan, at: number): readonly StageThought[] {
  const [place, about, least] = [`/rounds/${at}`, String(at + 1), 0];
  if (plan.kind === 'confessional' || isTested(plan)) return [];
  if (plan.kind !== 'resistance-poll') {
    return [{ code: 'resistance-not-asked', at: `${place}/kind`, about, least }];
  }
  return zero === null || plan.candidates.some((one) => one === zero)
    ? []
    : [{ code: 'zero-left-out', at: `${place}/candidates`, about, least }];
}

/** It draws a line: it has counts, or names that were told. */
function isStage(plan: RoundPlan): boolean {
  return plan.kind === 'confessional' ? (plan.names ?? null) !== null : !isTested(plan);
}

function stageThought(
  { preferences, breadth }: Stage,
  plan: RoundPlan,
  at: number,
): readonly StageThought[] {
  const [place, about] = [`/rounds/${at}`, String(at + 1)];
  const needed = preferences ?? 0;
  if ((plan.names?.exactly ?? 0) !== needed) {
    return [{ code: 'stage-asks', at: `${place}/names`, about, least: needed }];
  }
  const missing = breadth?.groups.some((group) => !plan.classes.includes(group)) ?? false;
  return missing && plan.kind !== 'confessional'
    ? [{ code: 'stage-breadth', at: `${place}/classes`, about, least: 0 }]
    : [];
}
