/**
 * What the form itself says, as a definition.
 *
 * Use      `definitionOf` (definition-of.ts) lays it over the file that the form was filled from;
 *          without one this is definition.json.
 * Shapes   parts stand in the order of the form's rows, so that a fault's place leads back to its
 *          row (places.ts); ids that were neither typed nor in the file are made from names.
 * Source   docs/schema/definition.schema.json.
 */

import type { Json, JsonObject } from '../../../basics/canonical.ts';
import { writeInstant } from '../../../basics/instant.ts';
import { sittingFirst } from '../../../table/definition/definition-checks.ts';
import { choiceJson } from '../../../table/rules/choice/choice-parser.ts';
import type { RevealLevel } from '../../../table/definition/definition.ts';
import { ROUND_STEMS } from '../../furniture/round-stems.ts';
import { idsFor } from '../../furniture/ids-for.ts';
import { instantAt } from '../../furniture/zoned-time.ts';
import {
  anyOf,
  type CandidateRow,
  checkOf,
  type Draft,
  type FactRow,
  type RoundRow,
  type RuleDraft,
  type Typed,
} from './draft.ts';
import { choiceOf, otherChoice } from './choice-draft.ts';
import { at, fileId } from './file-rows.ts';
import { expressionOf } from './pass-draft.ts';
import { type Trustees, trusteesFor } from './trustees-for.ts';

/** The ids that rows have in the definition, by their keys. */
export type Ids = { readonly [key: string]: string };

const SET_UP = 'set up by the chair';
const MEMORY = 'from memory';

