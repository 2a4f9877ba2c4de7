/**
 * What changed between two days: the few lines that somebody reads first.
 *
 * Use      `whatChanged(before, after, 7)`, each a corridor as known on a day with its count; since
 *          a snapshot: the day of the snapshot is the first.
 * Shapes   cells that moved, ranges that moved, words taken back, conflicts that are new, names,
 *          facts, counts, new evidence by cell, and cells of which the leading word faded since.
 *          The heaviest lines first; of equal ones the later, then by id, so that the order never
 *          depends on chance. Each line has the ids of what it rests on.
 */

import type { CandidateId, MemberId } from '../table/ids.ts';
import { type Move, type Range, standingAt, wayOf } from './column-foot.ts';
import { type Corridor, all, latest } from './corridor.ts';
import type { Cell, CountMatrix } from './count-matrix.ts';
import { type Day, lastDay } from './dated.ts';
import { distancesOf } from './distance-range.ts';
import { compare } from './evidence.ts';
import type { ItemId, SubjectId } from './fields.ts';
import type { Fact } from './kinds/candidacy.ts';
import { linksIn } from './origins.ts';
import { candidatesOf } from './roster.ts';
import { FRESH } from './weighing.ts';

export type Known = { readonly corridor: Corridor; readonly matrix: CountMatrix };

type OfCell = { readonly member: MemberId; readonly subject: SubjectId };
export type ChangeLine = {
  readonly ids: readonly ItemId[];
  readonly day: Day;
  readonly weight: number;
} & (
  | ({ readonly what: 'moved' } & OfCell & Pick<Move, 'from' | 'to' | 'way'>)
  | ({ readonly what: 'conflict' | 'evidence' | 'faded' } & OfCell)
  | {
      readonly what: 'distance';
      readonly candidate: CandidateId;
      readonly from: Range;
      readonly to: Range;
    }
  | { readonly what: 'taken-back' }
  | { readonly what: 'name'; readonly candidate: CandidateId }
  | { readonly what: 'fact'; readonly candidate: CandidateId; readonly kind: Fact['kind'] }
  | { readonly what: 'count'; readonly subject: SubjectId }
);
export type WhatChanged = {
  readonly lines: readonly ChangeLine[];
  /** How many more there are. */
  readonly more: number;
};

/** A judgement, stated: what a chair would want to hear before the rest. */
const WEIGHT = {
  blocks: 100,
  moved: 80,
  end: 75,
  distance: 70,
  conflict: 65,
  'taken-back': 60,
  count: 55,
  name: 50,
  fact: 45,
  /** Times the quality of the best word. */
  evidence: 40,
  faded: 20,
} as const;
const ENDS: readonly Fact['kind'][] = ['withdrawn', 'appointed', 'excluded', 'backing-withdrawn'];

export function whatChanged(before: Known, after: Known, most: number): WhatChanged {
  const lines = [
    ...cellLines(before, after),
    ...distanceLines(before, after),
    ...takenBack(before, after),
    ...nameLines(before, after),
    ...factLines(before, after),
    ...countLines(before, after),
  ].sort(heaviestFirst);
  return { lines: lines.slice(0, most), more: Math.max(0, lines.length - most) };
}

function heaviestFirst(one: ChangeLine, other: ChangeLine): number {
  return (
    other.weight - one.weight ||
    compare(other.day, one.day) ||
    compare(one.what, other.what) ||
    compare(one.ids.join(' '), other.ids.join(' '))
  );
}

function cellLines(before: Known, after: Known): readonly ChangeLine[] {
  const then = new Map(
    before.matrix.rows.flatMap(({ cells }) => cells.map((cell) => [cell.id, cell] as const)),
  );
  const { day } = after.matrix;
  return after.matrix.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => ofCell(then.get(cell.id), cell, day)),
  );
}

function ofCell(then: Cell | undefined, now: Cell, day: Day): readonly ChangeLine[] {
  const { id, member, subject } = now;
  const place = { member, subject, day };
  const fresh = freshIn(then, now);
  const from = then?.step ?? null;
  const lines: ChangeLine[] = [];
  if (from !== now.step) {
    const weight = from === 'block' || now.step === 'block' ? WEIGHT.blocks : WEIGHT.moved;
    const way = wayOf(from, now.step);
    const learned = now.assessment?.learned ?? day;
    const ids = [id, ...(now.assessment?.evidence ?? [])];
    lines.push({ ...place, day: learned, what: 'moved', from, to: now.step, way, ids, weight });
  }
  if (now.isConflicting && then?.isConflicting !== true) {
    const ids = [...new Set(now.evidence.conflicts.flatMap((one) => one.ids))];
    lines.push({ ...place, what: 'conflict', ids, weight: WEIGHT.conflict });
  }
  if (fresh.length > 0 && from === now.step) {
    const quality = Math.max(...fresh.map((piece) => piece.quality));
    const [newest] = fresh
      .map(({ signal }) => signal.learned)
      .sort()
      .reverse();
    const weight = Math.round(WEIGHT.evidence * quality);
    const ids = fresh.map((piece) => piece.id);
    lines.push({ ...place, day: newest ?? day, what: 'evidence', ids, weight });
  }
  if (hasFaded(then, now)) {
    lines.push({
      ...place,
      what: 'faded',
      ids: [id, now.suggestion.lead ?? id],
      weight: WEIGHT.faded,
    });
  }
  return lines;
}

