/**
 * Ways to look at the count: filters of cells, groups and orders of rows.
 *
 * Use      `shownBy(filters)` says whether a cell is shown; all filters that are set must agree.
 * Shapes   a filter never removes a cell from the sums of the foot.
 */

import type { Cell, Place } from './cell.ts';
import type { CountMatrix, Row } from './count-matrix.ts';
import { standingAt } from './column-foot.ts';
import { compare } from './evidence.ts';
import type { SubjectId } from './fields.ts';
import type { Ground } from './kinds/ground.ts';
import { levelAt } from './suggestion.ts';

export type Filters = {
  /** Nothing decided and nothing heard for more than so many days, or never. */
  readonly olderThan?: number;
  readonly singleSource?: boolean;
  readonly belowC3?: boolean;
  readonly inTheWay?: boolean;
  /** No word of the member's own, whatever was decided. */
  readonly notSounded?: boolean;
  readonly conflicting?: boolean;
  /** Evidence that came after the decision, or none was decided though there is evidence. */
  readonly newerEvidence?: boolean;
};

export function shownBy(filters: Filters): (cell: Cell) => boolean {
  const { olderThan } = filters;
  const tests: ((cell: Cell) => boolean)[] = [];
  if (olderThan !== undefined) tests.push((cell) => isOlder(cell, olderThan));
  if (filters.singleSource) tests.push(({ sources }) => sources === 1);
  if (filters.belowC3) tests.push(({ graded }) => graded === 'below' || graded === 'ungraded');
  if (filters.inTheWay) tests.push(({ step }) => standingAt(step) === 'inTheWay');
  if (filters.notSounded) tests.push(({ sources }) => sources === 0);
  if (filters.conflicting) tests.push(({ isConflicting }) => isConflicting);
  if (filters.newerEvidence) tests.push(({ newer }) => newer.length > 0);
  return (cell) => tests.every((test) => test(cell));
}

function isOlder({ age, heard }: Cell, days: number): boolean {
  return Math.min(age ?? Infinity, heard ?? Infinity) > days;
}

export type RowGroup = {
  /** A group of the ground, a weight, or null: those in none. */
  readonly key: string | null;
  readonly rows: readonly Row[];
};

/** A member of several groups stands in each; whoever is in none comes last. */
export function groupedByGroup({ rows }: CountMatrix, ground: Ground): readonly RowGroup[] {
  const groups = ground.groups.map(({ id, members }) => ({
    key: id,
    rows: rows.filter(({ member }) => members.includes(member.id)),
  }));
  const grouped = new Set(groups.flatMap((group) => group.rows));
  return withRest(
    groups,
    rows.filter((row) => !grouped.has(row)),
  );
}

export function groupedByWeight({ rows }: CountMatrix): readonly RowGroup[] {
  const weights = [...new Set(rows.flatMap(({ member }) => member.weight ?? []))];
  return withRest(
    weights.map((key) => ({ key, rows: rows.filter(({ member }) => member.weight === key) })),
    rows.filter(({ member }) => member.weight === undefined),
  );
}

function withRest(groups: readonly RowGroup[], rest: readonly Row[]): readonly RowGroup[] {
  const filled = groups.filter(({ rows }) => rows.length > 0);
  return rest.length > 0 ? [...filled, { key: null, rows: rest }] : filled;
}

export type RowOrder =
  | { readonly by: 'seat' }
  /** From block to support, unknown last; or the other way round. */
  | { readonly by: 'step'; readonly subject: SubjectId; readonly falling?: boolean }
  /** Longest without contact first; never comes first. */
  | { readonly by: 'contact' };

/** Stable: rows that are equal keep the order of the seats. */
export function ordered({ rows, columns }: CountMatrix, order: RowOrder): readonly Row[] {
  switch (order.by) {
    case 'seat':
      return rows;
    case 'contact':
      return [...rows].sort((one, other) =>
        compare(one.lastContact?.day ?? '', other.lastContact?.day ?? ''),
      );
    case 'step': {
      const at = columns.findIndex(({ subject }) => subject === order.subject);
      const level = (row: Row) => levelOf(row.places[at], order.falling === true);
      return [...rows].sort((one, other) => level(one) - level(other));
    }
  }
}

const LAST = 9;

function levelOf(cell: Place | undefined, falling: boolean): number {
  const step = cell?.step ?? null;
  if (step === null) return LAST;
  return falling ? -levelAt(step) : levelAt(step);
}
