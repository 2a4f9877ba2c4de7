/**
 * Tables in and out: the settled format, our own columns, hostile cells.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustOk } from '../../basics/bug.ts';
import { type Json, parseJson } from '../../basics/canonical.ts';
import { type Reader, read } from '../../basics/shape.ts';
import { emptyCorridor } from '../corridor.ts';
import { type Body, KINDS } from '../kinds/index.ts';
import { TODAY, corridorOf, put, signal } from '../testing/small-corridor.ts';
import { defused, isFormula, joined, split, undone } from './cells.ts';
import { namesOf } from './names.ts';
import {
  type RowReading,
  itemsJson,
  itemsToRows,
  jsonRows,
  rowsToItems,
  rowsToSignals,
} from './rows.ts';
import { type TableKind, columnsOf, tableKinds } from './tables.ts';

const corridor = corridorOf(
  put('criterion', 'k1', {
    ...{ id: 'two', text: { en: 'Two per cent' }, proposer: null, proposed: null, learned: TODAY },
    ...{ supporters: [], opponents: [], favours: [], turnedAgainst: [], note: null },
    ...{ handling: 'clear', address: null, attribution: null },
  }),
);
const reading: RowReading = {
  names: namesOf(corridor),
  language: 'nl',
  learned: TODAY,
  learnedWhenSaid: false,
  handling: 'amber',
  idFor: (row) => `new-${row}`,
};
const ROW = { candidate: 'Nora North', stance: 'supports', attribution: 'on-record' };

function refusedFor(parts: { readonly [column: string]: string }) {
  return rowsToSignals([{ ...ROW, ...parts }], reading).refused;
}

function takenFrom(parts: { readonly [column: string]: string }): Body<'signal'> {
  const { accepted, refused } = rowsToSignals([{ ...ROW, ...parts }], reading);
  expect(refused).toEqual([]);
  return accepted[0]?.body ?? signal();
}

describe('a row of the settled format', () => {
  it('becomes a signal, with what it does not say filled in', () => {
    const body = takenFrom({
      member: 'ADA',
      speaker: 'Ann Adams, prime minister',
      note: 'Zei ja.',
    });
    expect(body).toMatchObject({
      holder: { member: 'ada', person: 'Ann Adams', office: 'prime minister', voice: 'government' },
      ...{ subject: 'candidate:north', learned: TODAY, handling: 'amber', note: { nl: 'Zei ja.' } },
      ...{ teller: null, said: null, address: null, condition: null },
    });
  });

  it('takes a speaker off the record for who tells it', () => {
    const body = takenFrom({ member: 'ada', attribution: 'press-report', speaker: 'An agency' });
    expect(body.teller).toBe('An agency');
    expect(body.holder).toMatchObject({ person: null, voice: 'government' });
  });

  it('knows a candidate who speaks, and somebody of no member', () => {
    expect(takenFrom({ member: 'ada', speaker: 'Nora North (candidate)' }).holder).toMatchObject({
      ...{ person: 'Nora North', voice: 'candidate' },
    });
    expect(takenFrom({ office: 'some diplomats', attribution: 'background' }).holder).toEqual({
      ...{ member: null, body: 'some diplomats', person: null, office: null, voice: 'other' },
    });
  });

  it.each([
    ['2024-02-10', 'day', { date: '2024-02-10' }],
    ['2024-02-10', 'approx', { date: '2024-02-10', about: true }],
    ['2024-02', '', { date: '2024-02' }],
    ['2024-02-10', 'month', { date: '2024-02' }],
    ['2024-02-10', 'year', { date: '2024' }],
  ])('reads %s (%s)', (date, date_precision, said) => {
    expect(takenFrom({ date, date_precision }).said).toEqual(said);
  });

  it('of a case of the past was learned on the last day on which it can have been said', () => {
    const past = { ...reading, learnedWhenSaid: true };
    const learned = (date: string, date_precision: string) =>
      rowsToSignals([{ ...ROW, date, date_precision }], past).accepted[0]?.body.learned;
    expect(learned('2024-02-10', 'approx')).toBe('2024-02-13');
    expect(learned('2023-11', 'month')).toBe('2023-11-30');
    expect(learned('', '')).toBe(TODAY);
    expect(learned('2025-01-01', 'day')).toBe(TODAY);
  });

  it.each([
    [{ stance: 'adores' }, { field: 'stance', value: 'adores', code: 'not_one_of' }],
    [{ stance: '' }, { field: 'stance', code: 'missing' }],
    [{ candidate: 'Nobody' }, { field: 'candidate', value: 'Nobody', code: 'name_unknown' }],
    [{ candidate: '' }, { field: 'candidate', code: 'missing' }],
    [{ subject: 'weather' }, { field: 'candidate', code: 'subject_malformed' }],
    [{ member: 'zz' }, { field: 'member', value: 'zz', code: 'name_unknown' }],
    [{ date: '2024-02-30' }, { field: 'date', value: '2024-02-30', code: 'not_a_date' }],
    [{ date: '30/02' }, { field: 'date', code: 'not_a_date' }],
    [{ id: 'S 1' }, { field: 'id', code: 'item_id_malformed' }],
    [{ source_url: 'javascript:x' }, { field: 'source_url', code: 'address_malformed' }],
    [{ grade: 'Z9' }, { field: 'grade', value: 'Z9', code: 'not_an_object' }],
    [{ pressure: 'maybe' }, { field: 'pressure', code: 'not_true_or_false' }],
    [{ note: 'x'.repeat(4_001) }, { field: 'note', code: 'text_too_long' }],
    [
      { quote: 'q', quote_start: 'two' },
      { field: 'quote', code: 'not_a_whole_number' },
    ],
  ])('with %j is refused by row and heading', (parts, told) => {
    expect(refusedFor(parts)).toMatchObject([{ row: 0, ...told }]);
  });

  it('goes on after a row that is refused', () => {
    const { accepted, refused } = rowsToSignals([{ ...ROW, stance: '?' }, ROW], reading);
    expect(refused.map(({ row }) => row)).toEqual([0]);
    expect(accepted.map(({ row, id }) => [row, id])).toEqual([[1, 'new-1']]);
  });

  it('is not looked for in a table that has not its columns', () => {
    expect(rowsToSignals([{ Stance: 'x' }], reading).refused).toEqual([
      {
        row: 0,
        field: '',
        value: '',
        code: 'columns_missing',
        columns: ['candidate', 'stance', 'attribution'],
      },
    ]);
    expect(rowsToSignals([], reading)).toEqual({ accepted: [], refused: [] });
    const { candidate: _, ...rest } = ROW;
    const timed = rowsToSignals([{ ...rest, subject: 'criterion:two' }], reading);
    expect(timed.accepted[0]?.body.subject).toBe('criterion:two');
  });
});

describe('names', () => {
  const names = namesOf(
    corridorOf(
      put('name', 'n1', {
        ...{ candidate: 'other' as never, name: 'Óla North', country: null, office: null },
        ...{ address: null, attribution: null },
      }),
    ),
  );

  it('are found by id, by name without accents, or by a last name that is the only one', () => {
    expect(names.candidate('OLA  NORTH')).toBe('other');
    expect(names.candidate('South')).toBe('south');
    expect(names.candidate('north')).toBe('north');
    expect(names.candidate('constructor')).toBeUndefined();
    expect(namesOf(corridor).criterion('two per cent')).toBe('two');
    expect(namesOf(emptyCorridor()).member('ada')).toBeUndefined();
  });

  it('that two share are nobody’s', () => {
    const twin = { ...{ candidate: 'twin' as never, name: 'Saul South' }, country: null };
    const shared = corridorOf(
      put('name', 'n1', { ...twin, office: null, address: null, attribution: null }),
    );
    expect(namesOf(shared).candidate('Saul South')).toBeUndefined();
  });
});

describe('cells', () => {
  it('come back from a spreadsheet as they were, whatever they are', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.stringMatching(/^'{0,3}[=+\-@\t\r]{1,2}.{0,5}$/),
      fc.stringMatching(/^'?-?\d{1,3}(\.\d)?$/),
    );
    fc.assert(fc.property(cell, (text) => undone(defused(text)) === text));
    fc.assert(fc.property(cell, (text) => !isFormula(defused(text))));
  });

  it('that a spreadsheet would run are made harmless', () => {
    expect(defused('=HYPERLINK("http://x","y")')).toBe('\'=HYPERLINK("http://x","y")');
    expect(defused('-1.5')).toBe('-1.5');
    expect(isFormula('@SUM(A1)')).toBe(true);
    expect(isFormula('no')).toBe(false);
  });

  it('keep lists apart, whatever stands in them', () => {
    const parts = fc.array(fc.string({ minLength: 1 }).filter((one) => one.trim() !== ''));
    fc.assert(
      fc.property(parts, (list) => {
        expect(split(joined(list))).toEqual(list);
      }),
    );
  });
});

const TEXT = fc.oneof(
  fc.constantFrom('=1+1', "'x", '-a', 'Hij zei: “ja”', 'a|b\\c', ' two\r\nlines ', '<b>'),
  fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
);
const texts = fc.record({ en: TEXT, nl: TEXT, fr: TEXT }, { requiredKeys: [] });
const filled = texts.filter((given) => Object.keys(given).length > 0);
const orNull = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: null });
const day = fc.constantFrom('2024-01-05', '2024-02-01');
const dated = fc.oneof(
  fc.record({ date: fc.constantFrom('2024', '2024-01', '2024-01-05') }),
  fc.record({ date: day, about: fc.constant(true) }),
);
const member = fc.constantFrom('ada', 'bea');
const origin = { address: orNull(fc.constant('https://x.org/?a=1|2')), confidence: TEXT };
const provenance = { ...origin, attribution: orNull(fc.constantFrom('on-record', 'background')) };
const common = { learned: day, handling: fc.constantFrom('clear', 'red') };
const LIST = fc.array(TEXT, { maxLength: 3 });
const LINES = fc.array(
  fc.record({ en: fc.constantFrom('one', '=two'), fr: fc.constantFrom('un', 'deux') }),
  { maxLength: 3 },
);

/** Of every kind of table, items with everything in them. */
const BODIES: { readonly [K in TableKind]: fc.Arbitrary<object> } = {
  signal: fc.record({
    holder: fc.record({
      ...{ member: orNull(member), body: orNull(TEXT), person: orNull(TEXT), office: orNull(TEXT) },
      voice: fc.constantFrom('government', 'candidate', 'collective'),
    }),
    subject: fc.constantFrom('candidate:north', 'criterion:two'),
    stance: fc.constantFrom('supports', 'lifts'),
    ...{ condition: orNull(filled), said: orNull(dated), published: orNull(dated), ...common },
    channel: orNull(fc.constant('press-conference')),
    meeting: orNull(fc.constant('m1')),
    attribution: fc.constantFrom('on-record', 'own-conversation'),
    teller: orNull(TEXT),
    grade: orNull(fc.constant({ source: 'B', information: '2' })),
    ...{ language: orNull(fc.constant('nl-BE')), note: texts, hash: orNull(TEXT) },
    quote: orNull(
      fc.record({
        exact: TEXT,
        text: orNull(fc.constant('t1')),
        start: fc.nat(9),
        end: fc.nat(9),
        translation: filled,
      }),
    ),
    ...{ origin: orNull(fc.constant('s9')), ...origin, relayedFrom: TEXT },
    tags: fc.array(TEXT, { minLength: 1, maxLength: 3 }),
    pressure: fc.boolean(),
  }),
  count: fc.record({
    ...{ subject: fc.constant('candidate:north'), from: fc.constantFrom('accept', 'support') },
    ...{ least: orNull(fc.nat(9)), most: orNull(fc.nat(9)), holdOuts: fc.subarray(['ada', 'bea']) },
    among: orNull(fc.constant(['ada', 'cor'])),
    trend: orNull(fc.constant('rising')),
    ...{ who: TEXT, said: orNull(dated), attribution: fc.constant('background'), note: texts },
    ...{ grade: fc.constant(null), pressure: fc.boolean(), origin: fc.constant(null), ...common },
    ...origin,
  }),
  fact: fc.record({
    ...{ candidate: fc.constant('north'), kind: fc.constant('put-forward'), when: dated },
    ...{ by: orNull(fc.constantFrom('ada', 'allied sources')), condition: orNull(filled) },
    ...{ note: texts, ...common, ...provenance },
  }),
  figure: fc.record({
    ...{
      criterion: fc.constant('two'),
      member,
      year: fc.constant(2023),
      value: fc.constant('-1.70'),
    },
    ...{ unit: fc.constant('%'), estimate: fc.boolean(), publication: TEXT, published: dated },
    ...{ learned: day, ...provenance },
  }),
  criterion: fc.record({
    ...{ id: fc.constant('two'), text: texts, proposer: orNull(TEXT), proposed: orNull(dated) },
    ...{ supporters: LIST, opponents: LIST, favours: fc.subarray(['north', 'south']) },
    ...{ turnedAgainst: fc.constant([]), note: orNull(filled), least: fc.constant('2.0') },
    ...{ ...common, ...provenance },
  }),
  meeting: fc.record({
    ...{ title: texts, place: orNull(filled), from: dated, to: orNull(dated), others: LIST },
    members: orNull(fc.constant(['ada'])),
    ...{ agenda: LINES, margins: LINES, ...common, ...provenance },
  }),
  contact: fc.record({
    ...{ ours: TEXT, member: orNull(member), person: orNull(TEXT), office: orNull(TEXT) },
    ...{ when: dated, capacity: fc.constant('office'), candidate: orNull(fc.constant('south')) },
    ...{ cost: orNull(filled), meeting: orNull(fc.constant('m1')), said: texts },
    ...{ follows: orNull(filled), due: orNull(day), done: fc.boolean(), ...common, ...provenance },
  }),
};

