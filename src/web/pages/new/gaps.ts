/**
 * What is missing in the form, what cannot be, and what deserves a thought: each with its place.
 *
 * Use      `gapsOf(draft, now)`: those that `must` be closed stand before the definition is set up.
 *          The parser's own fault comes last, where the form has found nothing by itself.
 * Errors   none: a gap is a code with its details, said by the locales.
 */

import type { Instant } from '../../../basics/instant.ts';
import { type Fault, read } from '../../../basics/shape.ts';
import type { Definition } from '../../../table/definition/definition.ts';
import { parseDefinition } from '../../../table/definition/definition-parser.ts';
import { givingAway } from '../../../table/foresight/giving-away.ts';
import { flaw } from '../../../table/fault-codes.ts';
import { parseId } from '../../../table/ids.ts';
import { ruleFault } from '../../../table/rules/rule-checks.ts';
import { readRule } from '../../../table/rules/rule-parser.ts';
import { isSitting } from '../../../table/seats/sitting.ts';
import { instantAt } from '../../furniture/zoned-time.ts';
import {
  type ChoiceGapCode,
  type StageThoughtCode,
  choiceGaps,
  stageThoughts,
} from './choice-gaps.ts';
import { assemblyIn } from './draft-assembly.ts';
import { definitionOf } from './definition-of.ts';
import { type Draft, type PassDraft, type RoundRow, anyOf } from './draft.ts';
import { type Place, type Step, placeOf } from './places.ts';

export type GapCode =
  | 'body'
  | 'post'
  | 'few-members'
  | 'member-name'
  | 'member-twice'
  | 'group-name'
  | 'group-empty'
  | 'facilitator-name'
  | 'no-names'
  | 'candidate-name'
  | 'candidate-twice'
  | 'rule-group'
  | 'rule-except'
  | 'round-time'
  | 'round-names'
  | 'round-classes'
  | 'round-question'
  | 'post-name'
  | 'fallback-group'
  | 'fallback-except'
  | ChoiceGapCode
  | 'fault';

export type ThoughtCode =
  | 'kind'
  | 'incumbent'
  | 'vacancy'
  | 'no-round'
  | 'round-past'
  | 'too-few'
  | 'small-piece'
  | StageThoughtCode
  | 'all-must-answer';

export type Gap = Place & {
  /** The number or the name it is about. */
  readonly about: string;
} & (
    | { readonly must: true; readonly code: GapCode; readonly fault: Fault | null }
    | { readonly must: false; readonly code: ThoughtCode; readonly least: number }
  );

export function gapsOf(draft: Draft, now: Instant): readonly Gap[] {
  const missing = [
    ...bodyGaps(draft),
    ...peopleGaps(draft),
    ...ruleGaps(draft),
    ...choiceGaps(draft).map(({ code, step, at, about }) => must(code, step, at, about)),
    ...draft.rounds.flatMap((round, at) => roundGaps(round, at, draft.zone)),
  ];
  const parsed = parseDefinition(definitionOf(draft));
  const faults = missing.length === 0 && !parsed.ok ? [faultGap(draft, parsed.refusal)] : [];
  const unruly = missing.length > 0 ? [...idFaults(draft), ...unruliness(draft, missing)] : [];
  const thoughts = [...plainThoughts(draft, now), ...(parsed.ok ? readThoughts(parsed.value) : [])];
  return [...missing, ...unruly, ...faults, ...thoughts];
}

function must(code: GapCode, step: Step, at: string, about = ''): Gap {
  return { must: true, code, step, at, about, fault: null };
}

/** A short code that is none is wrong whatever else is missing. */
function idFaults(draft: Draft): readonly Gap[] {
  return draft.members.flatMap(({ id }, at) => {
    const said = id.trim();
    const place = `/members/${at}/id`;
    return said === '' || parseId(said) !== undefined
      ? []
      : [faultGap(draft, flaw('not_an_id', place).refusal)];
  });
}

/** What no body can have is said at once, also where other things are still missing. */
function unruliness(draft: Draft, missing: readonly Gap[]): readonly Gap[] {
  const assembly = assemblyIn(draft);
  if (assembly.members.length === 0 || missing.some(({ at }) => at.startsWith('/rule'))) return [];
  const given = read(readRule, definitionOf(draft)['rule']);
  const found = given.ok ? ruleFault(given.value, assembly, '') : given;
  if (found === undefined) return [];
  return [faultGap(draft, { ...found.refusal, at: `/rule${found.refusal.at}` })];
}

const WRONG: readonly string[] = [
  ...['fault', 'member-twice', 'candidate-twice'],
  ...['stage-number', 'stage-falling', 'ballots-number', 'runoff-number', 'names-number'],
];

/** What stands there cannot stay; the rest is only not there yet. */
export function isWrong({ code }: Gap): boolean {
  return WRONG.includes(code);
}

function faultGap(draft: Draft, fault: Fault): Gap {
  const place = placeOf(draft, fault.at);
  return { must: true, code: 'fault', ...place, about: fault.at, fault };
}

function bodyGaps({ body, post, posts }: Draft): readonly Gap[] {
  return [
    ...(anyOf(body) === '' ? [must('body', 'body', '/body/name')] : []),
    ...(anyOf(post) === '' ? [must('post', 'body', '/post/name')] : []),
    ...posts.flatMap(({ name }, at) =>
      anyOf(name) === '' ? [must('post-name', 'body', `/posts/${at}/name`)] : [],
    ),
  ];
}

