import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mustOk } from '../../../basics/bug.ts';
import { instantOf } from '../../../basics/instant.ts';
import { read } from '../../../basics/shape.ts';
import { parseDefinition } from '../../../table/definition/definition-parser.ts';
import type { CandidateId, GroupId } from '../../../table/ids.ts';
import type { Choice, Stage } from '../../../table/rules/choice/choice.ts';
import { choiceJson, readChoice } from '../../../table/rules/choice/choice-parser.ts';
import {
  type ChoiceDraft,
  SINGLE,
  choiceDraftOf,
  choiceOf,
  stageAfter,
  withChoice,
} from './choice-draft.ts';
import { roundAfter } from './customs.ts';
import { definitionOf } from './definition-of.ts';
import { draftOf } from './draft-of.ts';
import { type Draft, withoutRow } from './draft.ts';
import { at } from './file-rows.ts';
import { gapsOf } from './gaps.ts';
import { readDraft, writeDraft } from './kept-draft.ts';
import { PLAN, filledDraft, groupOf } from './testing.ts';
import { unshownIn } from './unshown.ts';

const now = instantOf(Date.UTC(2026, 5, 1));
const choosing = (choose: Partial<ChoiceDraft>, parts: Partial<Draft> = {}): Draft => {
  const draft = filledDraft(12, { groups: [groupOf(6)], words: 'federation', ...parts });
  return { ...draft, rule: { ...draft.rule, choose: { ...SINGLE, ...choose } } };
};
const row = (part: Partial<ChoiceDraft['stages'][number]> = {}) => ({
  ...{ key: 'k1', preferences: 2, keep: 4, groups: [], least: 1 },
  ...part,
});
const staged = (...stages: ChoiceDraft['stages']) => choosing({ kind: 'eliminate', stages });
const balloting = (part: Partial<ChoiceDraft>) => choosing({ kind: 'exhaustive', ...part });
const gaps = (draft: Draft) => gapsOf({ ...draft, rounds: [PLAN] }, now);

const groups = ['africa', 'europe', 'north'] as const;
const ties = fc.constantFrom('allStay', 'putToBody');
const breadth = fc.record({
  groups: fc.subarray([...groups], { minLength: 1 }).map((ids) => ids as unknown as GroupId[]),
  least: fc.integer({ min: 1, max: 5 }),
});
const stage = fc.record({
  preferences: fc.option(fc.integer({ min: 1, max: 9 })),
  breadth: fc.option(breadth),
});
const eliminations = fc.record({
  eliminate: fc
    .array(stage, { minLength: 1, maxLength: 4 })
    .map((all): readonly Stage[] => all.map((one, nth) => ({ ...one, keep: all.length - nth }))),
  ties,
});
const few = fc.integer({ min: 2, max: 9 });
const exhausting = fc.record({
  exhaustive: fc.record({
    ...{ drop: fc.constantFrom('lowest', 'none'), ties, max: few },
    runoff: fc.option(fc.record({ keep: few, max: few })),
  }),
});
const choices: fc.Arbitrary<Choice> = fc.oneof(
  fc.constantFrom<Choice[]>('single', { approval: true }),
  eliminations,
  exhausting,
  fc.constantFrom<Choice[]>(
    { resistance: 'sum', zero: null },
    { resistance: 'sum', zero: 'stay' as CandidateId },
  ),
);

test('every way of choosing stands in the fields, and comes out of them as it went in', () => {
  fc.assert(
    fc.property(choices, (choose) => {
      const keyOf = (id: string) => `key-${id}`;
      const ids = Object.fromEntries(groups.map((id) => [`key-${id}`, id]));
      const out = choiceOf(choiceDraftOf(choose, { groups: keyOf, candidates: keyOf }), {
        groups: ids,
        candidates: { 'key-stay': 'stay' },
      });
      expect(out).toEqual(choose);
      expect(read(readChoice, choiceJson(out))).toEqual({ ok: true, value: choose });
    }),
    { numRuns: 60 },
  );
});

test.each<[string, Draft, string]>([
  ['stages', staged(), '/rule/choose/stages'],
  ['stage-number', staged(row({ keep: -3 })), '/rule/choose/stages/0/keep'],
  ['stage-number', staged(row({ preferences: 0 })), '/rule/choose/stages/0/preferences'],
  ['stage-number', staged(row({ groups: ['k1'], least: 1e9 })), '/rule/choose/stages/0/least'],
  ['stage-falling', staged(row(), row({ key: 'k2' })), '/rule/choose/stages/1/keep'],
  ['ballots-number', balloting({ max: 0 }), '/rule/choose/max'],
  ['ballots-number', balloting({ max: 201 }), '/rule/choose/max'],
  ['runoff-number', balloting({ runoff: true, runoffKeep: 1 }), '/rule/choose/runoff'],
  ['runoff-number', balloting({ runoff: true, runoffMax: 0 }), '/rule/choose/runoffMax'],
])('a number that no rule can have is a gap at its field: %s', (code, draft, place) => {
  expect(gaps(draft).filter(({ must }) => must)).toMatchObject([{ code, at: place, step: 'rule' }]);
});

