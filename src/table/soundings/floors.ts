/**
 * What a round publishes together, and the floors below which nothing is opened.
 *
 * Use      checked when a round is called (on those entitled) and when it closes (on those who
 *          cast).
 * Shapes   at least f + 3 ballots in what is published as a whole; at least three in every piece
 *          that sums and differences of published sets can single out.
 * Source   spec/protocol.md §5.3.
 */

import type { Definition, RoundPlan, SoundingKind } from '../definition/definition.ts';
import type { MemberId } from '../ids.ts';
import { excepted } from '../rules/classes.ts';
import { boundOf } from './bound.ts';
import { askedBy, membersAsked } from './one-bit.ts';
import type { PublishedSet, PublishedSets } from './sounding.ts';

export const FEWEST = 3;

type Judged = Pick<Definition, 'rule' | 'body'>;

/** A published set under a name of its own: sets of two rounds can be held side by side. */
export type NamedSet = { readonly class: string; readonly members: readonly MemberId[] };

/** The sets that the round's reveal level publishes, over `members`. */
export function publishedSets(
  definition: Judged,
  plan: Pick<RoundPlan, 'reveal' | 'classes'> & { readonly kind?: SoundingKind },
  members: readonly MemberId[],
): PublishedSets {
  // Whom a knot names, it asks; no rule excepts them.
  if (plan.kind === 'knot') return [{ class: 'all', members }];
  const unseen = excepted(definition.rule);
  const whole = members.filter((member) => !unseen.includes(member));
  if (plan.reveal === 'passes' && plan.kind !== 'veto-check') return [setAsked(definition, whole)];
  const classes = plan.reveal === 'classes' ? plan.classes : [];
  return [
    { class: 'all', members: whole },
    ...classes.map((group) => ({
      class: group,
      members: whole.filter((id) => definition.body.groups[group]?.members.includes(id)),
    })),
  ];
}

/** At the level `passes` only the answers of those whom the rule asks are summed. */
function setAsked({ rule, body }: Judged, whole: readonly MemberId[]): PublishedSet {
  const bound = boundOf(rule);
  const asked = askedBy(rule) ?? (bound && [bound.leaf]);
  if (asked === undefined) return { class: 'all', members: whole };
  const groups = Object.fromEntries(
    Object.entries(body.groups).map(([group, { members }]) => [group, members]),
  );
  const [only] = asked.length === 1 ? asked : [];
  const name = typeof only?.in === 'string' ? only.in : 'all';
  return { class: name, members: membersAsked(asked, whole, groups) };
}

/** So many must have cast, of those whose answers are published. */
export function fewestCast(definition: Pick<Definition, 'body'>): number {
  return definition.body.acceptsSmallCounts ? 1 : definition.body.assumedCorrupt + FEWEST;
}

/** Members who are in just the same published sets: no sum tells them apart. */
export type Piece = {
  /** `all & trio - five`: in the first two, and not in the third. */
  readonly group: string;
  readonly members: readonly MemberId[];
};

/** Sums can be added and subtracted at will: what comes out is always made of whole pieces. */
export function piecesOf(sets: readonly NamedSet[]): readonly Piece[] {
  const members = [...new Set(sets.flatMap((set) => set.members))];
  const names = members.map((member) => pieceName(member, sets));
  return [...new Set(names)].map((group) => ({
    group,
    members: members.filter((_, at) => names[at] === group),
  }));
}

/** A piece so small that it gives answers away. */
export function smallSet(
  definition: Pick<Definition, 'body'>,
  sets: readonly NamedSet[],
): { readonly group: string; readonly size: number } | undefined {
  if (definition.body.acceptsSmallCounts) return undefined;
  const small = piecesOf(sets).find(({ members }) => members.length < FEWEST);
  return small && { group: small.group, size: small.members.length };
}

function pieceName(member: MemberId, sets: readonly NamedSet[]): string {
  const named = (inside: boolean): readonly string[] =>
    sets.filter(({ members }) => members.includes(member) === inside).map((set) => set.class);
  return [named(true).join(' & '), ...named(false)].join(' - ');
}
