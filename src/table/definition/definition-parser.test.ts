import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Json, canonicalBytes, parseJson } from '../../basics/canonical.ts';
import { must } from '../../basics/bug.ts';
import { parseDefinition } from './definition-parser.ts';
import { FLAWED, SOUND, spoil } from './flawed-definitions.ts';

test('a sound definition is read, and what may be left out has its default', () => {
  const read = parseDefinition(SOUND);
  expect(read).toMatchObject({
    ok: true,
    value: {
      body: { acceptsSmallCounts: false, groups: { pair: { actsTogether: false } } },
      trustees: { phaseMinutes: 10 },
      criteria: [],
      calendar: [],
    },
  });
});

// Goal: one clear fault for each flaw, at its place. Method: every flaw laid over the sound one.
test.each(FLAWED)('$code at $at', (flawed) => {
  const read = parseDefinition(spoil(flawed));
  expect(read).toMatchObject({ ok: false, refusal: { code: flawed.code, at: flawed.at } });
});

test('a field whose name has half a character in it is refused', () => {
  expect(parseDefinition({ ...SOUND, '\ud800': 1 })).toMatchObject({
    refusal: { code: 'text_not_well_formed', at: '' },
  });
});

test('a definition or a rule without an end is refused before the stack is', () => {
  const deep = nested(100, (inner) => [inner]);
  expect(parseDefinition(spoil({ replace: '/extra', put: deep }))).toMatchObject({
    refusal: { code: 'nested_too_deep' },
  });
  const rule = nested(9, (inner) => ({ all: [inner] }));
  expect(parseDefinition(spoil({ replace: '/rule/pass', put: rule }))).toMatchObject({
    refusal: { code: 'nested_rule_too_deep' },
  });
});

test('members are counted when the first round opens: who joins later is none yet', () => {
  const joins = { replace: '/members/3/from', put: '2024-03-02' };
  expect(parseDefinition(spoil({ replace: '/trustees/closingQuorum', put: 4 }))).toHaveProperty(
    'ok',
    true,
  );
  const later = spoil({ replace: '/trustees/closingQuorum', put: 4 }, spoil(joins));
  expect(parseDefinition(later)).toMatchObject({
    refusal: { code: 'closing_quorum_too_high', members: 3 },
  });
});

test('without planned rounds those whose membership has no end are counted', () => {
  const none = spoil({ replace: '/rounds', put: [] });
  expect(parseDefinition(none)).toHaveProperty('ok', true);
  const leaves = spoil({ replace: '/members/3/to', put: '2030-01-01' }, none);
  const quorum = spoil({ replace: '/trustees/closingQuorum', put: 4 }, leaves);
  expect(parseDefinition(quorum)).toMatchObject({ refusal: { members: 3 } });
});

test.each(['un-2016', 'nato-2024', 'small'])('examples/%s is a definition', (name) => {
  const json = parsed(name);
  expect(parseDefinition(json)).toMatchObject({ ok: true, value: { id: name } });
  expect(canonicalBytes(json).length).toBeGreaterThan(1000);
});

test('no JSON whatever makes the parser throw', () => {
  const json = fc.jsonValue({ maxDepth: 3 }).map((value) => value as Json);
  const places = FLAWED.map(({ replace }) => replace);
  fc.assert(
    fc.property(fc.constantFrom(...places), json, (replace, put) => {
      expect(parseDefinition(spoil({ replace, put }))).toHaveProperty('ok');
    }),
  );
});

function parsed(name: string): Json {
  const text = readFileSync(
    new URL(`../../../examples/${name}/definition.json`, import.meta.url),
    'utf8',
  );
  return must(parseJson(text), 'JSON in the example');
}

function nested(depth: number, around: (inner: Json) => Json): Json {
  return Array.from({ length: depth }).reduce<Json>((inner) => around(inner), {
    sum: 1,
    who: 'for',
    atLeast: 1,
  });
}