function peopleGaps({ members, groups, candidates, facilitators }: Draft): readonly Gap[] {
  const nameless = (name: string) => name.trim() === '';
  const named = members.map(({ name }) => anyOf(name));
  const names = candidates.map(({ name }) => name.trim());
  const nr = (at: number) => String(at + 1);
  return [
    ...(members.length < 3 ? [must('few-members', 'members', '/members', nr(2))] : []),
    ...named.flatMap((name, at) =>
      nameless(name) ? [must('member-name', 'members', `/members/${at}/name`, nr(at))] : [],
    ),
    ...seconds(named).map((at) =>
      must('member-twice', 'members', `/members/${at}/name`, named[at]),
    ),
    ...groups.flatMap(({ name }, at) =>
      nameless(anyOf(name)) ? [must('group-name', 'members', `/body/groups/${at}/name`)] : [],
    ),
    ...groups.flatMap(({ name, members: inside }, at) =>
      inside.length === 0
        ? [must('group-empty', 'members', `/body/groups/${at}/members`, anyOf(name))]
        : [],
    ),
    ...facilitators.flatMap(({ name }, at) =>
      nameless(anyOf(name))
        ? [must('facilitator-name', 'members', `/facilitation/facilitators/${at}/name`)]
        : [],
    ),
    ...(candidates.length === 0 ? [must('no-names', 'names', '/candidates')] : []),
    ...names.flatMap((name, at) =>
      nameless(name) ? [must('candidate-name', 'names', `/candidates/${at}/name`, nr(at))] : [],
    ),
    ...seconds(names).map((at) =>
      must('candidate-twice', 'names', `/candidates/${at}/name`, names[at]),
    ),
  ];
}

/** The places of names that stood before. */
function seconds(names: readonly string[]): readonly number[] {
  return names.flatMap((name, at) => (name !== '' && names.indexOf(name) !== at ? [at] : []));
}

function ruleGaps({ rule, fallback, groups }: Draft): readonly Gap[] {
  const vetoless = (pass: PassDraft) =>
    pass.kind === 'class-veto' && !groups.some(({ key }) => key === pass.group);
  const nobody = (pass: PassDraft) => pass.kind === 'minus-named' && pass.except.length === 0;
  return [
    ...(vetoless(rule) ? [must('rule-group', 'rule', '/rule/group')] : []),
    ...(nobody(rule) ? [must('rule-except', 'rule', '/rule/except')] : []),
    ...(fallback && vetoless(fallback) ? [must('fallback-group', 'rule', '/fallback/group')] : []),
    ...(fallback && nobody(fallback) ? [must('fallback-except', 'rule', '/fallback/except')] : []),
  ];
}

function roundGaps(round: RoundRow, at: number, zone: string): readonly Gap[] {
  const place = `/rounds/${at}`;
  const nr = String(at + 1);
  const unread = (['opens', 'closes'] as const).filter(
    (field) => instantAt(round[field], zone) === undefined,
  );
  const talks = round.kind === 'confessional';
  const unasked = talks && anyOf(round.question) === '';
  const uncounted = !talks && round.reveal === 'classes' && round.classes.length === 0;
  return [
    ...unread.map((field) => must('round-time', 'rounds', `${place}/${field}`, nr)),
    ...(round.candidates?.length === 0
      ? [must('round-names', 'rounds', `${place}/candidates`, nr)]
      : []),
    ...(unasked ? [must('round-question', 'rounds', `${place}/question`, nr)] : []),
    ...(uncounted ? [must('round-classes', 'rounds', `${place}/classes`, nr)] : []),
  ];
}

function may(code: ThoughtCode, { step, at }: Place, about = '', least = 0): Gap {
  return { must: false, code, step, at, about, least };
}

function plainThoughts(draft: Draft, now: Instant): readonly Gap[] {
  const past = draft.rounds.flatMap(({ closes }, at) => {
    const end = instantAt(closes, draft.zone);
    const place = { step: 'rounds', at: `/rounds/${at}/closes` } as const;
    return end !== undefined && end <= now ? [may('round-past', place, String(at + 1))] : [];
  });
  return [
    ...(draft.words === '' ? [may('kind', { step: 'body', at: '/words' })] : []),
    ...(draft.incumbent.trim() === ''
      ? [may('incumbent', { step: 'body', at: '/post/incumbent' })]
      : []),
    ...(draft.vacantFrom === '' ? [may('vacancy', { step: 'body', at: '/post/vacantFrom' })] : []),
    ...(draft.rounds.length === 0 ? [may('no-round', { step: 'rounds', at: '/rounds' })] : []),
    ...past,
  ];
}

function readThoughts(definition: Definition): readonly Gap[] {
  const staged = stageThoughts(definition).map(({ code, at, about, least }) =>
    may(code, { step: 'rounds', at }, about, least),
  );
  return [...smallThoughts(definition), ...staged];
}

/** Where the floors would refuse a round, or need every single answer. */
function smallThoughts(definition: Definition): readonly Gap[] {
  return definition.rounds.flatMap((plan, at) => {
    const entitled = definition.members.filter((one) => isSitting(one, plan.opens));
    const found = givingAway(
      definition,
      plan,
      entitled.map(({ id }) => id),
    );
    const nr = String(at + 1);
    if (found === undefined) return [];
    const { tooFew, refused, fewest, pieces } = found;
    const small = { step: 'rounds', at: '/body/acceptsSmallCounts' } as const;
    const counted = pieces.reduce((sum, { members }) => sum + members.length, 0);
    if (tooFew) return [may('too-few', small, nr, fewest)];
    if (refused !== null) {
      return [may('small-piece', { step: 'rounds', at: `/rounds/${at}/classes` }, nr)];
    }
    return fewest === counted && fewest > 1 ? [may('all-must-answer', small, nr, fewest)] : [];
  });
}
