import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { emptyDraft } from './draft.ts';
import { addRoster, readRoster } from './roster-paste.ts';

const names = (text: string) => readRoster(text, 'en').rows.map(({ name }) => name.en);

test.each([
  ['commas', 'name,id\nNorth,no\nSouth,so'],
  ['semicolons', 'name;id\nNorth;no\nSouth;so'],
  ['tabs, as a spreadsheet pastes', 'name\tid\nNorth\tno\nSouth\tso'],
  ['no headings', 'North,no\nSouth,so'],
  ['a mark of byte order and Windows line ends', '\uFEFFname,id\r\nNorth,no\r\nSouth,so\r\n'],
  ['Dutch headings', 'Naam;Code\nNorth;no\nSouth;so'],
  ['French headings', 'Nom;Sigle\nNorth;no\nSouth;so'],
])('a roster with %s', (_, text) => {
  const { rows, refused } = readRoster(text, 'en');
  expect(rows.map(({ id, name }) => [id, name.en])).toEqual([
    ['no', 'North'],
    ['so', 'South'],
  ]);
  expect(refused).toEqual([]);
});

test('names alone, one to a line, are a roster', () => {
  expect(names('North\nSouth\n\nEast')).toEqual(['North', 'South', 'East']);
});

test('three languages, days, weights and groups', () => {
  const text = [
    'name_en,name_nl,name_fr,from,to,weight votes,poids,groups,colour',
    '"Land, the",Land,Pays,2020-01-01,2030-12-31,12,"1,200",Founders;North,red',
  ].join('\n');
  expect(readRoster(text, 'en')).toEqual({
    rows: [
      {
        ...{ line: 2, id: '', from: '2020-01-01', to: '2030-12-31' },
        name: { en: 'Land, the', nl: 'Land', fr: 'Pays' },
        weights: { votes: 12, weight: 1200 },
        groups: ['Founders', 'North'],
      },
    ],
    refused: [],
    unknown: ['colour'],
  });
});

test.each([
  ['no-name', 'name,id\n,no', 'no'],
  ['name-twice', 'name\nNorth\nNorth', 'North'],
  ['id-twice', 'name,id\nNorth,no\nSouth,no', 'no'],
  ['not-an-id', 'name,id\nNorth,N O', 'N O'],
  ['not-a-day', 'name,from\nNorth,1-1-2020', '1-1-2020'],
  ['not-a-day', 'name,from\nNorth,2023-02-29', '2023-02-29'],
  ['ends-before', 'name,from,to\nNorth,2021-01-01,2020-01-01', '2021-01-01 – 2020-01-01'],
  ['not-a-number', 'name,weight\nNorth,many', 'many'],
  ['not-a-number', 'name,weight\nNorth,1.5', '1.5'],
  ['too-many-cells', 'name,id\nNorth,no,more', 'more'],
])('a row is refused: %s', (why, text, cell) => {
  const { refused } = readRoster(text, 'en');
  expect(refused).toEqual([{ line: text.split('\n').length, why, cell }]);
});

test('the two hundred and first member is refused by name, and no row is lost', () => {
  const text = Array.from({ length: 203 }, (_, at) => `Member ${at + 1}`).join('\n');
  const { rows, refused } = readRoster(text, 'en');
  expect(rows).toHaveLength(200);
  expect(refused.map(({ line, why }) => [line, why])).toEqual([
    [201, 'too-many-rows'],
    [202, 'too-many-rows'],
    [203, 'too-many-rows'],
  ]);
});

test.each(['=SUM(A1)', '+32', '-1', '@here', "=cmd|' /C calc'!A0"])('%s is a text', (cell) => {
  expect(names(`name,id\n${cell},aa`)).toEqual([cell]);
});

test('whatever a spreadsheet writes is read back as it stood', () => {
  const cell = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.trim());
  const list = fc.uniqueArray(
    cell.filter((text) => text !== '' && !text.startsWith('\uFEFF')),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(list, fc.constantFrom(',', ';', '\t'), (given, delimiter) => {
      const rows = given.map((name, at) => [name, `m${at}`]);
      const text = Papa.unparse({ fields: ['name', 'id'], data: rows }, { delimiter });
      expect(names(text)).toEqual(given);
    }),
  );
});

test('every row is either taken or refused', () => {
  const cell = fc.constantFrom('', 'aa', 'bb', 'B B', '2020-01-01', '2020-13-01', '=1');
  const row = fc.array(cell, { minLength: 4, maxLength: 5 }).map((cells) => cells.join(';'));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (given) => {
      const { rows, refused } = readRoster(['name;id;from;to', ...given].join('\n'), 'en');
      const lines = given.flatMap((one, at) => (/[^;]/.test(one) ? [at + 2] : []));
      const found = [...rows, ...refused].map(({ line }) => line);
      expect(new Set(found)).toEqual(new Set(lines));
      expect(found).toHaveLength(lines.length);
    }),
  );
});

test('a roster laid over the form fills in who is there, and makes the groups', () => {
  const first = readRoster('name_en;id;groups\nNorth;no;Founders\nSouth;so;', 'en').rows;
  const again = readRoster('name_nl;id;groups\nNoord;no;Founders|New\nOost;oo;New', 'nl').rows;
  const draft = addRoster(addRoster(emptyDraft('UTC', 'en'), first, 'en'), again, 'nl');
  expect(draft.languages).toEqual(['nl', 'en']);
  expect(draft.members.map(({ id, name }) => [id, name.en, name.nl])).toEqual([
    ['no', 'North', 'Noord'],
    ['so', 'South', ''],
    ['oo', '', 'Oost'],
  ]);
  const [no, , oo] = draft.members.map(({ key }) => key);
  expect(draft.groups.map(({ name, members }) => [name.en || name.nl, members])).toEqual([
    ['Founders', [no]],
    ['New', [no, oo]],
  ]);
});
