/**
 * The definition that follows from the form.
 *
 * Use      `definitionOf(draft)` gives definition.json; `parseDefinition` judges it as any other.
 * Shapes   parts stand in the order of the form's rows, so that a fault's place leads back to its
 *          row (places.ts); ids that were not typed are made from names.
 * Source   docs/schema/definition.schema.json.
 */

import type { JsonObject } from '../../../basics/canonical.ts';
import { writeInstant } from '../../../basics/instant.ts';
import { sittingFirst } from '../../../table/definition-checks.ts';
import type { Expression } from '../../../table/rules/expression.ts';
import { classVeto } from '../../../table/rules/class-veto.ts';
import { consensus } from '../../../table/rules/consensus.ts';
import { majority } from '../../../table/rules/majority.ts';
import { consensusMinus } from '../../../table/rules/minus-k.ts';
import { consensusWithout } from '../../../table/rules/minus-named.ts';
import type { GroupId, MemberId } from '../../../table/ids.ts';
import { idsFor } from '../../furniture/ids-for.ts';
import { instantAt } from '../../furniture/zoned-time.ts';
import {
  type CandidateRow,
  type Draft,
  type FactRow,
  type PassDraft,
  type RoundRow,
  type RuleDraft,
  type Typed,
  anyOf,
  checkOf,
} from './draft.ts';
import { type Trustees, trusteesFor } from './trustees-for.ts';

/** The ids that rows have in the definition, by their keys. */
export type Ids = { readonly [key: string]: string };

const SET_UP = 'set up by the chair';
const MEMORY = 'from memory';

export function definitionOf(draft: Draft): JsonObject {
  const members = idsOf(draft.members.map((row) => ({ ...row, said: anyOf(row.name) })));
  const groups = groupIds(draft);
  const candidates = idsOf(draft.candidates.map((row) => ({ ...row, id: '', said: row.name })));
  const { assumedCorrupt, ...numbers } = trusteesOf(draft);
  const { byItself: _, ...settings } = draft.trustees;
  return {
    format: 'doyen/definition/1',
    id: idFor(anyOf(titleOf(draft)), 'selection'),
    title: textOf(titleOf(draft)),
    ...(draft.words === '' ? {} : { words: draft.words }),
    body: {
      id: idFor(anyOf(draft.body), 'body'),
      name: textOf(draft.body),
      timeZone: draft.zone,
      groups: groupsOf(draft, { members, groups }),
      assumedCorrupt,
      acceptsSmallCounts: draft.acceptsSmallCounts,
    },
    post: postOf(draft, 'post'),
    posts: postsOf(draft),
    members: draft.members.map((row) => ({
      id: members[row.key] ?? '',
      name: textOf(row.name),
      from: row.from === '' ? null : row.from,
      to: row.to === '' ? null : row.to,
      weights: row.weights,
    })),
    candidates: draft.candidates.map((row) => candidateOf(draft, row, { members, candidates })),
    rule: ruleOf(draft.rule, { members, groups }),
    ruleChange: draft.chairChangesRule ? 'chair' : 'silence',
    fallback: fallbackOf(draft, { members, groups }),
    silence: silenceOf(draft),
    trustees: { who: 'members', ...settings, ...numbers },
    rounds: draft.rounds.map((row) => roundOf(draft, row, { groups, candidates })),
    ...agendaOf(draft),
    facilitation: facilitationOf(draft),
  };
}

/** Post and body, where the selection was given no name of its own. */
export function titleOf({ title, post, body }: Draft): Typed {
  if (anyOf(title) !== '') return title;
  const made = (tag: keyof Typed) =>
    [post[tag].trim(), body[tag].trim()].filter((part) => part !== '').join(', ');
  return { en: made('en'), nl: made('nl'), fr: made('fr') };
}

/** As typed, or as they follow from members and groups. */
export function trusteesOf(draft: Draft): Trustees {
  const { byItself, threshold, closingQuorum, assumedCorrupt } = draft.trustees;
  if (!byItself) return { threshold, closingQuorum, assumedCorrupt };
  const sizes = draft.groups.map(({ members }) => members.length);
  const bound = draft.groups.filter(({ actsTogether }) => actsTogether);
  return trusteesFor(trusteeCount(draft), {
    largest: Math.max(0, ...sizes),
    together: Math.max(0, ...bound.map(({ members }) => members.length)),
  });
}

