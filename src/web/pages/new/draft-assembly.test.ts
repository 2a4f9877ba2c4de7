import { expect, test } from 'vitest';
import { typicalRules } from '../../../table/rules/what-if/typical.ts';
import { assemblyIn, draftedAs, ruleIn } from './draft-assembly.ts';
import { CONSENSUS, EMPTY } from './draft.ts';
import { groupIds } from './plain-definition.ts';
import { filledDraft, groupOf } from './testing.ts';

test('an unfinished form has a body already, and a rule as soon as that is whole', () => {
  const draft = { ...filledDraft(40, { groups: [groupOf(5)] }), candidates: [], body: EMPTY };
  const assembly = assemblyIn(draft);
  expect(assembly.members).toHaveLength(40);
  expect(assembly.groups['founders']).toHaveLength(5);
  expect(ruleIn(draft, assembly)?.pass).toEqual({ sum: 1, who: 'against', atMost: 0 });
  const veto = { ...draft, rule: { ...draft.rule, kind: 'class-veto' as const, atLeast: 21 } };
  expect(ruleIn(veto, assembly)).toBeNull();
  expect(ruleIn({ ...veto, rule: { ...veto.rule, group: 'k1' } }, assembly)).not.toBeNull();
  const many = { ...veto, rule: { ...veto.rule, group: 'k1', atLeast: 41 } };
  expect(ruleIn(many, assembly)).toBeNull();
});

test('what is set side by side can be taken into the form, and comes out as it was', () => {
  const draft = filledDraft(40, { groups: [groupOf(5)] });
  const assembly = assemblyIn(draft);
  const rules = typicalRules(assembly);
  expect(rules).toHaveLength(8);
  for (const pass of rules) {
    const part = draftedAs(pass, groupIds(draft));
    const taken = { ...draft, rule: { ...draft.rule, ...CONSENSUS, ...part } };
    expect(ruleIn(taken, assembly)?.pass).toEqual(pass);
  }
});

test('weights that all have bring rules of their own, which can be taken too', () => {
  const draft = filledDraft(3);
  const members = draft.members.map((row, at) => ({ ...row, weights: { votes: at + 1 } }));
  const assembly = assemblyIn({ ...draft, members });
  const weighted = typicalRules(assembly).slice(-2);
  expect(JSON.stringify(weighted)).toContain('"sum":"votes"');
  for (const pass of weighted) {
    const rule = { ...draft.rule, ...draftedAs(pass, {}) };
    expect(rule.weight).toBe('votes');
    expect(ruleIn({ ...draft, members, rule }, assembly)?.pass).toEqual(pass);
  }
});

test('a member whose name gives no id yet is one all the same', () => {
  const draft = filledDraft(3);
  const members = draft.members.map((row) => ({ ...row, name: EMPTY }));
  expect(assemblyIn({ ...draft, members }).members).toHaveLength(3);
});
