/**
 * Members who would do the same, by the shortest name a reader knows them by.
 *
 * Use      `poolOf(hall, among, members)`: everybody, a group, all outside one, a few by name, or
 *          so many; `among` are those of whom the question was asked.
 * Source   spec/rules.md §1.
 */

import type { GroupId, MemberId } from '../../ids.ts';
import type { Hall } from './marks.ts';

export type Pool =
  | { readonly pool: 'all' }
  | { readonly pool: 'group' | 'outside'; readonly group: GroupId }
  | { readonly pool: 'names'; readonly members: readonly MemberId[] }
  | { readonly pool: 'some'; readonly members: readonly MemberId[] };

const FEW = 6;

export function poolOf(
  hall: Pick<Hall, 'groups'>,
  among: readonly MemberId[],
  members: readonly MemberId[],
): Pool {
  if (members.length <= 2) return { pool: 'names', members };
  if (members.length === among.length) return { pool: 'all' };
  for (const [id, inside] of Object.entries(hall.groups)) {
    const group = id as GroupId;
    if (same(members, (one) => inside.includes(one), among)) return { pool: 'group', group };
    if (same(members, (one) => !inside.includes(one), among)) return { pool: 'outside', group };
  }
  return { pool: members.length <= FEW ? 'names' : 'some', members };
}

function same(
  members: readonly MemberId[],
  belongs: (member: MemberId) => boolean,
  among: readonly MemberId[],
): boolean {
  return members.every(belongs) && among.filter(belongs).length === members.length;
}
