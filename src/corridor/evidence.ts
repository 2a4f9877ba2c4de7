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
import { type Day, dayNumber } from './dated.ts';
import type { ItemId, SubjectId } from './fields.ts';
import { type Conflict, conflictsOf } from './conflict.ts';
import type { Expectation } from './kinds/assessment.ts';
import type { Signal } from './kinds/signal.ts';
import { freshnessAt, halfLifeOf, levelOf, qualityOf, saidDay } from './weighing.ts';

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
  const origins = originsOf(inputs);
  const today = dayNumber(day);
  const counted = origins.counted.map((origin) => pieceOn(origin, today));
  const apart = origins.apart.map((origin) => pieceOn(origin, today));
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

/** What of a piece is the same on every day. */
type Origin = Pick<Piece, 'id' | 'signal' | 'said' | 'level' | 'quality' | 'repeats'> & {
  readonly number: number;
  readonly halfLife: number;
};
type Origins = { readonly counted: readonly Origin[]; readonly apart: readonly Origin[] };

/** Worked out once for the same inputs, whatever the day. */
const origins = new WeakMap<CellInputs, Origins>();

function originsOf(inputs: CellInputs): Origins {
  const known = origins.get(inputs);
  if (known) return known;
  const made = {
    counted: gathered(inputs.reports.filter(isPosition)),
    apart: gathered(inputs.reports.filter((report) => !isPosition(report))),
  };
  origins.set(inputs, made);
  return made;
}

/** Only who speaks for the member's government says where the member stands. */
function isPosition({ body }: Report): boolean {
  return body.holder.voice === 'government';
}

function gathered(reports: readonly Report[]): readonly Origin[] {
  const byOrigin = new Map<ItemId, Report[]>();
  for (const report of reports) {
    const known = byOrigin.get(report.origin);
    if (known) known.push(report);
    else byOrigin.set(report.origin, [report]);
  }
  return [...byOrigin.values()].map(originOf).sort(newestFirst);
}

function originOf(reports: readonly Report[]): Origin {
  const [best, ...others] = reports.length === 1 ? reports : [...reports].sort(bestFirst);
  const { id, body } = best as Report;
  const said = reports.map((report) => saidDay(report.body)).reduce(earlier);
  return {
    id,
    signal: body,
    said,
    number: dayNumber(said),
    level: levelOf(body.stance),
    quality: qualityOf(body),
    halfLife: halfLifeOf(body.attribution, body.channel),
    repeats: others.map((other) => other.id).sort(),
  };
}

function pieceOn(origin: Origin, today: number): Piece {
  const { id, signal, said, level, quality, repeats } = origin;
  const age = Math.max(0, today - origin.number);
  const freshness = freshnessAt(age, origin.halfLife);
  const weight = quality * freshness;
  return { id, signal, said, age, level, quality, freshness, weight, repeats };
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

type Ordered = Pick<Piece, 'said' | 'quality' | 'id'>;

function newestFirst(one: Ordered, other: Ordered): number {
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
