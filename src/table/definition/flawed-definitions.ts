/**
 * One definition that is well, and every way in which it can be flawed: what the tests try.
 *
 * Use      tests of the parser (each flaw gives its code and its place) and of the locales (each
 *          has a sentence). `spoil(it)` is the sound one with it.
 * Source   spec/process.md §2.
 */

import type { Json, JsonObject } from '../../basics/canonical.ts';
import type { FaultCode } from '../fault-codes.ts';

export type Flawed = {
  readonly code: FaultCode;
  readonly at: string;
  /** The JSON pointer of what is replaced, and by what; without `put` it is left out. */
  readonly replace: string;
  readonly put?: Json;
};

const NAME = { en: 'A name' };
const READ = {
  encourage: 'for',
  discourage: 'against',
  noOpinion: 'neutral',
  abstain: 'neutral',
  silent: 'for',
  absent: 'neutral',
  recused: 'out',
};
const RULE = {
  ballot: { scale: ['encourage', 'discourage', 'noOpinion'] },
  read: READ,
  pass: { sum: 1, who: 'against', atMost: 0 },
  choose: 'single',
};
const MADE_UP = { source: null, confidence: 'made up for rehearsal' };

export const SOUND: JsonObject = {
  format: 'doyen/definition/1',
  id: 'sound',
  title: NAME,
  body: {
    id: 'body',
    name: NAME,
    timeZone: 'Europe/Brussels',
    groups: { pair: { name: NAME, members: ['aa', 'bb'] } },
    assumedCorrupt: 1,
  },
  post: { id: 'post', name: NAME, incumbent: null, vacantFrom: null, ...MADE_UP },
  members: ['aa', 'bb', 'cc', 'dd'].map(member),
  candidates: [
    { id: 'xx', name: 'X', country: null, facts: [{ date: '2024', kind: 'named', ...MADE_UP }] },
    { id: 'yy', name: 'Y', country: null, facts: [] },
  ],
  rule: RULE,
  silence: { hours: 24, brokenBy: ['objection'], extensions: 1, objection: 'named' },
  trustees: { who: 'members', threshold: 2, closingQuorum: 3, reserveRounds: 1 },
  rounds: [round({})],
};

