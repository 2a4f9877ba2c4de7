import { expect, test } from 'vitest';
import type { Json } from '../basics/canonical.ts';
import { instantOf } from '../basics/instant.ts';
import { type Change, emptyCorridor, withChanges } from './corridor.ts';
import { type Offered, offeredIn } from './formats/import-file.ts';
import type { Row } from './formats/row-reading.ts';
import { takenAlong } from './formats/taken-along.ts';
import { type Preview, previewing } from './import-preview.ts';
import { type Body, KINDS, type Kind } from './kinds/index.ts';

const AT = instantOf(Date.UTC(2024, 2, 1, 12));
const importer = { by: 'ann', at: AT, today: '2024-03-01' };
const GROUND = {
  follows: { what: 'nothing', fingerprint: null, origin: null, size: null },
  title: { en: 'A post' },
  body: { id: 'club', name: { en: 'Club' }, timeZone: 'Europe/Brussels' },
  groups: [],
  post: { name: { en: 'Post' }, incumbent: null, vacantFrom: null },
  members: [{ id: 'hu', name: { en: 'Hungary' }, from: null, to: null }],
  candidates: [{ id: 'rutte', name: 'Mark Rutte', country: 'nl' }],
  rule: null,
};

function put(kind: Kind, id: string, json: Json): Change {
  const body = KINDS[kind](json, '');
  if (!body.ok) throw new Error(JSON.stringify(body.refusal));
  return { by: 'ann', at: AT, kind, id, seen: 0, type: 'put', body: body.value } as Change;
}
const base = withChanges(emptyCorridor(), [put('ground', 'ground', GROUND)]);

