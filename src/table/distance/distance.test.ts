/** What distance says, what it never says, and that it knows nothing but what was published. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { instantOf } from '../../basics/instant.ts';
import type { CandidacyFactKind } from '../candidacies/candidacy.ts';
import { type Distance, type Measured, distances, isClear, nearest } from './distance.ts';
import type { MemberId } from '../ids.ts';
import type { Answer, Expression } from '../rules/expression.ts';
import type { Silence } from '../silence/silence.ts';
import {
  type RoundAnswers,
  NORTH,
  PAIR,
  SOUTH,
  countedSelection,
  everybody,
} from '../testing/counted.ts';

const NOW = instantOf(1_000_000_000);
const MEMBERS = ['ada', 'bea', 'cor', 'dov', 'eva', 'fay'];
const WORDS: readonly Answer[] = ['discourage', 'noOpinion', 'encourage'];
const RULES: readonly Expression[] = [
  { sum: 1, who: 'against', atMost: 0 },
  { sum: 1, who: 'against', atMost: 2 },
  { sum: 1, who: 'against', in: { except: ['ada' as MemberId] }, atMost: 0 },
  { sum: 1, who: 'for', atLeast: { share: '2/3', of: 'cast', strict: false } },
  { sum: 1, who: 'for', atLeast: { share: '1/2', of: 'members', strict: true } },
  {
    all: [
      { sum: 1, who: 'for', atLeast: 4 },
      { sum: 1, who: 'against', in: PAIR, atMost: 0 },
    ],
  },
  {
    any: [
      { sum: 1, who: 'for', atLeast: 6 },
      { sum: 1, who: 'against', atMost: 0 },
    ],
  },
];
const rules = fc.constantFrom(...RULES);
const reveals = fc.constantFrom('counts' as const, 'classes' as const);
const words = fc.record({ north: fc.constantFrom(...WORDS), south: fc.constantFrom(...WORDS) });
/** Everybody but perhaps some; somebody always answers. */
const answers: fc.Arbitrary<RoundAnswers> = fc.record(
  Object.fromEntries(MEMBERS.map((id) => [id, words])),
  { requiredKeys: ['ada', 'bea', 'cor'] },
) as fc.Arbitrary<RoundAnswers>;

function northIn(selection: Measured): Distance {
  return must(
    distances(selection, NOW).find(({ candidate }) => candidate === NORTH),
    'north',
  );
}

/** Infinite where it is not a number of members. */
function shortOf({ measure }: Distance): number {
  return measure.kind === 'short' ? measure.short : Infinity;
}

test('a name is at distance nought if and only if it passes by the rule', () => {
  fc.assert(
    fc.property(rules, reveals, answers, (pass, reveal, round) => {
      const selection = countedSelection({ pass, reveal, rounds: [round] });
      const passes = selection.rounds[0]?.result?.results[0]?.passes;
      const { measure } = northIn(selection);
      expect(measure.kind === 'short' && measure.short === 0).toBe(passes === true);
      expect(measure.kind === 'open').toBe(passes === null);
      expect(isClear(northIn(selection))).toBe(passes === true);
    }),
  );
});

test('more goodwill never makes a name farther', () => {
  fc.assert(
    fc.property(rules, answers, fc.constantFrom('ada', 'bea', 'cor'), (pass, round, mover) => {
      const before = countedSelection({ pass, reveal: 'classes', rounds: [round] });
      const friendly = { ...round, [mover]: { north: 'encourage', south: 'encourage' } as const };
      const after = countedSelection({ pass, reveal: 'classes', rounds: [friendly] });
      expect(shortOf(northIn(after))).toBeLessThanOrEqual(shortOf(northIn(before)));
    }),
  );
});

test('which member of a class gave which answer changes nothing', () => {
  const swaps = fc.constantFrom(['ada', 'bea'], ['cor', 'dov'], ['eva', 'fay']);
  fc.assert(
    fc.property(rules, reveals, answers, swaps, (pass, reveal, round, [one = '', two = '']) => {
      fc.pre(typeof pass !== 'object' || !JSON.stringify(pass).includes('except'));
      fc.pre(one in round === two in round);
      const swapped = { ...round, ...swap(round, one, two) };
      const before = countedSelection({ pass, reveal, rounds: [round] });
      const after = countedSelection({ pass, reveal, rounds: [swapped] });
      expect(distances(after, NOW)).toEqual(distances(before, NOW));
    }),
  );
});

