/**
 * Who moves whom, from dated evidence alone: ties that were witnessed, and turns that followed.
 *
 * Use      `influenceOf(corridor, day)` with a corridor as it was known on the day.
 * Shapes   an edge runs from who moves to who is moved and carries each dated piece it rests on; a
 *          weight is how many those are, never typed in. Following in time is no proof: a turn that
 *          followed says how many others turned as well, and how many usually do. Which voice
 *          weighs most is read from witnessed ties alone, trades left out.
 * Units    `WINDOW_DAYS` for a turn that followed.
 */

import type { MemberId } from '../table/ids.ts';
import { type Corridor, all } from './corridor.ts';
import { type Day, lastDay } from './dated.ts';
import type { ItemId } from './fields.ts';
import { grouped } from './grouped.ts';
import type { Tie } from './kinds/tie.ts';
import { type Following, followingsOf } from './turns.ts';
import { type Circle, type Knot, circlesOf, knotsOf } from './waiting.ts';

export type Party =
  | { readonly kind: 'member'; readonly id: MemberId }
  | { readonly kind: 'outside'; readonly name: string }
  /** The members in general. */
  | { readonly kind: 'all' };

export type KnownTie = { readonly id: ItemId; readonly body: Tie };
export type Edge = {
  readonly key: string;
  readonly leader: Party;
  readonly follower: Party;
  /** Witnessed, oldest first. */
  readonly ties: readonly KnownTie[];
  /** Derived from turns, oldest first. */
  readonly followings: readonly Following[];
};

/** Who is moved by a member, by what was witnessed. */
export type Voice = {
  readonly member: MemberId;
  /** Members in general are said to look to it. */
  readonly all: boolean;
  readonly moves: readonly MemberId[];
  readonly ties: readonly KnownTie[];
  readonly followings: readonly Following[];
};

export type Influence = {
  readonly edges: readonly Edge[];
  /** The weightiest; several where nothing told them apart, none where nothing was witnessed. */
  readonly weightiest: readonly Voice[];
  readonly circles: readonly Circle[];
  readonly knots: readonly Knot[];
};

export function influenceOf(corridor: Corridor, day: Day): Influence {
  const ties = all(corridor, 'tie')
    .filter(({ body }) => body.learned <= day)
    .toSorted((one, other) => (lastDay(one.body.when) < lastDay(other.body.when) ? -1 : 1));
  const followings = followingsOf(corridor, day);
  const waiting = ties.flatMap(({ id, body: { how, follower, leader, outcome } }) =>
    how === 'waits-for' && follower !== null && leader !== null && outcome === null
      ? [{ id, who: follower, on: leader }]
      : [],
  );
  return {
    edges: edgesOf(ties, followings),
    weightiest: weightiestOf(ties, followings),
    circles: circlesOf(waiting),
    knots: knotsOf(waiting),
  };
}

export function keyOf(party: Party): string {
  switch (party.kind) {
    case 'member':
      return `member ${party.id}`;
    case 'outside':
      return `outside ${party.name}`;
    case 'all':
      return 'all';
  }
}

/** How many dated pieces it rests on. */
export function weightOf({ ties, followings }: Pick<Edge, 'ties' | 'followings'>): number {
  return ties.length + followings.length;
}

function edgesOf(ties: readonly KnownTie[], followings: readonly Following[]): readonly Edge[] {
  const edges = new Map<string, Edge>();
  const at = (leader: Party, follower: Party): Edge => {
    const key = `${keyOf(leader)} > ${keyOf(follower)}`;
    return edges.get(key) ?? { key, leader, follower, ties: [], followings: [] };
  };
  for (const tie of ties) {
    const edge = at(leaderOf(tie.body), followerOf(tie.body));
    edges.set(edge.key, { ...edge, ties: [...edge.ties, tie] });
  }
  for (const one of followings) {
    const edge = at(memberOf(one.led.member), memberOf(one.turn.member));
    edges.set(edge.key, { ...edge, followings: [...edge.followings, one] });
  }
  return [...edges.values()];
}

function memberOf(id: MemberId): Party {
  return { kind: 'member', id };
}

function leaderOf({ leader, leaderInWords }: Tie): Party {
  if (leader !== null) return memberOf(leader);
  return leaderInWords === null ? { kind: 'all' } : { kind: 'outside', name: leaderInWords };
}

function followerOf({ follower }: Tie): Party {
  return follower === null ? { kind: 'all' } : memberOf(follower);
}

/** Whom most are said to be moved by, then of whom it was witnessed most often. */
function weightiestOf(
  ties: readonly KnownTie[],
  followings: readonly Following[],
): readonly Voice[] {
  const moving = ties.filter(({ body }) => body.leader !== null && body.how !== 'trades-with');
  const voices = [...grouped(moving, ({ body }) => body.leader as MemberId)]
    .map(([member, of]) => voiceOf(member, of, followings))
    .toSorted((one, other) => heavier(other, one));
  const [first] = voices;
  return voices.filter((voice) => first !== undefined && heavier(voice, first) === 0);
}

function voiceOf(
  member: MemberId,
  ties: readonly KnownTie[],
  followings: readonly Following[],
): Voice {
  return {
    member,
    all: ties.some(({ body }) => body.follower === null),
    moves: [...new Set(ties.flatMap(({ body }) => body.follower ?? []))],
    ties,
    followings: followings.filter(({ led }) => led.member === member),
  };
}

function heavier(one: Voice, other: Voice): number {
  return (
    Number(one.all) - Number(other.all) ||
    one.moves.length - other.moves.length ||
    one.ties.length - other.ties.length
  );
}