export const FLAWED: readonly Flawed[] = [
  flawed('not_an_object', '', '', []),
  flawed('not_an_object', '', ''),
  flawed('missing', '/format', '/format'),
  flawed('not_one_of', '/format', '/format', 'doyen/definition/2'),
  flawed('not_an_id', '/id', '/id', 'Upper'),
  flawed('not_an_id', '/words', '/words', 'Federation'),
  flawed('not_a_whole_number', '/extra', '/extra', 0.5),
  flawed('text_not_well_formed', '/extra', '/extra', '\ud800'),
  flawed('text_in_no_language', '/title', '/title', { de: 'Titel' }),
  flawed('empty_text', '/title/nl', '/title/nl', ' '),
  flawed('not_text', '/title/nl', '/title/nl', 1),
  flawed('text_too_long', '/title/nl', '/title/nl', 'x'.repeat(10_001)),
  flawed('not_a_time_zone', '/body/timeZone', '/body/timeZone', 'CET+1'),
  flawed('out_of_range', '/body/assumedCorrupt', '/body/assumedCorrupt', -1),
  flawed('not_true_or_false', '/body/acceptsSmallCounts', '/body/acceptsSmallCounts', 'no'),
  flawed('not_an_id', '/body/groups/P5', '/body/groups/P5', { name: NAME, members: ['aa'] }),
  flawed('not_an_object', '/body/groups', '/body/groups', []),
  flawed('id_reserved', '/body/groups/all', '/body/groups/all', { name: NAME, members: ['aa'] }),
  flawed('group_empty', '/body/groups/pair/members', '/body/groups/pair/members', []),
  flawed('member_unknown', '/body/groups/pair/members/1', '/body/groups/pair/members/1', 'zz'),
  flawed('id_twice', '/body/groups/pair/members/1', '/body/groups/pair/members/1', 'aa'),
  flawed('group_too_large', '/body/assumedCorrupt', '/body/groups/pair/actsTogether', true),
  flawed('not_a_date', '/post/vacantFrom', '/post/vacantFrom', '2024-02-30'),
  flawed('source_unclear', '/post/source', '/post/confidence'),
  flawed('not_a_list', '/members', '/members', {}),
  flawed('list_too_long', '/members', '/members', Array<Json>(201).fill(null)),
  flawed('id_twice', '/members/1/id', '/members/1/id', 'aa'),
  flawed('ends_before_it_starts', '/members/0/to', '/members/0', {
    id: 'aa',
    name: NAME,
    from: '2024-02-02',
    to: '2024-02-01',
  }),
  flawed('too_few_members', '/members', '/members', [member('aa'), member('bb')]),
  flawed('not_a_date', '/candidates/0/facts/0/date', '/candidates/0/facts/0/date', '2024-13'),
  flawed('not_one_of', '/candidates/0/facts/0/kind', '/candidates/0/facts/0/kind', 'elected'),
  flawed('id_twice', '/candidates/1/id', '/candidates/1/id', 'xx'),
  flawed('out_of_range', '/members/0/weights/votes', '/members/0/weights', { votes: -1 }),
  flawed('out_of_range', '/members/0/weights/votes', '/members/0/weights', { votes: 1e12 + 1 }),
  flawed('not_a_whole_number', '/members/0/weights/votes', '/members/0/weights', { votes: 83.2 }),
  flawed('not_a_whole_number', '/members/0/weights/votes', '/members/0/weights', { votes: '9' }),
  flawed('not_an_id', '/members/0/weights/My votes', '/members/0/weights', { 'My votes': 9 }),
  flawed('missing', '/rule/read', '/rule/read'),
  flawed('word_not_read', '/rule/read', '/rule/read/silent'),
  flawed('not_one_of', '/rule/read/silent', '/rule/read/silent', 'yes'),
  flawed('not_monotone', '/rule/read/noOpinion', '/rule/read/discourage', 'for'),
  flawed('not_monotone', '/rule/read/encourage', '/rule/read/encourage', 'out'),
  flawed('word_twice', '/rule/ballot/scale/2', '/rule/ballot/scale/2', 'discourage'),
  flawed('scale_differs', '/rule/ballot/scale', '/rule/ballot/scale/2'),
  flawed('not_built_yet', '/rule/choose/ranked', '/rule/choose', { ranked: 'irv' }),
  flawed('not_one_of', '/rule/choose', '/rule/choose', 'best'),
  flawed('missing', '/rule/choose', '/rule/choose'),
  flawed('missing', '/rule/pass', '/rule/pass'),
  flawed('expression_unknown', '/rule/pass', '/rule/pass', { sum: 1 }),
  flawed('not_an_object', '/rule/pass', '/rule/pass', 'consensus'),
  flawed('no_parts', '/rule/pass/all', '/rule/pass', { all: [] }),
  flawed('unknown_field', '/rule/pass/any', '/rule/pass', {
    all: [leaf({ who: 'for', atLeast: 1 })],
    any: [],
  }),
  flawed('not_monotone', '/rule/pass/atMost', '/rule/pass', leaf({ who: 'for', atMost: 1 })),
  flawed('not_monotone', '/rule/pass/atLeast', '/rule/pass', leaf({ who: 'against', atLeast: 1 })),
  flawed(
    'not_monotone',
    '/rule/pass/atLeast/of',
    '/rule/pass',
    leaf({ who: 'notAgainst', atLeast: { share: '1/2', of: 'cast' } }),
  ),
  flawed('not_one_of', '/rule/pass/who', '/rule/pass', leaf({ who: 'yes', atLeast: 1 })),
  flawed(
    'not_a_whole_number',
    '/rule/pass/atLeast',
    '/rule/pass',
    leaf({ who: 'for', atLeast: 'nine' }),
  ),
  flawed('weight_unknown', '/rule/pass/sum', '/rule/pass/sum', 'population'),
  flawed('weight_not_named', '/rounds/0/weighed', '/rounds/0/kind', 'weighted-poll'),
  flawed('weight_not_asked', '/rounds/0/weighed', '/rounds/0/weighed', { by: 'seats' }),
  flawed('weight_missing', '/rounds/0/weighed', '/rounds/0', weighted({ by: 'people' })),
  flawed('weight_below_unit', '/rounds/0/weighed', '/rounds/0', weighted({ unit: 3 })),
  flawed('out_of_range', '/rounds/0/weighed/unit', '/rounds/0', weighted({ unit: 0 })),
  flawed(
    'weights_too_great',
    '/rounds/0/weighed',
    '',
    spoil(
      { replace: '/members/0/weights', put: { seats: 100_000_000 } },
      spoil({ replace: '/rounds/0', put: weighted({}) }),
    ),
  ),
  flawed('names_not_asked', '/rounds/0/names', '/rounds/0', {
    ...weighted({}),
    names: { exactly: 1 },
  }),
  flawed('not_built_yet', '/rounds/0/reveal', '/rounds/0', { ...weighted({}), reveal: 'passes' }),
  flawed('silence_contradicts', '/rule/read/silent', '/rule/read/silent', 'against'),
  flawed('reading_missing', '/rule/read', '/rule/read/discourage', 'neutral'),
  flawed('not_an_id', '/rule/pass/sum', '/rule/pass/sum', 'Population'),
  flawed('not_built_yet', '/rule/ballot/scale', '/rule', {
    ...RULE,
    ballot: { scale: ['yes', 'no', 'abstain'] },
    read: { ...RULE.read, yes: 'for', no: 'against', abstain: 'neutral' },
  }),
  flawed('not_one_of', '/rule/pass/sum', '/rule/pass/sum', 2),
  flawed('missing', '/rule/pass/sum', '/rule/pass/sum'),
  flawed('group_unknown', '/rule/pass/in', '/rule/pass/in', 'nobody'),
  flawed('member_unknown', '/rule/pass/in/except/0', '/rule/pass/in', { except: ['zz'] }),
  flawed('class_empty', '/rule/pass/in', '/rule/pass/in', { except: ['aa', 'bb', 'cc', 'dd'] }),
  flawed('unknown_field', '/rule/pass/of', '/rule/pass/of', 'members'),
  flawed('quota_always_met', '/rule/pass/atMost', '/rule/pass/atMost', 4),
  flawed('quota_always_met', '/rule/pass/atMost', '/rule/pass/atMost', { share: '1' }),
  flawed('quota_always_met', '/rule/pass/atMost', '/rule/pass/atMost', { share: '3/2' }),
  flawed('quota_impossible', '/rule/pass/atMost', '/rule/pass/atMost', {
    share: '0',
    strict: true,
  }),
  flawed('not_a_share', '/rule/pass/atMost/share', '/rule/pass/atMost', { share: '0.5' }),
  flawed('not_a_share', '/rule/pass/atMost/share', '/rule/pass/atMost', { share: '1/0' }),
  flawed('quota_impossible', '/rule/pass/atLeast', '/rule/pass', leaf({ who: 'for', atLeast: 5 })),
  flawed('quota_impossible', '/rule/pass/all/0/atLeast', '/rule/pass', {
    all: [leaf({ who: 'for', atLeast: { share: '1', strict: true } })],
  }),
  flawed('quota_always_met', '/rule/pass/any/0/atLeast', '/rule/pass', {
    any: [leaf({ who: 'for', atLeast: { share: '0/3' } })],
  }),
  flawed('quota_always_met', '/rule/pass/atLeast', '/rule/pass', leaf({ who: 'for', atLeast: 0 })),
  flawed('shortest_too_long', '/silence/shortestHours', '/silence/shortestHours', 25),
  flawed('id_twice', '/posts/0/id', '/posts', [{ id: 'post', name: NAME, ...MADE_UP }]),
  flawed('not_a_digest', '/continues/root', '/continues', {
    origin: 'doyen.example/before',
    fingerprint: '0'.repeat(64),
    size: 9,
    root: 'none',
  }),
  flawed('quota_always_met', '/fallback/rule/pass/atMost', '/fallback', {
    afterRounds: 2,
    rule: { ...RULE, pass: { sum: 1, who: 'against', atMost: 4 } },
  }),
  flawed('word_twice', '/silence/brokenBy/1', '/silence/brokenBy/1', 'objection'),
  flawed('objection_must_break', '/silence/brokenBy', '/silence/brokenBy', ['amendment']),
  flawed('board_not_asked', '/trustees/board', '/trustees/board', ['aa', 'bb', 'cc']),
  flawed('board_too_small', '/trustees/board', '/trustees', board('aa', 'bb')),
  flawed('member_unknown', '/trustees/board/2', '/trustees', board('aa', 'bb', 'zz')),
  flawed('id_twice', '/trustees/board/2', '/trustees', board('aa', 'bb', 'bb')),
  flawed('closing_quorum_too_high', '/trustees/closingQuorum', '/trustees', {
    ...board('aa', 'bb', 'cc'),
    closingQuorum: 4,
  }),
  flawed('threshold_too_low', '/trustees/threshold', '/trustees/threshold', 1),
  flawed('threshold_too_high', '/trustees/threshold', '/trustees/threshold', 5),
  flawed('closing_quorum_too_low', '/trustees/closingQuorum', '/trustees/closingQuorum', 2),
  flawed('closing_quorum_too_high', '/trustees/closingQuorum', '/trustees/closingQuorum', 5),
  flawed('not_an_object', '/facilitation', '/facilitation', 'the chair'),
  flawed('id_twice', '/facilitation/facilitators/1/id', '/facilitation', {
    facilitators: [facilitator('dean'), facilitator('dean')],
  }),
  flawed('id_reserved', '/facilitation/facilitators/0/id', '/facilitation', {
    facilitators: [facilitator('chair')],
  }),
  flawed('not_an_id', '/facilitation/facilitators/0/id', '/facilitation', {
    facilitators: [facilitator('The dean')],
  }),
  flawed('not_one_of', '/facilitation/trace', '/facilitation', { trace: 'some' }),
  flawed('not_one_of', '/facilitation/disclosure', '/facilitation', { disclosure: 'later' }),
  flawed('id_twice', '/rounds/1/id', '/rounds/1', round({})),
  flawed('not_an_instant', '/rounds/0/opens', '/rounds/0/opens', '2024-03-01T10:00'),
  flawed('closes_before_opens', '/rounds/0/closes', '/rounds/0/closes', '2024-03-01T09:00:00Z'),
  flawed('not_built_yet', '/rounds/0/reveal', '/rounds/0', round({ kind: 'veto-check' })),
  flawed('not_one_of', '/rounds/0/kind', '/rounds/0/kind', 'auction'),
  flawed('rule_asks_for_counts', '/rounds/0/reveal', '', {
    ...SOUND,
    rule: {
      ...RULE,
      pass: { sum: 1, who: 'against', atMost: { share: '1/3', of: 'members', strict: false } },
    },
    rounds: [round({ reveal: 'passes' })],
  }),
  flawed('not_built_yet', '/rounds/0/reveal', '/rounds/0/reveal', 'nothing'),
  flawed('round_without_candidates', '/rounds/0/candidates', '/rounds/0/candidates', []),
  flawed('candidate_unknown', '/rounds/0/candidates/1', '/rounds/0/candidates/1', 'zz'),
  flawed('candidate_twice', '/rounds/0/candidates/1', '/rounds/0/candidates/1', 'xx'),
  flawed('classes_not_asked', '/rounds/0/classes', '/rounds/0/classes', ['pair']),
  flawed('classes_missing', '/rounds/0/classes', '/rounds/0/reveal', 'classes'),
  flawed(
    'group_unknown',
    '/rounds/0/classes/0',
    '/rounds/0',
    round({ reveal: 'classes', classes: ['nobody'] }),
  ),
  flawed(
    'id_twice',
    '/rounds/0/classes/1',
    '/rounds/0',
    round({ reveal: 'classes', classes: ['pair', 'pair'] }),
  ),
  flawed('not_a_confessional', '/rounds/0/question', '/rounds/0', round({ question: NAME })),
  flawed('question_missing', '/rounds/0/question', '/rounds/0', talks({ question: undefined })),
  flawed(
    'names_impossible',
    '/rounds/0/names/exactly',
    '/rounds/0',
    talks({ names: { exactly: 3 } }),
  ),
  flawed(
    'check_needs_scale',
    '/rounds/0/checkedBy',
    '/rounds/0',
    talks({ names: { exactly: 1 }, checkedBy: 'poll-1' }),
  ),
  flawed(
    'check_not_a_straw_poll',
    '/rounds/0/checkedBy',
    '/rounds/0',
    talks({ checkedBy: 'talks-1' }),
  ),
  flawed('check_before_talks', '/rounds/1/checkedBy', '/rounds', [
    round({}),
    talks({ checkedBy: 'poll-1' }),
  ]),
  flawed('id_twice', '/criteria/1/id', '/criteria', [criterion(), criterion()]),
  flawed('not_a_date', '/calendar/0/date', '/calendar', [{ date: 'May', what: NAME }]),
  flawed('ends_before_it_starts', '/calendar/0/end', '/calendar', [
    { date: '2024-02-02', end: '2024-02-01', what: NAME, source: 'https://example.org/' },
  ]),
];

