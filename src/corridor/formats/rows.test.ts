import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../basics/canonical.ts';
import { type Change, emptyCorridor, withChanges } from '../corridor.ts';
import { KINDS } from '../kinds/index.ts';
import { columnOf, headOf } from './columns.ts';
import { knownNames } from './known-names.ts';
import { type Row, partsOf, readRow } from './row-reading.ts';
import { rowOf } from './row-writing.ts';
import { defused, isFormula, undefused } from './sheet-cells.ts';

const TODAY = '2024-03-01';
const GROUND = {
  follows: { what: 'nothing', fingerprint: null, origin: null, size: null },
  title: { en: 'A post' },
  body: { id: 'club', name: { en: 'Club' }, timeZone: 'Europe/Brussels' },
  groups: [],
  post: { name: { en: 'Post' }, incumbent: null, vacantFrom: null },
  members: [
    { id: 'tr', name: { en: 'Türkiye', nl: 'Turkije' }, from: null, to: null },
    { id: 'hu', name: { en: 'Hungary', fr: 'Hongrie' }, from: null, to: null },
  ],
  candidates: [
    { id: 'karins', name: 'Krišjānis Kariņš', country: 'lv' },
    { id: 'rutte', name: 'Mark Rutte', country: 'nl' },
  ],
  rule: null,
};
const ground = {
  by: 'ann',
  at: 0,
  kind: 'ground',
  id: 'ground',
  seen: 0,
  type: 'put',
  body: GROUND,
};
const known = knownNames(withChanges(emptyCorridor(), [ground as never as Change]));
const read = (kind: Parameters<typeof readRow>[0], row: Row) => readRow(kind, row, known, TODAY);

const cell = fc.string({
  maxLength: 6,
  unit: fc.constantFrom('=', "'", '+', '@', '\t', 'a', '"', ';'),
});

test('what leaves for a sheet comes back as it was, and none of it is a formula', () => {
  fc.assert(
    fc.property(cell, (text) => {
      expect(undefused(defused(text))).toBe(text);
      expect(isFormula(defused(text))).toBe(false);
    }),
  );
});

test.each(['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1+1'])(
  '%j is told from text',
  (formula) => {
    expect(isFormula(formula)).toBe(true);
    expect(defused(formula)).toBe(`'${formula}`);
  },
);

const word = fc.string({
  minLength: 1,
  maxLength: 5,
  unit: fc.constantFrom('a', '|', '\\', '=', 'é', '<'),
});
const trimmed = word.filter((text) => text.trim() === text);
const texts = fc
  .record({ en: word, nl: word, fr: word }, { requiredKeys: [] })
  .filter((said) => Object.keys(said).length > 0);
const when = fc.record(
  {
    date: fc.constantFrom('2024', '2024-02', '2024-02-01'),
    about: fc.constant(true),
  },
  { requiredKeys: ['date'] },
);
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const signal = fc.record(
  {
    holder: fc.record({
      member: fc.constantFrom('tr', 'hu', null),
      body: orNull(trimmed),
      person: orNull(trimmed),
      office: orNull(trimmed),
      voice: fc.constantFrom('government', 'candidate'),
    }),
    subject: fc.constantFrom('candidate:rutte', 'timing:before-june'),
    stance: fc.constantFrom('supports', 'blocks'),
    condition: orNull(texts),
    said: orNull(when),
    published: orNull(when),
    learned: fc.constantFrom('2024-02-28', '2024-03-01'),
    channel: fc.constantFrom('letter', null),
    meeting: fc.constantFrom('m1', null),
    attribution: fc.constant('on-record'),
    teller: orNull(trimmed),
    grade: fc.constantFrom(null, { source: 'B', information: '2' }),
    handling: fc.constantFrom('red', 'clear'),
    language: fc.constantFrom('lv', null),
    note: fc.option(texts, { nil: {} }),
    quote: fc.constantFrom(null, { exact: ' =x ', text: 't1', start: 0, end: 4 }),
    address: fc.constantFrom(null, 'https://example.org/=1'),
    hash: fc.constant(null),
    origin: fc.constantFrom(null, 's0'),
    tags: fc.uniqueArray(trimmed, { minLength: 1, maxLength: 3 }),
    pressure: fc.boolean(),
  },
  {
    noNullPrototype: true,
    requiredKeys: [
      ...(['holder', 'subject', 'stance', 'condition', 'said', 'published', 'learned'] as const),
      ...(['channel', 'meeting', 'attribution', 'teller', 'grade', 'handling'] as const),
      ...(['language', 'note', 'quote', 'address', 'hash', 'origin'] as const),
    ],
  },
);

