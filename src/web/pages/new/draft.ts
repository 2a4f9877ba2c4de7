/**
 * A selection as the form has it: everything as it was typed, wrong or unfinished as it may be.
 *
 * Use      `definitionOf(draft)` (definition-of.ts) gives definition.json; `gapsOf` (gaps.ts) what
 *          is missing; changes go through the functions below.
 * Shapes   rows know each other by `key`, so that a name or an id can change under them; times are
 *          of the body's clock, as datetime-local spells them.
 */

import type { JsonObject } from '../../../basics/canonical.ts';
import type { CandidacyFactKind } from '../../../table/candidacies/candidacy.ts';
import type {
  FacilitationSettings,
  RevealLevel,
  SoundingKind,
} from '../../../table/definition/definition.ts';
import type { Reading } from '../../../table/rules/expression.ts';
import type { NamedRule } from '../../../table/rules/index.ts';
import { type ChoiceDraft, SINGLE } from './choice-draft.ts';

/** A text as typed, in each language; empty where there is none. */
export type Typed = { readonly en: string; readonly nl: string; readonly fr: string };
export type Tag = keyof Typed;
type Row = { readonly key: string };

export type MemberRow = Row & {
  /** Empty: made from the name. */
  readonly id: string;
  readonly name: Typed;
  readonly from: string;
  readonly to: string;
  readonly weights: { readonly [name: string]: number };
};
export type GroupRow = Row & {
  readonly name: Typed;
  readonly members: readonly string[];
  readonly actsTogether: boolean;
};
export type FactRow = Row & {
  readonly date: string;
  readonly kind: CandidacyFactKind;
  /** A member's name or id, or other words. */
  readonly by: string;
  readonly condition: string;
  /** Empty: from memory. */
  readonly source: string;
};
export type CandidateRow = Row & {
  readonly name: string;
  readonly country: string;
  readonly facts: readonly FactRow[];
};
/** A further post, filled together with the first or not at all. */
export type PostRow = Row & {
  readonly name: Typed;
  readonly incumbent: string;
  readonly vacantFrom: string;
};
export type RoundRow = Row & {
  readonly kind: SoundingKind;
  readonly opens: string;
  readonly closes: string;
  /** `null`: all names. */
  readonly candidates: readonly string[] | null;
  readonly reveal: RevealLevel;
  readonly classes: readonly string[];
  /** So many names; `null`: the scale's word for each. */
  /** Of a weighted poll: which weight, and in what units. */
  readonly weighedBy: string;
  readonly unit: number;
  readonly exactly: number | null;
  /** Of a straw poll: at most so many, or none. */
  readonly orFewer: boolean;
  /** Of a confessional, and kept while another kind is chosen: as is the next. */
  readonly question: Typed;
  /** The straw poll that checks what was told; empty: none. */
  readonly checkedBy: string;
};
export type CriterionRow = Row & {
  readonly text: Typed;
  readonly proposer: string;
  readonly source: string;
};
export type CalendarRow = Row & {
  readonly date: string;
  readonly end: string;
  readonly what: Typed;
  readonly source: string;
};

/** A further person of trust beside the chair, with a seat of its own. */
export type FacilitatorRow = Row & { readonly name: Typed };

/** The kinds that the form has fields for. */
export const FORM_KINDS = [
  'consensus',
  'unanimity',
  'minus-k',
  'minus-named',
  'majority',
  'class-veto',
  'weighted-majority',
  'double-majority',
] as const satisfies readonly NamedRule['kind'][];
export type FormKind = (typeof FORM_KINDS)[number];

/** When a name passes; `own`: as the file has it, where no kind of rule says it. */
export type PassDraft = {
  readonly kind: FormKind | 'own';
  readonly tolerated: number;
  readonly except: readonly string[];
  readonly share: string;
  readonly of: 'members' | 'cast' | 'present';
  readonly strict: boolean;
  readonly atLeast: number;
  readonly group: string;
  /** The name of a weight, its share beside that of the members, and so many who can block. */
  readonly weight: string;
  readonly weightShare: string;
  readonly blockers: number;
};
export type RuleDraft = PassDraft & {
  readonly choose: ChoiceDraft;
  readonly read: {
    readonly noOpinion: Reading;
    readonly abstain: Reading;
    readonly silent: Reading;
    readonly absent: Reading;
    readonly recused: Reading;
  };
};

