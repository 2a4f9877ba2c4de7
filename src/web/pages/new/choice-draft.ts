/**
 * How one is chosen among several names, as the form has it: read from a rule, and back.
 *
 * Use      `choiceDraftOf(choose, keyOf)` fills the fields, `choiceOf(draft, ids)` gives the rule's
 *          part; `withChoice` begins another way with rounds that are usual.
 * Shapes   what is filled in for one way stays while another is chosen.
 * Source   spec/choice.md §1.
 */

import { type Json, type JsonObject, canonicalJson } from '../../../basics/canonical.ts';
import type { CandidateId, GroupId } from '../../../table/ids.ts';
import type { Choice, ChoiceKind, Stage, Ties } from '../../../table/rules/choice/choice.ts';
import { at, fileKey } from './file-rows.ts';

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
  readonly kind: ChoiceKind;
  readonly stages: readonly StageRow[];
  readonly ties: Ties;
  readonly drop: 'lowest' | 'none';
  readonly max: number;
  readonly runoff: boolean;
  readonly runoffKeep: number;
  readonly runoffMax: number;
  /** The name that means: leave things as they are; empty: none does. */
  readonly zero: string;
};

export const SINGLE: ChoiceDraft = {
  ...{ kind: 'single', stages: [], ties: 'allStay' },
  ...{ drop: 'lowest', max: 10, runoff: false, runoffKeep: 2, runoffMax: 3, zero: '' },
};

type KeyOf = (group: GroupId) => string;
type Keys = { readonly groups: KeyOf; readonly candidates: (candidate: CandidateId) => string };
/** What the file calls what the form knows by a key. */
export type ChoiceIds = { readonly [of in 'groups' | 'candidates']: Ids };
type Ids = { readonly [key: string]: string };

export function choiceDraftOf(choose: Choice, { groups: keyOf, candidates }: Keys): ChoiceDraft {
  if (choose === 'single') return SINGLE;
  if ('resistance' in choose) {
    const zero = choose.zero === null ? '' : candidates(choose.zero);
    return { ...SINGLE, kind: 'resistance', zero };
  }
  if ('approval' in choose) return { ...SINGLE, kind: 'approval' };
  if ('eliminate' in choose) {
    const { eliminate, ties } = choose;
    const stages = eliminate.map((stage, nth) => rowOf(stage, fileKey(nth), keyOf));
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

export function choiceOf(draft: ChoiceDraft, { groups, candidates }: ChoiceIds): Choice {
  const { ties } = draft;
  switch (draft.kind) {
    case 'single':
      return 'single';
    case 'approval':
      return { approval: true };
    case 'resistance': {
      const zero = draft.zero === '' ? null : ((candidates[draft.zero] ?? '') as CandidateId);
      return { resistance: 'sum', zero };
    }
    case 'eliminate':
      return { eliminate: draft.stages.map((row) => stageOf(row, groups)), ties };
    case 'exhaustive': {
      const { drop, max, runoffKeep: keep, runoffMax } = draft;
      const runoff = draft.runoff ? { keep, max: runoffMax } : null;
      return { exhaustive: { drop, ties, max, runoff } };
    }
  }
}

function stageOf(row: StageRow, ids: Ids): Stage {
  const { preferences, keep, least } = row;
  const groups = row.groups.map((key) => (ids[key] ?? key) as GroupId);
  return { preferences, keep, breadth: groups.length === 0 ? null : { groups, least } };
}

/** Another way; an elimination begins with rounds that halve the names until one is left. */
export function withChoice(draft: ChoiceDraft, kind: ChoiceKind, names: number): ChoiceDraft {
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

/** One more round, which keeps fewer than the last while it can. */
export function stageAfter(stages: readonly StageRow[]): Omit<StageRow, 'key'> {
  const last = stages.at(-1);
  const keep = Math.max(1, Math.floor((last?.keep ?? 4) / 2));
  const { groups, least } = last ?? { groups: [], least: 1 };
  const preferences = last?.preferences === null ? null : Math.min(keep, 2);
  return { preferences, keep, groups, least };
}

/** Agreed beforehand for a deadlock, another way of choosing stays as the file has it. */
export function otherChoice(file: JsonObject | null): Json | undefined {
  const [usual, agreed] = [at(file, '/rule/choose'), at(file, '/fallback/rule/choose')];
  if (usual === undefined || agreed === undefined) return undefined;
  return canonicalJson(usual) === canonicalJson(agreed) ? undefined : agreed;
}