function driven(steps: Generator<number, Preview>): Preview {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
const rows = (...given: readonly Row[]): readonly Offered[] =>
  given.map((cells, index) => ({ type: 'row', kind: 'signal', row: index + 2, cells }));
const preview = (offered: readonly Offered[], corridor = base) =>
  driven(previewing(corridor, offered, importer));
const GOOD: Row = {
  ...{ member: 'HU', candidate: 'Mark Rutte', stance: 'objects', date: '2024-02-10' },
  ...{ attribution: 'on-record', note: 'No.' },
};

test('each refused row is told with its column and what stands there', () => {
  const { taken, refused } = preview(
    rows(
      GOOD,
      { ...GOOD, member: 'Narnia' },
      { ...GOOD, date: '2024-02-30' },
      { ...GOOD, stance: 'adores' },
      { ...GOOD, date: '2024-02-20', learned: '2024-02-01' },
      { ...GOOD, source_url: 'javascript:alert(1)' },
      { ...GOOD, id: 'no id!' },
      { ...GOOD, candidate: 'Nobody' },
      { ...GOOD, note: 'x'.repeat(4_001) },
    ),
  );
  expect(taken.map(({ row }) => row)).toEqual([2]);
  expect(refused.map(({ row, field, refusal }) => [row, field, refusal.code])).toEqual([
    [3, 'member', 'unknown_member'],
    [4, 'date', 'not_a_date'],
    [5, 'stance', 'not_one_of'],
    [6, 'date', 'said_after_learned'],
    [7, 'source_url', 'address_malformed'],
    [8, 'id', 'item_id_malformed'],
    [9, 'candidate', 'name_unknown'],
    [10, 'note', 'text_too_long'],
  ]);
  expect(refused.map(({ value }) => value).slice(0, 3)).toEqual(['Narnia', '2024-02-30', 'adores']);
});

test('hostile words are words: they are taken as they stand', () => {
  const words = [
    '=HYPERLINK("http://x")',
    '<img src=x onerror=alert(1)>',
    '\u202Eevil',
    '@SUM(A1)',
  ];
  const { taken } = preview(rows(...words.map((note) => ({ ...GOOD, note }))));
  expect(taken.map(({ body }) => (body as Body<'signal'>).note.en)).toEqual(words);
});

test('a row that is there already is left out, by its id or word for word', () => {
  const first = preview(rows({ ...GOOD, id: 's1' }, GOOD, { ...GOOD, note: 'Still no.' }));
  expect(first.taken.map(({ row }) => row)).toEqual([2, 4]);
  expect(first.doubles).toEqual([{ row: 3, kind: 'signal', sameAs: 's1' }]);
  const corridor = withChanges(
    base,
    first.taken.map(({ kind, id, body }) => put(kind, id, body as Json)),
  );
  const again = preview(
    rows({ ...GOOD, id: 's1', note: 'Changed.' }, { ...GOOD, note: 'Still no.' }),
    corridor,
  );
  expect(again.taken).toEqual([]);
  expect(again.doubles).toHaveLength(2);
});

test('rows may lean on later rows; those that lean on refused ones fall with them', () => {
  const item = (row: number, kind: Kind, id: string, json: Json): Offered => ({
    ...{ type: 'item', row, kind, id, json },
  });
  const body = preview(rows(GOOD)).taken[0]?.body as Json;
  const link = { from: 'b', to: 'a', how: 'retracts', note: null };
  const meeting = { ...(body as object), meeting: 'nowhere' } as Json;
  const other = { ...(body as object), note: { en: 'other' } } as Json;
  const good = [
    item(1, 'link', 'l', link),
    item(2, 'signal', 'a', body),
    item(3, 'signal', 'b', other),
  ];
  expect(preview(good).taken).toHaveLength(3);
  const fallen = preview([...good.slice(0, 2), item(3, 'signal', 'b', meeting)]);
  expect(fallen.taken.map(({ id }) => id)).toEqual(['a']);
  expect(fallen.refused.map(({ field, refusal }) => [field, refusal.code])).toEqual([
    ['link/from', 'unknown_signal'],
    ['signal/meeting', 'unknown_meeting'],
  ]);
  const circle = [...good, item(4, 'link', 'm', { ...link, from: 'a', to: 'b' })];
  expect(preview(circle).refused.map(({ refusal }) => refusal.code)).toContain('link_circular');
});

test('progress is told on the way', () => {
  const many = Array.from({ length: 450 }, (_, index) => ({ ...GOOD, note: `${index}` }));
  const steps = previewing(base, rows(...many), importer);
  expect([steps.next().value, steps.next().value, steps.next().value]).toEqual([0, 200, 400]);
});

test('a file offers the last of each item, rows of signals and tallies, or a bare list', () => {
  const change = (id: string, type: string, kind = 'signal') => ({ kind, id, type, body: { id } });
  const changes = [
    change('a', 'put'),
    change('b', 'put'),
    change('b', 'withdraw'),
    change('a', 'put'),
    7,
  ];
  const corridor = {
    format: 'doyen/corridor/1',
    changes: [...changes, change('ground', 'put', 'ground')],
  };
  expect(offeredIn(corridor, 'signal')).toMatchObject({
    value: [{ type: 'item', row: 4, id: 'a' }],
  });
  const formats = {
    signals: [{ id: 'S1', member: null, source_url: ['x', 'y'], deep: {} }, { source_url: [] }],
    tallies: [{ for: 'rutte', count: 28, missing: ['HU', 'SK'], sure: true, open: false }],
  };
  expect(offeredIn(formats, 'signal')).toMatchObject({
    value: [
      { row: 1, kind: 'signal', cells: { id: 'S1', member: '', source_url: 'x' } },
      { row: 2, cells: { source_url: '' } },
      {
        row: 3,
        kind: 'count',
        cells: { count: '28', missing: 'HU | SK', sure: 'yes', open: 'no' },
      },
    ],
  });
  expect(offeredIn([{ a: 1 }, 'x'], 'fact')).toMatchObject({
    value: [{ kind: 'fact' }, { cells: {} }],
  });
});

test.each([
  [7, 'format_unknown'],
  [{}, 'format_unknown'],
  [[], 'no_rows'],
  [{ format: 'doyen/corridor/1' }, 'no_rows'],
  [Array.from({ length: 50_001 }, () => ({})), 'too_many_rows'],
])('a file that offers nothing readable is told', (json, code) => {
  expect(offeredIn(json as Json, 'signal')).toMatchObject({ refusal: { code } });
});

test('what is taken along can be taken in elsewhere, with all that it leans on', () => {
  const provenance = { address: null, attribution: null };
  const good = preview(rows(GOOD)).taken[0]?.body as object;
  const signal = { ...good, subject: 'timing:june' };
  const quote = { exact: 'no', text: 't1', start: 0, end: 2 };
  const hash = '9390298f3fb0c5b160498935d79cb139aef28e1c47358b4bbba61862b9c26e59';
  const corridor = withChanges(base, [
    put('timing', 'x1', {
      id: 'june',
      what: {},
      by: null,
      learned: '2024-01-01',
      proposer: null,
      ...provenance,
    }),
    put('kept-text', 't1', {
      ...{ title: 'x', outlet: null, language: null, published: null, learned: '2024-01-01' },
      ...{ address: null, handling: 'clear', text: 'no', hash },
    }),
    put('signal', 's1', { ...signal, quote } as Json),
    put('signal', 's2', { ...signal, note: { en: 'later' } } as Json),
    put('link', 'l1', { from: 's2', to: 's1', how: 'confirms', note: null }),
  ]);
  const file = takenAlong(corridor, { signals: ['s1', 's2', 'gone'], counts: [] }, { en: 'x' });
  const offered = offeredIn(file, 'signal');
  const taken = offered.ok
    ? preview(offered.value).taken.map(({ kind, id }) => `${kind} ${id}`)
    : [];
  expect(taken).toEqual(['timing x1', 'kept-text t1', 'signal s1', 'signal s2', 'link l1']);
});

test('counts go along with their proposals, criteria, names and meetings', () => {
  const provenance = { address: null, attribution: null };
  const good = preview(rows(GOOD)).taken[0]?.body as object;
  const corridor = withChanges(base, [
    put('name', 'n1', {
      candidate: 'kallas',
      name: 'Kaja Kallas',
      country: null,
      office: null,
      ...provenance,
    }),
    put('criterion', 'c1', {
      ...{ id: 'two', text: {}, proposer: null, proposed: null, learned: '2024-01-01' },
      ...{ supporters: [], opponents: [], favours: [], turnedAgainst: [], note: null },
      ...{ handling: 'clear', ...provenance },
    }),
    put('meeting', 'm1', {
      ...{ title: {}, place: null, from: { date: '2024' }, to: null, learned: '2024-01-01' },
      ...{ members: null, others: [], agenda: [], margins: [], handling: 'clear', ...provenance },
    }),
    put('signal', 's1', { ...good, subject: 'candidate:kallas', meeting: 'm1' } as Json),
    put('count', 'k1', {
      ...{ subject: 'criterion:two', from: 'accept', least: 1, most: null, among: null },
      ...{ holdOuts: [], trend: null, who: 'x', said: null, learned: '2024-01-01' },
      ...{ attribution: 'background', grade: null, handling: 'clear', pressure: false },
      ...{ note: {}, origin: null, address: null },
    }),
  ]);
  const file = takenAlong(corridor, { signals: ['s1'], counts: ['k1', 'gone'] }, {});
  const offered = offeredIn(file, 'signal');
  const taken = offered.ok ? preview(offered.value).taken.map(({ id }) => id) : [];
  expect(taken).toEqual(['n1', 'c1', 'm1', 's1', 'k1']);
});

test('the origin of what goes along goes before it, whatever was asked for', () => {
  const good = preview(rows(GOOD)).taken[0]?.body as object;
  const tally = {
    ...{ subject: 'candidate:rutte', from: 'accept', least: 1, most: null, among: null },
    ...{ holdOuts: [], trend: null, who: 'x', said: null, learned: '2024-01-01' },
    ...{ attribution: 'background', grade: null, handling: 'clear', pressure: false },
    ...{ note: {}, address: null },
  };
  const corridor = withChanges(base, [
    put('signal', 's3', { ...good, origin: 's2' } as Json),
    put('signal', 's2', { ...good, origin: 's1' } as Json),
    put('signal', 's1', good as Json),
    put('signal', 's0', good as Json),
    put('count', 'k2', { ...tally, origin: 'k1' }),
    put('count', 'k1', { ...tally, origin: 'k2' }),
  ]);
  const file = takenAlong(corridor, { signals: ['s3'], counts: ['k2'] }, {});
  const offered = offeredIn(file, 'signal');
  const ids = offered.ok ? offered.value.map((one) => ('id' in one ? one.id : null)) : [];
  expect(ids).toEqual(['s1', 's2', 's3', 'k1', 'k2']);
});

test('an item of a file that its reader refuses is told with what stands there', () => {
  const item = (row: number, id: Json, json: Json): Offered => ({
    ...{ type: 'item', row, kind: 'link', id, json },
  });
  const link = { from: 'a', to: 'b', how: 7, note: null };
  const { refused } = preview([
    item(1, 'l', link),
    item(2, 'l', 'text'),
    item(3, 9, { ...link, how: 'confirms' }),
  ]);
  expect(refused.map(({ field, value, refusal }) => [field, value, refusal.code])).toEqual([
    ['link/how', '7', 'not_one_of'],
    ['link', '', 'not_an_object'],
    ['link/id', '', 'item_id_malformed'],
  ]);
});

test('a criterion without an id of its row goes by the id it has', () => {
  const offered: Offered = {
    ...{ type: 'row', kind: 'criterion', row: 2 },
    cells: { criterion: 'two', text: 'Spends two per cent', handling: 'clear' },
  };
  expect(preview([offered]).taken.map(({ id }) => id)).toEqual(['two']);
});

test('what an item of a list names is told by its place', () => {
  const json = {
    ...{ subject: 'candidate:rutte', from: 'accept', least: 1, most: null, among: null },
    ...{ holdOuts: ['xx'], trend: null, who: 'x', said: null, learned: '2024-01-01' },
    ...{ attribution: 'background', grade: null, handling: 'clear', pressure: false },
    ...{ note: {}, origin: null, address: null },
  };
  const { refused } = preview([{ type: 'item', row: 1, kind: 'count', id: 'c', json }]);
  expect(refused).toMatchObject([{ field: 'count/holdOuts/0', value: '' }]);
});
