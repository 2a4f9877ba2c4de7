/**
 * Whose answer becomes certain to whom, before anybody has answered: at each reveal level of this
 * body, and by subtracting one round from another.
 *
 * Use      the set-up page shows `leakageOf` as a table and says `differencesOf` in sentences.
 * Shapes   an answer is certain *always* where it is whatever the others answer: in a piece of k
 *          members (soundings/floors.ts) to k - 1 of them who compare. Where all of a piece agree,
 *          everybody knows that, at any level.
 * Source   spec/rules.md §9; spec/protocol.md §5.3.
 */

import type { Definition, RevealLevel, RoundPlan } from '../definition/definition.ts';
import { type Asking, differing, singledOutTogether } from '../rounds/differencing.ts';
import type { GroupId, MemberId } from '../ids.ts';
import { isSitting } from '../seats/sitting.ts';
import { piecesOf, publishedSets } from '../soundings/floors.ts';

/** Nobody's answers, one's own, or those of so many who compare. */
export type Knower = { readonly own: number };

export type Leak = {
  readonly level: Exclude<RevealLevel, 'nothing'>;
  /** For each knower, of how many members the answer is certain to some such knower, always. */
  readonly always: readonly number[];
};

/** Rounds whose published sets differ by so few that subtracting tells what they answered. */
export type Difference = {
  /** Rounds as people number them: one, or several that do it only together. */
  readonly earlier: readonly number[];
  readonly later: number;
  readonly members: readonly MemberId[];
};

type Body = Pick<Definition, 'rule' | 'body'>;

/** An outsider, a member, and as many who compare as are assumed to break the rules, or two. */
export function knowersOf({ body }: Pick<Definition, 'body'>): readonly Knower[] {
  return [{ own: 0 }, { own: 1 }, { own: Math.max(2, body.assumedCorrupt) }];
}

export function leakageOf(
  definition: Body,
  plan: Pick<RoundPlan, 'classes'>,
  members: readonly MemberId[],
): readonly Leak[] {
  const groups = Object.keys(definition.body.groups) as GroupId[];
  const classes = plan.classes.length > 0 ? plan.classes : groups;
  const levels: readonly Leak['level'][] = ['passes', 'counts', 'classes'];
  return levels
    .filter((level) => level !== 'classes' || classes.length > 0)
    .map((level) => leakAt(definition, { level, classes }, members));
}

function leakAt(
  definition: Body,
  { level, classes }: { readonly level: Leak['level']; readonly classes: readonly GroupId[] },
  members: readonly MemberId[],
): Leak {
  const knowers = knowersOf(definition);
  const sets = publishedSets(definition, { reveal: level, classes }, members);
  const sizes = piecesOf(sets).map((piece) => piece.members.length);
  // Of one bit those who compare learn the last answer only where none of them is against.
  const reach = (own: number) => (level === 'passes' ? 1 : own + 1);
  const always = knowers.map(({ own }) =>
    sizes.filter((size) => size <= reach(own)).reduce((sum, size) => sum + size, 0),
  );
  return { level, always };
}

/**
 * Of planned polls that publish counts of a name in common, each with every earlier one; or else
 * with all earlier ones together, as a call is judged.
 */
export function differencesOf(
  definition: Body & Pick<Definition, 'members' | 'rounds'>,
): readonly Difference[] {
  const all = definition.rounds.map((plan, at) => ({ round: at + 1, ...asked(definition, plan) }));
  return all.flatMap((later, at) => {
    const before = all.slice(0, at);
    const pairs = before.flatMap((earlier): readonly Difference[] => {
      const members = differing(definition, earlier, later);
      return members.length > 0 ? [{ earlier: [earlier.round], later: later.round, members }] : [];
    });
    if (pairs.length > 0) return pairs;
    const found = singledOutTogether(definition, before, later);
    return found ? [{ earlier: found.rounds, later: later.round, members: found.members }] : [];
  });
}

function asked({ members }: Pick<Definition, 'members'>, plan: RoundPlan): Asking {
  const sitting = members.filter((member) => isSitting(member, plan.opens));
  return { plan, members: sitting.map(({ id }) => id) };
}
