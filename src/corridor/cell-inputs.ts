/**
 * A corridor's signals, expectations and links, sorted into the cells on which they bear.
 *
 * Use      `inputsOf(corridor)` once for each state of a corridor; `get(cellKey(member, subject))`;
 *          `inputsAfter` takes over from the state before.
 * Shapes   a signal bears on a cell if it names the member and the subject. Retracted ones are out;
 *          inputs keep the order of the corridor, and bodies are the same objects as there.
 */

import type { MemberId } from '../table/ids.ts';
import { type Corridor, all, latest } from './corridor.ts';
import type { CellInputs, Report } from './evidence.ts';
import type { ItemId, SubjectId } from './fields.ts';
import { linksIn, rootOf } from './origins.ts';

export type CellKey = `${string} ${SubjectId}`;
type Growing = {
  readonly reports: Report[];
  readonly expectations: CellInputs['expectations'][number][];
};

/** The kinds on which cells rest. */
const KINDS_READ = ['signal', 'link', 'expectation'] as const;

export type Inputs = {
  readonly cells: ReadonlyMap<CellKey, CellInputs>;
  /** The maps that they were made of. */
  readonly from: readonly object[];
};

export function cellKey(member: MemberId, subject: SubjectId): CellKey {
  return `${member} ${subject}`;
}

/** With those of a corridor before it, cells that have the same evidence are the same objects. */
export function inputsAfter(corridor: Corridor, before?: Inputs): Inputs {
  const from = KINDS_READ.map((kind) => corridor.items[kind]);
  if (before && from.every((items, at) => items === before.from[at])) return before;
  const cells = new Map(inputsOf(corridor));
  for (const [key, inputs] of cells) {
    const known = before?.cells.get(key);
    if (known && areSameInputs(known, inputs)) cells.set(key, known);
  }
  return { from, cells };
}

export function inputsOf(corridor: Corridor): ReadonlyMap<CellKey, CellInputs> {
  const linked = linksIn(corridor);
  const cells = new Map<CellKey, CellInputs & Growing>();
  const originOf = (id: ItemId) => latest(corridor, 'signal', id)?.origin;
  for (const { id, body } of all(corridor, 'signal')) {
    const { member } = body.holder;
    if (member === null || linked.retracted.has(id)) continue;
    const origin = body.origin === null ? id : rootOf(id, originOf);
    const cell = growing(cells, member, body.subject);
    cell.reports.push({ id, body, origin });
    addPairs(cell.contradictions, id, linked.contradicts);
    addPairs(cell.confirmations, id, linked.confirms);
  }
  for (const { id, body } of all(corridor, 'expectation')) {
    growing(cells, body.member, body.subject).expectations.push({ id, body });
  }
  return cells;
}

type Pairs = readonly (readonly [ItemId, ItemId])[];

function addPairs(pairs: Pairs, id: ItemId, linked: ReadonlyMap<ItemId, readonly ItemId[]>): void {
  for (const other of linked.get(id) ?? []) (pairs as [ItemId, ItemId][]).push([id, other]);
}

function growing(
  cells: Map<CellKey, CellInputs & Growing>,
  member: MemberId,
  subject: SubjectId,
): CellInputs & Growing {
  const key = cellKey(member, subject);
  const known = cells.get(key);
  if (known) return known;
  const fresh = {
    member,
    subject,
    reports: [],
    expectations: [],
    contradictions: [],
    confirmations: [],
  };
  cells.set(key, fresh);
  return fresh;
}

/** The same evidence: the same bodies in the same order, and the same links. */
function areSameInputs(one: CellInputs, other: CellInputs): boolean {
  return (
    areAlike(one.reports, other.reports, (a, b) => a.body === b.body && a.origin === b.origin) &&
    areAlike(one.expectations, other.expectations, (a, b) => a.body === b.body) &&
    areAlike(one.contradictions, other.contradictions, areSamePairs) &&
    areAlike(one.confirmations, other.confirmations, areSamePairs)
  );
}

function areSamePairs(one: Pairs[number], other: Pairs[number]): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

function areAlike<One>(
  some: readonly One[],
  others: readonly One[],
  same: (one: One, other: One) => boolean,
): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index];
      return other !== undefined && same(one, other);
    })
  );
}
