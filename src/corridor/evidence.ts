/**
 * What bears on a cell: who said what of a member's position on a subject, as known on a day.
 *
 * Use      `evidenceOn(inputs, day)`; `inputsOf(corridor)` sorts the signals into cells once.
 * Shapes   `counted` is the member's own position, newest first, one piece for each origin; what a
 *          senator, a candidate, a rival or a body says of a member stands `apart` and is never
 *          counted. A silence is told and has no level. A retracted word is as if never said.
 * Units    levels from -2 to 2; ages in days; weights from 0 to 1 (weighing.ts).
 */

import type { MemberId } from '../table/ids.ts';
import { type Day, daysBetween } from './dated.ts';
import type { ItemId, SubjectId } from './fields.ts';
import { type Conflict, conflictsOf } from './conflict.ts';
import type { Expectation } from './kinds/assessment.ts';
import type { Signal } from './kinds/signal.ts';
import { freshnessOf, halfLifeOf, levelOf, qualityOf, saidDay } from './weighing.ts';

/** A report with the origin it goes back to. */
export type Report = { readonly id: ItemId; readonly body: Signal; readonly origin: ItemId };
export type CellInputs = {
  readonly member: MemberId;
  readonly subject: SubjectId;
  readonly reports: readonly Report[];
  readonly expectations: readonly { readonly id: ItemId; readonly body: Expectation }[];
  /** Links between signals of this cell, `from to`. */
  readonly contradictions: readonly (readonly [ItemId, ItemId])[];
  readonly confirmations: readonly (readonly [ItemId, ItemId])[];
};

/** One origin, as it counts on the day. */
export type Piece = {
  readonly id: ItemId;
  readonly signal: Signal;
  /** The last day on which it can have been said. */
  readonly said: Day;
  readonly age: number;
  readonly level: number | null;
  readonly quality: number;
  readonly freshness: number;
  readonly weight: number;
  /** Further reports of the same origin, which add nothing. */
  readonly repeats: readonly ItemId[];
};

export type Evidence = {
  /** The member's own word, newest first. */
  readonly counted: readonly Piece[];
  /** What others say of it, newest first. */
  readonly apart: readonly Piece[];
  readonly for: readonly ItemId[];
  readonly against: readonly ItemId[];
  readonly open: readonly ItemId[];
  /** Expected to be heard and not heard since. */
  readonly silent: readonly ItemId[];
  readonly conflicts: readonly Conflict[];
  readonly confirmed: readonly ItemId[];
};

export const NO_EVIDENCE: Evidence = {
  counted: [],
  apart: [],
  for: [],
  against: [],
  open: [],
  silent: [],
  conflicts: [],
  confirmed: [],
};

export function evidenceOn(inputs: CellInputs, day: Day): Evidence {
  if (inputs.reports.length === 0 && inputs.expectations.length === 0) return NO_EVIDENCE;
  const counted = piecesOf(inputs.reports.filter(isPosition), day);
  const apart = piecesOf(
    inputs.reports.filter((report) => !isPosition(report)),
    day,
  );
  const ids = (of: (level: number) => boolean) =>
    counted.filter(({ level }) => level !== null && of(level)).map(({ id }) => id);
  return {
    counted,
    apart,
    for: ids((level) => level > 0),
    against: ids((level) => level < 0),
    open: ids((level) => level === 0),
    silent: silentOf(inputs, counted, day),
    conflicts: conflictsOf(counted, inputs.contradictions),
    confirmed: confirmedOf(counted, inputs.confirmations),
  };
}

/** Only who speaks for the member's government says where the member stands. */
function isPosition({ body }: Report): boolean {
  return body.holder.voice === 'government';
}

function piecesOf(reports: readonly Report[], day: Day): readonly Piece[] {
  const origins = new Map<ItemId, Report[]>();
  for (const report of reports) {
    const known = origins.get(report.origin);
    if (known) known.push(report);
    else origins.set(report.origin, [report]);
  }
  return [...origins.values()].map((of) => pieceOf(of, day)).sort(newestFirst);
}

function pieceOf(reports: readonly Report[], day: Day): Piece {
  const [best, ...others] = reports.length === 1 ? reports : [...reports].sort(bestFirst);
  const { id, body } = best as Report;
  const said = reports.map((report) => saidDay(report.body)).reduce(earlier);
  const quality = qualityOf(body);
  const freshness = freshnessOf(said, day, halfLifeOf(body.attribution, body.channel));
  return {
    id,
    signal: body,
    said,
    age: Math.max(0, daysBetween(said, day)),
    level: levelOf(body.stance),
    quality,
    freshness,
    weight: quality * freshness,
    repeats: others.map((other) => other.id).sort(),
  };
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

function bestFirst(one: Report, other: Report): number {
  return (
    qualityOf(other.body) - qualityOf(one.body) ||
    compare(saidDay(one.body), saidDay(other.body)) ||
    compare(one.id, other.id)
  );
}

export function newestFirst(one: Piece, other: Piece): number {
  return compare(other.said, one.said) || other.quality - one.quality || compare(one.id, other.id);
}

export function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Expected since a day, and no word of a position since that day. */
function silentOf(
  { expectations }: CellInputs,
  counted: readonly Piece[],
  day: Day,
): readonly ItemId[] {
  const last = counted.find(({ level }) => level !== null)?.said ?? '';
  return expectations
    .filter(({ body }) => body.since <= day && last < body.since)
    .map(({ id }) => id)
    .sort();
}

/** Pieces that another origin confirms. */
function confirmedOf(
  counted: readonly Piece[],
  confirmations: CellInputs['confirmations'],
): readonly ItemId[] {
  const there = new Set(counted.map(({ id }) => id));
  return counted
    .map(({ id }) => id)
    .filter((id) => confirmations.some(([one, other]) => one === id && there.has(other)));
}
