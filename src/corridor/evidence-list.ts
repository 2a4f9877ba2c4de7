/**
 * The stream of evidence as a person reads it: signals and counts, newest first.
 *
 * Use      `entriesOf(corridor)` once for a corridor; evidence-filter.ts narrows it.
 * Shapes   reports of one origin are one entry: the origin first, its repeats by day. A count
 *          stands in the same stream, and is an entry of its own.
 */

import { must } from '../basics/bug.ts';
import { type Corridor, type Standing, all } from './corridor.ts';
import type { Day } from './dated.ts';
import type { ItemId } from './fields.ts';
import type { Link } from './kinds/link.ts';
import { linksIn, rootOf } from './origins.ts';
import { saidDay } from './weighing.ts';

/** A link of a report with another signal; `later`: the report is the later word. */
export type Linking = {
  readonly id: ItemId;
  readonly how: Link['how'];
  /** Which report of the entry is tied. */
  readonly own: ItemId;
  readonly other: ItemId;
  readonly later: boolean;
};

export type SignalEntry = {
  readonly kind: 'signal';
  readonly id: ItemId;
  readonly day: Day;
  /** Never empty: the origin first, then its further reports. */
  readonly reports: readonly Standing<'signal'>[];
  readonly links: readonly Linking[];
  /** Those of its reports that a later word took back. */
  readonly retracted: readonly ItemId[];
  readonly contradicted: boolean;
};

export type CountEntry = {
  readonly kind: 'count';
  readonly id: ItemId;
  readonly day: Day;
  readonly body: Standing<'count'>['body'];
};

export type Entry = SignalEntry | CountEntry;

export function entriesOf(corridor: Corridor): readonly Entry[] {
  const counts = all(corridor, 'count').map(({ id, body }): CountEntry => {
    return { kind: 'count', id, body, day: saidDay(body) };
  });
  return [...signalEntries(corridor), ...counts].sort(newestFirst);
}

/** Whether the item is shown in this entry: a report of it, a count, or a link of it. */
export function isOfEntry(entry: Entry, id: ItemId): boolean {
  if (entry.kind === 'count') return entry.id === id;
  return (
    entry.reports.some((report) => report.id === id) || entry.links.some((one) => one.id === id)
  );
}

function signalEntries(corridor: Corridor): readonly SignalEntry[] {
  const standing = all(corridor, 'signal');
  const originOf = new Map(standing.map(({ id, body }) => [id, body.origin]));
  const folded = new Map<ItemId, Standing<'signal'>[]>();
  for (const signal of standing) {
    const root = rootOf(signal.id, (id) => originOf.get(id));
    const reports = folded.get(root);
    if (reports) reports.push(signal);
    else folded.set(root, [signal]);
  }
  const { retracted, contradicts } = linksIn(corridor);
  const linked = linkingsOf(corridor);
  return [...folded].map(([root, reports]) => {
    const ordered = reports.sort((one, other) => originFirst(root, one, other));
    const ids = ordered.map(({ id }) => id);
    return {
      kind: 'signal' as const,
      id: must(ids[0], 'a report of each origin'),
      day: ordered.map(({ body }) => saidDay(body)).reduce(earlier),
      reports: ordered,
      links: ids.flatMap((id) => linked.get(id) ?? []),
      retracted: ids.filter((id) => retracted.has(id)),
      contradicted: ids.some((id) => contradicts.has(id)),
    };
  });
}

function linkingsOf(corridor: Corridor): ReadonlyMap<ItemId, readonly Linking[]> {
  const linked = new Map<ItemId, Linking[]>();
  const add = (of: ItemId, linking: Linking) =>
    linked.set(of, [...(linked.get(of) ?? []), linking]);
  for (const { id, body } of all(corridor, 'link')) {
    const { from, to, how } = body;
    add(from, { id, how, own: from, other: to, later: true });
    add(to, { id, how, own: to, other: from, later: false });
  }
  return linked;
}

function originFirst(root: ItemId, one: Standing<'signal'>, other: Standing<'signal'>): number {
  return (
    Number(other.id === root) - Number(one.id === root) ||
    compare(saidDay(one.body), saidDay(other.body)) ||
    compare(one.id, other.id)
  );
}

function newestFirst(one: Entry, other: Entry): number {
  return compare(other.day, one.day) || compare(one.id, other.id);
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
