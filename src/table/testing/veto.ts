/**
 * Tables whose first round is a veto check, or a straw poll that shows one bit.
 *
 * Use      `vetoTable({ answers })` plays until the round is closed; `blindRound` and `countRound`
 *          of players.ts play on.
 */

import type { JsonObject } from '../../basics/canonical.ts';
import { consensus, plan, smallDefinition } from './definitions.ts';
import {
  ballotAct,
  certify,
  make,
  openRound,
  roundNow,
  signClosingAct,
  timeComes,
} from './players.ts';
import { type Table, fork, openTable } from './table.ts';

/** By member, then by candidate; who is left out does not answer. */
export type VetoAnswers = { readonly [member: string]: { readonly [candidate: string]: string } };

export type Given = {
  readonly members?: number;
  readonly round?: JsonObject;
  readonly parts?: JsonObject;
  readonly answers: VetoAnswers;
};

const certified = new Map<string, Table>();

/** Keys made, the round open. */
export function openVeto({ members = 3, round = {}, parts = {} }: Omit<Given, 'answers'>): Table {
  const first = plan('poll-1', '2030-01-01T10:00:00Z', '2030-01-01T11:00:00Z');
  const veto = { ...first, kind: 'veto-check', reveal: 'passes', ...round } as JsonObject;
  const definition = smallDefinition(members, { rule: consensus(0), ...parts, rounds: [veto] });
  const name = JSON.stringify(definition);
  const known = certified.get(name) ?? openTable(definition);
  if (!certified.has(name)) {
    certify(known);
    openRound(known);
    certified.set(name, known);
  }
  return fork(known);
}

/** Closed after these answers. */
export function vetoTable({ answers, ...given }: Given): Table {
  const table = openVeto(given);
  for (const [member, sheet] of Object.entries(answers)) {
    make(table, member, ballotAct(table, member, sheet));
  }
  timeComes(table);
  return table;
}

/** Closed, and the closing signed by q. */
export function signedVeto(given: Given): Table {
  const table = vetoTable(given);
  for (const player of SIGNERS) make(table, player, signClosingAct(table));
  return table;
}

export function bitsNow(
  table: Table,
): { readonly [candidate: string]: boolean | null } | undefined {
  const tests = roundNow(table).result?.tests;
  return tests && Object.fromEntries(tests.map(({ candidate, against }) => [candidate, against]));
}

/** q of three and of four members. */
const SIGNERS = ['ada', 'bea', 'cor'];
