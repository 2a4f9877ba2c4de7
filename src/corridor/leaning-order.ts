/**
 * Items in an order in which each can be taken in after those before it.
 *
 * Use      an import takes in what was previewed as a whole, piece by piece.
 * Shapes   by kind, what others name first; an argument after the one that it answers. Otherwise in
 *          the order given.
 */

import type { ItemId } from './fields.ts';
import type { Body, Kind } from './kinds/index.ts';

type Leaning = { readonly kind: Kind; readonly id: ItemId; readonly body: Body<Kind> };

const RANK: { readonly [K in Kind]: number } = {
  ground: 0,
  name: 1,
  criterion: 2,
  timing: 2,
  meeting: 2,
  'kept-text': 2,
  signal: 3,
  count: 3,
  fact: 3,
  argument: 3,
  event: 3,
  race: 3,
  figure: 3,
  contact: 3,
  approach: 3,
  tie: 3,
  link: 4,
  expectation: 4,
  assessment: 4,
  snapshot: 5,
  outcome: 5,
};

export function inLeaningOrder<One extends Leaning>(items: readonly One[]): readonly One[] {
  const arguing = new Map(items.flatMap((one) => (one.kind === 'argument' ? [[one.id, one]] : [])));
  const depthOf = (one: Leaning): number => {
    const seen = new Set<ItemId>();
    for (let at: Leaning | undefined = one; at && !seen.has(at.id);) {
      seen.add(at.id);
      at = 'answers' in at.body && at.body.answers ? arguing.get(at.body.answers) : undefined;
    }
    return seen.size;
  };
  const ranked = items.map((one) => ({ one, rank: RANK[one.kind], depth: depthOf(one) }));
  return ranked
    .sort((some, other) => some.rank - other.rank || some.depth - other.depth)
    .map(({ one }) => one);
}
