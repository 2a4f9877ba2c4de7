import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { type Json, type JsonObject, parseJson } from '../../basics/canonical.ts';
import type { Result } from '../../basics/result.ts';
import { type Answers, finalAnswers, parseAnswers } from './answers.ts';
import type { Definition } from '../definition/definition.ts';
import { parseDefinition } from '../definition/definition-parser.ts';
import { SOUND, spoil } from '../definition/flawed-definitions.ts';
import { weightsOf } from '../rules/assembly.ts';
import { judge } from '../rules/judge.ts';
import { isSitting } from '../seats/sitting.ts';

const ballot = { xx: 'encourage', yy: 'noOpinion' };
const ANSWERS: Json = {
  format: 'doyen/answers/1',
  definition: 'sound',
  rounds: {
    'poll-1': {
      answers: { aa: ballot, bb: ballot, cc: ballot },
      absent: ['dd'],
      revotes: [
        { member: 'aa', answers: { xx: 'discourage', yy: 'discourage' } },
        { member: 'aa', answers: { xx: 'noOpinion', yy: 'discourage' } },
      ],
    },
  },
  ending: { kind: 'silence', candidate: 'xx', objections: [], result: 'appointed' },
};
const ROUND = '/rounds/poll-1';
const objection = { member: 'aa', reason: 'No.' };
const broken = { candidate: 'xx', objections: [objection], result: 'silence-broken' };

test('the last ballot of each member counts, and who is absent has none', () => {
  const answers = taken(parseAnswers(ANSWERS, sound()));
  const round = must(answers.rounds['poll-1'], 'the round');
  expect(finalAnswers(round)).toEqual({
    aa: { xx: 'noOpinion', yy: 'discourage' },
    bb: ballot,
    cc: ballot,
  });
});

test.each<[string, string, string, Json?]>([
  ['missing', '/ending', '/ending'],
  ['not_one_of', '/ending/kind', '/ending/kind', 'vote'],
  ['not_one_of', '/format', '/format', 'doyen/answers/2'],
  ['other_definition', '/definition', '/definition', 'un-2016'],
  ['round_missing', '/rounds', '/rounds', {}],
  ['round_unknown', '/rounds/poll-9', '/rounds/poll-9', { answers: {} }],
  ['member_without_answer', `${ROUND}/answers`, `${ROUND}/answers/bb`],
  ['member_without_answer', `${ROUND}/answers`, `${ROUND}/absent`],
  ['member_not_sitting', `${ROUND}/answers/zz`, `${ROUND}/answers/zz`, ballot],
  ['member_not_sitting', `${ROUND}/absent/1`, `${ROUND}/absent/1`, 'zz'],
  ['member_answers_and_absent', `${ROUND}/absent/1`, `${ROUND}/absent/1`, 'aa'],
  ['id_twice', `${ROUND}/absent/1`, `${ROUND}/absent/1`, 'dd'],
  ['answer_missing', `${ROUND}/answers/aa`, `${ROUND}/answers/aa/yy`],
  ['candidate_not_asked', `${ROUND}/answers/aa/zz`, `${ROUND}/answers/aa/zz`, 'encourage'],
  ['word_unknown', `${ROUND}/answers/aa/xx`, `${ROUND}/answers/aa/xx`, 'yes'],
  ['revote_before_answer', `${ROUND}/revotes/0/member`, `${ROUND}/revotes/0/member`, 'dd'],
  ['answer_missing', `${ROUND}/revotes/0/answers`, `${ROUND}/revotes/0/answers/xx`],
  ['candidate_unknown', '/ending/candidate', '/ending/candidate', 'zz'],
  ['not_an_instant', '/ending/opens', '/ending/opens', 'noon'],
  ['member_unknown', '/ending/objections/0/member', '/ending/objections', [{ member: 'zz' }]],
  ['id_twice', '/ending/objections/1/member', '/ending/objections', [objection, objection]],
  [
    'not_one_of',
    '/ending/objections/0/kind',
    '/ending/objections',
    [{ member: 'aa', kind: 'amendment' }],
  ],
  ['silence_result_differs', '/ending/result', '/ending/objections', [objection]],
  [
    'subject_unclear',
    '/ending/candidate',
    '/ending/subject',
    { kind: 'extension', until: '2025-10-01' },
  ],
  [
    'silence_out_of_place',
    '/silences/0/subject',
    '/silences',
    [{ candidate: 'xx', result: 'adopted' }],
  ],
  ['round_unknown', '/silences/0/after', '/silences', [{ ...broken, after: 'none' }]],
  [
    'member_unknown',
    '/ending/reservations/0/member',
    '/ending/reservations',
    [{ member: 'zz', text: 'We note.' }],
  ],
  ['silence_result_differs', '/ending/result', '/ending/result', 'silence-broken'],
  [
    'not_a_date',
    '/ending/until',
    '/ending',
    { kind: 'extended', until: 'May', reason: 'No name.' },
  ],
])('%s at %s', (code, at, replace, put) => {
  const flawed = spoil(put === undefined ? { replace } : { replace, put }, ANSWERS);
  expect(parseAnswers(flawed, sound())).toMatchObject({ ok: false, refusal: { code, at } });
});

