/**
 * Who and what a corridor is about: the members of the body on a day, the names, the subjects.
 *
 * Use      the rows of the count are `membersOn`, its columns `subjectsOf`.
 * Shapes   the ground is the one item of its kind, with the id `ground`. A subject is a name of the
 *          ground or of an item `name`, a proposal on timing, or a criterion.
 */

import type { CandidateId } from '../table/ids.ts';
import { type Corridor, all, latest } from './corridor.ts';
import type { Day } from './dated.ts';
import type { SubjectId } from './fields.ts';
import type { Ground } from './kinds/ground.ts';

export const GROUND = 'ground';
export type GroundMember = Ground['members'][number];
/** A name, from the ground or found later. */
export type NamedCandidate = {
  readonly id: CandidateId;
  readonly name: string;
  readonly country: string | null;
};

export function groundOf(corridor: Corridor): Ground | undefined {
  return latest(corridor, 'ground', GROUND);
}

/** In the order of the ground; first and last day of membership count as membership. */
export function membersOn(ground: Ground | undefined, day: Day): readonly GroundMember[] {
  return (ground?.members ?? []).filter((member) => isMemberOn(member, day));
}

export function isMemberOn({ from, to }: GroundMember, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

export function candidatesOf(corridor: Corridor): readonly NamedCandidate[] {
  const found = new Map<CandidateId, NamedCandidate>();
  for (const one of groundOf(corridor)?.candidates ?? []) found.set(one.id, one);
  for (const { body } of all(corridor, 'name')) {
    if (found.has(body.candidate)) continue;
    found.set(body.candidate, { id: body.candidate, name: body.name, country: body.country });
  }
  return [...found.values()];
}

/** Names first, then timing, then criteria; each in the order in which they came. */
export function subjectsOf(corridor: Corridor): readonly SubjectId[] {
  const names = candidatesOf(corridor).map(({ id }): SubjectId => `candidate:${id}`);
  const timings = all(corridor, 'timing').map(({ body }): SubjectId => `timing:${body.id}`);
  const criteria = all(corridor, 'criterion').map(({ body }): SubjectId => `criterion:${body.id}`);
  return [...new Set([...names, ...timings, ...criteria])];
}
