import { expect, test } from 'vitest';
import { mustOk } from '../../../basics/bug.ts';
import { instantOf } from '../../../basics/instant.ts';
import { parseDefinition } from '../../../table/definition/definition-parser.ts';
import { doubleMajority } from '../../../table/rules/double-majority.ts';
import type { Expression, Share } from '../../../table/rules/expression.ts';
import { unanimity } from '../../../table/rules/unanimity.ts';
import { weightedMajority } from '../../../table/rules/weighted-majority.ts';
import { definitionOf } from './definition-of.ts';
import { draftOf } from './draft-of.ts';
import type { Draft } from './draft.ts';
import { gapsOf } from './gaps.ts';
import { expressionOf, passDraftOf } from './pass-draft.ts';
import { filledDraft } from './testing.ts';

const now = instantOf(Date.UTC(2026, 5, 1));
const keys = { member: (id: string) => id, group: (id: string) => id };
const ids = { members: {}, groups: {} };
const half: Share = { share: '1/2', of: 'cast', strict: true };
const heads: Share = { share: '55/100', of: 'members', strict: false };
const share: Share = { ...heads, share: '65/100' };

test.each<[string, Expression]>([
  ['unanimity of those who vote', unanimity('cast')],
  ['a majority of the votes held', weightedMajority('votes', half)],
  ['members and their population', doubleMajority({ heads, weight: 'p', share, blockers: 1 })],
  ['the same, and four to block', doubleMajority({ heads, weight: 'p', share, blockers: 4 })],
])('%s stands in the fields, and comes out of them as it went in', (_, pass) => {
  const draft = passDraftOf(pass, keys);
  if (draft.kind === 'own') throw new Error('No kind of the form says it.');
  expect(expressionOf(draft.kind, draft, ids)).toEqual(pass);
});

test.each<[string, Expression]>([
  ['so many votes instead of a share', weightedMajority('votes', 12)],
  ['two shares of two bases', doubleMajority({ heads, weight: 'p', share: half, blockers: 1 })],
])('%s stays as the file has it', (_, pass) => {
  expect(passDraftOf(pass, keys).kind).toBe('own');
});

const weighing = (rule: Partial<Draft['rule']>): Draft => {
  const draft = filledDraft(5, { words: 'federation' });
  const members = draft.members.map((row, at) => ({ ...row, weights: { votes: at + 1 } }));
  return { ...draft, members, rule: { ...draft.rule, weight: 'votes', ...rule } };
};

test('a double majority that is set up in the form is one of the definition, and back', () => {
  const draft = weighing({ kind: 'double-majority', share: '55/100', blockers: 2 });
  const json = definitionOf(draft);
  const { rule } = mustOk(parseDefinition(json), 'a definition');
  expect(rule.pass).toEqual(doubleMajority({ heads, weight: 'votes', share, blockers: 2 }));
  expect(draftOf(json)?.rule).toEqual(draft.rule);
});

test.each<[string, Partial<Draft['rule']>, string]>([
  ['a weight that nobody has', { weight: 'acres' }, 'weight'],
  ['no weight at all', { weight: '' }, 'weight'],
  ['a share that is none', { kind: 'double-majority', weightShare: 'most' }, 'weightShare'],
  ['a weight over all there is', { kind: 'double-majority', weightShare: '7/5' }, 'weightShare'],
  ['fewer than nobody to block', { kind: 'double-majority', blockers: -4 }, 'blockers'],
])('%s is a gap of the rule, at its field', (_, rule, field) => {
  const gaps = gapsOf(weighing({ kind: 'weighted-majority', ...rule }), now);
  expect(gaps.filter(({ must }) => must)).toMatchObject([{ code: 'fault', at: `/rule/${field}` }]);
});
