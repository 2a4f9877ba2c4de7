/**
 * What a round publishes together, and the floors below which nothing is opened.
 *
 * Use      checked when a round is called (on those entitled) and when it closes (on those who
 *          cast).
 * Shapes   at least f + 3 ballots in what is published as a whole; at least three in every piece
 *          that sums and differences of published sets can single out.
 * Source   spec/protocol.md §5.3.
 */

import type { Definition, RoundPlan } from '../definition.ts';
import type { MemberId } from '../ids.ts';
import { excepted } from '../rules/classes.ts';
import type { PublishedSet, PublishedSets } from './sounding.ts';

export const FEWEST = 3;

/** The sets that the round's reveal level publishes, over `members`. */
export function publishedSets(
  definition: Pick<Definition, 'rule' | 'body'>,
  plan: Pick<RoundPlan, 'reveal' | 'classes'>,
  members: readonly MemberId[],
): PublishedSets {
  const unseen = excepted(definition.rule);
  const whole = members.filter((member) => !unseen.includes(member));
  const classes = plan.reveal === 'classes' ? plan.classes : [];
  return [
    { class: 'all', members: whole },
    ...classes.map((group) => ({
      class: group,
      members: whole.filter((id) => definition.body.groups[group]?.members.includes(id)),
    })),
  ];
}

/** So many must have cast, of those whose answers are published. */
export function fewestCast(definition: Pick<Definition, 'body'>): number {
  return definition.body.acceptsSmallCounts ? 1 : definition.body.assumedCorrupt + FEWEST;
}

/**
 * A piece so small that it gives answers away: sums can be added and subtracted at will, and what
 * comes out is always made of whole pieces, each of those who are in just the same sets.
 */
export function smallSet(
  definition: Pick<Definition, 'body'>,
  sets: readonly PublishedSet[],
): { readonly group: string; readonly size: number } | undefined {
  if (definition.body.acceptsSmallCounts) return undefined;
  const sizes = new Map<string, number>();
  for (const member of new Set(sets.flatMap(({ members }) => members))) {
    const group = pieceOf(member, sets);
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const small = [...sizes].find(([, size]) => size < FEWEST);
  return small && { group: small[0], size: small[1] };
}

/** `all & trio - five`: in the first two, and not in the third. */
function pieceOf(member: MemberId, sets: readonly PublishedSet[]): string {
  const named = (inside: boolean): readonly string[] =>
    sets.filter(({ members }) => members.includes(member) === inside).map((set) => set.class);
  return [named(true).join(' & '), ...named(false)].join(' - ');
}
