/**
 * What a round publishes together, and the floors below which nothing is opened.
 *
 * Use      checked when a round is called (on those entitled) and when it closes (on those who
 *          cast).
 * Shapes   at least f + 3 ballots in all; at least three in every published set, and in every
 *          difference and intersection of two of them that is not empty.
 * Source   PROTOCOL corrections 5, 21; spec/protocol.md §5.3.
 */

import type { Definition, RoundPlan } from '../definition.ts';
import type { MemberId } from '../ids.ts';
import { excepted } from '../rules/classes.ts';
import type { PublishedSet } from './sounding.ts';

const FEWEST = 3;

/** The sets that the round's reveal level publishes, over `members`; the whole comes first. */
export function publishedSets(
  definition: Pick<Definition, 'rule' | 'body'>,
  plan: Pick<RoundPlan, 'reveal' | 'classes'>,
  members: readonly MemberId[],
): readonly PublishedSet[] {
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

/** So many must have cast, in all. */
export function fewestCast(definition: Pick<Definition, 'body'>): number {
  return definition.body.acceptsSmallCounts ? 1 : definition.body.assumedCorrupt + FEWEST;
}

/** A set, a difference or an intersection so small that it gives answers away. */
export function smallSet(
  definition: Pick<Definition, 'body'>,
  sets: readonly PublishedSet[],
): { readonly group: string; readonly size: number } | undefined {
  if (definition.body.acceptsSmallCounts) return undefined;
  return [
    ...sets.map(named),
    ...sets.flatMap((one) => sets.flatMap((two) => parts(one, two))),
  ].find(({ size }) => size > 0 && size < FEWEST);
}

type Named = { readonly group: string; readonly size: number };

function named(set: PublishedSet): Named {
  return { group: set.class, size: set.members.length };
}

function parts(one: PublishedSet, two: PublishedSet): readonly Named[] {
  const common = one.members.filter((member) => two.members.includes(member)).length;
  return [
    { group: `${one.class} - ${two.class}`, size: one.members.length - common },
    { group: `${one.class} & ${two.class}`, size: common },
  ];
}
