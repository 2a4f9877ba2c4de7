/**
 * The file of `doyen power`: members with their weights, groups, and a pass expression.
 *
 * Use      `parsePowerFile(json)`; docs/schema/power.schema.json describes it.
 * Shapes   `{"members":[{"id","weights":{},"chance"}],"groups":{},"rule":PASS-EXPRESSION}`; a
 *          group is a list of members, or an object with such a list as in a definition. Weights
 *          may have decimals: they are taken as spelled, scaled to whole numbers, the quotas with
 *          them. Chances are of being in favour, 0 to 1; who has none beside others has 1/2.
 * Errors   the first fault, with its pointer; other fields than these are left alone.
 * Source   spec/power.md §1.
 */

import type { Json } from '../../../basics/canonical.ts';
import { type Result, ok } from '../../../basics/result.ts';
import {
  type Fault,
  type Reader,
  array,
  below,
  isObject,
  object,
  optional,
  parsed,
  read,
  record,
} from '../../../basics/shape.ts';
import { flaw } from '../../fault-codes.ts';
import { type MemberId, parseGroupId, parseId, parseMemberId } from '../../ids.ts';
import { type Assembly, MOST_WEIGHT } from '../assembly.ts';
import type { Expression } from '../expression.ts';
import { expressionFault } from '../rule-checks.ts';
import { readExpression } from '../rule-parser.ts';
import { MOST_DECIMALS, decimalsOf, inWholeNumbers } from './decimals.ts';

export type PowerFile = {
  readonly pass: Expression;
  readonly assembly: Assembly;
  /** In the order of the members; undefined where the file has none. */
  readonly chances: readonly number[] | undefined;
};

const MOST_MEMBERS = 1000;
const MOST_GROUPS = 200;

const memberId = parsed(parseMemberId, 'not_an_id');

const weightReader: Reader<number> = (given, at) => {
  if (given === undefined) return flaw('missing', at);
  if (typeof given !== 'number' || decimalsOf(given) === undefined) {
    return flaw('not_a_weight', at, { most: MOST_DECIMALS });
  }
  const fits = given >= 0 && given * 10 ** (decimalsOf(given) ?? 0) <= MOST_WEIGHT;
  return fits ? ok(given) : flaw('out_of_range', at, { given, least: 0, most: MOST_WEIGHT });
};

const weightsReader: Reader<{ readonly [weight: string]: number }> = (given, at) => {
  const found = record(weightReader)(given, at);
  const odd = found.ok ? Object.keys(found.value).find((name) => !parseId(name)) : undefined;
  return odd === undefined ? found : flaw('not_an_id', below(at, odd));
};

const chanceReader: Reader<number> = (given, at) =>
  typeof given === 'number' && given >= 0 && given <= 1 ? ok(given) : flaw('not_a_chance', at);

const groupReader: Reader<readonly MemberId[]> = (given, at) => {
  if (!isObject(given)) return array(memberId, MOST_MEMBERS)(given, at);
  const found = object({ members: array(memberId, MOST_MEMBERS) })(given, at);
  return found.ok ? ok(found.value.members) : found;
};

const groupsReader: Reader<{ readonly [group: string]: readonly MemberId[] }> = (given, at) => {
  const found = record(groupReader)(given, at);
  if (!found.ok) return found;
  const names = Object.keys(found.value);
  if (names.length > MOST_GROUPS) {
    return flaw('list_too_long', at, { most: MOST_GROUPS, length: names.length });
  }
  const odd = names.find((name) => parseGroupId(name) === undefined);
  return odd === undefined ? found : flaw('not_an_id', below(at, odd));
};

const fileReader = object({
  members: array(
    object({ id: memberId, weights: optional(weightsReader), chance: optional(chanceReader) }),
    MOST_MEMBERS,
  ),
  groups: optional(groupsReader),
  rule: readExpression,
});

export function parsePowerFile(json: Json): Result<PowerFile, Fault> {
  const found = read(fileReader, json);
  if (!found.ok) return found;
  const { members, groups = {}, rule } = found.value;
  const ids = members.map(({ id }) => id);
  if (ids.length === 0) return flaw('list_empty', '/members');
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at);
  if (twice >= 0) return flaw('id_twice', `/members/${twice}/id`, { id: ids[twice] ?? '' });
  const stranger = strangerIn(groups, new Set(ids));
  if (stranger) return stranger;
  const weights = Object.fromEntries(members.map(({ id, weights: own = {} }) => [id, own]));
  const whole = inWholeNumbers(rule, weights);
  if (!whole.ok) return whole;
  const assembly: Assembly = { members: ids, groups, weights: whole.value.weights };
  return (
    expressionFault(whole.value.pass, assembly, '/rule') ??
    ok({ pass: whole.value.pass, assembly, chances: chancesGiven(members) })
  );
}

function chancesGiven(members: readonly { readonly chance?: number | undefined }[]) {
  const some = members.some(({ chance }) => chance !== undefined);
  return some ? members.map(({ chance = 0.5 }) => chance) : undefined;
}

function strangerIn(
  groups: { readonly [group: string]: readonly MemberId[] },
  ids: ReadonlySet<MemberId>,
) {
  for (const [group, list] of Object.entries(groups)) {
    const at = list.findIndex((member) => !ids.has(member));
    if (at >= 0) {
      return flaw('member_unknown', `/groups/${group}/${at}`, { member: list[at] ?? '' });
    }
  }
  return undefined;
}
