import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { type GroupId, type MemberId, parseGroupId, parseMemberId } from '../ids.ts';
import { excepted, inClass } from './classes.ts';
import type { Class, DecisionRule, Expression, Quota, Reading } from './expression.ts';
import { type Tally, judge } from './judge.ts';
import { passes, standsOf } from './passes.ts';

// Goal: the judge, who sees counts only, agrees with one who sees every answer. Method: random
// rules, also absurd ones, on random answers; the oracle goes from member to member and knows no
// bounds.
const MEMBERS = ['aa', 'bb', 'cc', 'dd', 'ee'].map((id) => must(parseMemberId(id), id));
const SCALE = ['discourage', 'noOpinion', 'encourage'];
const GROUPS = ['left', 'right'].map((id) => must(parseGroupId(id), id));

type Case = {
  readonly rule: DecisionRule;
  readonly answers: { readonly [member: string]: string | null };
  readonly groups: { readonly [group: string]: readonly MemberId[] };
};

const readings = fc.constantFrom<Reading>('for', 'against', 'neutral', 'out');
const share = fc.record({
  share: fc.constantFrom('1/3', '1/2', '2/3', '3/4', '1', '2/5'),
  of: fc.constantFrom('members' as const, 'cast' as const, 'present' as const),
  strict: fc.boolean(),
});
const quota: fc.Arbitrary<Quota> = fc.oneof(fc.nat(5), share);
const among = fc.option(
  fc.oneof(
    fc.constantFrom(...GROUPS),
    fc.subarray([...MEMBERS], { minLength: 1, maxLength: 2 }).map((except) => ({ except })),
  ),
  { nil: undefined },
);
const leaf: fc.Arbitrary<Expression> = fc
  .tuple(fc.constantFrom('for', 'notAgainst', 'against'), among, quota)
  .filter(
    ([who, , limit]) => who !== 'notAgainst' || typeof limit === 'number' || limit.of !== 'cast',
  )
  .map(([who, group, limit]) => leafOf(who, group === undefined ? {} : { in: group }, limit));
const expression: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
  fc.array(leaf, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
);
const anyCase: fc.Arbitrary<Case> = fc.record({
  rule: fc.record({
    ballot: fc.constant({ scale: SCALE }),
    read: fc.record({
      discourage: readings,
      noOpinion: readings,
      encourage: readings,
      absent: readings,
    }),
    pass: expression,
    choose: fc.constant('single' as const),
  }),
  answers: fc.record(
    Object.fromEntries(MEMBERS.map((id) => [id, fc.constantFrom<string | null>(...SCALE, null)])),
  ),
  groups: fc.record({ left: fc.subarray([...MEMBERS]), right: fc.subarray([...MEMBERS]) }),
});
const MANY = { numRuns: 4000 };

test('with nobody excepted and its classes published, the judge says what the oracle says', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      fc.pre(excepted(given.rule).length === 0);
      fc.pre(!JSON.stringify(given.rule.pass).includes('except'));
      expect(judge(given.rule, tally(given, GROUPS))).toBe(oracle(given.rule.pass, given));
    }),
    MANY,
  );
});

test('whatever is published, the judge is silent or right', () => {
  fc.assert(
    fc.property(anyCase, fc.subarray([...GROUPS]), (given, published) => {
      const judged = judge(given.rule, tally(given, published));
      if (judged !== null) expect(judged).toBe(oracle(given.rule.pass, given));
    }),
    MANY,
  );
});

test('what is published in addition never unsettles a judgement', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const judged = judge(given.rule, tally(given, []));
      if (judged !== null) expect(judge(given.rule, tally(given, GROUPS))).toBe(judged);
    }),
    MANY,
  );
});

function leafOf(who: string, rest: { readonly in?: Class }, limit: Quota): Expression {
  if (who === 'against') return { sum: 1, who, ...rest, atMost: limit };
  return { sum: 1, who: who === 'for' ? 'for' : 'notAgainst', ...rest, atLeast: limit };
}

function tally({ rule, answers, groups }: Case, published: readonly GroupId[]): Tally {
  const cast = MEMBERS.filter((id) => answers[id] !== null);
  const seen = cast.filter((id) => !excepted(rule).includes(id));
  const count = (members: readonly MemberId[]) =>
    Object.fromEntries(
      SCALE.map((word) => [word, members.filter((id) => answers[id] === word).length]),
    );
  const byClass = Object.fromEntries(
    published.map((group) => [group, count(inClass(seen, group, groups))]),
  );
  return { entitled: MEMBERS, cast, groups, counts: count(seen), byClass };
}

function oracle(pass: Expression, { rule, answers, groups }: Case): boolean {
  const words = Object.entries(answers).flatMap(([id, word]) =>
    word === null ? [] : [[id, word] as const],
  );
  return passes(pass, { members: MEMBERS, groups, weights: {} }, standsOf(rule, new Map(words)));
}
