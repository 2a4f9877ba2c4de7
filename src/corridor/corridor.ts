/**
 * A corridor: one side's private workspace, as the changes of its people left it.
 *
 * Use      `withChanges` adds changes; `latest`, `all` and `item` read; `asOf` is the same corridor
 *          as it was known at the end of a day.
 * Shapes   nothing is overwritten: a change puts a further revision of an item, or withdraws it
 *          with a reason; each has author and time. Two people who changed the same revision have
 *          both kept, the later one marked `crossed`.
 *          Maps and items are never changed once they are given out: what is the same object is the
 *          same, and is worked out once (`all`, `asOf` and the count rely on it).
 * Errors   `withChanges` is total: what was accepted once is never argued with. What may be added
 *          is judged before, by acceptance.ts.
 */

import type { Instant } from '../basics/instant.ts';
import { writeInstant } from '../basics/instant.ts';
import type { Day } from './dated.ts';
import type { ItemId } from './fields.ts';
import { type Body, type Kind, kinds } from './kinds/index.ts';

/** Who of the side did it: the id of a person of the side. */
export type Author = string;

export type Change<K extends Kind = Kind> = {
  readonly by: Author;
  readonly at: Instant;
  readonly kind: K;
  readonly id: ItemId;
  /** How many revisions of the item its author had seen. */
  readonly seen: number;
} & (
  | { readonly type: 'put'; readonly body: Body<K> }
  | { readonly type: 'withdraw'; readonly reason: string }
);

export type Revision<K extends Kind> = {
  readonly by: Author;
  readonly at: Instant;
  /** Null: withdrawn, for `reason`. */
  readonly body: Body<K> | null;
  readonly reason: string | null;
  /** Its author had not seen the revision before it. */
  readonly crossed: boolean;
};

export type Item<K extends Kind> = {
  readonly kind: K;
  readonly id: ItemId;
  /** Oldest first; never empty. */
  readonly revisions: readonly Revision<K>[];
};

/** An item as it stands now. */
export type Standing<K extends Kind> = { readonly id: ItemId; readonly body: Body<K> };

type Items = { readonly [K in Kind]: ReadonlyMap<ItemId, Item<K>> };
export type Corridor = {
  readonly items: Items;
  /** How many changes it has taken. */
  readonly size: number;
};

export function emptyCorridor(): Corridor {
  return { items: itemsOf(() => new Map()), size: 0 };
}

export function withChanges(corridor: Corridor, changes: readonly Change[]): Corridor {
  const touched = new Set(changes.map(({ kind }) => kind));
  const items = itemsOf((kind) =>
    touched.has(kind) ? new Map(mapOf(corridor, kind)) : mapOf(corridor, kind),
  );
  for (const change of changes) addTo(items[change.kind] as Map<ItemId, Item<Kind>>, change);
  return { items, size: corridor.size + changes.length };
}

function addTo(map: Map<ItemId, Item<Kind>>, change: Change): void {
  const known = map.get(change.id)?.revisions ?? [];
  const revision: Revision<Kind> = {
    by: change.by,
    at: change.at,
    body: change.type === 'put' ? change.body : null,
    reason: change.type === 'withdraw' ? change.reason : null,
    crossed: change.seen < known.length,
  };
  map.set(change.id, { kind: change.kind, id: change.id, revisions: [...known, revision] });
}

export function item<K extends Kind>(corridor: Corridor, kind: K, id: ItemId): Item<K> | undefined {
  return corridor.items[kind].get(id);
}

/** The item as it stands, or `undefined` where there is none or it was withdrawn. */
export function latest<K extends Kind>(
  corridor: Corridor,
  kind: K,
  id: ItemId,
): Body<K> | undefined {
  return item(corridor, kind, id)?.revisions.at(-1)?.body ?? undefined;
}

/** What stands of a map, worked out once for each. */
const standingIn = new WeakMap<AnyItems, readonly Standing<Kind>[]>();

/** All items of a kind that stand, in the order in which they first came. */
export function all<K extends Kind>(corridor: Corridor, kind: K): readonly Standing<K>[] {
  const items = mapOf(corridor, kind);
  const known = standingIn.get(items);
  if (known) return known as readonly Standing<K>[];
  const standing: Standing<Kind>[] = [];
  for (const { id, revisions } of items.values()) {
    const body = revisions.at(-1)?.body;
    if (body) standing.push({ id, body });
  }
  standingIn.set(items, standing);
  return standing as readonly Standing<K>[];
}

type Clock = 'learned' | 'written';
/** On which days revisions of a map came to be known, and what was asked of it last. */
type Known = {
  readonly days: readonly Day[];
  last: { readonly days: number; readonly items: AnyItems };
};
const knownIn: { readonly [C in Clock]: WeakMap<AnyItems, Known> } = {
  learned: new WeakMap(),
  written: new WeakMap(),
};

/**
 * As it was known at the end of `day`: only what had been learned, and written down, by then. Kinds
 * of which nothing came between two days that are asked for one after the other are the same maps.
 */
export function asOf(corridor: Corridor, day: Day, by: Clock = 'learned'): Corridor {
  return { items: itemsOf((kind) => knownOn(mapOf(corridor, kind), day, by)), size: corridor.size };
}

function knownOn(items: AnyItems, day: Day, by: Clock): AnyItems {
  const known = knownIn[by].get(items) ?? indexed(items, by);
  const days = known.days.findLastIndex((one) => one <= day) + 1;
  if (days === known.last.days) return known.last.items;
  const isAll = days === known.days.length;
  const kept = isAll ? items : filtered(items, (revision) => dayOf(revision, by) <= day);
  known.last = { days, items: kept };
  return kept;
}

function indexed(items: AnyItems, by: Clock): Known {
  const found = new Set<Day>();
  for (const { revisions } of items.values()) {
    for (const revision of revisions) found.add(dayOf(revision, by));
  }
  const days = [...found].sort();
  const known = { days, last: { days: days.length, items } };
  knownIn[by].set(items, known);
  return known;
}

/** As it stood when `at` had come: what was written later is not in it, whatever it says. */
export function asWritten(corridor: Corridor, at: Instant): Corridor {
  const before = (items: AnyItems) => filtered(items, (revision) => revision.at <= at);
  return { items: itemsOf((kind) => before(mapOf(corridor, kind))), size: corridor.size };
}

type AnyItems = ReadonlyMap<ItemId, Item<Kind>>;

function mapOf(corridor: Corridor, kind: Kind): AnyItems {
  return corridor.items[kind] as AnyItems;
}

/** The only place where the kinds are taken together: each map has items of its own kind only. */
function itemsOf(of: (kind: Kind) => AnyItems): Items {
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as { [K in Kind]: never };
}

/** Items of which every revision is kept are the same objects. */
function filtered(items: AnyItems, isKept: (revision: Revision<Kind>) => boolean): AnyItems {
  const kept = new Map<ItemId, Item<Kind>>();
  for (const [id, item] of items) {
    if (item.revisions.every(isKept)) {
      kept.set(id, item);
      continue;
    }
    const revisions = item.revisions.filter(isKept);
    if (revisions.length > 0) kept.set(id, { ...item, revisions });
  }
  return kept;
}

/** A body without a day of its own (the ground, a link) has always been known. */
function dayOf({ body, at }: Revision<Kind>, by: 'learned' | 'written'): Day {
  if (by === 'written' || body === null) return writeInstant(at).slice(0, 10);
  return 'learned' in body ? body.learned : '';
}