/** So many sit when the first sounding opens, as the parser counts them. */
function trusteeCount({ rounds, members, zone }: Draft): number {
  const times = rounds.map(({ opens }) => instantAt(opens, zone));
  return sittingFirst({
    rounds: times.flatMap((opens) => (opens === undefined ? [] : [{ opens }])),
    members: members.map(({ from, to }) => ({ from: orNull(from), to: orNull(to) })),
  });
}

export function groupIds(draft: Draft): Ids {
  return idsOf(
    draft.groups.map((row) => ({ ...row, id: '', said: anyOf(row.name) })),
    ['all'],
  );
}

/** Typed ids stand; the others are made from names and keep clear of them. */
export function idsOf(
  rows: readonly { readonly key: string; readonly id: string; readonly said: string }[],
  reserved: readonly string[] = [],
): Ids {
  const typed = rows.filter(({ id }) => id.trim() !== '');
  const open = rows.filter(({ id }) => id.trim() === '');
  const kept = [...reserved, ...typed.map(({ id }) => id.trim())];
  const made = idsFor(
    open.map(({ said }) => said),
    kept,
  );
  return Object.fromEntries([
    ...typed.map(({ key, id }) => [key, id.trim()]),
    ...open.map(({ key }, at) => [key, made[at]?.id ?? '']),
  ]);
}

function groupsOf(draft: Draft, ids: { readonly members: Ids; readonly groups: Ids }): JsonObject {
  return Object.fromEntries(
    draft.groups.map(({ key, name, members, actsTogether }) => [
      ids.groups[key] ?? key,
      { name: textOf(name), members: members.map((one) => ids.members[one] ?? one), actsTogether },
    ]),
  );
}

type PostParts = Pick<Draft, 'post' | 'incumbent' | 'vacantFrom'>;

function postOf({ post, incumbent, vacantFrom }: PostParts, id: string): JsonObject {
  return {
    id: idFor(anyOf(post), id),
    name: textOf(post),
    incumbent: orNull(incumbent),
    vacantFrom: vacantFrom === '' ? null : vacantFrom,
    source: null,
    confidence: SET_UP,
  };
}

function postsOf({ post, posts }: Draft): readonly JsonObject[] {
  const ids = idsOf(
    posts.map((row) => ({ ...row, id: '', said: anyOf(row.name) })),
    [idFor(anyOf(post), 'post')],
  );
  return posts.map(({ key, name, ...rest }) => ({
    ...postOf({ ...rest, post: name }, 'post'),
    id: ids[key] ?? '',
  }));
}

function silenceOf({ silence }: Draft): JsonObject {
  const { amendmentBreaks, unnamed, ...numbers } = silence;
  return {
    ...numbers,
    brokenBy: amendmentBreaks ? ['objection', 'amendment'] : ['objection'],
    objection: unnamed ? 'unnamed' : 'named',
  };
}

function candidateOf(
  draft: Draft,
  row: CandidateRow,
  ids: { readonly members: Ids; readonly candidates: Ids },
): JsonObject {
  return {
    id: ids.candidates[row.key] ?? '',
    name: row.name.trim(),
    country: orNull(row.country.toLowerCase()),
    facts: row.facts.map((fact) => factOf(draft, fact, ids.members)),
  };
}

function factOf(draft: Draft, { date, kind, by, condition, source }: FactRow, members: Ids) {
  const who = sponsorOf(draft, by, members);
  const language = draft.languages[0] ?? 'en';
  return {
    date: date.trim(),
    kind,
    ...(who === '' ? {} : { by: who }),
    ...(condition.trim() === '' ? {} : { condition: { [language]: condition.trim() } }),
    ...sourced(source),
  };
}

/** A member said by name is named by its id. */
function sponsorOf(draft: Draft, by: string, members: Ids): string {
  const said = by.trim();
  const found = draft.members.find(
    ({ key, name }) => members[key] === said || Object.values(name).includes(said),
  );
  return said === '' || found === undefined ? said : (members[found.key] ?? said);
}

type Seated = { readonly members: Ids; readonly groups: Ids };

