/**
 * Which signals and expectations may bear on the count otherwise than in the corridor before it.
 *
 * Use      cell-inputs.ts sorts only the cells of these again.
 * Shapes   a signal is touched where it came, went or was revised, where a link ties or frees it,
 *          and where one before it in the chain of who has it from whom now has another origin.
 *          `most`: so many that sorting all of them is the shorter way.
 */

import { type Corridor, all, latest } from './corridor.ts';
import type { ItemId } from './fields.ts';
import { grouped } from './grouped.ts';
import type { Kind } from './kinds/index.ts';
import type { Linked } from './origins.ts';

type State = { readonly corridor: Corridor; readonly linked: Linked };
export type Touched = {
  readonly signals: ReadonlySet<ItemId>;
  readonly expectations: ReadonlySet<ItemId>;
};

const FEW = 0.25;

export function touchedSince(before: State, after: State): Touched | 'most' {
  const came = differing(before.corridor, after.corridor, 'signal');
  if (came.length > 10 + FEW * after.corridor.items.signal.size) return 'most';
  const signals = new Set([
    ...came,
    ...reportersOf(came, before.corridor, after.corridor),
    ...relinked(before.linked, after.linked),
  ]);
  return {
    signals,
    expectations: new Set(differing(before.corridor, after.corridor, 'expectation')),
  };
}

/** Those that do not stand in both as they are. */
function differing(before: Corridor, after: Corridor, kind: Kind): readonly ItemId[] {
  const [old, now] = [before.items[kind], after.items[kind]];
  if (old === now) return [];
  const found: ItemId[] = [];
  for (const [id, item] of now) {
    const known = old.get(id);
    if (known === item) continue;
    if (known?.revisions.at(-1)?.body !== item.revisions.at(-1)?.body) found.push(id);
  }
  for (const id of old.keys()) if (!now.has(id)) found.push(id);
  return found;
}

/** Whoever has it, at whatever remove, from one of those that name another origin now. */
function reportersOf(
  came: readonly ItemId[],
  before: Corridor,
  after: Corridor,
): ReadonlySet<ItemId> {
  const originIn = (corridor: Corridor, id: ItemId) =>
    latest(corridor, 'signal', id)?.origin ?? null;
  const moved = came.filter((id) => originIn(before, id) !== originIn(after, id));
  const found = new Set<ItemId>();
  if (moved.length === 0) return found;
  const reporters = grouped(
    all(after, 'signal').filter(({ body }) => body.origin !== null),
    ({ body }) => body.origin,
  );
  for (let ahead = moved; ahead.length > 0;) {
    ahead = ahead.flatMap((id) =>
      (reporters.get(id) ?? []).flatMap((one) => (found.has(one.id) ? [] : one.id)),
    );
    for (const id of ahead) found.add(id);
  }
  return found;
}

function relinked(before: Linked, after: Linked): readonly ItemId[] {
  const { retracted } = before;
  return [
    ...[...retracted].filter((id) => !after.retracted.has(id)),
    ...[...after.retracted].filter((id) => !retracted.has(id)),
    ...retied(before.contradicts, after.contradicts),
    ...retied(before.confirms, after.confirms),
  ];
}

type Ties = Linked['confirms'];

function retied(before: Ties, after: Ties): readonly ItemId[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => before.get(id)?.join(' ') !== after.get(id)?.join(' '),
  );
}
