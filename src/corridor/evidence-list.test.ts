import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansOf } from './evidence-days.ts';
import { type EvidenceFilter, NO_FILTER, filtered, writtenBy } from './evidence-filter.ts';
import { entriesOf, isOfEntry } from './evidence-list.ts';
import type { Body } from './kinds/index.ts';
import {
  ADA,
  BEA,
  ON_SOUTH,
  corridorOf,
  count,
  link,
  put,
  signal,
  withdraw,
} from './testing/small-corridor.ts';

const NAMED = { member: (id: string) => `Land of ${id}`, subject: (id: string) => `On ${id}` };

test('reports of one origin are one entry: the origin first, then its repeats by day', () => {
  const corridor = corridorOf(
    put('signal', 'late', signal({ learned: '2024-02-20', origin: 'first' })),
    put('signal', 'again', signal({ learned: '2024-02-12', origin: 'late' })),
    put('signal', 'same', signal({ learned: '2024-02-12', origin: 'first' })),
    put('signal', 'first', signal({ learned: '2024-02-14' })),
    put('signal', 'other', signal({ learned: '2024-02-14' })),
    put('signal', 'gone', signal()),
    withdraw('signal', 'gone'),
  );
  const entries = entriesOf(corridor);
  expect(entries.map(({ id, day }) => [id, day])).toEqual([
    ['other', '2024-02-14'],
    ['first', '2024-02-12'],
  ]);
  const [, folded] = entries;
  expect(folded?.kind === 'signal' && folded.reports.map(({ id }) => id)).toEqual([
    'first',
    'again',
    'same',
    'late',
  ]);
});

test('an origin that was withdrawn leaves its first report at the head', () => {
  const corridor = corridorOf(
    put('signal', 'b', signal({ learned: '2024-02-12', origin: 'gone' })),
    put('signal', 'a', signal({ learned: '2024-02-12', origin: 'gone' })),
  );
  expect(entriesOf(corridor).map(({ id }) => id)).toEqual(['a']);
});

test('words that contradict, confirm and retract are told from both sides', () => {
  const corridor = corridorOf(
    put('signal', 'a', signal()),
    put('signal', 'b', signal()),
    put('signal', 'c', signal()),
    put('link', 'x', link('b', 'a', 'contradicts')),
    put('link', 'y', link('c', 'b', 'retracts')),
    put('link', 'z', link('c', 'a', 'confirms')),
  );
  const found = new Map(entriesOf(corridor).map((entry) => [entry.id, entry]));
  expect(found.get('a')).toMatchObject({
    retracted: [],
    contradicted: false,
    links: [
      { id: 'x', how: 'contradicts', own: 'a', other: 'b', later: false },
      { id: 'z', how: 'confirms', own: 'a', other: 'c', later: false },
    ],
  });
  expect(found.get('b')).toMatchObject({ retracted: ['b'] });
});

test('an entry shows its reports, its links or its count', () => {
  const corridor = corridorOf(
    put('signal', 'a', signal()),
    put('signal', 'b', signal({ origin: 'a' })),
    put('signal', 'c', signal()),
    put('link', 'x', link('b', 'c', 'confirms')),
    put('count', 'n', count()),
  );
  const shown = (id: string) =>
    entriesOf(corridor).flatMap((entry) => (isOfEntry(entry, id) ? entry.id : []));
  expect(shown('b')).toEqual(['a']);
  expect(shown('x')).toEqual(['a', 'c']);
  expect(shown('n')).toEqual(['n']);
  expect(shown('gone')).toEqual([]);
});

test('counts stand in the same stream, newest first', () => {
  const corridor = corridorOf(
    put('signal', 's', signal({ learned: '2024-02-10' })),
    put('count', 'c', count({ said: { date: '2024-02' } })),
  );
  expect(entriesOf(corridor).map(({ kind, day }) => [kind, day])).toEqual([
    ['count', '2024-02-29'],
    ['signal', '2024-02-10'],
  ]);
});

const CASE = corridorOf(
  put(
    'signal',
    'plain',
    signal({ note: { en: 'Kariņš spoke', nl: 'x' }, learned: '2024-02-01', grade: null }),
  ),
  put(
    'signal',
    'rich',
    signal({
      ...{ member: BEA, voice: 'legislature', stance: 'objects', subject: ON_SOUTH },
      ...{ condition: { en: 'unless guarantees' }, attribution: 'background', handling: 'red' },
      ...{ grade: { source: 'D', information: '2' }, tags: ['dinner'], pressure: true },
      quote: { exact: 'Niet nu', text: null, translation: { en: 'Not now' } },
      learned: '2024-02-20',
    }),
  ),
  put('signal', 'rich-2', signal({ member: BEA, origin: 'rich', learned: '2024-02-21' })),
  put('signal', 'nobody', signal({ member: null, learned: '2024-02-05' })),
  put('link', 'x', link('plain', 'nobody', 'contradicts')),
  put('signal', 'taken', signal({ learned: '2024-01-05' })),
  put('link', 'y', link('plain', 'taken', 'retracts')),
  put('count', 'many', count({ among: [ADA, BEA], holdOuts: [BEA], note: { fr: 'murmure' } })),
  put('count', 'push', count({ pressure: true, learned: '2024-01-01', said: null })),
);