test('a signal written as a row is read as the same signal', () => {
  fc.assert(
    fc.property(signal, (body) => {
      const given = KINDS.signal(body as Json, '');
      if (!given.ok) throw new Error(JSON.stringify(given.refusal));
      const back = read('signal', rowOf('signal', 's1', given.value));
      expect(back).toEqual({ ok: true, value: { id: 's1', json: given.value } });
    }),
  );
});

test('every other kind of row comes back as well', () => {
  const source = { address: null, attribution: 'press-report', confidence: 'from memory' };
  const rest = { learned: TODAY, handling: 'green', ...source };
  const said = { en: 'a', fr: 'b' };
  const bodies = {
    count: {
      ...{ subject: 'candidate:rutte', from: 'support', least: 28, most: null, among: null },
      ...{ holdOuts: ['hu', 'tr'], trend: null, who: 'sources', said: { date: '2024-02' } },
      ...{ attribution: 'press-report', grade: null, pressure: true, note: said, origin: null },
      ...{ learned: TODAY, handling: 'green', address: null },
    },
    fact: {
      ...{ candidate: 'karins', kind: 'willing', when: { date: '2023-11' }, by: null },
      ...{ condition: said, note: {}, ...rest },
    },
    figure: {
      ...{ criterion: 'two', member: 'hu', year: 2023, value: '1.70', unit: '%', estimate: true },
      ...{ publication: 'Report', published: { date: '2023-07' }, learned: TODAY, ...source },
    },
    criterion: {
      ...{ id: 'two', text: said, proposer: 'lv', proposed: null, supporters: ['a|b'] },
      ...{ opponents: [], favours: ['karins'], turnedAgainst: ['rutte'], note: null, ...rest },
    },
    meeting: {
      ...{ title: said, place: null, from: { date: '2023-11-28' }, to: { date: '2023-11-29' } },
      ...{ members: ['hu'], others: [], agenda: [said, { nl: 'c' }], margins: [], ...rest },
    },
    contact: {
      ...{ ours: 'Ann', member: 'tr', person: null, office: null, when: { date: '2024-02-02' } },
      ...{ capacity: 'office', candidate: null, cost: null, meeting: null, said, follows: said },
      ...{ due: '2024-04-01', done: false, ...rest },
    },
  } as const;
  for (const [kind, body] of Object.entries(bodies) as [keyof typeof bodies, Json][]) {
    const given = KINDS[kind](body, '');
    expect(given).toMatchObject({ ok: true });
    if (!given.ok) continue;
    const row = rowOf(kind, 'one', given.value as never);
    expect(Object.keys(row)).toEqual(headOf(kind));
    expect(read(kind, row)).toEqual({ ok: true, value: { id: 'one', json: given.value } });
  }
});

test('a row of FORMATS becomes a signal, with what it leaves unsaid filled in', () => {
  const row = {
    ...{ id: 'S003', date: '2023-11', date_precision: 'month', member: 'TR', office: '' },
    ...{ candidate: 'Mark Rutte', stance: 'leans', conditional: '', attribution: 'press-report' },
    ...{ speaker: 'NOS', note: 'Can count on Ankara.', source_url: 'https://example.org/a' },
  };
  expect(read('signal', row)).toMatchObject({
    ok: true,
    value: {
      id: 's003',
      json: {
        holder: { member: 'tr', body: null, person: 'NOS', voice: 'government' },
        subject: 'candidate:rutte',
        said: { date: '2023-11' },
        ...{ learned: '2023-11-30', handling: 'clear', quote: null, condition: null },
      },
    },
  });
});

