/** Each of the twenty-eight facts stands on items of the example, with a date and a source. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Json } from '../../../basics/canonical.ts';
import { emptyCorridor, item, withChanges } from '../../../corridor/corridor.ts';
import { readPlainCorridor } from '../../../corridor/formats/plain.ts';
import { corridorMessagesOf } from '../../../locales/corridor/index.ts';
import { languages } from '../../../locales/index.ts';
import { dateOf } from '../furniture/provenance.tsx';
import { FACTS, addressOf, factAt } from './facts.ts';

const plain = readPlainCorridor(
  JSON.parse(readFileSync('examples/nato-2024/corridor.json', 'utf8')) as Json,
);
if (!plain.ok) throw new Error(JSON.stringify(plain.refusal));
const corridor = withChanges(emptyCorridor(), plain.value.changes);

test('there are twenty-eight, with a sentence each, in every language', () => {
  expect(FACTS.map(({ nr }) => nr)).toEqual(Array.from({ length: 28 }, (_, at) => at + 1));
  for (const tag of languages) {
    const { facts } = corridorMessagesOf(tag).tour;
    expect(new Set(facts).size).toBe(28);
  }
});

test('what a fact stands on is in the example, and its first item has date and source', () => {
  for (const { nr, places } of FACTS) {
    for (const { kind, id } of places.flatMap(({ items }) => items)) {
      expect([nr, id, item(corridor, kind, id)?.revisions[0]?.body]).not.toContain(undefined);
    }
    const { kind, id } = places[0].items[0];
    const body = item(corridor, kind, id)?.revisions[0]?.body;
    const known = body as { readonly address?: string | null; readonly confidence?: string };
    expect([nr, known.address ?? known.confidence]).toEqual([nr, expect.any(String)]);
    expect([nr, body && (dateOf(body) ?? ('learned' in body && body.learned))]).not.toContain(null);
  }
});

test('every item of the facts in the file is on the way of the tour', () => {
  const ofFacts = plain.value.changes.map(({ id }) => id).filter((id) => /^f\d\d-/.test(id));
  const onTheWay = FACTS.flatMap(({ places }) => places).flatMap(({ items }) =>
    items.map(({ id }) => id),
  );
  expect(ofFacts.filter((id) => !onTheWay.includes(id))).toEqual([]);
});

test('an address opens the page as it was known when the fact was', () => {
  const [only] = FACTS[0]?.places ?? [];
  expect(only && addressOf(corridor, only)).toBe(
    '/c/example-nato-2024/evidence?day=2023-11-30&item=f01-only-serious#item-f01-only-serious',
  );
  const last = factAt(28)?.places[0];
  expect(last && addressOf(corridor, last)).toBe(
    '/c/example-nato-2024/contacts?day=2024-04-26#item-f28-wall',
  );
  expect(factAt(29)).toBeUndefined();
});
