/**
 * Tables whose first round is a weighted poll, and what makes the process refuse one.
 *
 * Use      `weightedTable({ weights, ... })` is opened with keys; `weighedTable` and `weighedRound`
 *          play it to its result.
 */

import type { JsonObject } from '../../basics/canonical.ts';
import type { Verdict } from '../asked.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { Round } from '../rounds/rounds.ts';
import { memberNames, plan, smallDefinition } from './definitions.ts';
import {
  ballotAct,
  callAct,
  certify,
  countRound,
  make,
  openRound,
  roundNow,
  timeComes,
} from './players.ts';
import { type Table, ask, fork, openTable } from './table.ts';

export type Weighted = {
  readonly weights: readonly number[];
  readonly unit?: number;
  readonly accepts?: boolean;
  readonly round?: JsonObject;
  readonly parts?: JsonObject;
};

function weightedPlan(unit: number) {
  const first = plan('poll-1', '2030-01-01T10:00:00Z', '2030-01-01T11:00:00Z');
  return { ...first, kind: 'weighted-poll', weighed: { by: 'votes', unit } } as const;
}

export function weightedDefinition(given: Weighted): JsonObject {
  const { weights, unit = 1, accepts = true, round = {}, parts = {} } = given;
  const definition = smallDefinition(weights.length);
  const members = memberNames(weights.length).map((id, at) => ({
    ...{ id, name: { en: id }, from: null, to: null },
    weights: { votes: weights[at] ?? 0 },
  }));
  return {
    ...definition,
    body: { ...(definition['body'] as JsonObject), acceptsSmallCounts: accepts },
    members,
    rounds: [{ ...weightedPlan(unit), ...round }],
    ...parts,
  };
}

const certified = new Map<string, Table>();

/** Keys made, no round called. */
export function weightedTable(given: Weighted): Table {
  const definition = weightedDefinition(given);
  const name = JSON.stringify(definition);
  const known = certified.get(name) ?? openTable(definition);
  if (!certified.has(name)) certify(known);
  certified.set(name, known);
  return fork(known);
}

type Sheet = { readonly [candidate: string]: string };

/** Opened, answered by those who have a sheet, closed and counted. */
export function weighedTable(given: Weighted, sheets: readonly (Sheet | null)[]): Table {
  const table = weightedTable(given);
  openRound(table);
  for (const [at, member] of memberNames(sheets.length).entries()) {
    const sheet = sheets[at];
    if (sheet) make(table, member, ballotAct(table, member, sheet));
  }
  timeComes(table);
  countRound(table);
  return table;
}

export function weighedRound(given: Weighted, sheets: readonly (Sheet | null)[]): Round {
  return roundNow(weighedTable(given, sheets));
}

/** Three who weigh so differently that each sum is made in one way. */
const TELLING = { weights: [5, 3, 1], accepts: false };

export const WEIGHT_PROVOCATIONS = {
  weights_single_out: () => {
    const table = weightedTable(TELLING);
    return ask(table, 'officer:chair', callAct(table));
  },
  weight_below_unit: () => planned(7),
  weights_too_great: () => planned(1, [1, 1, 100_000_000]),
} satisfies { readonly [Code in RefusalCode]?: () => Verdict };

/** One more is planned, in such units. */
function planned(unit: number, weights: readonly number[] = [3, 3, 3]): Verdict {
  const parts = { rounds: [] };
  const table = openTable(weightedDefinition({ weights, parts }));
  const later = { opens: '2030-02-01T10:00:00Z', closes: '2030-02-01T11:00:00Z' };
  const round = { ...weightedPlan(unit), ...later };
  return ask(table, 'officer:chair', { type: 'PlanRound', round, reason: 'to weigh' });
}