export function plainDefinition(draft: Draft): JsonObject {
  const { file } = draft;
  const members = memberIds(draft);
  const groups = groupIds(draft);
  const candidates = idsOf(
    draft.candidates.map((row) => ({ ...filed(draft, 'candidates', row), said: row.name })),
  );
  const rounds = roundIds(draft);
  const { assumedCorrupt, ...numbers } = trusteesOf(draft);
  const { reserveRounds, phaseMinutes } = draft.trustees;
  return {
    format: 'doyen/definition/1',
    id: idIn(file, '/id') ?? idFor(anyOf(titleOf(draft)), 'selection'),
    title: textOf(titleOf(draft)),
    ...(draft.words === '' ? {} : { words: draft.words }),
    body: {
      id: idIn(file, '/body/id') ?? idFor(anyOf(draft.body), 'body'),
      name: textOf(draft.body),
      timeZone: draft.zone,
      groups: groupsOf(draft, { members, groups }),
      assumedCorrupt,
      acceptsSmallCounts: draft.acceptsSmallCounts,
    },
    post: postOf(draft, firstPost(draft)),
    posts: postsOf(draft),
    members: draft.members.map((row) => ({
      id: members[row.key] ?? '',
      name: textOf(row.name),
      from: row.from === '' ? null : row.from,
      to: row.to === '' ? null : row.to,
      weights: row.weights,
    })),
    candidates: draft.candidates.map((row) => candidateOf(draft, row, { members, candidates })),
    rule: ruleOf(draft.rule, { members, groups, candidates, own: at(file, '/rule/pass') }),
    ruleChange: draft.chairChangesRule ? 'chair' : 'silence',
    fallback: fallbackOf(draft, { members, groups, candidates }),
    silence: silenceOf(draft),
    trustees: { ...boardOf(draft, members), reserveRounds, phaseMinutes, ...numbers },
    rounds: draft.rounds.map((row) => roundOf(draft, row, { groups, candidates, rounds })),
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

function boardOf({ trustees: { board } }: Draft, ids: Ids): JsonObject {
  if (board.length === 0) return { who: 'members' };
  return { who: 'board', board: board.map((key) => ids[key] ?? key) };
}

/** As typed, or as they follow from members and groups. */
export function trusteesOf(draft: Draft): Trustees {
  const { byItself, threshold, closingQuorum, assumedCorrupt } = draft.trustees;
  if (!byItself) return { threshold, closingQuorum, assumedCorrupt };
  const { board } = draft.trustees;
  const groups = draft.groups.map((group) => ({
    ...group,
    members: group.members.filter((one) => board.length === 0 || board.includes(one)),
  }));
  const sizes = groups.map(({ members }) => members.length);
  const bound = groups.filter(({ actsTogether }) => actsTogether);
  return trusteesFor(trusteeCount(draft), {
    largest: Math.max(0, ...sizes),
    together: Math.max(0, ...bound.map(({ members }) => members.length)),
  });
}

/** So many sit when the first sounding opens, as the parser counts them. */
function trusteeCount({ rounds, members: all, zone, trustees: { board } }: Draft): number {
  const members = all.filter(({ key }) => board.length === 0 || board.includes(key));
  const times = rounds.map(({ opens }) => instantAt(opens, zone));
  return sittingFirst({
    rounds: times.flatMap((opens) => (opens === undefined ? [] : [{ opens }])),
    members: members.map(({ from, to }) => ({ from: orNull(from), to: orNull(to) })),
  });
}

export function memberIds({ members }: Draft): Ids {
  return idsOf(members.map((row) => ({ ...row, said: anyOf(row.name) })));
}

export function groupIds(draft: Draft): Ids {
  return idsOf(
    draft.groups.map((row) => ({ ...filed(draft, 'groups', row), said: anyOf(row.name) })),
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

function firstPost({ file, post }: Draft): string {
  return idIn(file, '/post/id') ?? idFor(anyOf(post), 'post');
}

function postOf({ post, incumbent, vacantFrom }: PostParts, id: string): JsonObject {
  return {
    id,
    name: textOf(post),
    incumbent: orNull(incumbent),
    vacantFrom: vacantFrom === '' ? null : vacantFrom,
    source: null,
    confidence: SET_UP,
  };
}

function postsOf(draft: Draft): readonly JsonObject[] {
  const { posts } = draft;
  const ids = idsOf(
    posts.map((row) => ({ ...filed(draft, 'posts', row), said: anyOf(row.name) })),
    [firstPost(draft)],
  );
  return posts.map(({ key, name, ...rest }) => postOf({ ...rest, post: name }, ids[key] ?? ''));
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

type Seated = { readonly members: Ids; readonly groups: Ids; readonly candidates: Ids };
/** `own`: what the file asks, where no kind of rule says it. */
type Ruled = Seated & { readonly own: Json | undefined };

/** What answers mean does not change with the share that is asked. */
function fallbackOf({ rule, fallback, file }: Draft, ids: Seated): JsonObject | null {
  if (fallback === null) return null;
  const { afterRounds, ...pass } = fallback;
  const { read, choose } = rule;
  const own = at(file, '/fallback/rule/pass');
  const agreed = ruleOf({ ...pass, read, choose }, { ...ids, own });
  const other = otherChoice(file);
  return { afterRounds, rule: other === undefined ? agreed : { ...agreed, choose: other } };
}

function ruleOf(rule: RuleDraft, ids: Ruled): JsonObject {
  const { read } = rule;
  return {
    ballot: { scale: ['encourage', 'discourage', 'noOpinion'] },
    read: { encourage: 'for', discourage: 'against', ...read },
    pass:
      rule.kind === 'own' ? (ids.own ?? null) : (expressionOf(rule.kind, rule, ids) as JsonObject),
    choose: choiceJson(choiceOf(rule.choose, ids)),
  };
}

function roundOf(
  draft: Draft,
  row: RoundRow,
  { groups, candidates, rounds }: { readonly [of in 'groups' | 'candidates' | 'rounds']: Ids },
): JsonObject {
  const names = row.candidates ?? draft.candidates.map(({ key }) => key);
  const round = {
    id: rounds[row.key] ?? '',
    kind: row.kind,
    opens: timeOf(row.opens, draft.zone),
    closes: timeOf(row.closes, draft.zone),
    candidates: names.map((key) => candidates[key] ?? key),
  };
  if (row.kind === 'confessional') return { ...round, ...talksOf(draft, row, rounds) };
  const apart = row.reveal === 'classes' ? row.classes.map((key) => groups[key] ?? key) : [];
  return {
    ...round,
    reveal: revealOf(row),
    classes: apart,
    ...namesOf(row),
    ...weighedOf(draft, row),
  };
}

/** The weight chosen, or the first that any member has. */
function weighedOf({ members }: Draft, { kind, weighedBy, unit }: RoundRow): JsonObject {
  if (kind !== 'weighted-poll') return {};
  const [first = ''] = members.flatMap(({ weights }) => Object.keys(weights));
  return { weighed: { by: weighedBy === '' ? first : weighedBy, unit } };
}

/** Names are asked for where counts become known of them. */
function namesOf({ kind, reveal, exactly, orFewer }: RoundRow): JsonObject {
  const asks = kind === 'straw-poll' && reveal !== 'passes' && exactly !== null;
  return asks ? { names: orFewer ? { exactly, orFewer } : { exactly } } : {};
}

/** A veto check publishes bits; it has no counts. */
export function revealOf({ kind, reveal }: Pick<RoundRow, 'kind' | 'reveal'>): RevealLevel {
  if (kind === 'veto-check') return reveal === 'classes' ? reveal : 'passes';
  return (kind === 'resistance-poll' || kind === 'weighted-poll') && reveal === 'passes'
    ? 'counts'
    : reveal;
}

/** Numbered by kind: the first straw poll is `poll-1`, whatever talks come before it. */
function roundIds(draft: Draft): Ids {
  const kept = draft.rounds.map((row) => [row.key, fileId(draft.file, 'rounds', row.key)] as const);
  const taken = new Set(kept.map(([, id]) => id));
  const ids = new Map(kept.filter(([, id]) => id !== ''));
  for (const { key, kind } of draft.rounds.filter((row) => !ids.has(row.key))) {
    const stem = ROUND_STEMS[kind];
    let nr = 1;
    while (taken.has(`${stem}-${nr}`)) nr++;
    taken.add(`${stem}-${nr}`);
    ids.set(key, `${stem}-${nr}`);
  }
  return Object.fromEntries(ids);
}

function talksOf(draft: Draft, row: RoundRow, rounds: Ids): JsonObject {
  const check = checkOf(draft, row);
  return {
    ...{ reveal: 'nothing', classes: [] },
    question: textOf(row.question),
    names: row.exactly === null ? null : { exactly: row.exactly },
    checkedBy: check === undefined ? null : (rounds[check.key] ?? null),
  };
}

function agendaOf(draft: Draft): JsonObject {
  const { criteria, calendar } = draft;
  const ids = idsOf(
    criteria.map((row) => ({ ...filed(draft, 'criteria', row), said: anyOf(row.text) })),
  );
  return {
    criteria: criteria.map(({ key, text, proposer, source }) => ({
      id: ids[key] ?? '',
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

function facilitationOf(draft: Draft): JsonObject {
  const { facilitators, trace, disclosure } = draft;
  const ids = idsOf(
    facilitators.map((row) => ({ ...filed(draft, 'facilitators', row), said: anyOf(row.name) })),
    ['chair'],
  );
  const people = facilitators.map(({ key, name }) => ({ id: ids[key] ?? '', name: textOf(name) }));
  return { facilitators: people, trace, disclosure };
}

/** A row of the file has its id there, however its name has changed since. */
function filed(
  { file }: Draft,
  list: Parameters<typeof fileId>[1],
  { key }: { readonly key: string },
): { readonly key: string; readonly id: string } {
  return { key, id: fileId(file, list, key) };
}

function idIn(file: JsonObject | null, pointer: string): string | undefined {
  const found = at(file, pointer);
  return typeof found === 'string' ? found : undefined;
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
