/** Weighted polls: each answer counts by what its member weighs, and only sums are opened. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { publishedRounds } from '../rounds/published.ts';
import { consensus } from '../testing/definitions.ts';
import { callAct, openRound, roundNow } from '../testing/players.ts';
import { ask, expectOk, stateOf } from '../testing/table.ts';
import { weighedRound, weightedTable } from '../testing/weights.ts';

const WORDS = ['encourage', 'discourage', 'noOpinion'] as const;
const votes = (share: string) => ({
  ...consensus(0),
  pass: { sum: 'votes', who: 'for', atLeast: { share, of: 'cast', strict: true } },
});

// Goal: what is opened is the sum over the last valid ballots. Method: three or four members with
// any answers or none, at fixed weights (keys are made once for each).
test('opened is the weighted sum of the answers, and scaling all weights scales it', () => {
  const answer = fc.option(fc.constantFrom(...WORDS), { nil: null });
  const sheet = fc.array(answer, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(sheet, fc.constantFrom(1, 40), (said, scale) => {
      fc.pre(said.some((one) => one !== null));
      const weights = [5, 3, 1].map((weight) => weight * scale);
      const sheets = said.map((one) => one && { north: one, south: 'noOpinion' });
      const { result } = weighedRound({ weights }, sheets);
      const sum = (word: string) =>
        weights.reduce((all, weight, at) => all + (said[at] === word ? weight : 0), 0);
      expect(result?.results).toEqual([]);
      expect(result?.weighed?.[0]).toMatchObject({
        encourage: sum('encourage'),
        discourage: sum('discourage'),
        noOpinion: sum('noOpinion'),
      });
      expect(result?.weighed?.[1]).toMatchObject({ encourage: 0, discourage: 0 });
    }),
    { numRuns: 3 },
  );
});

const yes = { north: 'encourage', south: 'discourage' };
const no = { north: 'discourage', south: 'encourage' };

test('a rule over the same weight is settled by the sums, one over heads is not', () => {
  const weights = [7, 2, 2];
  const settled = weighedRound({ weights, parts: { rule: votes('1/2') } }, [yes, no, no]);
  expect(settled.result?.weighed).toMatchObject([
    { encourage: 7, discourage: 4, passes: true },
    { encourage: 4, discourage: 7, passes: false },
  ]);
  const heads = weighedRound({ weights, parts: { rule: consensus(1) } }, [yes, no, no]);
  expect(heads.result?.weighed?.map(({ passes }) => passes)).toEqual([null, null]);
});

test('units round each weight to the nearest, and what they round off stays open', () => {
  const given = { weights: [19, 10, 10], unit: 10, parts: { rule: votes('1/2') } };
  const { units, result } = weighedRound(given, [yes, no, no]);
  expect(units).toEqual({ ada: 2, bea: 1, cor: 1 });
  expect(result?.weighed?.[0]).toMatchObject({ encourage: 2, discourage: 2, passes: null });
  const clear = weighedRound(given, [yes, yes, no]);
  expect(clear.result?.weighed?.[0]).toMatchObject({ encourage: 3, discourage: 1, passes: true });
});

// Goal: a unit so coarse that its sum says less than is known without it does no harm.
test('what no answer could change is settled though the unit is coarser than the weights', () => {
  const pass = { sum: 'votes', who: 'against', atMost: 18 };
  const parts = { rule: { ...consensus(0), pass } };
  const { result } = weighedRound({ weights: [6, 6, 6, 6], unit: 10, parts }, [no, no, no, null]);
  expect(result?.weighed?.[0]).toMatchObject({ discourage: 3, passes: true });
});

test('groups are summed apart, and nothing of it is told as counts', () => {
  const table = weightedTable({ weights: [5, 3, 1] });
  openRound(table);
  expect(publishedRounds(stateOf(table))).toEqual([]);
  const round = { reveal: 'classes', classes: ['pair'] };
  const { result } = weighedRound({ weights: [5, 3, 1], round }, [yes, no, no]);
  expect(result?.weighed?.[0]).toMatchObject({
    encourage: 5,
    discourage: 4,
    byClass: { pair: { encourage: 5, discourage: 3, noOpinion: 0 } },
  });
});

test('the units are in the manifest: other weights, or another unit, are another round', () => {
  const rid = (weights: readonly number[], unit = 1) => {
    const table = weightedTable({ weights, unit });
    expectOk(table, 'officer:chair', callAct(table));
    return roundNow(table).rid;
  };
  const rids = [rid([5, 3, 1]), rid([5, 3, 2]), rid([5, 3, 1], 2)];
  expect(new Set(rids).size).toBe(3);
});

test('weights that tell answers are called knowingly, or weighed more coarsely', () => {
  const telling = weightedTable({ weights: [500, 300, 290], accepts: false });
  const act = callAct(telling);
  expect(ask(telling, 'officer:chair', act)).toMatchObject({
    refusal: { code: 'weights_single_out', members: 3 },
  });
  const knowing = { ...act, knowing: true } as typeof act;
  expect(ask(telling, 'officer:chair', knowing).ok).toBe(true);
  const coarse = weightedTable({ weights: [400, 300, 290], unit: 300, accepts: false });
  expectOk(coarse, 'officer:chair', callAct(coarse));
  expect(must(roundNow(coarse).units, 'units')).toEqual({ ada: 1, bea: 1, cor: 1 });
});
