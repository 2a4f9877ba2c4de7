/**
 * Members who would do the same, by the shortest name a reader knows them by.
 *
 * Use      `pooledVerdict`, `pooledPortrait` for words; `among` are those of whom was asked.
 * Shapes   everybody, a group, all outside one, a few by name, or so many who count alike.
 * Source   spec/rules.md §1.
 */

import { never } from '../../../basics/bug.ts';
import type { GroupId, MemberId } from '../../ids.ts';
import type { Assembly } from '../assembly.ts';
import { type Marks, thoseMarked } from './marks.ts';
import type { Others, Portrait } from './portrait.ts';
import type { SmallSets } from './smallest.ts';
import type { Verdict } from './verdict.ts';

export type Pool =
  | { readonly pool: 'all' }
  | { readonly pool: 'group' | 'outside'; readonly group: GroupId }
  | { readonly pool: 'names'; readonly members: readonly MemberId[] }
  /** All asked, less these. */
  | { readonly pool: 'but'; readonly members: readonly MemberId[] }
  | { readonly pool: 'some'; readonly members: readonly MemberId[] };

export type PooledPart = {
  readonly take: number;
  readonly size: number;
  readonly from: Pool;
};

/** The smallest sets in the words of a reader; of `never` there are none. */
export type Pooled = {
  readonly size: number;
  readonly exact: boolean;
  readonly patterns: readonly (readonly PooledPart[])[];
  readonly more: boolean;
};

export type PooledVerdict =
  | { readonly stands: 'passes'; readonly lost: Pooled | null }
  | { readonly stands: 'short'; readonly wanting: Pooled | null; readonly closed: Pooled | null }
  | { readonly stands: 'held'; readonly by: Pooled | null };

export type PooledPortrait = {
  readonly members: number;
  readonly alone: Pool | null;
  readonly together: Pooled | null;
  readonly carry: { readonly [others in Others]: Pooled | null };
  readonly stayAway: Pooled | null;
};

const FEW = 6;

export function pooledVerdict(assembly: Assembly, marks: Marks, verdict: Verdict): PooledVerdict {
  const free = thoseMarked(assembly, marks, 'favour', 'neutral', 'absent');
  switch (verdict.stands) {
    case 'passes':
      return { stands: 'passes', lost: pooled(assembly, free, verdict.lost) };
    case 'short': {
      const open = thoseMarked(assembly, marks, 'neutral', 'absent');
      const wanting = pooled(assembly, open, verdict.wanting);
      return { stands: 'short', wanting, closed: pooled(assembly, free, verdict.closed) };
    }
    case 'held': {
      const opponents = thoseMarked(assembly, marks, 'against');
      const among = opponents.length > FEW ? opponents : assembly.members;
      return { stands: 'held', by: pooled(assembly, among, verdict.by) };
    }
  }
  return never(verdict);
}

export function pooledPortrait(assembly: Assembly, portrait: Portrait): PooledPortrait {
  const { members } = assembly;
  const { alone, together, carry, stayAway } = portrait;
  const of = (sets: SmallSets) => pooled(assembly, members, sets);
  const rest = members.filter((one) => !alone.includes(one));
  return {
    members: members.length,
    alone: alone.length === 0 ? null : poolOf(assembly, members, alone),
    together: pooled(assembly, rest, together),
    carry: { against: of(carry.against), neutral: of(carry.neutral), absent: of(carry.absent) },
    stayAway: of(stayAway),
  };
}

function pooled(
  assembly: Pick<Assembly, 'groups'>,
  among: readonly MemberId[],
  sets: SmallSets,
): Pooled | null {
  if (sets === 'never') return null;
  const patterns = sets.patterns.map((parts) =>
    parts.map(({ take, of }) => ({ take, size: of.length, from: poolOf(assembly, among, of) })),
  );
  return { ...sets, patterns };
}

export function poolOf(
  assembly: Pick<Assembly, 'groups'>,
  among: readonly MemberId[],
  members: readonly MemberId[],
): Pool {
  if (members.length === among.length && members.length > 2) return { pool: 'all' };
  if (members.length <= FEW / 2) return { pool: 'names', members };
  const named = groupOf(assembly, (inside) => same(members, (one) => inside.includes(one), among));
  if (named !== undefined) return { pool: 'group', group: named };
  const left = groupOf(assembly, (inside) => same(members, (one) => !inside.includes(one), among));
  if (left !== undefined) return { pool: 'outside', group: left };
  if (members.length <= FEW) return { pool: 'names', members };
  const others = among.filter((member) => !members.includes(member));
  return others.length <= FEW / 2 ? { pool: 'but', members: others } : { pool: 'some', members };
}

/** A group by its own name comes before any that it is the rest of. */
function groupOf(
  { groups }: Pick<Assembly, 'groups'>,
  isIt: (inside: readonly MemberId[]) => boolean,
): GroupId | undefined {
  const found = Object.entries(groups).find(([, inside]) => isIt(inside));
  return found?.[0] as GroupId | undefined;
}

function same(
  members: readonly MemberId[],
  belongs: (member: MemberId) => boolean,
  among: readonly MemberId[],
): boolean {
  return members.every(belongs) && among.filter(belongs).length === members.length;
}
