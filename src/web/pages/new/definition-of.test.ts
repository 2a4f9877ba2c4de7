import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mustOk } from '../../../basics/bug.ts';
import { instantOf } from '../../../basics/instant.ts';
import { parseDefinition } from '../../../table/definition/definition-parser.ts';
import { idsFor } from '../../furniture/ids-for.ts';
import { usualQuestion } from '../../furniture/usual-question.ts';
import { roundAfter } from './customs.ts';
import { definitionOf } from './definition-of.ts';
import { CONSENSUS, type Draft, EMPTY, FALLBACK, emptyDraft, withoutRow } from './draft.ts';
import { gapsOf } from './gaps.ts';
import { readDraft, writeDraft } from './kept-draft.ts';
import { PLAN, TALKS, filledDraft, groupOf } from './testing.ts';
import { trusteesFor } from './trustees-for.ts';

const now = instantOf(Date.UTC(2026, 5, 1));
const parsed = (draft: Draft) => mustOk(parseDefinition(definitionOf(draft)), 'a definition');

test('for every body and every group the bounds of the protocol hold', () => {
  for (let n = 3; n <= 100; n++) {
    for (const [largest, together] of [
      [0, 0],
      [Math.floor(n / 2), 0],
      [n - 1, Math.floor(n / 2)],
      [n - 1, n - 1],
    ] as const) {
      const {
        threshold: t,
        closingQuorum: q,
        assumedCorrupt: f,
      } = trusteesFor(n, { largest, together });
      expect(t).toBeGreaterThan(f);
      expect(2 * q - n).toBeGreaterThan(f);
      expect(t).toBeLessThanOrEqual(q);
      expect(q).toBeLessThanOrEqual(n);
      expect(f).toBeGreaterThanOrEqual(together);
      if (together === 0) expect(q).toBeLessThan(n);
    }
  }
});

test('by itself the threshold lies above the largest group while a fifth may be missing', () => {
  expect(trusteesFor(31, { largest: 22, together: 0 })).toMatchObject({ threshold: 23 });
  expect(trusteesFor(31, { largest: 0, together: 0 })).toMatchObject({
    ...{ threshold: 16, closingQuorum: 25, assumedCorrupt: 15 },
  });
});

test('who sits only after the first sounding is no trustee of it', () => {
  const draft = roundAfter(filledDraft(8), now);
  const later = draft.members.map((row, at) => (at < 3 ? { ...row, from: '2027-01-01' } : row));
  expect(parsed(draft).trustees).toMatchObject({ threshold: 5, closingQuorum: 7 });
  expect(parsed({ ...draft, members: later }).trustees).toMatchObject({
    ...{ threshold: 3, closingQuorum: 4 },
  });
});

test('everything in the form comes to stand in the definition', () => {
  const draft = filledDraft(6, {
    words: 'federation',
    groups: [groupOf(3)],
    facilitators: [{ key: 'k1', name: { ...EMPTY, en: 'Chair' } }],
    trace: 'held',
    criteria: [{ key: 'k1', text: { ...EMPTY, en: 'Knows choirs' }, proposer: '', source: '' }],
    calendar: [
      { key: 'k1', date: '2026-08-01', end: '', what: { ...EMPTY, fr: 'Fête' }, source: 'x' },
    ],
    candidates: [
      {
        ...{ key: 'k1', name: ' Ada Okafor ', country: 'NG' },
        facts: [
          {
            ...{ key: 'k1', date: '2026-05', kind: 'put-forward', by: 'Choir 2' },
            ...{ condition: 'If on Tuesdays.', source: '' },
          },
        ],
      },
    ],
    rounds: [{ ...PLAN, reveal: 'classes', classes: ['k1'] }],
  });
  expect(parsed(draft)).toMatchObject({
    title: { en: 'President, Federation of Harbour Choirs' },
    words: 'federation',
    body: { groups: { founders: { members: ['choir-1', 'choir-2', 'choir-3'] } } },
    candidates: [
      {
        ...{ id: 'ada-okafor', name: 'Ada Okafor', country: 'ng' },
        facts: [{ by: 'choir-2', condition: { en: 'If on Tuesdays.' }, confidence: 'from memory' }],
      },
    ],
    rounds: [{ opens: Date.UTC(2026, 5, 10, 8), classes: ['founders'] }],
    criteria: [{ id: 'knows-choirs' }],
    facilitation: { facilitators: [{ id: 'chair-2' }], trace: 'held', disclosure: 'together' },
    calendar: [{ what: { fr: 'Fête' }, source: 'x' }],
  });
});

