/**
 * How the support for a name moved between two counted rounds, as differences of published sums.
 *
 * Use      `movementOf(selection, earlier, later)` of two rounds in which the name stood.
 * Shapes   not shown where the two rounds together could be reckoned down to fewer members than the
 *          body's floor allows: somebody joined, left, stayed away or came back, or was counted in
 *          another class.
 * Source   spec/process.md §13.4; spec/protocol.md §5.3.
 */

import type { Definition } from '../definition/definition.ts';
import type { MemberId } from '../ids.ts';
import type { PublishedRound, Shown } from '../rounds/published.ts';
import type { Counts } from '../rounds/rounds.ts';
import { type NamedSet, smallSet } from '../soundings/floors.ts';

export type Movement =
  | {
      readonly moved: 'by';
      /** The round it is reckoned from, as people number it. */
      readonly since: number;
      readonly by: Counts;
      /** The same members answered in both. */
      readonly sameMembers: boolean;
    }
  | { readonly moved: 'withheld'; readonly since: number }
  | { readonly moved: 'unknown' };

type Standing = { readonly round: PublishedRound; readonly shown: Shown };

export function movementOf(
  definition: Pick<Definition, 'body'>,
  earlier: Standing | undefined,
  later: Standing,
): Movement {
  if (earlier?.shown.shown !== 'counts' || later.shown.shown !== 'counts') {
    return { moved: 'unknown' };
  }
  const since = earlier.round.number;
  const [from, to] = [earlier.shown.counts, later.shown.counts];
  const sets = [...setsOf(earlier.round, 'one'), ...setsOf(later.round, 'two')];
  if (smallSet(definition, sets) !== undefined) return { moved: 'withheld', since };
  const by = {
    encourage: to.encourage - from.encourage,
    discourage: to.discourage - from.discourage,
    noOpinion: to.noOpinion - from.noOpinion,
  };
  const sameMembers = sameSet(earlier.round.sets[0].members, later.round.sets[0].members);
  return { moved: 'by', since, by, sameMembers };
}

/** The round's sets under names of their own, so that those of two rounds stand apart. */
function setsOf(round: PublishedRound, name: string): readonly NamedSet[] {
  return round.sets.map(({ class: group, members }) => ({ class: `${name} ${group}`, members }));
}

function sameSet(one: readonly MemberId[], two: readonly MemberId[]): boolean {
  return one.length === two.length && one.every((member) => two.includes(member));
}
