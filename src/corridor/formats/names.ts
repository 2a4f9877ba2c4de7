/**
 * Whom a table means: members and candidates by id, by name, or by a last name that is unique.
 *
 * Use      `namesOf(corridor)` once for a table; `member` and `candidate` give the id.
 * Errors   `undefined` where nobody, or more than one, is called so.
 */

import { type Corridor, all } from '../corridor.ts';
import { candidatesOf, groundOf } from '../roster.ts';
import { folded } from './cells.ts';

export type Names = {
  readonly member: (given: string) => string | undefined;
  readonly candidate: (given: string) => string | undefined;
  readonly criterion: (given: string) => string | undefined;
};

type Named = { readonly id: string; readonly names: readonly (string | undefined)[] };

export function namesOf(corridor: Corridor): Names {
  const members = (groundOf(corridor)?.members ?? []).map(({ id, name }): Named => {
    return { id, names: [name.en, name.nl, name.fr] };
  });
  const candidates = candidatesOf(corridor).map(({ id, name }): Named => {
    return { id, names: [name, name.split(' ').at(-1)] };
  });
  const criteria = all(corridor, 'criterion').map(({ body }): Named => {
    return { id: body.id, names: [body.text.en, body.text.nl, body.text.fr] };
  });
  return {
    member: finder(members),
    candidate: finder(candidates),
    criterion: finder(criteria),
  };
}

function finder(list: readonly Named[]): (given: string) => string | undefined {
  const ids = new Map<string, string | null>();
  for (const { id, names } of list) {
    for (const name of new Set(names.flatMap((one) => (one ? folded(one) : [])))) {
      ids.set(name, ids.has(name) && ids.get(name) !== id ? null : id);
    }
  }
  for (const { id } of list) ids.set(folded(id), id);
  return (given) => ids.get(folded(given)) ?? undefined;
}
