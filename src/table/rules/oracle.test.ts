import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { type GroupId, type MemberId, parseGroupId, parseMemberId } from '../ids.ts';
import { excepted, inClass } from './classes.ts';
import type { Weights } from './assembly.ts';
import type { Class, DecisionRule, Expression, Quota, Reading, Weight } from './expression.ts';
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
  readonly weights: Weights;
};

const readings = fc.constantFrom<Reading>('for', 'against', 'neutral', 'out');
const share = fc.record({
  share: fc.constantFrom('1/3', '1/2', '2/3', '3/4', '1', '2/5'),
  of: fc.constantFrom('members' as const, 'cast' as const, 'present' as const),
  strict: fc.boolean(),
});
const weight = fc.constantFrom<Weight>(1, 1, 'votes');
const quota: fc.Arbitrary<Quota> = fc.oneof(fc.nat(5), share);
const among = fc.option(
  fc.oneof(
    fc.constantFrom(...GROUPS),
    fc.subarray([...MEMBERS], { minLength: 1, maxLength: 2 }).map((except) => ({ except })),
  ),
  { nil: undefined },
);
const leaf: fc.Arbitrary<Expression> = fc
  .tuple(fc.constantFrom('for', 'notAgainst', 'against'), among, quota, weight)
  .filter(
    ([who, , limit]) => who !== 'notAgainst' || typeof limit === 'number' || limit.of !== 'cast',
  )
  .map(([who, group, limit, sum]) =>
    leafOf(who, { sum, ...(group === undefined ? {} : { in: group }) }, limit),
  );
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
  weights: fc.record(
    Object.fromEntries(MEMBERS.map((id) => [id, fc.record({ votes: fc.nat(4) })])),
  ),
  groups: fc.record({ left: fc.subarray([...MEMBERS]), right: fc.subarray([...MEMBERS]) }),
});
const MANY = { numRuns: 4000 };

test('with nobody excepted and its classes published, the judge says what the oracle says', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      fc.pre(excepted(given.rule).length === 0);
      fc.pre(!/except|votes/.test(JSON.stringify(given.rule.pass)));
      expect(judge(given.rule, tally(given, GROUPS))).toBe(oracle(given.rule.pass, given));
    }),
    MANY,
  );
});

test('with every answer known, weights make no difference to that', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const alone = MEMBERS.map((id) => [`only-${id}`, [id]] as const);
      const open = { ...given, groups: { ...given.groups, ...Object.fromEntries(alone) } };
      const groups = alone.map(([id]) => must(parseGroupId(id), id));
      expect(judge(given.rule, tally(open, groups))).toBe(oracle(given.rule.pass, given));
    }),
    MANY,
  );
});

// Goal: bounds are the narrowest there are. Method: every assignment of answers with these counts.
test('a judgement is open only where two assignments with the same counts disagree', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      fc.pre(!('all' in given.rule.pass) && !('any' in given.rule.pass));
      const shown = tally(given, []);
      fc.pre(shown.cast.length > 2 && judge(given.rule, shown) === null);
      const found = new Set(
        assignments(given, shown).map((one) => oracle(given.rule.pass, { ...given, answers: one })),
      );
      expect(found.size).toBe(2);
    }),
    { numRuns: 300, maxSkipsPerRun: 1000 },
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

/** The same words, given by other members. */
function assignments(given: Case, { cast, counts }: Tally): readonly Case['answers'][] {
  const unseen = cast.filter((id) => excepted(given.rule).includes(id));
  const seen = cast.filter((id) => !unseen.includes(id));
  const words = SCALE.flatMap((word) => Array.from({ length: counts[word] ?? 0 }, () => word));
  return orders(words).map((order) => ({
    ...given.answers,
    ...Object.fromEntries(seen.map((id, at) => [id, order[at] ?? null])),
  }));
}

function orders(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2) return [words];
  return [...new Set(words)].flatMap((first) =>
    orders(words.toSpliced(words.indexOf(first), 1)).map((rest) => [first, ...rest]),
  );
}

type Rest = { readonly sum: Weight; readonly in?: Class };

function leafOf(who: string, rest: Rest, limit: Quota): Expression {
  if (who === 'against') return { who, ...rest, atMost: limit };
  return { who: who === 'for' ? 'for' : 'notAgainst', ...rest, atLeast: limit };
}

function tally({ rule, answers, groups, weights }: Case, published: readonly GroupId[]): Tally {
  const cast = MEMBERS.filter((id) => answers[id] !== null);
  const seen = cast.filter((id) => !excepted(rule).includes(id));
  const count = (members: readonly MemberId[]) =>
    Object.fromEntries(
      SCALE.map((word) => [word, members.filter((id) => answers[id] === word).length]),
    );
  const byClass = Object.fromEntries(
    published.map((group) => [group, count(inClass(seen, group, groups))]),
  );
  return { entitled: MEMBERS, cast, groups, weights, counts: count(seen), byClass };
}

function oracle(pass: Expression, { rule, answers, groups, weights }: Case): boolean {
  const words = Object.entries(answers).flatMap(([id, word]) =>
    word === null ? [] : [[id, word] as const],
  );
  return passes(pass, { members: MEMBERS, groups, weights }, standsOf(rule, new Map(words)));
}
