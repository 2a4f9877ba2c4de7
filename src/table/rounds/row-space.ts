/**
 * Whom sums over several sets of members single out, if nobody's answer differs between them.
 *
 * Use      `determinedBy(sets)`: each member, and each two, of whom some sum of multiples of the
 *          sets' sums is made and of nobody else.
 * Shapes   members in just the same sets are one column. A combination of rows meets no column but
 *          those of S just if the others have a smaller rank without S; read off a basis of the
 *          kernel: a column that is nought there stands alone, two that are parallel stand as two.
 * Units    modulo a prime below 2^26, so that products are exact. A minor of such a matrix of
 *          noughts and ones that is a multiple of it would be needed to mislead: none up to
 *          sixteen rows, by Hadamard's bound.
 * Source   spec/rules.md §9.7.
 */

import type { MemberId } from '../ids.ts';
import { FEWEST, type NamedSet, type Piece, piecesOf } from '../soundings/floors.ts';

const PRIME = 67_108_859;

type Row = readonly number[];

export function determinedBy(sets: readonly NamedSet[]): readonly (readonly MemberId[])[] {
  const named = sets.map(({ members }, nth) => ({ class: `${nth}`, members }));
  const pieces = piecesOf(named);
  const holds = named.map(({ members }) => new Set(members));
  const rows = holds.map((set) =>
    pieces.map(({ members: [one] }) => (one && set.has(one) ? 1 : 0)),
  );
  const columns = kernelColumns(rows, pieces.length);
  return pieces
    .flatMap((_, at) => apart(pieces, columns, at))
    .filter(({ length }) => length < FEWEST);
}

/** A column alone, or with each later one that it stands with as two. */
function apart(
  pieces: readonly Piece[],
  columns: readonly Row[],
  at: number,
): readonly (readonly MemberId[])[] {
  const membersOf = (nth: number) => pieces[nth]?.members ?? [];
  const own = columns[at] ?? [];
  if (isNought(own)) return [membersOf(at)];
  return pieces
    .map((_, other) => other)
    .filter((other) => other > at && isParallel(own, columns[other] ?? []))
    .map((other) => [...membersOf(at), ...membersOf(other)]);
}

function isNought(column: Row): boolean {
  return column.every((value) => value === 0);
}

function isParallel(one: Row, other: Row): boolean {
  if (isNought(other)) return false;
  const at = one.findIndex((value) => value !== 0);
  const [a, b] = [one[at] ?? 0, other[at] ?? 0];
  return one.every((value, nth) => (value * b) % PRIME === ((other[nth] ?? 0) * a) % PRIME);
}

/** For each column its entries in a basis of the kernel. */
function kernelColumns(rows: readonly Row[], width: number): readonly Row[] {
  const { reduced, pivots } = reduce(rows, width);
  const free = Array.from({ length: width }, (_, at) => at).filter((at) => !pivots.includes(at));
  return Array.from({ length: width }, (_, column) => {
    const nth = pivots.indexOf(column);
    if (nth < 0) return free.map((one) => (one === column ? 1 : 0));
    return free.map((one) => (PRIME - (reduced[nth]?.[one] ?? 0)) % PRIME);
  });
}

/** Gauss and Jordan: the rows that are left, each with a one in its pivot's column. */
function reduce(rows: readonly Row[], width: number) {
  let left = rows.map((row) => [...row]);
  const reduced: number[][] = [];
  const pivots: number[] = [];
  for (let column = 0; column < width; column++) {
    const found = left.find((row) => row[column] !== 0);
    if (found === undefined) continue;
    const pivot = times(found, inverse(found[column] ?? 1));
    const clear = (row: number[]) => less(row, pivot, row[column] ?? 0);
    left = left.filter((row) => row !== found).map(clear);
    reduced.splice(0, reduced.length, ...reduced.map(clear), pivot);
    pivots.push(column);
  }
  return { reduced, pivots };
}

function times(row: readonly number[], factor: number): number[] {
  return row.map((value) => (value * factor) % PRIME);
}

function less(row: readonly number[], pivot: Row, factor: number): number[] {
  if (factor === 0) return [...row];
  return row.map((value, at) => (value + PRIME - (((pivot[at] ?? 0) * factor) % PRIME)) % PRIME);
}

/** By Fermat. */
function inverse(value: number): number {
  let [result, base] = [1, value % PRIME];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
