/**
 * The OECD's choice of 2020 and 2021, in the hand of an analyst in a hurry: dates in words, last
 * names alone, letters of other alphabets, and rows that go wrong in every way.
 */

import { expect, test } from 'vitest';
import { mustOk } from '../../../../basics/bug.ts';
import { instantOf } from '../../../../basics/instant.ts';
import { type Change, all, emptyCorridor, withChanges } from '../../../../corridor/corridor.ts';
import { type Preview, previewing } from '../../../../corridor/import-preview.ts';
import { groundByHand } from '../start/ground-by-hand.ts';
import { readPaste } from '../../reading-worker/reading.ts';

const TODAY = '2026-11-29';
const importer = { by: 'ann', at: instantOf(Date.UTC(2026, 10, 29)), today: TODAY };
const WATCH = () => undefined;

const ground = groundByHand(
  {
    body: 'OECD',
    post: 'Secretary-General',
    members:
      'au Australia\nch Switzerland\ndk Denmark\njp Japan\nlu Luxembourg\nmx Mexico\npl Poland',
    names: 'Mathias Cormann\nUlrik Knudsen\nMichał Kurtyka\nCecilia Malmström\nPhilipp Hildebrand',
  },
  (text) => ({ en: text }),
  'Europe/Paris',
);
const put = (one: object) => ({ ...importer, seen: 0, type: 'put', ...one }) as unknown as Change;
const begun = withChanges(emptyCorridor(), [
  put({ kind: 'ground', id: 'ground', body: mustOk(ground, 'a ground') }),
]);

function previewed(text: string): Preview {
  const { offered } = mustOk(readPaste(text, 'signal', WATCH), 'rows');
  const steps = previewing(begun, offered, importer);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const told = ({ refused }: Preview) =>
  refused.map(({ row, field, refusal }) => `${row} ${field} ${refusal.code}`);

test('dates in words and last names are understood, and each wrong row says why', () => {
  const preview = previewed(
    [
      'date,member,candidate,stance,conditional,note,attribution,source_url',
      '3 November 2020,AU,Mathias Cormann,supports,,Nominates.,on record,https://example.org/1',
      '"November 3, 2020",Poland,Michal Kurtyka,supports,,,on-record,',
      '1er mars 2021,ch,MALMSTROM,leans,if it is a tie,<script>alert(1)</script>,press report,',
      'mrt. 2021,Denmark,Knudsen,opposes,,,press-report,',
      '29 February 2021,ch,Hildebrand,supports,,,on-record,',
      '12-3-2021,ch,Hildebrand,supports,,,on-record,javascript:alert(1)',
      '12-3-2031,jp,Cormann,leans,,,press-report,',
      '12-3-2021,jp,Nobody,leans,,,press-report,',
    ].join('\n'),
  );
  expect(told(preview)).toEqual([
    '5 stance not_one_of',
    '6 date not_a_date',
    '7 source_url address_malformed',
    '8 date said_after_learned',
    '9 candidate name_unknown',
  ]);
  const signals = all(withChanges(begun, preview.taken.map(put)), 'signal');
  expect(signals.map(({ body }) => [body.said?.date, body.subject])).toEqual([
    ['2020-11-03', 'candidate:mathias-cormann'],
    ['2020-11-03', 'candidate:michal-kurtyka'],
    ['2021-03-01', 'candidate:cecilia-malmstrom'],
  ]);
});

test('of JSON in a circle, or of nonsense, each row is told and the rest is taken', () => {
  const one = { date: '2021-03-12', member: 'MX', candidate: 'Cormann', stance: 'leans' };
  const told = { ...one, attribution: 'press-report' };
  const preview = previewed(
    JSON.stringify({
      signals: [
        { ...told, id: 's1', origin: 's2' },
        { ...told, id: 's2', origin: 's1' },
        { ...told, member: 'LU', note: 'Said by two papers.' },
        { ...told, date: '2021-13-12' },
        ...['nonsense', null, {}],
      ],
      tallies: [{ ...told, who: 'the press', least: 19, most: 19 }],
    }),
  );
  expect(preview.refused.map(({ row, refusal }) => [row, refusal.code])).toEqual([
    [1, 'origin_circular'],
    [2, 'origin_circular'],
    [4, 'not_a_date'],
    ...[5, 6, 7].map((row) => [row, 'missing']),
  ]);
  expect(preview.taken.map(({ kind }) => kind)).toEqual(['signal', 'count']);
});