test.each<Json>([
  { kind: 'extended', until: '2025-10-01', reason: 'No agreement on a successor.' },
  { kind: 'stopped', reason: 'The post is abolished.' },
  { kind: 'tie', reason: 'Nothing broke it.' },
  { kind: 'deadlock', reason: 'Nothing moves.' },
  { kind: 'vacant', acting: 'D. Deputy', from: '2025-10-01', until: null, reason: 'Nobody.' },
  { kind: 'silence', subject: { kind: 'extension', until: '2025-10-01' }, result: 'extended' },
  { kind: 'silence', candidate: 'xx', result: 'appointed' },
  { kind: 'silence', candidate: 'xx', objections: [objection], result: 'silence-broken' },
])('it may end otherwise: $kind', (ending) => {
  const answers = taken(parseAnswers(spoil({ replace: '/ending', put: ending }, ANSWERS), sound()));
  const { candidate, ...rest } = ending as JsonObject;
  const meant = candidate === undefined ? rest : { ...rest, subject: { kind: 'name', candidate } };
  expect(answers.ending).toMatchObject(meant);
});

test('an objection that the rule tolerates breaks nothing', () => {
  const minusOne = spoil({ replace: '/rule/pass', put: { sum: 1, who: 'against', atMost: 1 } });
  const objected = spoil({ replace: '/ending/objections', put: [objection] }, ANSWERS);
  expect(parseAnswers(objected, taken(parseDefinition(minusOne)))).toHaveProperty('ok', true);
});

// Goal: the rehearsal of 2016 counts what the press counted, row by row. Method: add up the made-up
// answers and compare with the published counts; where a class was published, that too.
test('un-2016: the answers add up to the published counts in all six rounds', () => {
  const { definition, answers } = example('un-2016');
  const published = JSON.parse(text('un-2016', 'published')) as Published;
  const polls = Object.entries(published.rounds);
  expect(polls.map(([, { results }]) => results.length)).toEqual([12, 11, 10, 10, 9, 10]);
  for (const [id, { results }] of polls) {
    const plan = must(
      definition.rounds.find((round) => round.id === id),
      id,
    );
    expect(results.map(({ candidate }) => candidate)).toEqual(plan.candidates);
    for (const row of results) {
      const { encourage, discourage, noOpinion } = row;
      expect(count(answers, id, row.candidate)).toEqual({ encourage, discourage, noOpinion });
      const against = row.byClass?.permanent.discourage;
      const five = definition.body.groups['permanent']?.members ?? [];
      if (id === 'poll-6') expect(count(answers, id, row.candidate, five).discourage).toBe(against);
      expect(row.source !== null || row.confidence.startsWith('from memory')).toBe(true);
    }
  }
});

test('un-2016: in the coloured round one name meets the rule, and it is the one appointed', () => {
  const { definition, answers } = example('un-2016');
  expect(passing(definition, answers, 'poll-6')).toEqual(['guterres']);
  expect(answers.ending).toMatchObject({
    subject: { candidate: 'guterres' },
    result: 'appointed',
  });
});

