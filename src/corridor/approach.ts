/**
 * In which order members are approached, and where that leaves out or delays who moves others.
 *
 * Use      `approachWarnings(corridor, subject, order)`; `moved` gives the order with one member at
 *          another place.
 * Shapes   who moves others is read from dated ties on the subject, or on none in particular; a
 *          member whose word all look to is late behind the first three.
 */

import { type Corridor, all } from './corridor.ts';
import type { SubjectId } from './fields.ts';
import type { Approach } from './kinds/meeting.ts';

type Order = Approach['order'];

export type ApproachWarning =
  | { readonly code: 'pivot_not_approached'; readonly member: string; readonly moves: Moves }
  | { readonly code: 'pivot_late'; readonly member: string; readonly moves: Moves };
/** Those it moves; `all` where members in general look to it. */
type Moves = readonly string[] | 'all';

const FIRST_PLACES = 3;

export function approachWarnings(
  corridor: Corridor,
  subject: SubjectId,
  order: Order,
): readonly ApproachWarning[] {
  const places = new Map<string, number>(order.map(({ member }, place) => [member, place]));
  return [...pivotsOf(corridor, subject)].flatMap(([member, moves]): readonly ApproachWarning[] => {
    const place = places.get(member);
    if (place === undefined) return [{ code: 'pivot_not_approached', member, moves }];
    if (moves === 'all') return place < FIRST_PLACES ? [] : [{ code: 'pivot_late', member, moves }];
    const earlier = moves.filter((follower) => (places.get(follower) ?? Infinity) < place);
    return earlier.length === 0 ? [] : [{ code: 'pivot_late', member, moves: earlier }];
  });
}

/** Who moves whom on a subject; a circle (each waits for the other) counts for both. */
function pivotsOf(corridor: Corridor, subject: SubjectId): ReadonlyMap<string, Moves> {
  const pivots = new Map<string, Moves>();
  for (const { body } of all(corridor, 'tie')) {
    const { leader, follower } = body;
    const about = body.subject === null || body.subject === subject;
    if (leader === null || !about || body.how === 'trades-with') continue;
    const known = pivots.get(leader) ?? [];
    if (follower === null || known === 'all') pivots.set(leader, 'all');
    else pivots.set(leader, known.includes(follower) ? known : [...known, follower]);
  }
  return pivots;
}

/** The order with the one at `from` put at `to`; places beyond the ends mean the ends. */
export function moved<Step>(order: readonly Step[], from: number, to: number): readonly Step[] {
  const step = order[from];
  if (step === undefined) return order;
  const without = order.toSpliced(from, 1);
  return without.toSpliced(Math.max(0, Math.min(to, without.length)), 0, step);
}
