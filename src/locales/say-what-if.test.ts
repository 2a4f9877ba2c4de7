import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { type MemberId, parseGroupId, parseMemberId } from '../table/ids.ts';
import { assemblyOf } from '../table/rules/assembly.ts';
import { classVeto } from '../table/rules/class-veto.ts';
import { consensus } from '../table/rules/consensus.ts';
import type { DecisionRule, Expression } from '../table/rules/expression.ts';
import { majority } from '../table/rules/majority.ts';
import { consensusWithout } from '../table/rules/minus-named.ts';
import { unanimity } from '../table/rules/unanimity.ts';
import { weightedMajority } from '../table/rules/weighted-majority.ts';
import { type Marks, everybody, marked } from '../table/rules/what-if/marks.ts';
import { pooledPortrait, pooledVerdict } from '../table/rules/what-if/pools.ts';
import { portraitOf } from '../table/rules/what-if/portrait.ts';
import { verdictOf } from '../table/rules/what-if/verdict.ts';
import { languages, messagesOf } from './index.ts';
import { sayPortrait, sayVerdict } from './say-what-if.ts';

const MEMBERS = Array.from({ length: 12 }, (_, at) => must(parseMemberId(`m${at + 1}`), 'an id'));
const FIVE = must(parseGroupId('five'), 'a group');
const BODY = assemblyOf(
  MEMBERS.map((id, at) => ({ id, weights: { votes: 12 - at } })),
  { five: { members: MEMBERS.slice(0, 5) } },
);
const names = { member: (id: MemberId) => id.toUpperCase(), group: () => 'Five' };
const HALF = { share: '1/2', of: 'members', strict: true } as const;

function ruleOf(pass: Expression): DecisionRule {
  return {
    ballot: { scale: ['encourage', 'noOpinion', 'discourage'] },
    read: {
      ...{ encourage: 'for', noOpinion: 'neutral', discourage: 'against' },
      ...{ abstain: 'neutral', silent: 'for', absent: 'neutral', recused: 'out' },
    },
    pass,
    choose: 'single',
  };
}

function then(pass: Expression, marks: Marks, language = languages[1] ?? 'en') {
  const verdict = pooledVerdict(BODY, marks, verdictOf(ruleOf(pass), BODY, marks));
  return sayVerdict(messagesOf(language).whatIf, verdict, names);
}

const favour = everybody(BODY, 'favour');
const nobody = everybody(BODY, 'neutral');

test('who stands in the way is named while they are few, and counted when they are many', () => {
  const against = (count: number) => marked(favour, MEMBERS.slice(0, count), 'against');
  expect(then(consensus(), against(1)).head).toBe('It cannot pass while M1 is against.');
  expect(then(consensus(), against(3)).head).toBe(
    'It cannot pass while M1, M2 and M3 are against.',
  );
  expect(then(consensus(), against(9)).head).toContain('all 9 that are against would have to');
  expect(then(majority(HALF), against(8)).head).toContain('3 of the 8 that are against');
  expect(then(majority(HALF), against(6)).head).toContain('1 of M1, M2, M3, M4, M5 and M6');
});

test('what is short is said by group, and the sets are listed where they differ', () => {
  const veto = then(classVeto(7, FIVE), marked(nobody, MEMBERS.slice(5), 'against'));
  expect(veto.head).toContain('so many are against');
  const most = marked(nobody, MEMBERS.slice(7), 'favour');
  expect(then(majority(HALF), most).head).toBe(
    'Not yet: it still needs the support of 2 of the 7 not yet in favour.',
  );
  const weighted = then(weightedMajority('votes', HALF), nobody);
  expect(weighted.lists[0]?.sets.length).toBeGreaterThan(1);
  const consent = then(weightedMajority('votes', { ...HALF, share: '3/4' }), nobody);
  expect(consent.lists[0]?.sets.at(-1)).toBe('and others of this size');
});

test('a portrait says who can hold up a name alone, who together, and what absence does', () => {
  const said = (pass: Expression) =>
    sayPortrait(
      messagesOf('en').whatIf,
      pooledPortrait(BODY, portraitOf(ruleOf(pass), BODY)),
      names,
    ).join(' ');
  expect(said(consensus())).toMatch(/^Any one member can hold up a name. If nobody says more/);
  expect(said(unanimity('members'))).toBe(
    'Any one member can hold up a name. Only with all 12 members in favour does a name pass. ' +
      'A name that all who answer want is held up by the absence of any one member.',
  );
  expect(said(weightedMajority('votes', HALF))).toContain('4 members, though not just any 4');
  expect(said(consensus())).toContain('Staying away holds up nothing.');
  expect(said(classVeto(7, FIVE))).toContain('Any one member of the group “Five”');
  expect(said(classVeto(7, FIVE))).toContain('Of the others, it takes any 6 together.');
  expect(said(majority(HALF))).toContain('It takes any 6 members together.');
  expect(said(consensusWithout(MEMBERS.slice(0, 1)))).toContain('except M1.');
});

test('no sentence of any language has a gap in it', () => {
  for (const language of languages) {
    for (const pass of [consensus(), majority(HALF), classVeto(7, FIVE)]) {
      for (const marks of [favour, nobody, everybody(BODY, 'against'), everybody(BODY, 'absent')]) {
        const { head, after } = then(pass, marks, language);
        for (const sentence of [head, ...after]) expect(sentence).toMatch(/^\p{L}.*\.$/u);
      }
      const portrait = pooledPortrait(BODY, portraitOf(ruleOf(pass), BODY));
      const sentences = sayPortrait(messagesOf(language).whatIf, portrait, names);
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{L}.*\.$/u);
    }
  }
});