test('nato-2024: 31 answer first, then 32, and consensus comes only with the last round', () => {
  const { definition, answers } = example('nato-2024');
  const sitting = definition.rounds.map(
    ({ opens }) => definition.members.filter((member) => isSitting(member, opens)).length,
  );
  expect(sitting).toEqual([31, 32, 32]);
  expect(count(answers, 'poll-1', 'rutte').encourage).toBeGreaterThan(20);
  expect(count(answers, 'poll-2', 'rutte').encourage).toBe(28);
  expect(count(answers, 'poll-3', 'rutte').discourage).toBe(0);
  expect(definition.rounds.map(({ id }) => passing(definition, answers, id))).toEqual([
    [],
    [],
    ['rutte'],
  ]);
});

test('small: a revote and an absence are among its answers, and a name is found', () => {
  const { definition, answers } = example('small');
  const [first, second] = definition.rounds.map(({ id }) => must(answers.rounds[id], id));
  expect(first?.revotes).toHaveLength(1);
  expect(second?.absent).toHaveLength(1);
  expect(passing(definition, answers, 'poll-2')).toEqual(['okafor']);
});

type Row = {
  readonly candidate: string;
  readonly encourage: number;
  readonly discourage: number;
  readonly noOpinion: number;
  readonly byClass?: { readonly permanent: { readonly discourage: number } };
  readonly source: string | null;
  readonly confidence: string;
};
type Published = {
  readonly rounds: { readonly [round: string]: { readonly results: readonly Row[] } };
};

function count(answers: Answers, round: string, candidate: string, among?: readonly string[]) {
  const ballots = Object.entries(finalAnswers(must(answers.rounds[round], round)));
  const given = ballots
    .filter(([member]) => among === undefined || among.includes(member))
    .map(([, answer]) => answer[candidate]);
  const times = (word: string): number => given.filter((one) => one === word).length;
  return {
    encourage: times('encourage'),
    discourage: times('discourage'),
    noOpinion: times('noOpinion'),
  };
}

function passing(definition: Definition, answers: Answers, round: string): readonly string[] {
  const plan = must(
    definition.rounds.find(({ id }) => id === round),
    round,
  );
  const entitled = definition.members
    .filter((member) => isSitting(member, plan.opens))
    .map(({ id }) => id);
  const ballots = finalAnswers(must(answers.rounds[round], round));
  const groups = Object.fromEntries(
    Object.entries(definition.body.groups).map(([id, { members }]) => [id, members]),
  );
  return plan.candidates.filter((candidate) =>
    judge(definition.rule, {
      entitled,
      cast: entitled.filter((id) => ballots[id] !== undefined),
      groups,
      weights: weightsOf(definition.members),
      counts: count(answers, round, candidate),
      byClass: Object.fromEntries(
        plan.classes.map((id) => [id, count(answers, round, candidate, groups[id])]),
      ),
    }),
  );
}

function example(name: string): { definition: Definition; answers: Answers } {
  const definition = taken(parseDefinition(json(name, 'definition')));
  return { definition, answers: taken(parseAnswers(json(name, 'answers'), definition)) };
}

function json(name: string, file: string): Json {
  return must(parseJson(text(name, file)), 'JSON in the example');
}

function text(name: string, file: string): string {
  return readFileSync(new URL(`../../../examples/${name}/${file}.json`, import.meta.url), 'utf8');
}

function sound(): Definition {
  return taken(parseDefinition(SOUND));
}

function taken<Value>(result: Result<Value, unknown>): Value {
  expect(result).toHaveProperty('ok', true);
  return must(result.ok ? result.value : undefined, 'a value');
}

test('an objection may be only the id of its member', () => {
  const given = { kind: 'silence', candidate: 'xx', objections: ['aa'], result: 'silence-broken' };
  const read = parseAnswers(spoil({ replace: '/ending', put: given }, ANSWERS), sound());
  expect(read).toMatchObject({
    ok: true,
    value: { ending: { objections: [{ member: 'aa', kind: 'objection' }] } },
  });
});
