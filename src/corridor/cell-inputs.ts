/**
 * A corridor's signals, expectations and links, sorted into the cells on which they bear.
 *
 * Use      `inputsOf(corridor)` once for each state of a corridor; `get(cellKey(member, subject))`;
 *          `inputsAfter` takes over from the state before and sorts again only what is another.
 * Shapes   a signal bears on a cell if it names the member and the subject. Retracted ones are out;
 *          bodies are the same objects as in the corridor. The order within a cell says nothing.
 */

import type { MemberId } from '../table/ids.ts';
import { type Corridor, type Standing, all, latest } from './corridor.ts';
import type { CellInputs, Report } from './evidence.ts';
import type { ItemId, SubjectId } from './fields.ts';
import { type Touched, touchedSince } from './inputs-touched.ts';
import { type Linked, linksIn, rootOf } from './origins.ts';

export type CellKey = `${string} ${SubjectId}`;
type State = { readonly corridor: Corridor; readonly linked: Linked };
type Growing = {
  readonly member: MemberId;
  readonly subject: SubjectId;
  readonly reports: Report[];
  readonly expectations: CellInputs['expectations'][number][];
  readonly contradictions: (readonly [ItemId, ItemId])[];
  readonly confirmations: (readonly [ItemId, ItemId])[];
};

/** The kinds on which cells rest. */
const KINDS_READ = ['signal', 'link', 'expectation'] as const;

export type Inputs = {
  readonly cells: ReadonlyMap<CellKey, CellInputs>;
  /** What they were made of. */
  readonly from: State;
};

export function cellKey(member: MemberId, subject: SubjectId): CellKey {
  return `${member} ${subject}`;
}

/** With those of a corridor before it, cells that have the same evidence are the same objects. */
export function inputsAfter(corridor: Corridor, before?: Inputs): Inputs {
  if (before === undefined) return sortedAnew(stateOf(corridor));
  const { items } = before.from.corridor;
  if (KINDS_READ.every((kind) => items[kind] === corridor.items[kind])) return before;
  const linked = linksIn(corridor);
  const touched = touchedSince(before.from, { corridor, linked });
  const from = { corridor, linked };
  return touched === 'most' ? sortedAnew(from) : sortedAgain(before, touched, from);
}

export function inputsOf(corridor: Corridor): ReadonlyMap<CellKey, CellInputs> {
  return sortedAnew(stateOf(corridor)).cells;
}

function stateOf(corridor: Corridor): State {
  return { corridor, linked: linksIn(corridor) };
}

function sortedAnew(from: State): Inputs {
  const cells = new Map<CellKey, Growing>();
  for (const { id, body } of all(from.corridor, 'signal')) addSignal(cells, { id, body }, from);
  for (const { id, body } of all(from.corridor, 'expectation')) {
    growing(cells, body.member, body.subject).expectations.push({ id, body });
  }
  return { cells, from };
}

/** Cells on which nothing that was touched bears, before or now, stay as they are. */
function sortedAgain(before: Inputs, touched: Touched, from: State): Inputs {
  const cells = new Map<CellKey, CellInputs>(before.cells);
  const again = new Map<CellKey, Growing>();
  for (const key of keysOf(touched, [before.from.corridor, from.corridor])) {
    const known = cells.get(key);
    cells.delete(key);
    for (const { id, body } of known?.reports ?? []) {
      if (!touched.signals.has(id)) addSignal(again, { id, body }, from);
    }
    for (const { id, body } of known?.expectations ?? []) {
      if (touched.expectations.has(id)) continue;
      growing(again, body.member, body.subject).expectations.push({ id, body });
    }
  }
  for (const id of touched.signals) {
    const body = latest(from.corridor, 'signal', id);
    if (body) addSignal(again, { id, body }, from);
  }
  for (const id of touched.expectations) {
    const body = latest(from.corridor, 'expectation', id);
    if (body) growing(again, body.member, body.subject).expectations.push({ id, body });
  }
  for (const [key, inputs] of again) cells.set(key, inputs);
  return { cells, from };
}

/** The cells on which something touched bears in either corridor. */
function keysOf(touched: Touched, corridors: readonly Corridor[]): ReadonlySet<CellKey> {
  const keys = new Set<CellKey>();
  for (const corridor of corridors) {
    for (const id of touched.signals) {
      const body = latest(corridor, 'signal', id);
      if (body && body.holder.member !== null) keys.add(cellKey(body.holder.member, body.subject));
    }
    for (const id of touched.expectations) {
      const body = latest(corridor, 'expectation', id);
      if (body) keys.add(cellKey(body.member, body.subject));
    }
  }
  return keys;
}

function addSignal(
  cells: Map<CellKey, Growing>,
  { id, body }: Standing<'signal'>,
  { corridor, linked }: State,
): void {
  const { member } = body.holder;
  if (member === null || linked.retracted.has(id)) return;
  const originOf = (one: ItemId) => latest(corridor, 'signal', one)?.origin;
  const origin = body.origin === null ? id : rootOf(id, originOf);
  const cell = growing(cells, member, body.subject);
  cell.reports.push({ id, body, origin });
  for (const other of linked.contradicts.get(id) ?? []) cell.contradictions.push([id, other]);
  for (const other of linked.confirms.get(id) ?? []) cell.confirmations.push([id, other]);
}

function growing(cells: Map<CellKey, Growing>, member: MemberId, subject: SubjectId): Growing {
  const key = cellKey(member, subject);
  const known = cells.get(key);
  if (known) return known;
  const fresh: Growing = {
    ...{ member, subject, reports: [], expectations: [] },
    ...{ contradictions: [], confirmations: [] },
  };
  cells.set(key, fresh);
  return fresh;
}