// Goal: nothing but published values reaches the page. Method: two selections that publish the same
// and differ in everything else that a selection holds: ballots, keys, partial decryptions.
test('two selections that published the same have the same distances', () => {
  fc.assert(
    fc.property(rules, reveals, answers, answers, (pass, reveal, one, two) => {
      const rounds = [one, two];
      const here = countedSelection({ pass, reveal, rounds, run: 0 });
      const there = countedSelection({ pass, reveal, rounds, run: 1 });
      expect(there.rounds).not.toEqual(here.rounds);
      expect(distances(there, NOW)).toEqual(distances(here, NOW));
    }),
  );
});

test('of a round that gave one bit there is the bit, and no count', () => {
  const rounds = (against: number) => [
    { ...everybody('encourage'), ...everybody('discourage', MEMBERS.slice(0, against)) },
  ];
  const bits = [0, 1, 4].map((against) =>
    northIn(countedSelection({ reveal: 'passes', rounds: rounds(against) })),
  );
  expect(bits.map(({ measure }) => measure)).toEqual([
    { kind: 'bit', against: false, passes: true },
    { kind: 'bit', against: true, passes: false },
    { kind: 'bit', against: true, passes: false },
  ]);
  expect(bits[2]).toEqual(bits[1]);
  expect(bits.map((one) => isClear(one))).toEqual([true, false, false]);
});

test('of a round that publishes nothing, nothing is known', () => {
  const sealed = northIn(
    countedSelection({ reveal: 'nothing', rounds: [everybody('discourage')] }),
  );
  const other = northIn(countedSelection({ reveal: 'nothing', rounds: [everybody('encourage')] }));
  expect(sealed.measure).toEqual({ kind: 'unknown' });
  expect(other).toEqual(sealed);
});

test('how far, what is met, and what would change it, in members and never whose', () => {
  const round = {
    ...everybody('encourage'),
    ...everybody('discourage', ['ada', 'cor']),
    ...everybody('noOpinion', ['fay']),
  };
  const north = northIn(countedSelection({ rounds: [round] }));
  expect(north.measure).toEqual({ kind: 'short', short: 2, exact: true });
  expect(north.counted).toMatchObject({ round: 1, latest: true, heard: 6, entitled: 6 });
  expect(north.counted?.turn).toEqual({ least: 2, exact: true });
  expect(north.counted?.leaves[0]).toMatchObject({
    met: false,
    track: { good: 4, bad: 2, aside: 0, unheard: 0, needed: 6 },
  });
  expect(JSON.stringify(north)).not.toMatch(/ada|bea|cor|dov|eva|fay/);
});

test('a name that passes says how little would change that', () => {
  const pass: Expression = { sum: 1, who: 'for', atLeast: 4 };
  const round = { ...everybody('encourage'), ...everybody('discourage', ['ada']) };
  const { measure, counted } = northIn(countedSelection({ pass, rounds: [round] }));
  expect(measure).toEqual({ kind: 'short', short: 0, exact: true });
  expect(counted?.turn).toEqual({ least: 2, exact: true });
  expect(counted?.leaves[0]?.track).toMatchObject({ good: 5, bad: 1, needed: 4 });
});

test('of a majority, those outside the number it takes a share of stand aside', () => {
  const pass: Expression = {
    ...{ sum: 1, who: 'for' },
    atLeast: { share: '2/3', of: 'cast', strict: false },
  };
  const round = {
    ...everybody('encourage', ['ada', 'bea']),
    ...everybody('discourage', ['cor', 'dov']),
    ...everybody('noOpinion', ['eva']),
  };
  const { counted } = northIn(countedSelection({ pass, rounds: [round] }));
  expect(counted?.leaves[0]?.track).toEqual({
    ...{ good: 2, bad: 2, aside: 1, unheard: 1, unheardIsGood: false, needed: 3 },
  });
});

test('a class that was not counted apart has no track, and is not settled', () => {
  const pass = must(RULES[5], 'the class veto');
  const round = { ...everybody('encourage'), ...everybody('discourage', ['fay']) };
  const apart = northIn(countedSelection({ pass, reveal: 'classes', rounds: [round] }));
  expect(apart.counted?.leaves.map(({ met }) => met)).toEqual([true, true]);
  const whole = northIn(countedSelection({ pass, reveal: 'counts', rounds: [round] }));
  expect(whole.measure).toEqual({ kind: 'open' });
  expect(whole.counted?.leaves.map(({ met, track }) => [met, track === null])).toEqual([
    [true, false],
    [null, true],
  ]);
});

