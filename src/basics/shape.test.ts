import { expect, test } from 'vitest';
import type { Json } from './canonical.ts';
import { must, mustOk, never } from './bug.ts';
import { ok, refuse } from './result.ts';
import {
  type Reader,
  array,
  below,
  boolean,
  integer,
  isObject,
  literal,
  nullable,
  object,
  optional,
  parsed,
  read,
  record,
  text,
} from './shape.ts';

const seat = object({ id: text(5), weight: optional(integer(1, 9)), open: boolean() }, true);

test('a value of the shape is read, and an absent optional field stays absent', () => {
  expect(read(seat, { id: 'nl', open: true })).toEqual({
    ok: true,
    value: { id: 'nl', open: true },
  });
  expect(read(nullable(seat), null)).toEqual({ ok: true, value: null });
  expect(read(nullable(text()), 'a')).toEqual({ ok: true, value: 'a' });
});

test.each<[string, Reader<unknown>, Json | undefined, string, string]>([
  ['nothing', seat, undefined, 'missing', ''],
  ['a list', seat, [], 'not_an_object', ''],
  ['a missing field', seat, { open: true }, 'missing', '/id'],
  ['a number for a text', seat, { id: 1, open: true }, 'not_text', '/id'],
  ['a lone surrogate', seat, { id: '\ud800', open: true }, 'not_text', '/id'],
  ['a long text', seat, { id: 'abcdef', open: true }, 'text_too_long', '/id'],
  ['a missing boolean', seat, { id: 'a' }, 'missing', '/open'],
  ['a text for a boolean', seat, { id: 'a', open: 'yes' }, 'not_true_or_false', '/open'],
  ['a fraction', seat, { id: 'a', open: true, weight: 1.5 }, 'not_a_whole_number', '/weight'],
  ['too small', seat, { id: 'a', open: true, weight: 0 }, 'out_of_range', '/weight'],
  ['too great', seat, { id: 'a', open: true, weight: 10 }, 'out_of_range', '/weight'],
  ['a stranger', seat, { id: 'a', open: true, 'a/b~c': 1 }, 'unknown_field', '/a~1b~0c'],
  ['no number', integer(), undefined, 'missing', ''],
  ['no list', array(text()), undefined, 'missing', ''],
  ['an object for a list', array(text()), {}, 'not_a_list', ''],
  ['a long list', array(text(), 1), ['a', 'b'], 'list_too_long', ''],
  ['a bad item', array(text()), ['a', 2], 'not_text', '/1'],
  ['no literal', literal('a', 'b'), undefined, 'missing', ''],
  ['another literal', literal('a', 'b'), 'c', 'not_one_of', ''],
  ['no parsed text', parsed(() => 1, 'odd'), undefined, 'missing', ''],
  ['a number to parse', parsed(() => 1, 'odd'), 3, 'odd', ''],
  ['a text the parser refuses', parsed(() => undefined, 'odd'), 'x', 'odd', ''],
  ['no table', record(text()), undefined, 'missing', ''],
  ['a list for a table', record(text()), [], 'not_an_object', ''],
  ['a bad key', record(text(), (name) => name === 'a'), { b: 'x' }, 'unknown_field', '/b'],
  ['a bad value', record(text()), { a: 1 }, 'not_text', '/a'],
])('%s is refused with its place', (_, reader, given, code, at) => {
  expect(read(reader, given)).toMatchObject({ ok: false, refusal: { code, at } });
});

test('tables, lists and literals are read', () => {
  expect(read(record(integer()), { a: 1 })).toEqual({ ok: true, value: { a: 1 } });
  expect(read(array(literal('x')), ['x'])).toEqual({ ok: true, value: ['x'] });
  expect(
    read(
      parsed((given) => given.length, 'odd'),
      'abc',
    ),
  ).toEqual({ ok: true, value: 3 });
  expect(read(object({ a: text() }), { a: 'x', other: 1 })).toEqual({
    ok: true,
    value: { a: 'x' },
  });
  expect(isObject(null)).toBe(false);
  expect(below('/a', 3)).toBe('/a/3');
});

test('a bug throws and names what it missed', () => {
  expect(() => never('x' as never)).toThrow(/bug/);
  expect(() => must(undefined, 'the seat')).toThrow(/the seat/);
  expect(must(0, 'a number')).toBe(0);
  expect(() => mustOk(refuse({ code: 'seat_taken' }), 'the seat')).toThrow(/the seat.*seat_taken/);
  expect(mustOk(ok(0), 'a number')).toBe(0);
});