export type SilenceDraft = {
  readonly hours: number;
  readonly amendmentBreaks: boolean;
  readonly extensions: number;
  /** A member may also object through the facilitators. */
  readonly unnamed: boolean;
  /** `null`: it is never shortened. */
  readonly shortestHours: number | null;
  readonly statementHours: number;
};

/** Agreed beforehand for a deadlock; answers are read as under the rule. */
export type FallbackDraft = PassDraft & { readonly afterRounds: number };

export type TrusteesDraft = {
  /** Keys of member rows; empty: every member holds keys. */
  readonly board: readonly string[];
  /** Worked out from the members and the groups. */
  readonly byItself: boolean;
  readonly threshold: number;
  readonly closingQuorum: number;
  readonly assumedCorrupt: number;
  readonly reserveRounds: number;
  readonly phaseMinutes: number;
};

export type Draft = {
  /** What the form was filled from: what no field shows stands there, and stays. */
  readonly file: JsonObject | null;
  /** The kind of body, as in locales/bodies; empty for none. */
  readonly words: string;
  readonly languages: readonly Tag[];
  /** Empty: post and body. */
  readonly title: Typed;
  readonly body: Typed;
  readonly zone: string;
  readonly post: Typed;
  readonly incumbent: string;
  readonly vacantFrom: string;
  readonly posts: readonly PostRow[];
  readonly members: readonly MemberRow[];
  readonly groups: readonly GroupRow[];
  readonly candidates: readonly CandidateRow[];
  readonly rule: RuleDraft;
  readonly silence: SilenceDraft;
  /** The chair alone may change the rule too. */
  readonly chairChangesRule: boolean;
  readonly fallback: FallbackDraft | null;
  readonly rounds: readonly RoundRow[];
  readonly acceptsSmallCounts: boolean;
  readonly trustees: TrusteesDraft;
  readonly criteria: readonly CriterionRow[];
  readonly calendar: readonly CalendarRow[];
  readonly facilitators: readonly FacilitatorRow[];
  readonly trace: FacilitationSettings['trace'];
  readonly disclosure: FacilitationSettings['disclosure'];
};

export type Lists = Pick<
  Draft,
  | 'posts'
  | 'members'
  | 'groups'
  | 'candidates'
  | 'rounds'
  | 'criteria'
  | 'calendar'
  | 'facilitators'
>;

export const EMPTY: Typed = { en: '', nl: '', fr: '' };

export const CONSENSUS: PassDraft = {
  ...{ kind: 'consensus', tolerated: 1, except: [], atLeast: 1, group: '' },
  ...{ share: '2/3', of: 'members', strict: false },
  ...{ weight: '', weightShare: '65/100', blockers: 1 },
};

/** A usual way out of a deadlock: two thirds of all, after three rounds. */
export const FALLBACK: FallbackDraft = { ...CONSENSUS, kind: 'majority', afterRounds: 3 };

export function emptyDraft(zone: string, language: Tag): Draft {
  return {
    ...{
      file: null,
      words: '',
      languages: [language],
      title: EMPTY,
      body: EMPTY,
      zone,
      post: EMPTY,
    },
    ...{ incumbent: '', vacantFrom: '', posts: [], members: [], groups: [], candidates: [] },
    rule: {
      ...CONSENSUS,
      choose: SINGLE,
      read: {
        ...{ noOpinion: 'neutral', abstain: 'neutral', silent: 'for' },
        ...{ absent: 'neutral', recused: 'out' },
      },
    },
    silence: {
      ...{ hours: 72, amendmentBreaks: true, extensions: 1 },
      ...{ unnamed: false, shortestHours: null, statementHours: 24 },
    },
    ...{ chairChangesRule: false, fallback: null },
    ...{ rounds: [], acceptsSmallCounts: false, criteria: [], calendar: [] },
    ...{ facilitators: [], trace: 'count', disclosure: 'together' },
    trustees: {
      board: [],
      ...{ byItself: true, threshold: 2, closingQuorum: 3, assumedCorrupt: 0 },
      ...{ reserveRounds: 2, phaseMinutes: 30 },
    },
  };
}

