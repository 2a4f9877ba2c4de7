/**
 * Tables whose rule draws who goes on: three names, three rounds, three members.
 *
 * Use      `narrowingTable(choose)`; `holdPoll(table, 'poll-1', { ada: ['north'], ... })`.
 */

import type { JsonObject, Json } from '../../basics/canonical.ts';
import type { CandidateId } from '../ids.ts';
import type { Answer } from '../rules/expression.ts';
import type { Act } from '../selection.ts';
import { consensus, plan, smallDefinition } from './definitions.ts';
import { ballotAct, certify, countRound, make, openRound, roundNow, timeComes } from './players.ts';
import { type Table, expectOk, openTable } from './table.ts';

export const [NORTH, SOUTH, EAST] = ['north', 'south', 'east'].map((id) => id as CandidateId) as [
  CandidateId,
  CandidateId,
  CandidateId,
];

export const STAGES = { eliminate: [{ keep: 2 }, { keep: 1 }] };
/** Each names just one; of three names two go on, then one. */
export const NAMED = {
  eliminate: [
    { preferences: 1, keep: 2 },
    { preferences: 1, keep: 1 },
  ],
};

type Parts = {
  readonly narrowing?: 'rule' | 'chair';
  /** Fields of all three plans. */
  readonly polls?: JsonObject;
  readonly pass?: Json;
};

export function narrowingDefinition(choose: Json, parts: Parts = {}): JsonObject {
  const { narrowing = 'rule', polls = {}, pass } = parts;
  const whole = consensus(0);
  const rounds = [1, 2, 3].map((nth) => ({
    ...plan(`poll-${nth}`, `2030-01-01T1${nth}:00:00Z`, `2030-01-01T1${nth}:30:00Z`),
    candidates: [NORTH, SOUTH, EAST],
    ...polls,
  }));
  return smallDefinition(3, {
    candidates: [
      { id: 'north', name: 'N. North', country: null, facts: [] },
      { id: 'south', name: 'S. South', country: null, facts: [] },
      { id: 'east', name: 'E. East', country: null, facts: [] },
    ],
    rule: { ...whole, choose, ...(pass !== undefined && { pass }) },
    narrowing,
    rounds,
  });
}

export function narrowingTable(choose: Json, parts: Parts = {}): Table {
  const table = openTable(narrowingDefinition(choose, parts));
  certify(table);
  return table;
}

/** Who names whom; the rest have no opinion. Opened, answered, closed and counted. */
export function holdPoll(
  table: Table,
  id: string,
  named: { readonly [member: string]: readonly string[] },
): void {
  openRound(table, id);
  for (const [member, names] of Object.entries(named)) {
    const { candidates } = roundNow(table, id).plan;
    const sheet = candidates.map((one): [string, Answer] => [
      one,
      names.includes(one) ? 'encourage' : 'noOpinion',
    ]);
    make(table, member, ballotAct(table, member, Object.fromEntries(sheet), id));
  }
  timeComes(table);
  countRound(table, id);
}

export function setFieldAct(...names: readonly CandidateId[]): Act {
  return { type: 'SetField', names, reason: 'as the members said' };
}

export function setField(table: Table, ...names: readonly CandidateId[]): void {
  expectOk(table, 'officer:chair', setFieldAct(...names));
}
