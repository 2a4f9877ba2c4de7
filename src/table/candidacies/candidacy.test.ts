import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CandidacyFact,
  type CandidacyFactKind,
  factsUntil,
  isRunning,
  sponsorsOn,
  standing,
} from './candidacy.ts';

const KINDS: readonly CandidacyFactKind[] = [
  'willing',
  'not-willing',
  'named',
  'backing-asked',
  'put-forward',
  'backing-withdrawn',
  'campaign',
  'no-campaign',
  'held-official',
  'withdrawn',
  'excluded',
  'appointed',
];
const ENDS: readonly CandidacyFactKind[] = ['not-willing', 'withdrawn', 'excluded'];
const RETURNS: readonly CandidacyFactKind[] = ['willing', 'put-forward', 'appointed'];

const fact = fc.record({
  date: fc.constantFrom('2023', '2024-01', '2024-01-31', '2024-02-01', '2024-03-07'),
  kind: fc.constantFrom(...KINDS),
  source: fc.constant(null),
});
const life: fc.Arbitrary<readonly CandidacyFact[]> = fc.array(fact, { maxLength: 8 });
const END = '2024-12-31';

function on(date: string, kind: CandidacyFactKind): CandidacyFact {
  return { date, kind, source: null };
}

test.each([
  ['official', [on('2023-10-28', 'willing'), on('2023-11-28', 'put-forward')]],
  ['official', [on('2023-11-28', 'held-official')]],
  ['informal', [on('2023-11-14', 'willing'), on('2024-02-18', 'no-campaign')]],
  [
    'informal',
    [
      on('2016-09-28', 'put-forward'),
      on('2016-09-28', 'backing-withdrawn'),
      on('2016-09-28', 'willing'),
    ],
  ],
  ['named', [on('2023-04', 'named')]],
  ['named', [on('2023-04', 'put-forward'), on('2023-05', 'backing-withdrawn')]],
  ['named', []],
  ['withdrawn', [on('2024-03-12', 'put-forward'), on('2024-06-20', 'withdrawn')]],
  ['withdrawn', [on('2023-06-15', 'not-willing')]],
  ['withdrawn', [on('2023-06-15', 'willing'), on('2023-06-16', 'excluded')]],
  ['informal', [on('2023-07-11', 'not-willing'), on('2023-10-28', 'willing')]],
] as const)('%s', (expected, facts) => {
  expect(standing(facts, END)).toBe(expected);
});

test('a name is out exactly from its last farewell until its next return', () => {
  fc.assert(
    fc.property(life, (facts) => {
      const kinds = factsUntil(facts, END).map(({ kind }) => kind);
      const farewell = kinds.findLastIndex((kind) => ENDS.includes(kind));
      const back = kinds.findLastIndex((kind) => RETURNS.includes(kind));
      expect(isRunning(facts, END)).toBe(farewell <= back);
    }),
  );
});

test('what is written down later changes nothing on an earlier day', () => {
  const days = fc.constantFrom('2023-06-01', '2024-01-31', '2024-02-15', END);
  fc.assert(
    fc.property(life, days, fc.constantFrom(...KINDS), (facts, day, kind) => {
      expect(standing([...facts, on('2025', kind)], day)).toBe(standing(facts, day));
    }),
  );
});

test('the order in which facts of different dates were written down does not matter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fact, { selector: ({ date }) => date }), (facts) => {
      expect(standing(facts.toReversed(), END)).toBe(standing(facts, END));
    }),
  );
});

test('being named, asking for backing and campaigns decide nothing', () => {
  fc.assert(
    fc.property(life, (facts) => {
      const told = facts.filter(
        ({ kind }) => !['named', 'backing-asked', 'campaign', 'no-campaign'].includes(kind),
      );
      expect(standing(facts, END)).toBe(standing(told, END));
    }),
  );
});

test('a sponsor stands from the day it puts a name forward until it withdraws its backing', () => {
  const by = (date: string, kind: CandidacyFactKind, who?: string): CandidacyFact => ({
    ...{ date, kind, source: null },
    ...(who === undefined ? {} : { by: who }),
  });
  const facts = [
    by('2024-01', 'put-forward', 'ro'),
    by('2024-02', 'put-forward', 'bg'),
    by('2024-02', 'put-forward', 'ro'),
    by('2024-03', 'backing-withdrawn', 'ro'),
  ];
  expect(sponsorsOn(facts, '2024-01-31')).toEqual(['ro']);
  expect(sponsorsOn(facts, '2024-02-28')).toEqual(['ro', 'bg']);
  expect(sponsorsOn(facts, '2024-03-01')).toEqual(['bg']);
  expect(sponsorsOn([...facts, by('2024-04', 'backing-withdrawn')], END)).toEqual([]);
});