/** A key that none of the rows has. */
export function freshKey(rows: readonly Row[]): string {
  return `k${Math.max(0, ...rows.map(({ key }) => Number(key.slice(1)))) + 1}`;
}

/** The text in the first language that has one. */
export function anyOf(text: Typed): string {
  return [text.en, text.nl, text.fr].map((one) => one.trim()).find((one) => one !== '') ?? '';
}

export function replaceRow<One extends Row>(
  rows: readonly One[],
  key: string,
  part: Partial<One>,
): readonly One[] {
  return rows.map((row) => (row.key === key ? { ...row, ...part } : row));
}

/** The straw poll that checks a confessional, if it still can: only words of the scale are sums. */
export function checkOf({ rounds }: Draft, row: RoundRow): RoundRow | undefined {
  if (row.kind !== 'confessional' || row.exactly !== null) return undefined;
  return rounds.find(
    ({ key, kind, reveal, exactly }) =>
      key === row.checkedBy && kind === 'straw-poll' && reveal !== 'passes' && exactly === null,
  );
}

/** A name taken out stands in no round, and no longer means that things stay as they are. */
function withoutName(draft: Draft, key: string): Draft {
  const { rule, rounds } = draft;
  const { choose } = rule;
  return {
    ...draft,
    ...(choose.zero === key && { rule: { ...rule, choose: { ...choose, zero: '' } } }),
    rounds: rounds.map((round) => ({
      ...round,
      candidates: round.candidates && round.candidates.filter((one) => one !== key),
    })),
  };
}

/** Takes a row out, and out of all that named it. */
export function withoutRow(draft: Draft, list: keyof Lists, key: string): Draft {
  const rest = <One extends Row>(rows: readonly One[]) => rows.filter((row) => row.key !== key);
  const others = (keys: readonly string[]) => keys.filter((one) => one !== key);
  const { posts, members, groups, candidates, rounds, criteria, calendar, facilitators } = draft;
  const inRules = (change: <Pass extends PassDraft>(rule: Pass) => Pass) => ({
    rule: change(draft.rule),
    fallback: draft.fallback && change(draft.fallback),
  });
  switch (list) {
    case 'posts':
      return { ...draft, posts: rest(posts) };
    case 'members':
      return {
        ...draft,
        members: rest(members),
        groups: groups.map((group) => ({ ...group, members: others(group.members) })),
        trustees: { ...draft.trustees, board: others(draft.trustees.board) },
        ...inRules((rule) => ({ ...rule, except: others(rule.except) })),
      };
    case 'groups':
      return {
        ...draft,
        groups: rest(groups),
        ...withoutGroup(draft, key),
        rounds: rounds.map((round) => ({ ...round, classes: others(round.classes) })),
      };
    case 'candidates':
      return { ...withoutName(draft, key), candidates: rest(candidates) };
    // Keys are given again: a check must not come to mean another sounding.
    case 'rounds':
      return {
        ...draft,
        rounds: rest(rounds).map((row) =>
          row.checkedBy === key ? { ...row, checkedBy: '' } : row,
        ),
      };
    case 'criteria':
      return { ...draft, criteria: rest(criteria) };
    case 'calendar':
      return { ...draft, calendar: rest(calendar) };
    case 'facilitators':
      return { ...draft, facilitators: rest(facilitators) };
  }
}

/** Out of a veto, and out of what breaks a tie. */
function withoutGroup({ rule, fallback }: Draft, key: string): Pick<Draft, 'rule' | 'fallback'> {
  const unvetoed = <Pass extends PassDraft>(pass: Pass): Pass =>
    pass.group === key ? { ...pass, group: '' } : pass;
  const stages = rule.choose.stages.map((row) => ({
    ...row,
    groups: row.groups.filter((one) => one !== key),
  }));
  const choose = { ...rule.choose, stages };
  return { rule: { ...unvetoed(rule), choose }, fallback: fallback && unvetoed(fallback) };
}
