/**
 * How far a name is from consensus, as a range: the fewest and the most members in the way.
 *
 * Use      `distanceOf(corridor, matrix, subject)`; `distancesOf` for every name, nearest first.
 * Shapes   from decided cells: block and reluctant stand in the way, accept and support do not,
 *          undecided and unknown may do either. A count narrows what the unknown can be, as a
 *          constraint over its set; a named hold-out without a position of our own stands in the
 *          way. A count never changes a cell: where both cannot be true, `count_conflict` names
 *          them and the count is left out. Marked as pressure, it is shown and not applied.
 * Units    a cell that was decided more than a week after a count is not bound by it.
 */

import type { CandidateId, MemberId } from '../table/ids.ts';
import { type Range, standingAt } from './column-foot.ts';
import type { Corridor } from './corridor.ts';
import { type Solved, cellsAgainst, solved } from './count-constraints.ts';
import type { Place } from './cell.ts';
import type { CountMatrix } from './count-matrix.ts';
import { type KnownCount, type Use, countsOn, useOf } from './counts-known.ts';
import { compare } from './evidence.ts';
import type { ItemId, SubjectId } from './fields.ts';
import { partsOf } from './item-ids.ts';

export type CountConflict = {
  readonly code: 'count_conflict';
  readonly count: ItemId;
  /** The decided cells with which it cannot be true. */
  readonly cells: readonly ItemId[];
  /** Other counts with which it cannot be true. */
  readonly counts: readonly ItemId[];
};

export type DistanceRange = Range & {
  readonly subject: SubjectId;
  /** Members of the body on the day. */
  readonly of: number;
  /** By our own decided cells. */
  readonly inTheWay: readonly MemberId[];
  /** Named by a count that was applied, without a position of our own. */
  readonly named: readonly MemberId[];
  /** Undecided or unknown: they may stand in the way or not. */
  readonly open: readonly MemberId[];
  /** Every count on the subject, newest first, and what became of it. */
  readonly counts: readonly { readonly id: ItemId; readonly use: Use }[];
  readonly conflicts: readonly CountConflict[];
};

export type DistanceOptions = { readonly withPressure?: boolean };

export function distancesOf(
  corridor: Corridor,
  matrix: CountMatrix,
  options: DistanceOptions = {},
): readonly (DistanceRange & { readonly candidate: CandidateId })[] {
  return matrix.columns
    .flatMap(({ subject }) => {
      const { kind, id } = partsOf(subject);
      if (kind !== 'candidate') return [];
      const range = distanceOf(corridor, matrix, subject, options);
      return [{ ...range, candidate: id as CandidateId }];
    })
    .sort(
      (one, other) =>
        Number(isKnown(other)) - Number(isKnown(one)) ||
        one.most - other.most ||
        one.least - other.least ||
        compare(one.subject, other.subject),
    );
}

/** A name of which nothing is known may be anywhere: it is never the nearest. */
function isKnown({ least, most, of }: DistanceRange): boolean {
  return least > 0 || most < of;
}

export function distanceOf(
  corridor: Corridor,
  matrix: CountMatrix,
  subject: SubjectId,
  options: DistanceOptions = {},
): DistanceRange {
  const at = matrix.columns.findIndex((column) => column.subject === subject);
  const cells = matrix.rows.flatMap((row) => row.places[at] ?? []);
  const known = countsOn(corridor, subject, matrix.day);
  const applied = applyAll(cells, known, options);
  const standing = (wanted: string) =>
    cells.filter(({ step }) => standingAt(step) === wanted).map(({ member }) => member);
  const inTheWay = standing('inTheWay');
  const { named, least, most } = applied.solved;
  const open = standing('open').filter((member) => !named.has(member));
  const sure = inTheWay.length + named.size;
  return {
    subject,
    of: cells.length,
    least: sure + open.length - most,
    most: sure + open.length - least,
    inTheWay,
    named: [...named],
    open,
    counts: applied.counts,
    conflicts: applied.conflicts,
  };
}

/** What follows from the counts that were applied so far. */
type Applied = {
  readonly held: readonly KnownCount[];
  readonly solved: Solved;
  readonly counts: DistanceRange['counts'];
  readonly conflicts: readonly CountConflict[];
};

/** Newest first: where two counts exclude each other, the newer one holds. */
function applyAll(
  cells: readonly Place[],
  known: readonly KnownCount[],
  options: DistanceOptions,
): Applied {
  const open = cells.filter(({ step }) => standingAt(step) === 'open').length;
  let applied: Applied = {
    held: [],
    solved: { least: 0, most: open, named: new Set() },
    counts: [],
    conflicts: [],
  };
  for (const count of known) {
    const use = useOf(count, applied.held, options.withPressure === true);
    applied = use === 'applied' ? applyOne(cells, applied, count) : withUse(applied, count, use);
  }
  return applied;
}

function applyOne(cells: readonly Place[], applied: Applied, count: KnownCount): Applied {
  const held = [...applied.held, count];
  const together = solved(cells, held);
  if (together) return { ...withUse(applied, count, 'applied'), held, solved: together };
  const isAloneTrue = solved(cells, [count]) !== undefined;
  const conflict: CountConflict = {
    code: 'count_conflict',
    count: count.id,
    cells: isAloneTrue ? [] : cellsAgainst(cells, count),
    counts: isAloneTrue ? applied.held.map(({ id }) => id) : [],
  };
  return {
    ...withUse(applied, count, 'conflict'),
    conflicts: [...applied.conflicts, conflict],
  };
}

function withUse(applied: Applied, { id }: KnownCount, use: Use): Applied {
  return { ...applied, counts: [...applied.counts, { id, use }] };
}
