/** Polls of names: what a ballot can say, and what it cannot. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { type CandidateId, parseCandidateId } from '../ids.ts';
import type { Answer } from '../rules/expression.ts';
import { choicesOf } from './index.ts';
import { MOST_WAYS, countWays, namesPoll } from './names-poll.ts';

const NAMES = ['ann', 'ben', 'cas', 'dee', 'eli'].map((id) => must(parseCandidateId(id), id));
const asked = fc.record({ exactly: fc.integer({ min: 1, max: 5 }), orFewer: fc.boolean() });

// Goal: no ballot names one too many. Method: all sheets of five names, each with its own way.
test('every sheet of so many names has a way of its own, and no other has one', () => {
  fc.assert(
    fc.property(asked, fc.subarray(NAMES), (names, chosen) => {
      const plan = { candidates: NAMES, names };
      const answers = Object.fromEntries(
        chosen.map((name: CandidateId): [string, Answer] => [name, 'encourage']),
      );
      const { items, vectors } = namesPoll.form(plan);
      expect(items).toBe(1);
      expect(vectors).toHaveLength(countWays(5, names));
      expect(new Set(vectors.map((way) => way.join())).size).toBe(vectors.length);
      const fits = names.orFewer ? chosen.length <= names.exactly : chosen.length === names.exactly;
      const found = choicesOf({ kind: 'straw-poll', ...plan }, answers);
      expect(found !== undefined).toBe(fits);
      const way = vectors[found?.[0] ?? -1];
      if (fits) expect(way).toEqual(NAMES.map((name) => (chosen.includes(name) ? 1 : 0)));
    }),
  );
});

test('nobody is named against', () => {
  const plan = { candidates: NAMES, names: { exactly: 1 } };
  expect(choicesOf({ kind: 'straw-poll', ...plan }, { ann: 'encourage' })).toEqual([0]);
  expect(
    choicesOf({ kind: 'straw-poll', ...plan }, { ann: 'encourage', ben: 'discourage' }),
  ).toBeUndefined();
});

test('four of nine can be proved, five of ten cannot; large numbers are not counted out', () => {
  expect(countWays(9, { exactly: 4 })).toBe(126);
  expect(countWays(10, { exactly: 5 })).toBeGreaterThan(MOST_WAYS);
  expect(countWays(100, { exactly: 50 })).toBeGreaterThan(MOST_WAYS);
  expect(countWays(100, { exactly: 1, orFewer: true })).toBe(101);
});
