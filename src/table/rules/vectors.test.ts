import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { must, mustOk } from '../../basics/bug.ts';
import { type Json, parseJson } from '../../basics/canonical.ts';
import { array, literal, nullable, object, optional, record, text } from '../../basics/shape.ts';
import { integer, isObject, parsed, read } from '../../basics/shape.ts';
import { type MemberId, parseGroupId, parseMemberId } from '../ids.ts';
import { type Assembly, assemblyOf } from './assembly.ts';
import { excepted, inClass } from './classes.ts';
import type { DecisionRule } from './expression.ts';
import { PRESETS, nameRule } from './index.ts';
import { judge } from './judge.ts';
import { passes, standsOf } from './passes.ts';
import { ruleFault } from './rule-checks.ts';
import { readRule } from './rule-parser.ts';

// Vectors of rules: a body, a rule, and for each case who answered what, whether the name passes,
// and (`counted`) what the judge makes of the counts, with the groups that are published.
const FOLDER = new URL('../../../spec/vectors/rules/', import.meta.url);
const idReader = parsed(parseMemberId, 'not_an_id');
const caseReader = object({
  about: text(),
  answers: record(text()),
  published: optional(array(parsed(parseGroupId, 'not_an_id'))),
  passes: literal('true', 'false'),
  counted: optional(literal('true', 'false', 'open')),
});
const vectorReader = object({
  about: text(),
  members: array(object({ id: idReader, weights: record(integer()) })),
  groups: record(array(idReader)),
  rule: readRule,
  named: nullable(object({ kind: text() })),
  cases: array(caseReader),
});

const files = readdirSync(FOLDER).map((name) => {
  const json = must(parseJson(readFileSync(new URL(name, FOLDER), 'utf8')), name);
  return { name, json, vector: mustOk(read(vectorReader, spelled(json)), name) };
});
const cases = files.flatMap(({ name, vector }) =>
  vector.cases.map((one) => ({ title: `${name}: ${one.about}`, vector, one })),
);

test.each(files)('$name is a rule that fits its body, known by its name', ({ json, vector }) => {
  expect(ruleFault(vector.rule, assemblyIn(vector), '')).toBeUndefined();
  expect(nameRule(vector.rule.pass) ?? null).toEqual(isObject(json) ? json['named'] : undefined);
});

test('every kind of rule has a vector that passes and one that does not', () => {
  for (const { kind } of PRESETS) {
    const own = files.filter(({ vector }) => vector.named?.kind === kind);
    const said = own.flatMap(({ vector }) => vector.cases.map((one) => one.passes));
    expect([kind, ...new Set(said)].toSorted()).toEqual([kind, 'false', 'true'].toSorted());
  }
});

test.each(cases)('$title', ({ vector, one }) => {
  const assembly = assemblyIn(vector);
  const answers = new Map(Object.entries(one.answers));
  const seen = passes(vector.rule.pass, assembly, standsOf(vector.rule, answers));
  expect(String(seen)).toBe(one.passes);
  const judged = String(byCounts(vector.rule, assembly, answers, one.published ?? []) ?? 'open');
  expect([one.passes, 'open']).toContain(judged);
  if (one.counted !== undefined) expect(judged).toBe(one.counted);
});

function byCounts(
  rule: DecisionRule,
  assembly: Assembly,
  answers: ReadonlyMap<string, string>,
  published: readonly string[],
): boolean | null {
  const cast = assembly.members.filter((id) => answers.has(id));
  const shown = cast.filter((id) => !excepted(rule).includes(id));
  const count = (members: readonly MemberId[]) =>
    Object.fromEntries(
      rule.ballot.scale.map((word) => [
        word,
        members.filter((id) => answers.get(id) === word).length,
      ]),
    );
  const apart = published.map((id) => [id, count(inClass(shown, id, assembly.groups))] as const);
  return judge(rule, {
    ...{ entitled: assembly.members, groups: assembly.groups, weights: assembly.weights },
    ...{ cast, counts: count(shown), byClass: Object.fromEntries(apart) },
  });
}

type Vector = (typeof files)[number]['vector'];

function assemblyIn({ members, groups }: Vector): Assembly {
  const each = Object.entries(groups).map(([id, inside]) => [id, { members: inside }] as const);
  return assemblyOf(members, Object.fromEntries(each));
}

/** Judgements as words, so that one reader reads all three. */
function spelled(json: Json): Json {
  if (Array.isArray(json)) return json.map((one: Json) => spelled(one));
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, spelledIn(key, value)]),
  );
}

function spelledIn(key: string, value: Json): Json {
  if (key === 'passes') return JSON.stringify(value);
  return key === 'counted' ? (typeof value === 'boolean' ? String(value) : 'open') : spelled(value);
}
