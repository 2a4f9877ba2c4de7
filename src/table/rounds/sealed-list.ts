/**
 * The sealed list of a round: the latest ballot of each member, in the order of the log.
 *
 * Use      a member is told "number 17 of 31": the same in the booth and by the verifier.
 * Shapes   places count from 1; a later ballot of the same member takes a later place.
 * Source   spec/record.md §5.
 */

import type { CastBallot, Round } from './rounds.ts';

export type Place = { readonly place: number; readonly of: number };

function sealedList({ ballots }: Pick<Round, 'ballots'>): readonly CastBallot[] {
  return Object.values(ballots).toSorted((one, two) => one.index - two.index);
}

/** Where the ballot of entry `index` stands; undefined where a later one took its place. */
export function placeOf(round: Pick<Round, 'ballots'>, index: number): Place | undefined {
  const list = sealedList(round);
  const at = list.findIndex((ballot) => ballot.index === index);
  return at < 0 ? undefined : { place: at + 1, of: list.length };
}
