import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must, mustOk } from '../../../basics/bug.ts';
import { type Json, type JsonObject, canonicalJson, parseJson } from '../../../basics/canonical.ts';
import { isObject } from '../../../basics/shape.ts';
import { parseDefinition } from '../../../table/definition/definition-parser.ts';
import { languages, messagesOf } from '../../../locales/index.ts';
import { definitionOf } from './definition-of.ts';
import { draftOf } from './draft-of.ts';
import { type Draft, freshKey, withoutRow } from './draft.ts';
import { at } from './file-rows.ts';
import { readDraft, writeDraft } from './kept-draft.ts';
import { plainDefinition } from './plain-definition.ts';
import { unshownIn } from './unshown.ts';

const files = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('definition.json'))
  .map((file) => `examples/${file}`);
const readFile = (file: string): JsonObject => {
  const json = parseJson(readFileSync(file, 'utf8'));
  return must(isObject(json) ? json : undefined, 'a definition');
};
const filledFrom = (json: JsonObject): Draft => must(draftOf(json), 'a definition that is read');
const nato = readFile('examples/nato-2024/definition.json');
const kinds = (json: JsonObject) => unshownIn(json).map(({ kind }) => kind);

test.each(files)('%s comes out of the form as it went in, and out of the browser too', (file) => {
  const json = readFile(file);
  const draft = filledFrom(json);
  expect(definitionOf(draft)).toEqual(json);
  expect(readDraft(writeDraft(draft))).toEqual(draft);
});

// Goal: the form holds what it has fields for. Method: what it says without the file, as parsed.
test.each(files)('%s stands in the fields, but for what is said not to', (file) => {
  const json = readFile(file);
  const said = kinds(json);
  const apart = ['continues', 'condition', 'confidence', 'note', 'source'];
  const [whole, form] = [json, plainDefinition(filledFrom(json))].map((one) =>
    JSON.parse(
      JSON.stringify(mustOk(parseDefinition(one), 'a definition'), (name, part) =>
        apart.includes(name) ? undefined : part,
      ),
    ),
  );
  expect(form).toEqual(whole);
  expect(said).not.toContain('rule');
  expect(said.includes('continues')).toBe(file.includes('restarted'));
  expect(said).toContain('sources');
});

test.each(languages)('what the form cannot show of a long file is said in %s', (tag) => {
  const { unshown } = messagesOf(tag).founding.filled;
  const found = unshownIn(nato);
  expect(found.map(({ kind }) => kind).toSorted()).toEqual([
    'conditions',
    'fields',
    'notes',
    'sources',
  ]);
  const about = found.flatMap((one) => one.about);
  expect(about).toEqual(
    expect.arrayContaining(['membersSource', 'roundsNote', 'criteria.heardFrom', 'body.source']),
  );
  expect(unshown.fields(about.join(', '))).toContain('roundsNote');
});

test('one name spelled anew changes that name alone', () => {
  const draft = filledFrom(nato);
  const [first, ...others] = draft.candidates;
  const renamed = { ...must(first, 'a candidate'), name: 'Somebody Else' };
  const [was, ...rest] = nato['candidates'] as readonly JsonObject[];
  expect(definitionOf({ ...draft, candidates: [renamed, ...others] })).toEqual({
    ...nato,
    candidates: [{ ...was, name: 'Somebody Else' }, ...rest],
  });
});

test('a row that goes takes only itself along, and one that comes is nobody of the file', () => {
  const draft = filledFrom(nato);
  const last = must(draft.criteria.at(-1), 'a criterion');
  const less = withoutRow(draft, 'criteria', last.key);
  const criteria = nato['criteria'] as readonly Json[];
  expect(definitionOf(less)).toEqual({ ...nato, criteria: criteria.slice(0, -1) });
  const text = { en: 'Speaks softly', nl: '', fr: '' };
  const row = { key: freshKey(less.criteria), text, proposer: '', source: '' };
  expect(at(definitionOf({ ...less, criteria: [row, ...less.criteria] }), '/criteria')).toEqual([
    {
      id: 'speaks-softly',
      text: { en: 'Speaks softly' },
      proposer: null,
      source: null,
      confidence: 'from memory',
    },
    ...criteria.slice(0, -1),
  ]);
});

test('a remark on a fact stays with its fact when another before it goes', () => {
  const draft = filledFrom(nato);
  const candidates = draft.candidates.map((row) => ({ ...row, facts: row.facts.slice(1) }));
  const were = nato['candidates'] as readonly (JsonObject & { facts: readonly Json[] })[];
  expect(at(definitionOf({ ...draft, candidates }), '/candidates')).toEqual(
    were.map((one) => ({ ...one, facts: one.facts.slice(1) })),
  );
});

