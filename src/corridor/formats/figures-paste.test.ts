/** Figures from a sheet: what can be kept, and every row that cannot, with its reason. */

import { expect, test } from 'vitest';
import { isAtLeast, parseTypedDecimal } from '../decimal.ts';
import { ground } from '../testing/small-corridor.ts';
import { parseTypedDate, parseTypedDay } from '../typed-date.ts';
import { pastedFigures } from './figures-paste.ts';

const members = ground().members.map((one) => ({ ...one, name: { en: `Land of ${one.id}` } }));
const read = (text: string) => pastedFigures(text, members);
const told = (text: string) =>
  read(text).figures.map(({ member, year, value, estimate }) =>
    [member, year, value, estimate ? 'e' : ''].join(' ').trim(),
  );

test('long rows, with tabs, semicolons or commas', () => {
  expect(told('ada\t2023\t1.70\r\nLand of Bea; 2023e; 1,60')).toEqual([
    'ada 2023 1.70',
    'bea 2023 1.60 e',
  ]);
  expect(told('"ada",2023,"1.70",est.')).toEqual(['ada 2023 1.70 e']);
});

test('a wide table has its years in the first row, and empty cells are no figures', () => {
  expect(told('member;2022;2023e\nada;1,5;1,70 %\n\nbea;;-')).toEqual([
    'ada 2022 1.5',
    'ada 2023 1.70 e',
  ]);
});

test('each row that cannot be kept is told, and the others stay', () => {
  const { figures, refused } = read(
    [
      'ada;2023;1.7',
      'atlantis;2023;1',
      'bea;next year;1',
      'bea;2023;=1+1',
      'cor',
      'ADA;2023;1.8',
    ].join('\n'),
  );
  expect(figures).toHaveLength(1);
  expect(refused.map(({ line, code }) => [line, code])).toEqual([
    [2, 'member_unknown'],
    [3, 'year_malformed'],
    [4, 'not_a_decimal'],
    [5, 'row_too_short'],
    [6, 'figure_twice'],
  ]);
  const wide = read('x;2023\natlantis;1\nada;<b>').refused.map(({ code }) => code);
  expect(wide).toEqual(['member_unknown', 'not_a_decimal']);
  expect(read('')).toEqual({ figures: [], refused: [] });
});

test('decimals compare by value, to the last place', () => {
  expect(['2.00', '2', '2.000001', '10'].every((value) => isAtLeast(value, '2'))).toBe(true);
  expect(['1.999999', '-3', '0'].some((value) => isAtLeast(value, '2.0'))).toBe(false);
  expect(parseTypedDecimal('−1,5')).toBe('-1.5');
  expect(['', '1e3', '1.2.3', '=2', '1,234.5'].map(parseTypedDecimal)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

test.each([
  [' 2024 ', '2024'],
  ['3/2024', '2024-03'],
  ['2024-03', '2024-03'],
  ['13.3.2024', '2024-03-13'],
  ['2024/03/13', '2024-03-13'],
  ['13 March 2024', '2024-03-13'],
  ['March 13, 2024', '2024-03-13'],
  ['1er août 2024', '2024-08-01'],
  ['mrt. 2024', '2024-03'],
  ['31-02-2024', undefined],
  ['30 February 2024', undefined],
  ['13 March 14 2024', undefined],
  ['13 Smarch 2024', undefined],
  ['2024-13', undefined],
  ['soon', undefined],
])('a typed %s is %s', (typed, date) => {
  expect(parseTypedDate(typed)).toBe(date);
});

test('a day asked for is a whole day', () => {
  expect([parseTypedDay('1/3/2024'), parseTypedDay('3/2024')]).toEqual(['2024-03-01', undefined]);
});
