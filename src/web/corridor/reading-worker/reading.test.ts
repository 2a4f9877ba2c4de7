import { expect, test } from 'vitest';
import { readFile, readPaste, tooLarge } from './reading.ts';
import { csvOf, templateOf } from '../pages/import/sheet-file.ts';
import { SHEET_KINDS } from '../../../corridor/formats/columns.ts';

const WATCH = () => undefined;
const paste = (text: string) => readPaste(text, 'signal', WATCH);

test('comma, semicolon or tab, with the mark of UTF-8, with line ends of any kind', () => {
  for (const parting of [',', ';', '\t']) {
    const table = `\uFEFFMember${parting}Note\r\nHU${parting}"two\r\nlines"\r\n\r\n`;
    expect(paste(table)).toMatchObject({
      ok: true,
      value: { offered: [{ row: 2, cells: { member: 'HU', note: 'two\r\nlines' } }], broken: [] },
    });
  }
});

test('a row that cannot be cut into cells is told with its number', () => {
  const read = paste('member,note\nHU,a,b\nHU,ok\nHU,"open');
  expect(read).toMatchObject({
    value: {
      offered: [{ row: 3 }],
      broken: [
        { row: 2, refusal: { code: 'row_too_long' } },
        { row: 4, refusal: { code: 'quote_open' } },
      ],
    },
  });
});

test.each([
  ['member,note', 'no_rows'],
  ['', 'no_rows'],
  ['colour,shape\nred,round', 'columns_missing'],
  ['{"signals": 7}', 'format_unknown'],
  ['[{"a": 1}', 'not_json'],
  ['[]', 'no_rows'],
  ['[{"note": "one", "note": "two"}]', 'json_unclear'],
  ['[{"__proto__": {"member": "hu"}}]', 'json_unclear'],
])('%j is refused with %s', (text, code) => {
  expect(paste(text)).toMatchObject({ ok: false, refusal: { code } });
});

test('what is nested without end is refused, and no page stands still over it', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const item = `{"kind": "signal", "type": "put", "id": ${deep}}`;
  const files = [`[{"note": ${deep}}]`, `{"format": "doyen/corridor/1", "changes": [${item}]}`];
  for (const file of files) {
    expect(paste(file)).toMatchObject({ ok: false, refusal: { code: 'json_unclear' } });
  }
});

test('a file of 200 MB is refused by its size, and no byte of it is asked for', async () => {
  const file = {
    size: 200_000_000,
    slice: () => {
      throw new Error('read');
    },
    arrayBuffer: () => {
      throw new Error('read');
    },
  };
  const read = await readFile(file as never as File, 'signal', WATCH);
  expect(read).toMatchObject({ refusal: { code: 'file_too_large', size: 200, most: 20 } });
  expect(tooLarge(20_000_000)).toBeNull();
});

test('a file that is no text, or none in UTF-8, is told', async () => {
  for (const bytes of [
    [80, 75, 3, 4, 0, 0],
    [109, 44, 233, 10],
  ]) {
    const file = new File([new Uint8Array(bytes)], 'book.xlsx');
    const read = await readFile(file, 'signal', WATCH);
    expect(read).toMatchObject({ refusal: { code: 'file_unreadable' } });
  }
});

test('a quotation mark that is never closed costs its own line, and no other', () => {
  const few = paste('member;note\nHU;"a\nb"\n\nRO;"open\nLV;kept\nEE;"again open\nFI;last\n');
  expect(few).toMatchObject({
    value: {
      offered: [
        { row: 2, cells: { member: 'HU', note: 'a\nb' } },
        { row: 4, cells: { member: 'LV', note: 'kept' } },
        { row: 6, cells: { member: 'FI', note: 'last' } },
      ],
      broken: [
        { row: 3, value: 'RO;"open' },
        { row: 5, value: 'EE;"again open' },
      ],
    },
  });
  // To the end, however many there are.
  const rows = Array.from({ length: 5_000 }, (_, at) => `HU,${at}`);
  const many = paste(['member,note', ...rows, 'RO,"open', 'FI,last'].join('\r\n'));
  expect(many).toMatchObject({ value: { broken: [{ row: 5_002, value: 'RO,"open' }] } });
  expect(many.ok && many.value.offered.at(-1)).toMatchObject({ row: 5_003 });
  const worst = paste(`member,note\n${'HU,"x\n'.repeat(9_999)}`);
  expect(worst.ok && worst.value.broken.length).toBeLessThan(60);
});

test('a long table is read to its end and tells how far it is, quoted lines and all', async () => {
  const rows = Array.from({ length: 9_000 }, (_, index) => `HU,"${index}\r\nKariņš, ""x"""`);
  const file = new File([['member,note', ...rows].join('\r\n')], 'long.csv');
  const parts: number[] = [];
  const read = await readFile(file, 'signal', (part) => parts.push(part));
  const offered = read.ok ? read.value.offered : [];
  expect(offered).toHaveLength(9_000);
  expect(offered.at(-1)).toMatchObject({ row: 9_001, cells: { note: '8999\r\nKariņš, "x"' } });
  expect(parts).toHaveLength(4);
  expect(parts.toSorted((one, other) => one - other)).toEqual(parts);
});

test('more rows than can be shown are refused', () => {
  const read = paste(`member\n${'HU\n'.repeat(50_001)}`);
  expect(read).toMatchObject({ refusal: { code: 'too_many_rows' } });
});

test('every empty table can be read again, and a table is written for spreadsheets', () => {
  for (const kind of SHEET_KINDS) {
    const read = readPaste(templateOf(kind), kind, WATCH);
    expect(read).toMatchObject({ ok: true, value: { offered: [{ row: 2, kind }] } });
  }
  expect(csvOf('figure', [{ id: 'a"b' }])).toMatch(/^\uFEFFid,criterion,.*\r\n"a""b",/);
});