/** Words of the member itself that were not known before. */
function freshIn(then: Cell | undefined, now: Cell): Cell['evidence']['counted'] {
  const known = new Set(then?.evidence.counted.flatMap(({ id, repeats }) => [id, ...repeats]));
  return now.evidence.counted.filter(
    ({ id, repeats }) => ![id, ...repeats].some((one) => known.has(one)),
  );
}

/** The word that led was fresh and is not any more, and no other has come in its place. */
function hasFaded(then: Cell | undefined, now: Cell): boolean {
  const lead = then?.suggestion.lead ?? null;
  if (lead === null || now.evidence.counted[0]?.id !== then?.evidence.counted[0]?.id) return false;
  const freshness = (cell: Cell | undefined) =>
    cell?.evidence.counted.find(({ id }) => id === lead)?.freshness ?? 0;
  return freshness(then) >= FRESH && freshness(now) < FRESH;
}

function distanceLines(before: Known, after: Known): readonly ChangeLine[] {
  const then = new Map(
    distancesOf(before.corridor, before.matrix).map((one) => [one.candidate, one]),
  );
  return distancesOf(after.corridor, after.matrix).flatMap((now): readonly ChangeLine[] => {
    const { candidate, least, most, counts, subject } = now;
    const known = then.get(candidate);
    if (!known || (known.least === least && known.most === most)) return [];
    const cells = after.matrix.rows.flatMap((row) => row.cells);
    const ids = cells
      .filter((cell) => cell.subject === subject && standingAt(cell.step) === 'inTheWay')
      .map(({ id }) => id);
    const applied = counts.filter(({ use }) => use === 'applied').map(({ id }) => id);
    const from = { least: known.least, most: known.most };
    const line = { what: 'distance', candidate, from, to: { least, most } } as const;
    return [{ ...line, ids: [...ids, ...applied], day: after.matrix.day, weight: WEIGHT.distance }];
  });
}

/** Known before, and since withdrawn or retracted. */
function takenBack(before: Known, after: Known): readonly ChangeLine[] {
  const [then, now] = [linksIn(before.corridor), linksIn(after.corridor)];
  return all(before.corridor, 'signal').flatMap(({ id }): readonly ChangeLine[] => {
    const isGone = !latest(after.corridor, 'signal', id) || now.retracted.has(id);
    if (!isGone || then.retracted.has(id)) return [];
    const weight = WEIGHT['taken-back'];
    return [{ what: 'taken-back', ids: [id], day: after.matrix.day, weight }];
  });
}

function nameLines(before: Known, after: Known): readonly ChangeLine[] {
  const known = new Set(candidatesOf(before.corridor).map(({ id }) => id));
  return candidatesOf(after.corridor)
    .filter(({ id }) => !known.has(id))
    .map(({ id: candidate }) => {
      const items = all(after.corridor, 'name').filter(({ body }) => body.candidate === candidate);
      const ids = items.map(({ id }) => id);
      return { what: 'name', candidate, ids, day: after.matrix.day, weight: WEIGHT.name };
    });
}

function factLines(before: Known, after: Known): readonly ChangeLine[] {
  return all(after.corridor, 'fact')
    .filter(({ id }) => !latest(before.corridor, 'fact', id))
    .map(({ id, body: { candidate, kind, when } }) => {
      const weight = ENDS.includes(kind) ? WEIGHT.end : WEIGHT.fact;
      return { what: 'fact', candidate, kind, ids: [id], day: lastDay(when), weight };
    });
}

function countLines(before: Known, after: Known): readonly ChangeLine[] {
  return all(after.corridor, 'count')
    .filter(({ id }) => !latest(before.corridor, 'count', id))
    .map(({ id, body: { subject, learned } }) => {
      return { what: 'count', subject, ids: [id], day: learned, weight: WEIGHT.count };
    });
}
