/**
 * Which signals still count on a day: not retracted, and one for each origin.
 *
 * Use      `linksIn(corridor)` and `rootOf`, for evidence.ts.
 * Shapes   the report of an origin that counts is the best graded; its day is the earliest on which
 *          the origin can have spoken, so that a late repetition makes nothing younger.
 */

import { type Corridor, all, latest } from './corridor.ts';
import type { ItemId } from './fields.ts';
import type { Link } from './kinds/link.ts';

export type Linked = {
  /** Signals that a living word took back. */
  readonly retracted: ReadonlySet<ItemId>;
  /** For each signal: those with which a living link ties it. */
  readonly contradicts: ReadonlyMap<ItemId, readonly ItemId[]>;
  readonly confirms: ReadonlyMap<ItemId, readonly ItemId[]>;
};

export function linksIn(corridor: Corridor): Linked {
  const standing = all(corridor, 'link')
    .map(({ body }) => body)
    .filter(({ from, to }) => isThere(corridor, from) && isThere(corridor, to));
  const retracted = retractedBy(standing.filter(({ how }) => how === 'retracts'));
  const live = standing.filter(({ from, to }) => !retracted.has(from) && !retracted.has(to));
  return {
    retracted,
    contradicts: pairsOf(live, 'contradicts'),
    confirms: pairsOf(live, 'confirms'),
  };
}

function isThere(corridor: Corridor, id: ItemId): boolean {
  return latest(corridor, 'signal', id) !== undefined;
}

/**
 * A retraction that was itself taken back retracts nothing. In a circle, which only two people who
 * crossed can make, the first id decides.
 */
function retractedBy(links: readonly Link[]): ReadonlySet<ItemId> {
  const by = new Map<ItemId, ItemId[]>();
  for (const { from, to } of links) by.set(to, [...(by.get(to) ?? []), from]);
  const found = new Map<ItemId, boolean>();
  for (const id of [...by.keys()].sort()) settle(id, by, found);
  return new Set([...by.keys()].filter((id) => found.get(id)));
}

/** Step by step: a chain can be longer than what a program may call within itself. */
function settle(
  first: ItemId,
  by: ReadonlyMap<ItemId, readonly ItemId[]>,
  found: Map<ItemId, boolean>,
): void {
  if (found.has(first)) return;
  found.set(first, false);
  const ahead = [{ id: first, next: 0 }];
  for (let at = ahead.at(-1); at !== undefined; at = ahead.at(-1)) {
    const from = by.get(at.id)?.[at.next];
    const known = from === undefined ? undefined : found.get(from);
    if (from !== undefined && known === undefined) {
      found.set(from, false);
      ahead.push({ id: from, next: 0 });
      continue;
    }
    at.next += 1;
    if (known === false) found.set(at.id, true);
    if (known !== true) ahead.pop();
  }
}

function pairsOf(
  links: readonly Link[],
  wanted: Link['how'],
): ReadonlyMap<ItemId, readonly ItemId[]> {
  const pairs = new Map<ItemId, ItemId[]>();
  const add = (one: ItemId, other: ItemId) =>
    pairs.set(one, [...(pairs.get(one) ?? []), other].sort());
  for (const { from, to, how } of links) {
    if (how !== wanted) continue;
    add(from, to);
    add(to, from);
  }
  return pairs;
}

/** The origin at the end of the chain of who has it from whom. */
export function rootOf(id: ItemId, originOf: (id: ItemId) => ItemId | null | undefined): ItemId {
  const seen = new Set<ItemId>([id]);
  let at = id;
  for (;;) {
    const next = originOf(at);
    if (next === null || next === undefined) return at;
    if (seen.has(next)) return [...seen].sort()[0] ?? at;
    seen.add(next);
    at = next;
  }
}