test('a confessional has its question and the poll that checks it, numbered by kind', () => {
  const draft = filledDraft(5, { rounds: [{ ...TALKS, checkedBy: 'k1' }, PLAN] });
  expect(parsed(draft).rounds).toMatchObject([
    {
      ...{ id: 'talks-1', kind: 'confessional', reveal: 'nothing', names: null },
      ...{ question: { en: 'With whom could you live?' }, checkedBy: 'poll-1' },
    },
    { id: 'poll-1', kind: 'straw-poll', reveal: 'counts' },
  ]);
});

test('names are asked for without a check, and a straw poll has no question', () => {
  const talks = { ...TALKS, exactly: 2, checkedBy: 'k1' };
  const [first] = parsed(filledDraft(5, { rounds: [talks, PLAN] })).rounds;
  expect(first).toMatchObject({ names: { exactly: 2 }, checkedBy: null });
  const [poll] = parsed(filledDraft(5, { rounds: [{ ...talks, kind: 'straw-poll' }] })).rounds;
  expect(poll).not.toHaveProperty('question');
});

test('a check that is taken out, or is a straw poll no more, checks nothing', () => {
  const draft = filledDraft(5, { rounds: [{ ...TALKS, checkedBy: 'k1' }, PLAN] });
  expect(withoutRow(draft, 'rounds', 'k1').rounds).toEqual([{ ...TALKS, checkedBy: '' }]);
  const question = { ...EMPTY, en: 'And with whom not?' };
  const both = draft.rounds.map((row) => ({ ...row, kind: 'confessional' as const, question }));
  expect(parsed({ ...draft, rounds: both }).rounds[0]?.checkedBy).toBeNull();
});

test('the usual question is asked in the languages of the names, and in no other', () => {
  expect(usualQuestion(['nl', 'fr'])).toMatchObject({ en: '' });
  expect(usualQuestion(['nl', 'fr']).fr).not.toBe('');
});

test('silence and course come to stand in the definition', () => {
  const plain = filledDraft(5, { groups: [groupOf(2)] });
  const draft: Draft = {
    ...plain,
    silence: { ...plain.silence, unnamed: true, shortestHours: 6, statementHours: 48 },
    chairChangesRule: true,
    fallback: { ...FALLBACK, afterRounds: 4 },
    posts: [{ key: 'k1', name: { ...EMPTY, en: 'President' }, incumbent: '', vacantFrom: '' }],
  };
  expect(parsed(draft)).toMatchObject({
    silence: { hours: 72, objection: 'unnamed', shortestHours: 6, statementHours: 48 },
    ruleChange: 'chair',
    fallback: { afterRounds: 4, rule: { pass: { atLeast: { share: '2/3', of: 'members' } } } },
    posts: [{ id: 'president-2', incumbent: null, vacantFrom: null }],
  });
  expect(parsed(draft).fallback?.rule.read).toEqual(parsed(draft).rule.read);
  expect(readDraft(writeDraft(draft))).toEqual(draft);
  expect(parsed(plain)).toMatchObject({
    silence: { objection: 'named', shortestHours: null, statementHours: 24 },
    ...{ ruleChange: 'silence', fallback: null, posts: [] },
  });
});

test('who is taken out goes out of the rule agreed beforehand too', () => {
  const plain = filledDraft(5, { groups: [groupOf(2)] });
  const agreed = { ...CONSENSUS, afterRounds: 1, except: ['k1'], group: 'k1' };
  const draft = { ...plain, fallback: agreed };
  expect(withoutRow(draft, 'members', 'k1').fallback?.except).toEqual([]);
  expect(withoutRow(draft, 'groups', 'k1').fallback?.group).toBe('');
});

