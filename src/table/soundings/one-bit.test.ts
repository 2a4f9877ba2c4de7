/** What one bit settles of a rule, and what it leaves open. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MemberId } from '../ids.ts';
import type { DecisionRule, Expression, Reading } from '../rules/expression.ts';
import { passes, standsOf } from '../rules/passes.ts';
import { judgeBits } from './one-bit.ts';

const MEMBERS = ['aa', 'bb', 'cc', 'dd', 'ee'].map((id) => id as MemberId);
const SCALE = ['encourage', 'discourage', 'noOpinion'];
const READ: DecisionRule['read'] = {
  encourage: 'for',
  discourage: 'against',
  noOpinion: 'neutral',
  abstain: 'neutral',
  silent: 'for',
  absent: 'neutral',
  recused: 'out',
};

type Sheet = readonly (string | null)[];

const ruleOf = (pass: Expression, read: DecisionRule['read'] = {}): DecisionRule => ({
  ballot: { scale: SCALE },
  read: { ...READ, ...read },
  pass,
  choose: 'single',
});

const goodwill = (atLeast: number): Expression => ({ sum: 1, who: 'notAgainst', atLeast });

/** Of all who answered one bit: whether somebody is against. */
function judged(rule: DecisionRule, sheet: Sheet): boolean | null {
  const cast = MEMBERS.filter((_, at) => typeof sheet[at] === 'string');
  const bits = [{ members: cast, against: sheet.includes('discourage') }];
  return judgeBits(rule, { entitled: MEMBERS, cast, groups: {}, bits });
}

test('enough who are not against: settled by nobody’s being against, or by too few', () => {
  const few = ruleOf(goodwill(3), { absent: 'against' });
  expect(judged(few, ['encourage', 'noOpinion', 'encourage', null, null])).toBe(true);
  expect(judged(few, ['encourage', 'noOpinion', 'discourage', null, null])).toBe(false);
  expect(judged(few, ['encourage', 'noOpinion', null, null, null])).toBe(false);
  expect(judged(few, ['encourage', 'noOpinion', 'encourage', 'discourage', null])).toBeNull();
});

test('where a word leaves the number, it is open how many are in it', () => {
  const open = ruleOf(goodwill(3), { noOpinion: 'out', absent: 'against' });
  expect(judged(open, ['encourage', 'encourage', 'encourage', null, null])).toBeNull();
});

test('enough in favour is settled by no bit', () => {
  const favour = ruleOf({ sum: 1, who: 'for', atLeast: 2 });
  expect(judged(favour, ['encourage', 'encourage', 'encourage', null, null])).toBeNull();
});

test('what one bit settles is what the answers say', () => {
  const word = fc.constantFrom(...SCALE, null);
  const sheets = fc.array(word, { minLength: MEMBERS.length, maxLength: MEMBERS.length });
  const leaf: fc.Arbitrary<Expression> = fc.oneof(
    fc.nat(5).map(goodwill),
    fc.nat(5).map((atMost) => ({ sum: 1 as const, who: 'against' as const, atMost })),
    fc.nat(5).map((atLeast) => ({ sum: 1 as const, who: 'for' as const, atLeast })),
  );
  const quiet = fc.constantFrom<Reading>('for', 'neutral', 'out');
  const absent = fc.constantFrom<Reading>('for', 'neutral', 'out', 'against');
  fc.assert(
    fc.property(leaf, sheets, quiet, absent, (pass, sheet, noOpinion, unheard) => {
      const rule = ruleOf(pass, { noOpinion, absent: unheard });
      const said = MEMBERS.map((member, at) => [member, sheet[at] ?? 'absent'] as const);
      const stands = standsOf(rule, new Map(said));
      const truth = passes(pass, { members: MEMBERS, groups: {}, weights: {} }, stands);
      expect([truth, null]).toContain(judged(rule, sheet));
    }),
    { numRuns: 300 },
  );
});