function flawed(code: FaultCode, at: string, replace: string, put?: Json): Flawed {
  return put === undefined ? { code, at, replace } : { code, at, replace, put };
}

function facilitator(id: string): JsonObject {
  return { id, name: NAME };
}

function leaf(rest: JsonObject): Json {
  return { sum: 1, ...rest };
}

function member(id: string): JsonObject {
  return { id, name: NAME, from: null, to: null, weights: { seats: 1 } };
}

function criterion(): JsonObject {
  return { id: 'record', text: NAME, proposer: null };
}

function board(...members: readonly string[]): JsonObject {
  const numbers = { threshold: 2, closingQuorum: 3, reserveRounds: 1 };
  return { who: 'board', board: [...members], ...numbers };
}

function round(rest: JsonObject): JsonObject {
  return {
    id: 'poll-1',
    kind: 'straw-poll',
    opens: '2024-03-01T10:00:00+01:00',
    closes: '2024-03-01T11:00:00+01:00',
    candidates: ['xx', 'yy'],
    reveal: 'counts',
    classes: [],
    ...rest,
  };
}

function weighted(by: JsonObject): JsonObject {
  return round({ kind: 'weighted-poll', weighed: { by: 'seats', ...by } });
}

function talks(rest: { readonly [field: string]: Json | undefined }): JsonObject {
  const { question, ...more } = { question: NAME, ...rest };
  const fields = { id: 'talks-1', kind: 'confessional', reveal: 'nothing', ...more };
  return round({ ...fields, ...(question === undefined ? {} : { question }) } as JsonObject);
}

/** `json` with what lies at the pointer replaced, or left out; ids here need no unescaping. */
export function spoil({ replace, put }: Pick<Flawed, 'replace' | 'put'>, json: Json = SOUND): Json {
  if (replace === '') return put ?? null;
  const [, key = '', ...rest] = replace.split('/');
  const deeper = {
    replace: rest.map((part) => `/${part}`).join(''),
    ...(put === undefined ? {} : { put }),
  };
  if (Array.isArray(json)) {
    const list = json as readonly Json[];
    if (rest.length > 0)
      return list.map((item, at) => (String(at) === key ? spoil(deeper, item) : item));
    const others = [...list.slice(0, Number(key)), ...(put === undefined ? [] : [put])];
    return [...others, ...list.slice(Number(key) + 1)];
  }
  const { [key]: old = {}, ...others } = json as JsonObject;
  if (rest.length > 0) return { ...others, [key]: spoil(deeper, old) };
  return put === undefined ? others : { ...others, [key]: put };
}