test.each<[Draft['rule']['kind'], Partial<Draft['rule']>, object]>([
  ['consensus', {}, { who: 'against', atMost: 0 }],
  ['minus-k', { tolerated: 2 }, { who: 'against', atMost: 2 }],
  ['minus-named', { except: ['k2'] }, { in: { except: ['choir-2'] } }],
  ['majority', { share: '3/5', of: 'cast', strict: true }, { atLeast: { share: '3/5' } }],
  ['class-veto', { atLeast: 3, group: 'k1' }, { all: [{ atLeast: 3 }, { in: 'founders' }] }],
])('the rule %s', (kind, part, pass) => {
  const draft = filledDraft(5, { groups: [groupOf(2)] });
  const chosen = { ...draft, rule: { ...draft.rule, kind, ...part } };
  expect(parsed(chosen).rule.pass).toMatchObject(pass);
});

test('whatever has no gap in the form, the parser lets through', () => {
  const name = fc.string({ minLength: 1, maxLength: 30 });
  const list = fc.uniqueArray(name, { minLength: 3, maxLength: 9 });
  const kind = fc.constantFrom<Draft['rule']['kind']>('consensus', 'minus-k', 'majority');
  fc.assert(
    fc.property(list, kind, fc.nat(3), (names, chosen, size) => {
      const plain = filledDraft(names.length, { groups: [groupOf(size)] });
      const draft = roundAfter(
        {
          ...plain,
          rule: { ...plain.rule, kind: chosen },
          members: plain.members.map((row, at) => ({
            ...row,
            name: { ...EMPTY, nl: names[at] ?? '' },
          })),
        },
        now,
      );
      fc.pre(gapsOf(draft, now).every(({ must }) => !must));
      expect(parseDefinition(definitionOf(draft))).toMatchObject({ ok: true });
    }),
  );
});

test('ids are made from names, and two of the same stay apart', () => {
  const names = ['Krišjānis Kariņš', 'Côte d’Or', 'Côte d’Or', '大', '1. Wahl'];
  expect(idsFor(names).map(({ id }) => id)).toEqual([
    ...['krisjanis-karins', 'cote-d-or', 'cote-d-or-2', 'name-x', 'wahl'],
  ]);
  expect(idsFor(['Wahl'], ['wahl'])[0]?.id).toBe('wahl-2');
});

test('a group called “all” gets another id than the whole has', () => {
  const group = { ...groupOf(2), name: { ...EMPTY, en: 'All' } };
  expect(Object.keys(parsed(filledDraft(4, { groups: [group] })).body.groups)).toEqual(['all-2']);
});

test('who is taken out goes out of groups, rule and soundings', () => {
  const plain = filledDraft(5, { groups: [groupOf(2)] });
  const draft = { ...plain, rule: { ...plain.rule, except: ['k1'] } };
  const without = withoutRow(draft, 'members', 'k1');
  expect(without.groups[0]?.members).toEqual(['k2']);
  expect(without.rule.except).toEqual([]);
  const voted = { ...draft, rule: { ...draft.rule, group: 'k1' } };
  expect(withoutRow(voted, 'groups', 'k1').rule.group).toBe('');
  const planned = { ...roundAfter(draft, now) };
  const named = planned.rounds.map((row) => ({
    ...row,
    candidates: ['k1', 'k2'],
    classes: ['k1'],
  }));
  const names = withoutRow({ ...planned, rounds: named }, 'candidates', 'k1');
  expect(names.rounds[0]?.candidates).toEqual(['k2']);
  expect(withoutRow({ ...planned, rounds: named }, 'groups', 'k1').rounds[0]?.classes).toEqual([]);
});

test('the browser keeps the form as it is, and no other text is taken for one', () => {
  const draft = roundAfter(filledDraft(4, { groups: [groupOf(2)] }), now);
  expect(readDraft(writeDraft(draft))).toEqual(draft);
  for (const kept of [null, '', '{', '{}', writeDraft(draft).replace('draft/6', 'draft/5')]) {
    expect(readDraft(kept)).toBeUndefined();
  }
  expect(readDraft(writeDraft(emptyDraft('UTC', 'fr')))).toEqual(emptyDraft('UTC', 'fr'));
});
