/**
 * What the published counts of a round would give away in this body, before anybody has answered.
 *
 * Use      `givingAway(definition, plan, members)` for a planned round and those who may answer;
 *          the set-up page says it in sentences.
 * Shapes   an answer can be certain to somebody only where all others of its piece (soundings/
 *          floors.ts) gave the same. `exact`: the counts of every piece can be worked out, so it is
 *          certain there; where groups overlap the numbers are the worst that can be.
 * Source   spec/rules.md §9; spec/protocol.md §5.3.
 */

import type { Definition, RoundPlan } from '../definition/definition.ts';
import type { MemberId } from '../ids.ts';
import { excepted } from '../rules/classes.ts';
import { type Piece, fewestCast, piecesOf, publishedSets, smallSet } from '../soundings/floors.ts';
import type { PublishedSet } from '../soundings/sounding.ts';

export type GivingAway = {
  /** Each can be counted apart by whoever reads the results; the smallest first. */
  readonly pieces: readonly Piece[];
  readonly exact: boolean;
  /**
   * So few members who compare their answers always know another's; 0 where one answer is
   * published as it is.
   */
  readonly coalition: number;
  /** So many must answer, or nothing is opened. */
  readonly fewest: number;
  /** A piece so small that the round cannot be called in this body. */
  readonly refused: { readonly group: string; readonly size: number } | null;
  /** Fewer may answer than must: the round cannot be called either. */
  readonly tooFew: boolean;
  /** Members whose answers are in no count: the rule never looks at them. */
  readonly uncounted: readonly MemberId[];
};

type Body = Pick<Definition, 'rule' | 'body'>;

/** `undefined` where nothing is published. */
export function givingAway(
  definition: Body,
  plan: Pick<RoundPlan, 'reveal' | 'classes'>,
  members: readonly MemberId[],
): GivingAway | undefined {
  if (plan.reveal === 'nothing' || plan.reveal === 'passes') return undefined;
  const sets = publishedSets(definition, plan, members);
  const unseen = excepted(definition.rule);
  return {
    ...knownFrom(sets),
    fewest: fewestCast(definition),
    refused: smallSet(definition, sets) ?? null,
    tooFew: sets[0].members.length < fewestCast(definition),
    uncounted: members.filter((member) => unseen.includes(member)),
  };
}

/** What follows from the published sets alone. */
export function knownFrom(
  sets: readonly PublishedSet[],
): Pick<GivingAway, 'pieces' | 'exact' | 'coalition'> {
  const pieces = piecesOf(sets).toSorted((a, b) => a.members.length - b.members.length);
  const smallest = pieces[0]?.members.length ?? 1;
  return { pieces, exact: sets.every((set) => nests(set, sets)), coalition: smallest - 1 };
}

/** Inside, around or apart from every other set: then differences reach every piece. */
function nests({ members }: PublishedSet, sets: readonly PublishedSet[]): boolean {
  return sets.every((other) => {
    const both = members.filter((id) => other.members.includes(id)).length;
    return both === 0 || both === members.length || both === other.members.length;
  });
}
