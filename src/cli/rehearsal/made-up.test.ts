/** Answers of stand-ins that nobody wrote down: made up, and the same whenever they are asked. */

import { expect, test } from 'vitest';
import { smallDefinition } from '../../table/testing/definitions.ts';
import { parseDefinition } from '../../table/definition/definition-parser.ts';
import { must } from '../../basics/bug.ts';
import { parseMemberId } from '../../table/ids.ts';
import { madeUpSheet } from './made-up.ts';

const read = parseDefinition(smallDefinition(3));
const definition = must(read.ok ? read.value : null, 'a definition');
const plan = must(definition.rounds[0], 'a round');
const { scale } = definition.rule.ballot;
const sheetOf = (member: string, origin = 'a/b') =>
  madeUpSheet({ definition, origin }, plan, must(parseMemberId(member), 'a member'));

test('each name gets a word of the scale, and the same one again', () => {
  const sheet = sheetOf('m1');
  expect(Object.keys(sheet)).toEqual(plan.candidates);
  expect(scale).toEqual(expect.arrayContaining(Object.values(sheet)));
  expect(sheetOf('m1')).toEqual(sheet);
});

test('members, and rehearsals, differ; every word comes', () => {
  const sheets = Array.from({ length: 40 }, (_, at) => sheetOf(`m${at}`));
  expect(new Set(sheets.flatMap((sheet) => Object.values(sheet)))).toEqual(new Set(scale));
  const elsewhere = Array.from({ length: 40 }, (_, at) => sheetOf(`m${at}`, 'a/c'));
  expect(elsewhere).not.toEqual(sheets);
});
