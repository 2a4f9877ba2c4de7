/**
 * How one is chosen among several names, as the form has it: read from a rule, and back.
 *
 * Use      `choiceDraftOf(choose, keyOf)` fills the fields, `choiceOf(draft, ids)` gives the rule's
 *          part; `withChoice` begins another way with rounds that are usual.
 * Shapes   what is filled in for one way stays while another is chosen.
 * Source   spec/choice.md §1.
 */

import type { GroupId } from '../../../table/ids.ts';
import type { Choice, ChoiceKind, Stage, Ties } from '../../../table/rules/choice/choice.ts';
import { fileKey } from './file-rows.ts';

/** The ways that the form has fields for; no sounding asks for resistance yet. */
export type FormChoice = Exclude<ChoiceKind, 'resistance'>;

/** One round of a successive elimination. */
export type StageRow = {
  readonly key: string;
  /** `null`: a word of the scale for each name. */
  readonly preferences: number | null;
  readonly keep: number;
  /** In how many of these a name was asked for breaks a tie; none: nothing does. */
  readonly groups: readonly string[];
  readonly least: number;
};

export type ChoiceDraft = {
  readonly kind: FormChoice;
  readonly stages: readonly StageRow[];
  readonly ties: Ties;
  readonly drop: 'lowest' | 'none';
  readonly max: number;
  readonly runoff: boolean;
  readonly runoffKeep: number;
  readonly runoffMax: number;
};

export const SINGLE: ChoiceDraft = {
  ...{ kind: 'single', stages: [], ties: 'allStay' },
  ...{ drop: 'lowest', max: 10, runoff: false, runoffKeep: 2, runoffMax: 3 },
};

type KeyOf = (group: GroupId) => string;

export function choiceDraftOf(choose: Choice, keyOf: KeyOf): ChoiceDraft {
  // A rule of least resistance is refused before it gets here; in the file it would stay.
  if (choose === 'single' || 'resistance' in choose) return SINGLE;
  if ('approval' in choose) return { ...SINGLE, kind: 'approval' };
  if ('eliminate' in choose) {
    const { eliminate, ties } = choose;
    const stages = eliminate.map((stage, at) => rowOf(stage, fileKey(at), keyOf));
    return { ...SINGLE, kind: 'eliminate', ties, stages };
  }
  const { runoff, ...ballots } = choose.exhaustive;
  const last = runoff && { runoff: true, runoffKeep: runoff.keep, runoffMax: runoff.max };
  return { ...SINGLE, kind: 'exhaustive', ...ballots, ...last };
}

function rowOf({ preferences, keep, breadth }: Stage, key: string, keyOf: KeyOf): StageRow {
  const spread = { groups: breadth?.groups.map(keyOf) ?? [], least: breadth?.least ?? 1 };
  return { key, preferences, keep, ...spread };
}

export function choiceOf(
  draft: ChoiceDraft,
  groups: { readonly [key: string]: string },
): Exclude<Choice, { readonly resistance: unknown }> {
  const { ties } = draft;
  switch (draft.kind) {
    case 'single':
      return 'single';
    case 'approval':
      return { approval: true };
    case 'eliminate':
      return { eliminate: draft.stages.map((row) => stageOf(row, groups)), ties };
    case 'exhaustive': {
      const { drop, max, runoffKeep: keep, runoffMax } = draft;
      const runoff = draft.runoff ? { keep, max: runoffMax } : null;
      return { exhaustive: { drop, ties, max, runoff } };
    }
  }
}

function stageOf(row: StageRow, ids: { readonly [key: string]: string }): Stage {
  const { preferences, keep, least } = row;
  const groups = row.groups.map((key) => (ids[key] ?? key) as GroupId);
  return { preferences, keep, breadth: groups.length === 0 ? null : { groups, least } };
}

/** Another way; an elimination begins with rounds that halve the names until one is left. */
export function withChoice(draft: ChoiceDraft, kind: FormChoice, names: number): ChoiceDraft {
  if (kind !== 'eliminate' || draft.stages.length > 0) return { ...draft, kind };
  return { ...draft, kind, stages: halving(names) };
}

function halving(names: number, nth = 1): readonly StageRow[] {
  const keep = Math.max(1, Math.floor(names / 2));
  const row: StageRow = {
    ...{ key: `k${nth}`, preferences: Math.min(keep, 2), keep },
    ...{ groups: [], least: 1 },
  };
  return keep === 1 ? [row] : [row, ...halving(keep, nth + 1)];
}
