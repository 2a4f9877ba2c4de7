/**
 * A criterion judged by who stands around it: contested, and whether it serves who proposed it.
 *
 * Use      `isContested(criterion)`; `servesItself(criterion, names)` with the names by id.
 */

import type { Criterion } from './kinds/criterion.ts';

export function isContested({ opponents, turnedAgainst }: Criterion): boolean {
  return opponents.length > 0 || turnedAgainst.length > 0;
}

type Name = { readonly name: string; readonly country: string | null };

/** Proposed by somebody whom it favours, or by the member that person comes from. */
export function servesItself(
  { proposer, favours }: Criterion,
  names: ReadonlyMap<string, Name>,
): boolean {
  if (proposer === null) return false;
  const plain = proposer.toLowerCase();
  return favours.some((id) => {
    const name = names.get(id);
    return name !== undefined && (name.name.toLowerCase() === plain || name.country === plain);
  });
}