/** What answers mean does not change with the share that is asked. */
function fallbackOf({ rule, fallback }: Draft, ids: Seated): JsonObject | null {
  if (fallback === null) return null;
  const { afterRounds, ...pass } = fallback;
  return { afterRounds, rule: ruleOf({ ...pass, read: rule.read }, ids) };
}

function ruleOf(rule: RuleDraft, ids: Seated): JsonObject {
  const { read } = rule;
  return {
    ballot: { scale: ['encourage', 'discourage', 'noOpinion'] },
    read: { encourage: 'for', discourage: 'against', ...read },
    pass: passOf(rule, ids) as JsonObject,
    choose: 'single',
  };
}

function passOf(rule: PassDraft, ids: Seated): Expression {
  switch (rule.kind) {
    case 'consensus':
      return consensus();
    case 'minus-k':
      return consensusMinus(rule.tolerated);
    case 'minus-named':
      return consensusWithout(rule.except.map((key) => (ids.members[key] ?? key) as MemberId));
    case 'majority':
      return majority({ share: rule.share, of: rule.of, strict: rule.strict });
    case 'class-veto':
      return classVeto(rule.atLeast, (ids.groups[rule.group] ?? '') as GroupId);
  }
}

function roundOf(
  draft: Draft,
  row: RoundRow,
  { groups, candidates }: { readonly groups: Ids; readonly candidates: Ids },
): JsonObject {
  const names = row.candidates ?? draft.candidates.map(({ key }) => key);
  const round = {
    id: roundId(draft, row),
    kind: row.kind,
    opens: timeOf(row.opens, draft.zone),
    closes: timeOf(row.closes, draft.zone),
    candidates: names.map((key) => candidates[key] ?? key),
  };
  if (row.kind === 'confessional') return { ...round, ...talksOf(draft, row) };
  const apart = row.reveal === 'classes' ? row.classes.map((key) => groups[key] ?? key) : [];
  return { ...round, reveal: row.reveal, classes: apart };
}

/** Numbered by kind: the first straw poll is `poll-1`, whatever talks come before it. */
function roundId({ rounds }: Draft, row: RoundRow): string {
  const alike = rounds.filter(({ kind }) => kind === row.kind);
  const nr = alike.findIndex(({ key }) => key === row.key) + 1;
  return row.kind === 'confessional' ? `talks-${nr}` : `poll-${nr}`;
}

function talksOf(draft: Draft, row: RoundRow): JsonObject {
  const check = checkOf(draft, row);
  return {
    ...{ reveal: 'nothing', classes: [] },
    question: textOf(row.question),
    names: row.exactly === null ? null : { exactly: row.exactly },
    checkedBy: check === undefined ? null : roundId(draft, check),
  };
}

function agendaOf({ criteria, calendar }: Draft): JsonObject {
  const ids = idsFor(criteria.map(({ text }) => anyOf(text)));
  return {
    criteria: criteria.map(({ text, proposer, source }, at) => ({
      id: ids[at]?.id ?? '',
      text: textOf(text),
      proposer: orNull(proposer),
      ...sourced(source),
    })),
    calendar: calendar.map(({ date, end, what, source }) => ({
      date,
      ...(end === '' ? {} : { end }),
      what: textOf(what),
      ...sourced(source),
    })),
  };
}

function facilitationOf({ facilitators, trace, disclosure }: Draft): JsonObject {
  const ids = idsOf(
    facilitators.map((row) => ({ ...row, id: '', said: anyOf(row.name) })),
    ['chair'],
  );
  const people = facilitators.map(({ key, name }) => ({ id: ids[key] ?? '', name: textOf(name) }));
  return { facilitators: people, trace, disclosure };
}

function textOf(typed: Typed): JsonObject {
  return Object.fromEntries(
    Object.entries(typed)
      .map(([tag, text]) => [tag, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
}

function sourced(source: string): JsonObject {
  return source.trim() === '' ? { source: null, confidence: MEMORY } : { source: source.trim() };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function idFor(name: string, otherwise: string): string {
  return name === '' ? otherwise : (idsFor([name])[0]?.id ?? otherwise);
}

/** What is no time stays as it is, for the parser to refuse. */
function timeOf(local: string, zone: string): string {
  const at = instantAt(local, zone);
  return at === undefined ? local : writeInstant(at);
}
