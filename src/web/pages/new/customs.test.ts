import { expect, test } from 'vitest';
import { instantOf } from '../../../basics/instant.ts';
import { mustOk } from '../../../basics/bug.ts';
import { BODY_KINDS } from '../../../locales/bodies/index.ts';
import { parseDefinition } from '../../../table/definition/definition-parser.ts';
import { callAct, certify } from '../../../table/testing/players.ts';
import { ask, openTable, stateOf } from '../../../table/testing/table.ts';
import { usualQuestion } from '../../furniture/usual-question.ts';
import { inTongues, withKind } from './customs.ts';
import { definitionOf } from './definition-of.ts';
import { emptyDraft } from './draft.ts';
import { gapsOf } from './gaps.ts';
import { ZONE, filledDraft } from './testing.ts';

// The tables of tests begin at nine in the morning of this day.
const now = instantOf(Date.UTC(2030, 0, 1, 9));
const OWN = { en: 'Whom could you follow?', nl: '', fr: '' };
const sizes = [3, 5, 7, 12, 40];
const each = BODY_KINDS.flatMap(({ id }) => sizes.map((n) => [id, n] as const));

test.each(each)('%s of %i: the definition is read, and nothing must be mended', (id, n) => {
  const draft = withKind(filledDraft(n), id, now);
  expect(gapsOf(draft, now).filter(({ must }) => must)).toEqual([]);
  const definition = mustOk(parseDefinition(definitionOf(draft)), 'a definition');
  expect(definition.words).toBe(id);
  expect(definition.rounds.length).toBeGreaterThan(0);
});

const small = BODY_KINDS.flatMap(({ id }) => [3, 5].map((n) => [id, n] as const));

test.each(small)('%s of %i opens, and its first sounding can be called', (id, n) => {
  const table = openTable(definitionOf(withKind(filledDraft(n), id, now)));
  expect(stateOf(table).stage).toBe('open');
  certify(table);
  expect(ask(table, 'officer:chair', callAct(table))).toMatchObject({ ok: true });
});

const talking = BODY_KINDS.flatMap(({ id, customs }) => (customs.talks_hours > 0 ? [id] : []));

test('talks come first where custom has them, and nowhere else', () => {
  expect(talking).toEqual(['federation', 'university', 'alliance']);
  for (const { id, customs } of BODY_KINDS) {
    const { rounds } = withKind(filledDraft(5), id, now);
    expect(rounds.map(({ kind }) => kind === 'confessional')).toEqual([
      ...(customs.talks_hours > 0 ? [true] : []),
      ...Array.from({ length: customs.rounds }, () => false),
    ]);
  }
});

test.each(talking)('the talks of %s can be called as they are planned', (id) => {
  const table = openTable(definitionOf(withKind(filledDraft(5), id, now)));
  expect(ask(table, 'officer:chair', callAct(table, 'talks-1'))).toMatchObject({ ok: true });
});

test('a sounding that is said to be too small is refused when it is called', () => {
  const plain = withKind(filledDraft(5), 'federation', now);
  const settings = { threshold: 4, closingQuorum: 5, assumedCorrupt: 3 };
  const draft = { ...plain, trustees: { ...plain.trustees, byItself: false, ...settings } };
  expect(gapsOf(draft, now).map(({ code }) => code)).toContain('too-few');
  const table = openTable(definitionOf(draft));
  certify(table);
  expect(ask(table, 'officer:chair', callAct(table))).toMatchObject({
    refusal: { code: 'small_counts_not_accepted' },
  });
});

test('in a body of five all must answer, and that is said; in one of twelve three may not', () => {
  const said = (n: number) =>
    gapsOf(withKind(filledDraft(n), 'federation', now), now).map(({ code }) => code);
  expect(said(5)).toEqual(['all-must-answer', 'all-must-answer']);
  expect(said(12)).toEqual([]);
});

test('a proposed question is asked in each language of the names; one’s own is left', () => {
  const planned = withKind(filledDraft(5), 'federation', now);
  const three = inTongues(planned, ['nl', 'en', 'fr']);
  expect(three.rounds[0]?.question).toEqual(usualQuestion(['nl', 'en', 'fr']));
  expect(inTongues(three, ['fr']).rounds[0]?.question).toEqual(usualQuestion(['fr']));
  const own = { ...planned, rounds: planned.rounds.map((row) => ({ ...row, question: OWN })) };
  expect(inTongues(own, ['en', 'fr']).rounds[0]?.question).toEqual(OWN);
});

test('a kind keeps who sits and the names, and none takes its words away again', () => {
  const draft = filledDraft(5);
  const kept = withKind(withKind(draft, 'university', now), '', now);
  expect(kept.members).toBe(draft.members);
  expect(kept.candidates).toBe(draft.candidates);
  expect(definitionOf(kept)).not.toHaveProperty('words');
  expect(withKind(emptyDraft(ZONE, 'en'), 'council', now).rule).toMatchObject({
    ...{ kind: 'majority', share: '1/2', of: 'cast', strict: true },
  });
});
