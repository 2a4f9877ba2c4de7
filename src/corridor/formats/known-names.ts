/**
 * Finds members and candidates by what a table calls them: an id in any case, or a name.
 *
 * Use      `knownNames(corridor)`, for row-reading.ts.
 * Shapes   names without case and accents, in each of the languages; of a candidate the last name
 *          alone will do. A name that two have is nobody's.
 */

import type { CandidateId, MemberId } from '../../table/ids.ts';
import type { Corridor } from '../corridor.ts';
import { plainName } from '../plain-name.ts';
import { candidatesOf, groundOf } from '../roster.ts';

export type KnownNames = {
  readonly member: (given: string) => MemberId | undefined;
  readonly candidate: (given: string) => CandidateId | undefined;
};

export function knownNames(corridor: Corridor): KnownNames {
  const members = (groundOf(corridor)?.members ?? []).map(
    ({ id, name }) => [id, [name.en, name.nl, name.fr]] as const,
  );
  const candidates = candidatesOf(corridor).map(
    ({ id, name }) => [id, [name, name.trim().split(/\s+/).at(-1)]] as const,
  );
  return { member: finder(members), candidate: finder(candidates) };
}

function finder<Id extends string>(
  named: readonly (readonly [Id, readonly (string | undefined)[]])[],
): (given: string) => Id | undefined {
  const ids = new Map<string, Id>(named.map(([id]) => [id, id]));
  const byName = new Map<string, Id | null>();
  for (const [id, names] of named) {
    for (const name of new Set(names.map((one) => plainName(one ?? '')))) {
      if (name !== '') byName.set(name, byName.has(name) ? null : id);
    }
  }
  return (given) =>
    ids.get(given.trim().toLowerCase()) ?? byName.get(plainName(given)) ?? undefined;
}
