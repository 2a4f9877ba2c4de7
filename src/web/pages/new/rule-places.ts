/**
 * Which field of the rule a fault of its expression is about.
 *
 * Use      places.ts; `at` is the rule's place, the pointer goes on from there.
 * Shapes   by the kind that the form has chosen; the expressions are those of pass-draft.ts.
 */

import type { PassDraft } from './draft.ts';

type Fields = readonly (readonly [where: RegExp, field: string])[];
const READINGS = /^\/read(?:\/(?:noOpinion|abstain|absent|recused|silent)\b)?/;

const FIELDS: { readonly [Kind in PassDraft['kind']]: Fields } = {
  consensus: [],
  own: [],
  unanimity: [[/./, 'of']],
  'minus-k': [[/./, 'tolerated']],
  'minus-named': [[/./, 'except']],
  majority: [[/./, 'share']],
  'class-veto': [
    [/^\/all\/0/, 'atLeast'],
    [/./, 'group'],
  ],
  'weighted-majority': [
    [/\/sum/, 'weight'],
    [/./, 'share'],
  ],
  'double-majority': [
    [/\/sum/, 'weight'],
    [/^\/any\/1/, 'blockers'],
    [/\/all\/0/, 'share'],
    [/./, 'weightShare'],
  ],
};

/** Undefined where no one field is to blame. */
export function rulePlace(at: string, { kind }: PassDraft, rest: string): string | undefined {
  const [reading] = READINGS.exec(rest) ?? [];
  if (reading !== undefined) return `${at}${reading}`;
  if (!rest.startsWith('/pass')) return undefined;
  const within = rest.slice('/pass'.length);
  const [, field] = FIELDS[kind].find(([where]) => where.test(within)) ?? [];
  return field === undefined ? undefined : `${at}/${field}`;
}
