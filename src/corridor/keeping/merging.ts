/**
 * Bringing what a file holds into a corridor that stands: nothing is overwritten, nothing lost.
 *
 * Use      `merged(corridor, given)`: the changes to add, in order; none where all is there
 *          already.
 * Shapes   a change is known by author, time, kind and item. Of an item that was changed on both
 *          sides both histories stay, and the latest state of either stands: where that is the one
 *          that stood here, it is put once more, behind what came in.
 */

import { canonicalJson } from '../../basics/canonical.ts';
import { type Change, type Corridor, item } from '../corridor.ts';
import { firstAuthor } from './guests.ts';

/** A change before it is somebody's. */
export type Unsigned<C = Change> = C extends unknown ? Omit<C, 'by' | 'at'> : never;

export type Merged = {
  /** Of the file, with their authors. */
  readonly brought: readonly Change[];
  /** What stood here and was later, put once more by whoever brings the others. */
  readonly again: readonly Unsigned[];
  /** How many of the file were here already. */
  readonly known: number;
};

export function merged(corridor: Corridor, given: readonly Change[]): Merged {
  const brought = given.filter((change) => !isKnown(corridor, change));
  const touched = new Map(
    brought.map((change) => [`${change.kind} ${change.id}`, change] as const),
  );
  const again = [...touched.values()].flatMap((last) => againOf(corridor, last, brought));
  return { brought, again, known: given.length - brought.length };
}

function isKnown(corridor: Corridor, change: Change): boolean {
  const known = item(corridor, change.kind, change.id)?.revisions ?? [];
  return known.some(
    ({ by, at, body }) =>
      at === change.at &&
      firstAuthor(by) === firstAuthor(change.by) &&
      canonicalJson(body) === canonicalJson(change.type === 'put' ? change.body : null),
  );
}

/** `last` is the last change of its item that came in. */
function againOf(corridor: Corridor, last: Change, brought: readonly Change[]): Merged['again'] {
  const { kind, id } = last;
  const revisions = item(corridor, kind, id)?.revisions ?? [];
  const stood = revisions.at(-1);
  if (!stood || stood.at <= last.at) return [];
  const came = brought.filter((change) => change.kind === kind && change.id === id).length;
  const place = { kind, id, seen: revisions.length + came };
  if (stood.body === null) return [{ ...place, type: 'withdraw', reason: stood.reason ?? '' }];
  return [{ ...place, type: 'put', body: stood.body } as Unsigned];
}
