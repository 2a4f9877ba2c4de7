import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Json, canonicalJson } from './canonical.ts';
import { readStrictJson } from './strict-json.ts';

const refusalOf = (given: string) => {
  const read = readStrictJson(given);
  return read.ok ? null : read.refusal.code;
};

const tree = fc.letrec<{ readonly json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0, -7, '', '"', '\\', '\\"', ': "a":', 'é', '\u0000'),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', ':', 'é', 'constructor'), tie('json'), {
      maxKeys: 3,
    }),
  ),
})).json;

test('every value reads back, however it is spaced, as long as each key stands once', () => {
  fc.assert(
    fc.property(tree, (value) => {
      const spaced = readStrictJson(JSON.stringify(value, undefined, 2));
      expect(spaced).toEqual({ ok: true, value });
      expect(readStrictJson(canonicalJson(value))).toEqual({ ok: true, value });
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['nothing at all', '', 'not_json'],
  ['half an object', '{"a":1', 'not_json'],
  ['two values', '{}{}', 'not_json'],
  ['a byte order mark', '\ufeff{}', 'not_json'],
  ['a key twice', '{"a":1,"a":1}', 'key_twice'],
  ['a key twice, deep down', '[{"x":{":":1,":" : 2}}]', 'key_twice'],
  ['a key twice, spelled in two ways', '{"a":1,"\\u0061":2}', 'key_escaped'],
  ['a key with a backslash', '{"a":null,"\\"":[]}', 'key_escaped'],
  ['a key that names a prototype', '{"a":{"__proto__":{"b":1}}}', 'key_forbidden'],
  ['half a surrogate pair', '["\\ud800"]', 'not_well_formed'],
  ['half a surrogate pair as a key', '{"\\udc00":1}', 'not_well_formed'],
  ['more levels than can be walked', '['.repeat(100_000) + ']'.repeat(100_000), 'too_deep'],
  ['one level too many', '['.repeat(101) + ']'.repeat(101), 'too_deep'],
])('%s is refused by name', (_, given, code) => {
  expect(refusalOf(given)).toBe(code);
});

test('a hundred levels are fine', () => {
  expect(refusalOf('['.repeat(100) + ']'.repeat(100))).toBeNull();
});
