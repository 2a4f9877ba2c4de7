/** Ways of choosing, from files: what is read is written back, and each fault has its place. */

import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../basics/canonical.ts';
import { read } from '../../../basics/shape.ts';
import { must } from '../../../basics/bug.ts';
import { parseMemberId } from '../../ids.ts';
import { kindOf } from './choice.ts';
import { choiceFault } from './choice-checks.ts';
import { choiceJson, readChoice } from './choice-parser.ts';

/** The file's own spelling of a run-off. */
// oxlint-disable-next-line unicorn/no-thenable
const THEN = 'then';
const runoff = (fields: JsonObject): JsonObject => ({ [THEN]: fields });
const breadth = { groups: ['east', 'west'], least: 2 };
const SPELLED: readonly Json[] = [
  'single',
  { eliminate: [{ preferences: 4, keep: 5 }, { preferences: 2, keep: 2, breadth }, { keep: 1 }] },
  { eliminate: [{ keep: 1 }], ties: 'putToBody' },
  { exhaustive: { drop: 'none', ties: 'allStay', max: 33, ...runoff({ runoff: 2, max: 5 }) } },
  { exhaustive: { drop: 'lowest', ties: 'putToBody', max: 9 } },
  { approval: true },
  { resistance: 'sum', zero: 'nobody' },
  { resistance: 'sum' },
];

test.each(SPELLED.map((json) => [JSON.stringify(json), json] as const))('%s', (_, json) => {
  const found = read(readChoice, json);
  expect(found.ok && choiceJson(found.value)).toEqual(json);
});

// A wish carries a rule as it was read; a rule that could not be read so could never be asked for.
test('what was read is read again as it is', () => {
  for (const json of SPELLED) {
    const found = read(readChoice, json);
    expect(found.ok && read(readChoice, found.value as Json)).toEqual(found);
  }
  const half = { exhaustive: { drop: 'none', ties: 'allStay', max: 3, runoff: { keep: 2 } } };
  expect(read(readChoice, half)).toMatchObject({
    refusal: { code: 'missing', at: '/exhaustive/runoff/max' },
  });
});

test('what is left out has a plain meaning', () => {
  const spelled = { exhaustive: { drop: 'lowest', max: 9, ...runoff({ runoff: 2 }) } };
  const found = read(readChoice, spelled);
  expect(found.ok && found.value).toEqual({
    exhaustive: { drop: 'lowest', ties: 'allStay', max: 9, runoff: { keep: 2, max: 9 } },
  });
  const spread = read(readChoice, { eliminate: [{ keep: 1, breadth: { groups: ['east'] } }] });
  expect(spread.ok && choiceJson(spread.value)).toEqual({
    eliminate: [{ keep: 1, breadth: { groups: ['east'], least: 1 } }],
  });
  expect(found.ok && kindOf(found.value)).toBe('exhaustive');
});

test.each<readonly [string, string, Json | undefined]>([
  ['missing', '', undefined],
  ['not_one_of', '', 'best'],
  ['not_one_of', '', {}],
  ['not_one_of', '', null],
  ['not_built_yet', '/ranked', { ranked: 'irv' }],
  ['not_built_yet', '/grade', { grade: 'majorityJudgment' }],
  ['not_a_list', '/eliminate', { eliminate: 1 }],
  ['no_parts', '/eliminate', { eliminate: [] }],
  ['keep_not_falling', '/eliminate/1/keep', { eliminate: [{ keep: 2 }, { keep: 2 }] }],
  ['out_of_range', '/eliminate/0/keep', { eliminate: [{ keep: 0 }] }],
  ['unknown_field', '/eliminate/0/keeps', { eliminate: [{ keep: 1, keeps: 1 }] }],
  [
    'no_parts',
    '/eliminate/0/breadth/groups',
    { eliminate: [{ keep: 1, breadth: { groups: [] } }] },
  ],
  ['unknown_field', '/tie', { eliminate: [{ keep: 1 }], tie: 'allStay' }],
  ['not_one_of', '/ties', { eliminate: [{ keep: 1 }], ties: 'lot' }],
  ['missing', '/exhaustive/drop', { exhaustive: { max: 3 } }],
  ['out_of_range', '/exhaustive/max', { exhaustive: { drop: 'none', max: 0 } }],
  [
    'out_of_range',
    '/exhaustive/then/runoff',
    { exhaustive: { drop: 'none', max: 1, ...runoff({ runoff: 1 }) } },
  ],
  ['not_one_of', '/approval', { approval: false }],
  ['unknown_field', '/approval', { approval: true, eliminate: [{ keep: 1 }] }],
  ['not_one_of', '/resistance', { resistance: 'mean' }],
  ['not_built_yet', '/resistance', { resistance: 'max' }],
  ['not_an_id', '/zero', { resistance: 'sum', zero: 'No One' }],
])('%s at %s', (code, at, given) => {
  expect(read(readChoice, given)).toMatchObject({ ok: false, refusal: { code, at } });
});

test('groups and the zero option of a rule must be there', () => {
  const around = {
    groups: { east: [must(parseMemberId('aa'), 'a member')] },
    candidates: ['nobody'],
  };
  const faultOf = (json: Json) => {
    const choose = read(readChoice, json);
    if (!choose.ok) return choose.refusal;
    return choiceFault({ choose: choose.value }, around, '/choose')?.refusal;
  };
  expect(faultOf('single')).toBeUndefined();
  expect(faultOf({ approval: true })).toBeUndefined();
  expect(faultOf({ eliminate: [{ keep: 1 }] })).toBeUndefined();
  expect(faultOf({ eliminate: [{ keep: 1, breadth: { groups: ['east'] } }] })).toBeUndefined();
  expect(faultOf({ eliminate: [{ keep: 2 }, { keep: 1, breadth }] })).toMatchObject({
    code: 'group_unknown',
    at: '/choose/eliminate/1/breadth/groups/1',
    group: 'west',
  });
  expect(faultOf({ resistance: 'sum', zero: 'nil' })).toMatchObject({
    code: 'candidate_unknown',
    at: '/choose/zero',
  });
  expect(faultOf({ resistance: 'sum', zero: 'nobody' })).toBeUndefined();
  expect(faultOf({ resistance: 'sum' })).toBeUndefined();
});