test('what another way would need is no gap of the one that is chosen', () => {
  const wild = { max: 0, runoff: true, runoffKeep: 0, stages: [row({ keep: 0 })] };
  for (const kind of ['single', 'approval'] as const) {
    expect(gaps(choosing({ kind, ...wild })).filter(({ must }) => must)).toEqual([]);
  }
});

test('a sounding asks for no names, or for as many as there can be', () => {
  const asking = (exactly: number) => ({ ...filledDraft(12), rounds: [{ ...PLAN, exactly }] });
  for (const wrong of [0, -1, 101]) {
    expect(gapsOf(asking(wrong), now)).toContainEqual(
      expect.objectContaining({ code: 'names-number', step: 'rounds', at: '/rounds/0/names' }),
    );
  }
  expect(gapsOf(asking(2), now).filter(({ must }) => must)).toEqual([]);
  const json = definitionOf({ ...asking(2), rounds: [{ ...PLAN, exactly: 2, orFewer: true }] });
  expect(at(json, '/rounds')).toMatchObject([{ names: { exactly: 2, orFewer: true } }]);
});

test('an elimination begins with rounds that halve the names, down to one', () => {
  const keeps = (names: number) =>
    withChoice(SINGLE, 'eliminate', names).stages.map(({ keep }) => keep);
  expect(keeps(9)).toEqual([4, 2, 1]);
  expect(keeps(0)).toEqual([1]);
  expect(keeps(100).length).toBeLessThan(8);
  const own = { ...SINGLE, stages: [row()] };
  expect(withChoice(own, 'eliminate', 9).stages).toEqual(own.stages);
  expect(stageAfter(own.stages)).toMatchObject({ keep: 2, preferences: 2 });
  expect(stageAfter([])).toMatchObject({ keep: 2 });
});

test('a sounding that is planned asks what its round of the elimination needs', () => {
  const stages = [row({ groups: ['k1'] }), row({ key: 'k2', keep: 1, preferences: 1 })];
  const draft = roundAfter(roundAfter(staged(...stages), now), now);
  expect(draft.rounds).toMatchObject([
    { exactly: 2, reveal: 'classes', classes: ['k1'] },
    { exactly: 1, reveal: 'counts', classes: [] },
  ]);
  mustOk(parseDefinition(definitionOf(draft)), 'a definition');
  expect(gapsOf(draft, now)).toEqual([]);
});

test('a sounding that the rule would not let be called in its turn is said beforehand', () => {
  const asks = gaps(staged(row({ keep: 1, preferences: 1 })));
  expect(asks).toMatchObject([{ code: 'stage-asks', about: '1', least: 1, at: '/rounds/0/names' }]);
  const apart = gaps(staged(row({ keep: 1, preferences: null, groups: ['k1'] })));
  expect(apart).toMatchObject([{ code: 'stage-breadth', at: '/rounds/0/classes' }]);
});

test('a group that goes breaks no tie any more', () => {
  const draft = staged(row({ groups: ['k1'] }));
  expect(withoutRow(draft, 'groups', 'k1').rule.choose.stages).toMatchObject([{ groups: [] }]);
});

test('the way of choosing is kept with the form, and another one takes its place whole', () => {
  const draft = balloting({ runoff: true });
  expect(readDraft(writeDraft(draft))).toEqual(draft);
  const file = definitionOf(draft);
  const filled = draftOf(file);
  if (filled === undefined) throw new Error('The file is no definition.');
  const rule = { ...filled.rule, choose: { ...filled.rule.choose, kind: 'approval' as const } };
  expect(at(definitionOf({ ...filled, rule }), '/rule/choose')).toEqual({ approval: true });
});

test('a rule agreed beforehand chooses as the rule does, unless the file says otherwise', () => {
  const fallback = { ...filledDraft(5).rule, kind: 'majority' as const, afterRounds: 3 };
  const { read: _, choose: __, ...agreed } = fallback;
  const json = definitionOf({ ...balloting({}), fallback: agreed });
  expect(at(json, '/fallback/rule/choose')).toEqual(at(json, '/rule/choose'));
  const rule = { ...Object(at(json, '/fallback/rule')), choose: 'single' };
  const file = { ...json, fallback: { afterRounds: 3, rule } };
  const filled = draftOf(file);
  if (filled === undefined) throw new Error('The file is no definition.');
  expect(unshownIn(file)).toContainEqual({ kind: 'choices', about: [] });
  const choose = { ...filled.rule.choose, max: 7 };
  const out = definitionOf({ ...filled, rule: { ...filled.rule, choose } });
  expect(at(out, '/fallback/rule/choose')).toBe('single');
  expect(at(out, '/rule/choose/exhaustive/max')).toBe(7);
});