test('a condition in three languages stays until it is changed, then makes way as a whole', () => {
  const small = readFile('examples/small/definition.json');
  const condition = { en: 'If asked.', nl: 'Indien gevraagd.', fr: 'Sur demande.' };
  const [one, ...rest] = small['candidates'] as readonly (JsonObject & { facts: JsonObject[] })[];
  const facts = must(one, 'a candidate').facts.map((fact) => ({ ...fact, condition }));
  const json = { ...small, candidates: [{ ...one, facts }, ...rest] };
  const draft = filledFrom(json);
  expect(kinds(json)).toContain('conditions');
  expect(definitionOf({ ...draft, languages: ['fr'] })).toEqual(json);
  const changed = draft.candidates.map((row) => ({
    ...row,
    facts: row.facts.map((fact) => ({ ...fact, condition: 'If nobody else will.' })),
  }));
  const out = at(definitionOf({ ...draft, candidates: changed }), '/candidates');
  expect(canonicalJson(out ?? null)).not.toContain('Indien');
  expect(canonicalJson(out ?? null)).toContain('{"nl":"If nobody else will."}');
});

test('a rule that has no name is kept, said, and makes way for one that is chosen', () => {
  const small = readFile('examples/small/definition.json');
  const pass = {
    any: [
      { sum: 1, who: 'for', atLeast: 3 },
      { sum: 1, who: 'against', atMost: 0 },
    ],
  };
  const rule = { ...(small['rule'] as JsonObject), pass };
  const json = { ...small, rule, fallback: { afterRounds: 2, rule } };
  const draft = filledFrom(json);
  expect(draft).toMatchObject({ rule: { kind: 'own' }, fallback: { kind: 'own' } });
  expect(kinds(json)).toEqual(expect.arrayContaining(['rule', 'fallback']));
  expect(definitionOf(draft)).toEqual(json);
  const chosen = definitionOf({ ...draft, rule: { ...draft.rule, kind: 'consensus' } });
  expect(at(chosen, '/rule/pass')).toEqual({ sum: 1, who: 'against', atMost: 0 });
  expect(at(chosen, '/fallback')).toEqual(json.fallback);
});

test('times to the second stay, and one that is typed anew takes its place', () => {
  const small = readFile('examples/small/definition.json');
  const [first, ...rest] = small['rounds'] as readonly JsonObject[];
  const json = { ...small, rounds: [{ ...first, opens: '2025-03-04T19:00:30+01:00' }, ...rest] };
  const draft = filledFrom(json);
  expect(kinds(json)).toContain('times');
  expect(definitionOf(draft)).toEqual(json);
  const rounds = draft.rounds.map((row, nr) =>
    nr === 0 ? { ...row, opens: '2025-03-04T20:00' } : row,
  );
  expect(at(definitionOf({ ...draft, rounds }), '/rounds')).toEqual([
    { ...first, opens: '2025-03-04T19:00:00.000Z' },
    ...rest,
  ]);
});

test('a sounding that is added is numbered beside those of the file', () => {
  const draft = filledFrom(readFile('examples/small/definition.json'));
  const ids = (of: Draft) =>
    (at(definitionOf(of), '/rounds') as readonly JsonObject[]).map(({ id }) => id);
  const row = { ...must(draft.rounds[0], 'a round'), key: freshKey(draft.rounds) };
  const more = ids({ ...draft, rounds: [...draft.rounds, row] });
  expect(more.slice(0, -1)).toEqual(ids(draft));
  expect(new Set(more).size).toBe(more.length);
});

// Goal: nothing of a file is lost. Method: fields that nobody knows, sown anywhere in it.
test('fields that nobody knows are kept wherever they stand, and said', () => {
  const places = ['', '/body', '/post', '/rule', '/silence', '/trustees'];
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), (place, value) => {
      const whole = parseJson(
        JSON.stringify(value, (_, one) => (typeof one === 'number' ? 1 : one)),
      );
      const small = readFile('examples/small/definition.json');
      const part = { ...(at(small, place) as JsonObject), xUnheardOf: whole ?? null };
      const json = place === '' ? part : { ...small, [place.slice(1)]: part };
      if (!parseDefinition(json).ok) return;
      const draft = filledFrom(json);
      const changed = { ...draft, silence: { ...draft.silence, hours: 7 } };
      const silence = { ...(at(json, '/silence') as JsonObject), hours: 7 };
      expect(definitionOf(changed)).toEqual({ ...json, silence });
      if (whole !== null) expect(kinds(json)).toContain('fields');
    }),
    { numRuns: 40 },
  );
});

test.each<[string, Json]>([
  ['nothing', {}],
  ['another format', { ...nato, format: 'doyen/definition/9' }],
  ['a rule of nobody', { ...nato, rule: null }],
])('%s fills no form', (_, json) => {
  expect(draftOf(json as JsonObject)).toBeUndefined();
  expect(unshownIn(json as JsonObject)).toEqual([]);
});