test('where too few may answer, nobody’s moving would do', () => {
  const pass: Expression = { sum: 1, who: 'for', atLeast: 7 };
  const { measure } = northIn(countedSelection({ pass, rounds: [everybody('encourage')] }));
  expect(measure).toEqual({ kind: 'never' });
});

test('names stand by distance, never by applause; withdrawn at the end', () => {
  const one = { north: 'noOpinion', south: 'encourage' } as const;
  const round = {
    ...Object.fromEntries(MEMBERS.map((id) => [id, { ...one, west: 'encourage' as const }])),
    ada: { north: 'noOpinion', south: 'discourage', west: 'encourage' } as const,
  };
  const fact = (kind: CandidacyFactKind) => [{ date: '1970-01-02', kind, source: null }];
  const names = [
    { id: 'west' as typeof NORTH, name: 'W. West', facts: fact('withdrawn') },
    { id: 'late' as typeof NORTH, name: 'L. Late' },
    { id: SOUTH, name: 'S. South' },
    { id: NORTH, name: 'N. North' },
  ];
  const all = distances(countedSelection({ rounds: [round], names }), NOW);
  expect(all.map(({ candidate }) => candidate)).toEqual(['north', 'south', 'late', 'west']);
  expect(nearest(all).map(({ candidate }) => candidate)).toEqual(['north', 'south']);
});

test('a name of an earlier round stands after those of the last', () => {
  const early = { north: 'encourage', south: 'encourage' } as const;
  const first = Object.fromEntries(MEMBERS.map((id) => [id, early]));
  const second = Object.fromEntries(MEMBERS.map((id) => [id, { south: 'discourage' as const }]));
  const all = distances(countedSelection({ rounds: [first, second] }), NOW);
  expect(all.map(({ candidate, counted }) => [candidate, counted?.latest])).toEqual([
    [SOUTH, true],
    [NORTH, false],
  ]);
  expect(all[1]?.support.map(({ shown }) => shown === null)).toEqual([false, true]);
});

test('before any round there is nothing to measure', () => {
  const all = distances(countedSelection({ rounds: [] }), NOW);
  expect(all.map(({ measure, counted }) => [measure.kind, counted])).toEqual([
    ['unknown', null],
    ['unknown', null],
  ]);
  expect(nearest(all)).toEqual([]);
});

test('a later word of availability lifts the condition of an earlier one', () => {
  const willing = (date: string, condition?: string) => ({
    ...{ date, kind: 'willing' as const, source: null },
    ...(condition === undefined ? {} : { condition: { en: condition } }),
  });
  const facts = [willing('1970-01-02', 'If asked.'), willing('1970-01-03', 'If all ask.')];
  const on = (list: typeof facts) =>
    northIn(countedSelection({ rounds: [], names: [{ facts: list }] })).outstanding;
  expect(on(facts)).toMatchObject([{ lifted: true }, { lifted: false }]);
  expect(on([...facts, willing('1970-01-04')])).toMatchObject([{ lifted: true }, { lifted: true }]);
});

test('an objection stands until a later text on the name has held', () => {
  const objection = {
    ...{ nr: 1, member: 'ada' as MemberId, kind: 'objection' as const, at: NOW, breaks: true },
    ...{ amended: null, lifted: null },
    ...{ reason: 'Too soon.', condition: 'A hearing.' },
  };
  const silence = (number: number, stage: Silence['stage']): Silence => ({
    ...{ number, subject: { kind: 'name', candidate: NORTH }, text: { en: 'North' } },
    ...{ openedAt: NOW, ends: NOW, stage, reason: 'Ready.', shortenings: [], reservations: [] },
    ...{ endedAt: NOW, entitled: [], seen: [], extensions: [] },
    ...{ withdrawnFor: null, withdrawnBy: null },
    objections: number === 1 ? [objection] : [],
  });
  const on = (...silences: readonly Silence[]) =>
    northIn({ ...countedSelection({ rounds: [] }), silences }).outstanding;
  expect(on(silence(1, 'broken'))).toMatchObject([{ condition: 'A hearing.', lifted: false }]);
  expect(on(silence(1, 'broken'), silence(2, 'running'))).toMatchObject([{ lifted: false }]);
  expect(on(silence(1, 'broken'), silence(2, 'adopted'))).toMatchObject([{ lifted: true }]);
});

function swap(round: RoundAnswers, one: string, two: string): RoundAnswers {
  const [first, second] = [round[one], round[two]];
  return first && second ? { [one]: second, [two]: first } : {};
}
