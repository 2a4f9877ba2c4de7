/**
 * What a newer state of a table changes in a corridor, piece by piece, before it is taken over.
 *
 * Use      `differences(corridor, taken)` for a person to read; `changed(corridor, taken)` are the
 *          items to put when he agrees.
 * Shapes   a piece names what it is about and whether it is new, changed or gone; nothing is gone
 *          from a corridor by it: assessments of a member that left stay where they are. The day on
 *          which something was learned is no difference.
 */

import { type Json, canonicalJson } from '../basics/canonical.ts';
import { type Corridor, all, item, latest } from './corridor.ts';
import type { ItemId } from './fields.ts';
import type { Taken, TakenKind } from './ground-from.ts';
import type { Ground } from './kinds/ground.ts';
import { groundOf } from './roster.ts';

export type Difference =
  | { readonly what: 'all' | 'follows' | 'title' | 'body' | 'post' | 'rule'; readonly how: How }
  | {
      readonly what: 'group' | 'member' | 'candidate' | 'round';
      readonly how: How;
      readonly id: string;
    }
  | { readonly what: Exclude<TakenKind, 'ground'>; readonly how: How; readonly id: ItemId };
type How = 'new' | 'changed' | 'gone';

/** Empty: nothing of it is new. `all`: there was no ground before. */
export function differences(corridor: Corridor, taken: readonly Taken[]): readonly Difference[] {
  return changed(corridor, taken).flatMap((one): readonly Difference[] => {
    if (one.kind !== 'ground') {
      const isKnown = latest(corridor, one.kind, one.id) !== undefined;
      return [{ what: one.kind, how: isKnown ? 'changed' : 'new', id: one.id }];
    }
    const before = groundOf(corridor);
    return before ? ofGround(before, one.body) : [{ what: 'all', how: 'new' }];
  });
}

/**
 * Those that say something else than what stands. What the side changed or withdrew since it was
 * taken over stays so, until the table itself says something new; a criterion that the side has
 * under an item of its own is the side's.
 */
export function changed(corridor: Corridor, taken: readonly Taken[]): readonly Taken[] {
  const criteria = new Map(all(corridor, 'criterion').map(({ id, body }) => [body.id, id]));
  return taken.filter((one) => {
    if (one.kind === 'ground') {
      const before = groundOf(corridor);
      return before === undefined || !isSame(before, one.body);
    }
    if (one.kind === 'criterion' && (criteria.get(one.body.id) ?? one.id) !== one.id) return false;
    const revisions = item(corridor, one.kind, one.id)?.revisions ?? [];
    const said = undated(one.body);
    return !revisions.some(({ body }) => body !== null && isSame(undated(body), said));
  });
}

function ofGround(before: Ground, after: Ground): readonly Difference[] {
  const parts = (['follows', 'title', 'body', 'post', 'rule'] as const).filter(
    (part) => !isSame(before[part], after[part]),
  );
  return [
    ...parts.map((what) => ({ what, how: 'changed' as const })),
    ...listed('group', before.groups, after.groups),
    ...listed('member', before.members, after.members),
    ...listed('candidate', before.candidates, after.candidates),
    ...listed('round', roundsOf(before), roundsOf(after)),
  ];
}

type Identified = { readonly id: string };

function listed(
  what: 'group' | 'member' | 'candidate' | 'round',
  before: readonly Identified[],
  after: readonly Identified[],
): readonly Difference[] {
  const then = new Map(before.map((one) => [one.id, one]));
  const now = new Set(after.map(({ id }) => id));
  const newer = after.flatMap((one): readonly Difference[] => {
    const known = then.get(one.id);
    if (known && isSame(known, one)) return [];
    return [{ what, how: known ? 'changed' : 'new', id: one.id }];
  });
  const gone = before.filter(({ id }) => !now.has(id));
  return [...newer, ...gone.map(({ id }): Difference => ({ what, how: 'gone', id }))];
}

/** The ground keeps rounds as JSON; one without an id is nobody's. */
function roundsOf({ rounds = [] }: Ground): readonly Identified[] {
  return rounds.filter(
    (round): round is Json & Identified =>
      typeof round === 'object' && round !== null && 'id' in round && typeof round.id === 'string',
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one as Json) === canonicalJson(other as Json);
}

function undated(body: Exclude<Taken, { readonly kind: 'ground' }>['body']): object {
  return { ...body, learned: '' };
}
