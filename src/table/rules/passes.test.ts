import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { parseGroupId, parseMemberId } from '../ids.ts';
import { type Assembly, assemblyOf } from './assembly.ts';
import type { DecisionRule, Expression } from './expression.ts';
import { passes, standsOf } from './passes.ts';

const LARGE = must(parseGroupId('large'), 'a group');
const BOARD: Assembly = assemblyOf(
  Object.entries({ aa: 50, bb: 30, cc: 15, dd: 5, ee: 0 }).map(([id, votes]) => ({
    id: must(parseMemberId(id), id),
    weights: { votes },
  })),
  { [LARGE]: { members: ['aa', 'bb'].map((id) => must(parseMemberId(id), id)) } },
);
const RULE: Pick<DecisionRule, 'ballot' | 'read'> = {
  ballot: { scale: ['yes', 'no', 'abstain'] },
  read: {
    ...{ yes: 'for', no: 'against', abstain: 'neutral' },
    ...{ silent: 'for', absent: 'neutral', recused: 'out' },
  },
};

function holds(pass: Expression, answers: { readonly [member: string]: string }): boolean {
  return passes(pass, BOARD, standsOf(RULE, new Map(Object.entries(answers))));
}

const more = (of: 'members' | 'cast' | 'present', who: 'for' | 'notAgainst' = 'for') =>
  ({ sum: 'votes', who, atLeast: { share: '1/2', of, strict: true } }) as const;

test('weights are added up, not heads: half of the votes is not more than half', () => {
  expect(holds(more('members'), { aa: 'yes' })).toBe(false);
  expect(holds(more('members'), { aa: 'yes', dd: 'yes' })).toBe(true);
  expect(holds(more('members'), { bb: 'yes', cc: 'yes', dd: 'yes', ee: 'yes' })).toBe(false);
  expect(holds({ sum: 'votes', who: 'for', atLeast: 55 }, { aa: 'yes', dd: 'yes' })).toBe(true);
  expect(holds({ sum: 'votes', who: 'for', atLeast: 56 }, { aa: 'yes', dd: 'yes' })).toBe(false);
});

test('the base is weighed too: of those who say yes or no, of those present, of all', () => {
  const answers = { bb: 'yes', cc: 'no', dd: 'no', ee: 'abstain' };
  expect(holds(more('cast'), answers)).toBe(true);
  expect(holds(more('present'), { ...answers, aa: 'abstain' })).toBe(false);
  expect(holds(more('present', 'notAgainst'), { ...answers, aa: 'abstain' })).toBe(true);
  expect(holds(more('members'), answers)).toBe(false);
});

test('who is recused and read out of the base is in no share of it', () => {
  expect(holds(more('members'), { bb: 'yes', aa: 'recused' })).toBe(true);
  expect(holds(more('members'), { bb: 'yes' })).toBe(false);
});

test('who weighs nothing is no majority alone, and nobody against where weight is counted', () => {
  expect(holds(more('cast'), { ee: 'yes' })).toBe(false);
  expect(holds({ sum: 'votes', who: 'against', atMost: 0 }, { ee: 'no' })).toBe(true);
  expect(holds({ sum: 1, who: 'against', atMost: 0 }, { ee: 'no' })).toBe(false);
  expect(holds({ sum: 'shares', who: 'for', atLeast: 1 }, { aa: 'yes' })).toBe(false);
});

test('less than a third of the weight of a group against, and nobody against at all', () => {
  const third = { share: '1/3', of: 'cast', strict: true } as const;
  const few: Expression = { sum: 'votes', who: 'against', in: LARGE, atMost: third };
  expect(holds(few, { aa: 'no', bb: 'yes' })).toBe(false);
  expect(holds(few, { aa: 'yes', bb: 'no' })).toBe(false);
  expect(holds(few, { cc: 'no' })).toBe(true);
});

test('parts are joined: all must hold, or any is enough', () => {
  const two: Expression = { sum: 1, who: 'for', atLeast: 2 };
  expect(holds({ all: [more('members'), two] }, { aa: 'yes', dd: 'yes' })).toBe(true);
  expect(holds({ all: [more('members'), two] }, { cc: 'yes', dd: 'yes' })).toBe(false);
  expect(holds({ any: [more('members'), two] }, { cc: 'yes', dd: 'yes' })).toBe(true);
});