test('who is no member is a body, and speaks for nobody else', () => {
  const row = { member: '', office: 'several allies', candidate: 'rutte', stance: 'leans' };
  const back = read('signal', row);
  expect(back).toMatchObject({
    value: { json: { holder: { member: null, body: 'several allies', voice: 'other' } } },
  });
});

test('names are found without accents and in every language; strangers are named', () => {
  expect(known.member('HONGRIE')).toBe('hu');
  expect(known.member('turkiye')).toBe('tr');
  expect(known.candidate('Krisjanis Karins')).toBe('karins');
  expect(known.candidate('somebody')).toBeUndefined();
  const wrong = read('signal', { candidate: 'Nobody Known', member: 'tr' });
  expect(wrong).toMatchObject({ refusal: { code: 'name_unknown', at: '/subject' } });
  const counted = read('count', { for: 'rutte', count: '28', missing: 'Hungary; Narnia' });
  expect(counted).toMatchObject({ refusal: { code: 'name_unknown', given: 'Narnia' } });
});

test('a count in the manner of FORMATS binds on both sides; words are no number', () => {
  const row = { date: '2024-02-02', for: 'Mark Rutte', count: '28', missing: 'HU | TR', who: 'x' };
  expect(read('count', row)).toMatchObject({
    value: { json: { least: 28, most: 28, holdOuts: ['hu', 'tr'], from: 'accept' } },
  });
  const about = read('count', { ...row, count: 'more than 20' });
  expect(about).toMatchObject({ value: { json: { least: null, most: null } } });
});

test('learned is never later than today, and today where no date can be read', () => {
  const learned = (date: string) => {
    const back = read('signal', { date, candidate: 'rutte' });
    return back.ok ? back.value.json['learned'] : back;
  };
  expect(learned('2024')).toBe(TODAY);
  expect(learned('2024-02-30')).toBe(TODAY);
  expect(learned('2024-02')).toBe('2024-02-29');
  expect(learned('13/2/2024')).toBe('2024-02-13');
  expect(learned('')).toBe(TODAY);
});

test('cells that are no number and no yes or no go on to be refused by their reader', () => {
  const row = { candidate: 'rutte', quote: 'x', quote_start: 'three', pressure: 'perhaps' };
  const back = read('signal', row);
  expect(back).toMatchObject({
    value: { json: { quote: { start: 'three' }, pressure: 'perhaps' } },
  });
  expect(read('count', { pressure: 'no', least: '-1' })).toMatchObject({
    value: { json: { pressure: false, least: -1 } },
  });
});

test('parts of a list may have the sign that parts them', () => {
  expect(partsOf(String.raw`a\|b | c\\ |  | d`)).toEqual(['a|b', 'c\\', 'd']);
});

test('a refusal finds its column', () => {
  expect(columnOf('signal', '/said/date')).toBe('date');
  expect(columnOf('signal', '/holder')).toBe('member');
  expect(columnOf('count', '/holdOuts/0')).toBe('missing');
  expect(columnOf('count', '/nowhere')).toBe('');
});

test('a name that two have is nobody’s', () => {
  const twice = GROUND.members.map((member) => ({ ...member, name: { en: 'Guinea' } }));
  const body = { ...GROUND, members: twice };
  const both = knownNames(withChanges(emptyCorridor(), [{ ...ground, body } as never as Change]));
  expect(both.member('Guinea')).toBeUndefined();
  expect(both.member('hu')).toBe('hu');
  expect(knownNames(emptyCorridor()).member('hu')).toBeUndefined();
});

test('a day that no calendar has goes on to be refused', () => {
  const back = read('contact', { due: '31/2/2024', date: '2024-02-01' });
  expect(back).toMatchObject({ value: { json: { due: '31/2/2024' } } });
});
