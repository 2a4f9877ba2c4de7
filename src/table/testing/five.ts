/**
 * A body of five in its key ceremony: of five, two may be shown the door.
 *
 * Use      `openFive()`, then `committedByAll`, `dealtByAll`; tests of complaints and lost devices.
 * Shapes   t = 2, q = 3.
 */

import { smallDefinition } from './definitions.ts';
import { badDealAct, ceremonyNow, commitAct, dealAct, make } from './players.ts';
import { type Table, openTable } from './table.ts';

export const FIVE: readonly string[] = ['ada', 'bea', 'cor', 'dov', 'eva'];

const TRUSTEES = { who: 'members', threshold: 2, closingQuorum: 3, reserveRounds: 0 };

/** `parts` in the place of what the trustees are told otherwise. */
export function openFive(parts = {}): Table {
  return openTable(smallDefinition(5, { trustees: { ...TRUSTEES, phaseMinutes: 10, ...parts } }));
}

export function committedByAll(table: Table): void {
  for (const who of ceremonyNow(table).invited) make(table, who, commitAct(table, who));
}

/** Dealt by all, by `liars` with a last box that does not open. */
export function dealtByAll(table: Table, liars: readonly string[] = []): void {
  committedByAll(table);
  for (const who of ceremonyNow(table).invited) {
    make(table, who, liars.includes(who) ? badDealAct(table, who) : dealAct(table, who));
  }
}
