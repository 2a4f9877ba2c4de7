import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf } from '../../../basics/instant.ts';
import { parseDefinition } from '../../../table/definition-parser.ts';
import {
  type Draft,
  definitionOf,
  emptyDraft,
  gapsOf,
  idsFor,
  trusteesFor,
  twiceNamed,
} from './draft.ts';

const now = instantOf(Date.UTC(2026, 5, 1));

test('for every body the bounds of the protocol hold, and somebody may be missing', () => {
  for (let n = 3; n <= 100; n++) {
    const { threshold: t, closingQuorum: q, assumedCorrupt: f } = trusteesFor(n);
    expect(t).toBeGreaterThan(f);
    expect(2 * q - n).toBeGreaterThan(f);
    expect(t).toBeLessThanOrEqual(q);
    expect(q).toBeLessThan(n);
  }
});

test('whatever the form lets through, the parser lets through', () => {
  const name = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
  const list = fc.uniqueArray(
    name.map((text) => text.replaceAll('\n', ' ').trim()),
    { minLength: 3, maxLength: 9 },
  );
  fc.assert(
    fc.property(
      list,
      fc.constantFrom<Draft['rule']>('consensus', 'minus-k', 'half'),
      (names, rule) => {
        const draft: Draft = {
          ...emptyDraft('Europe/Brussels'),
          title: names[0] ?? 'a',
          body: names[1] ?? 'b',
          post: names[2] ?? 'c',
          members: names.join('\n'),
          candidates: names.join('\n'),
          rule,
        };
        fc.pre(gapsOf(draft).length === 0);
        expect(parseDefinition(definitionOf(draft, now))).toMatchObject({ ok: true });
      },
    ),
  );
});

test('ids are made from names, and two of the same stay apart', () => {
  const ids = idsFor(['Krišjānis Kariņš', 'Côte d’Or', 'Côte d’Or', '大', '1. Wahl']).map(
    ({ id }) => id,
  );
  expect(ids).toEqual(['krisjanis-karins', 'cote-d-or', 'cote-d-or-2', 'name-x', 'wahl']);
});

test('an empty form says what is missing, and a name given twice is noticed', () => {
  expect(gapsOf(emptyDraft('UTC'))).toEqual(['title', 'body', 'post', 'members', 'candidates']);
  expect(twiceNamed({ ...emptyDraft('UTC'), members: 'A\nB\nA' })).toEqual(['A']);
});
