/**
 * Tables at the stages of a selection's life, made once and forked for each test.
 *
 * Use      `const table = at('open round')`; three members, t = q = 2, everything small accepted.
 */

import { must } from '../../basics/bug.ts';
import type { CandidateId } from '../ids.ts';
import { smallDefinition } from './definitions.ts';
import {
  ballotAct,
  callAct,
  certify,
  commitAct,
  countRound,
  dealAct,
  make,
  openRound,
  timeComes,
} from './players.ts';
import {
  type Table,
  enrolSeat,
  expectOk,
  fork,
  openAct,
  openTable,
  seatAll,
  setUpTable,
  stateOf,
} from './table.ts';

export type Stage =
  | 'set up'
  | 'seated'
  | 'open'
  | 'certified'
  | 'called'
  | 'open round'
  | 'closed'
  | 'counted'
  | 'silence'
  | 'concluded';

const MAKERS: { readonly [Name in Stage]: () => Table } = {
  'set up': () => setUpTable(smallDefinition(3)),
  seated: () => seatAll(smallDefinition(3)),
  open: () => openTable(smallDefinition(3)),
  certified: () => then('open', (table) => certify(table)),
  called: () => then('certified', (table) => expectOk(table, 'officer:chair', callAct(table))),
  'open round': () => then('certified', (table) => openRound(table)),
  closed: () => then('open round', castAll),
  counted: () => then('closed', (table) => countRound(table)),
  silence: () => then('certified', openSilence),
  concluded: () => then('silence', timeComes),
};

const made = new Map<Stage, Table>();

/** A table of one's own at that stage. */
export function at(stage: Stage): Table {
  if (!made.has(stage)) made.set(stage, MAKERS[stage]());
  return fork(must(made.get(stage), 'a table: just made'));
}

export const STAGES: readonly Stage[] = Object.keys(MAKERS) as Stage[];

export function openSilence(table: Table): void {
  const candidate = 'north' as CandidateId;
  const [text, ends] = [{ en: 'North is appointed.' }, '2030-01-01T12:00:00Z'];
  expectOk(table, 'officer:chair', { type: 'OpenSilence', candidate, text, ends, reason: 'time' });
}

function then(stage: Stage, step: (table: Table) => void): Table {
  const table = at(stage);
  step(table);
  return table;
}

function castAll(table: Table): void {
  for (const { id } of stateOf(table).members) {
    make(table, id, ballotAct(table, id, { north: 'encourage', south: 'discourage' }));
  }
  timeComes(table);
}

/** Opened while Cor has not yet taken her seat. */
export function lateOpened(): Table {
  const table = setUpTable(smallDefinition(3));
  for (const seat of ['officer:chair', 'member:ada', 'member:bea'] as const) enrolSeat(table, seat);
  expectOk(table, 'officer:chair', openAct(table));
  return table;
}

/** Three committed, and dealt. */
export function committedAndDealt(): Table {
  const table = at('open');
  for (const player of ['ada', 'bea', 'cor']) make(table, player, commitAct(table, player));
  for (const player of ['ada', 'bea', 'cor']) make(table, player, dealAct(table, player));
  return table;
}