describe.each(tableKinds)('a table of %s', (kind) => {
  const body = BODIES[kind].map((given) =>
    mustOk(read(KINDS[kind] as Reader<Body<TableKind>>, given as Json), 'a body'),
  );

  it('comes back as it went out', () => {
    fc.assert(
      fc.property(body, (given) => {
        const rows = itemsToRows(kind, [{ id: 'i1', body: given }]);
        expect(Object.keys(rows[0] ?? {}).sort()).toEqual([...columnsOf(kind)].sort());
        expect(Object.values(rows[0] ?? {}).some(isFormula)).toBe(false);
        const back = rowsToItems(kind, rows, reading);
        expect(back).toEqual({ accepted: [{ row: 0, id: 'i1', body: given }], refused: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from JSON as well', () => {
    fc.assert(
      fc.property(body, (given) => {
        const json = itemsJson(kind, [{ id: 'i1', body: given }]);
        const rows = jsonRows(kind, parseJson(JSON.stringify(json)) ?? null) ?? [];
        expect(rowsToItems(kind, rows, reading).accepted).toEqual([
          { row: 0, id: 'i1', body: given },
        ]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('JSON', () => {
  it('is a list, or an object with one; texts may be by language, and lists lists', () => {
    const one = { ...ROW, note: { en: 'Yes', fr: 'Oui' }, tags: ['a|b', 'c'], pressure: true };
    const rows = jsonRows('signal', [one]) ?? [];
    expect(rowsToSignals(rows, reading).accepted[0]?.body).toMatchObject({
      ...{ note: { en: 'Yes', fr: 'Oui' }, tags: ['a|b', 'c'], pressure: true },
    });
    expect(jsonRows('count', { counts: [] })).toEqual([]);
    expect(jsonRows('count', { signals: [] })).toBeUndefined();
    expect(jsonRows('signal', [1])).toBeUndefined();
    expect(jsonRows('signal', [[{ x: 1 }]])).toBeUndefined();
    expect(jsonRows('signal', [{ a: [{}] }])).toEqual([{ a: '' }]);
  });
});