function passing(filter: Partial<EvidenceFilter>): readonly string[] {
  return filtered(entriesOf(CASE), { ...NO_FILTER, ...filter }, writtenBy(NAMED))
    .map(({ id }) => id)
    .sort();
}

test.each<[Partial<EvidenceFilter>, readonly string[]]>([
  [{}, ['many', 'nobody', 'plain', 'push', 'rich', 'taken']],
  [{ words: 'karins SPOKE' }, ['plain']],
  [{ words: 'guarantees dinner' }, ['rich']],
  [{ words: 'not now' }, ['rich']],
  [{ words: 'murmure land of bea' }, ['many']],
  [{ words: 'land of ada on candidate:north nothing' }, []],
  [{ kind: 'count' }, ['many', 'push']],
  [{ member: BEA }, ['many', 'rich']],
  [{ subject: ON_SOUTH }, ['rich']],
  [{ stance: 'objects' }, ['rich']],
  [{ voice: 'legislature' }, ['rich']],
  [{ attribution: 'background' }, ['rich']],
  [{ handling: 'red' }, ['rich']],
  [{ grade: 'good' }, ['nobody', 'rich', 'taken']],
  [{ grade: 'below' }, ['rich']],
  [{ grade: 'none' }, ['many', 'plain', 'push']],
  [{ mark: 'conditional' }, ['rich']],
  [{ mark: 'pressure' }, ['push', 'rich']],
  [{ mark: 'repeated' }, ['rich']],
  [{ mark: 'contradicted' }, ['nobody', 'plain']],
  [{ mark: 'retracted' }, ['taken']],
  [{ from: '2024-02-05', to: '2024-02-20' }, ['nobody', 'rich']],
])('the filter %j lets pass what it says', (filter, ids) => {
  expect(passing(filter)).toEqual(ids);
});

const day = fc.integer({ min: 0, max: 40 }).map((n) => {
  return new Date(Date.UTC(2024, 0, 20) + n * 86_400_000).toISOString().slice(0, 10);
});
const stance = fc.constantFrom<Body<'signal'>['stance']>('supports', 'blocks', 'open', 'silent');

test('every word that stands is laid out once, in spans that leave no day out', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(day, stance), { maxLength: 8 }), (said) => {
      const entries = entriesOf(
        corridorOf(
          ...said.map(([learned, one], index) =>
            put('signal', `s${index}`, signal({ learned, stance: one })),
          ),
        ),
      );
      const spans = spansOf(entries);
      const laid = spans.reduce((sum, { favourable, against, neither, counts }) => {
        return sum + favourable + against + neither + counts;
      }, 0);
      expect(laid).toBe(said.length);
      for (const [index, { from, to }] of spans.entries()) {
        expect(from <= to).toBe(true);
        const next = spans[index + 1];
        if (next) expect(next.from > to).toBe(true);
      }
    }),
  );
});

test.each([
  ['2024-01-10', '2024-02-10', '2024-01-10', '2024-01-10'],
  ['2023-01-11', '2024-02-10', '2023-01-09', '2023-01-15'],
  ['1969-12-31', '1970-06-10', '1969-12-29', '1970-01-04'],
  ['2015-02-11', '2024-02-10', '2015-02-01', '2015-02-28'],
])('from %s to %s the first span is %s to %s', (first, last, from, to) => {
  const entries = entriesOf(
    corridorOf(
      put('signal', 'a', signal({ learned: first })),
      put('signal', 'b', signal({ learned: last, stance: 'objects' })),
      put('count', 'c', count({ learned: first, said: null })),
    ),
  );
  expect(spansOf(entries)[0]).toMatchObject({ from, to, favourable: 1, counts: 1, against: 0 });
});

test('what was taken back is not laid out, and nothing gives no spans', () => {
  const corridor = corridorOf(
    put('signal', 'a', signal()),
    put('signal', 'b', signal({ learned: '2024-01-01' })),
    put('link', 'x', link('a', 'b', 'retracts')),
  );
  expect(spansOf(entriesOf(corridor))).toHaveLength(1);
  expect(spansOf([])).toEqual([]);
});
