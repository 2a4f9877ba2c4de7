import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from './bytes.ts';
import { type Json, canonicalBytes, canonicalJson, parseJson, readCanonical } from './canonical.ts';

const value = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json>(null, true, false, '', 'é', '\u0000', '"'),
    fc.maxSafeInteger(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'é', '\u20ac', 'A'), tie('value'), { maxKeys: 3 }),
  ),
})).value;

test('a value has one text, and it is read back', () => {
  fc.assert(
    fc.property(value, (given) => {
      expect(readCanonical(canonicalBytes(given))).toEqual(JSON.parse(canonicalJson(given)));
    }),
  );
});

test('the order of keys does not matter to the writer', () => {
  expect(canonicalJson({ b: 1, a: [2, { d: null, c: 'x' }] })).toBe(
    '{"a":[2,{"c":"x","d":null}],"b":1}',
  );
});

test.each([
  ['duplicate key', '{"a":1,"a":1}'],
  ['other order', '{"b":1,"a":1}'],
  ['space', '{"a": 1}'],
  ['other escape', '"\\u0041"'],
  ['fraction', '1.5'],
  ['exponent', '1e3'],
  ['minus zero', '-0'],
  ['lone surrogate', '"\\ud800"'],
  ['too large', '9007199254740993'],
  ['not JSON', '{'],
])('not canonical: %s', (_, text) => {
  expect(readCanonical(utf8(text))).toBeUndefined();
});

test('bytes that are no text are not canonical, and no JSON is undefined', () => {
  expect(readCanonical(Uint8Array.of(0xff))).toBeUndefined();
  expect(parseJson('nope')).toBeUndefined();
});

test('a fraction or a hole is a bug of the writer', () => {
  expect(() => canonicalJson(0.5)).toThrow(/bug/);
  expect(() => canonicalJson({ a: undefined } as unknown as Json)).toThrow(/bug/);
});

test('what is nested without end is refused, and nothing throws', () => {
  const deep = (levels: number) => utf8('['.repeat(levels) + ']'.repeat(levels));
  expect(readCanonical(deep(100))).toBeDefined();
  expect(readCanonical(deep(101))).toBeUndefined();
  expect(readCanonical(deep(200_000))).toBeUndefined();
  expect(readCanonical(utf8('{"a":'.repeat(200_000)))).toBeUndefined();
});
