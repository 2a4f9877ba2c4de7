/**
 * Who sits where, who holds the seat, and whether it took part: never how.
 *
 * Use      `seatingOf(...)` gives each seat's fill and ring; `ordered` the order of a language.
 * Shapes   the fill depends on the kind of the round: a secret one fills by participation alone, in
 *          batches.
 */

import { never } from '../../../basics/bug.ts';
import { type Language, languages } from '../../../locales/index.ts';
import type { SoundingKind } from '../../../table/definition/definition.ts';
import type { MemberDefinition } from '../../../table/definition/definition.ts';
import { type MemberId, type SeatId, seatOf } from '../../../table/ids.ts';
import type { Selection } from '../../../table/selection.ts';
import type { RoundBatch } from '../../furniture/use-batch.ts';

export type Fill = 'answered' | 'not-yet' | 'not-asked';
export type Ring = 'person' | 'stand-in' | 'empty';

export type SeatedMember = {
  readonly member: MemberId;
  readonly seat: SeatId;
  readonly name: string;
  /** Null while no round has opened. */
  readonly fill: Fill | null;
  readonly ring: Ring;
};

export type SeatOrder = 'roster' | Language;

type Sitters = {
  readonly selection: Pick<Selection, 'seats'>;
  readonly members: readonly MemberDefinition[];
  readonly batch: RoundBatch | null;
  /** In a rehearsal whose other delegations are stand-ins: the seats of people. */
  readonly people: readonly SeatId[] | null;
  readonly say: (text: MemberDefinition['name']) => string;
};

export function seatingOf(sitters: Sitters): readonly SeatedMember[] {
  const { selection, members, batch, people, say } = sitters;
  return members.map(({ id, name }) => {
    const seat = seatOf(id);
    const taken = (selection.seats[seat]?.key ?? null) !== null;
    const held: Ring = people === null || people.includes(seat) ? 'person' : 'stand-in';
    const ring = taken ? held : 'empty';
    return { member: id, seat, name: say(name), fill: fillOf(batch, id), ring };
  });
}

/** By the name in that language, as it collates there; `roster` is the body's own order. */
export function ordered(
  members: readonly MemberDefinition[],
  order: SeatOrder,
): readonly MemberDefinition[] {
  if (order === 'roster') return members;
  const { compare } = new Intl.Collator(order);
  const nameOf = ({ name, id }: MemberDefinition): string =>
    [order, ...languages].map((tag) => name[tag]).find((one) => one !== undefined) ?? id;
  return members.toSorted((one, two) => compare(nameOf(one), nameOf(two)));
}

function fillOf(batch: RoundBatch | null, member: MemberId): Fill | null {
  if (batch === null || batch.round.stage === 'called') return null;
  return fillFor(batch.round.plan.kind, batch, member);
}

/** Each kind of round says itself what a filled seat may show. */
function fillFor(kind: SoundingKind, batch: RoundBatch, member: MemberId): Fill {
  switch (kind) {
    case 'straw-poll':
    case 'confessional':
    case 'veto-check':
    case 'resistance-poll':
    case 'weighted-poll':
    case 'knot':
      if (!batch.round.entitled.includes(member)) return 'not-asked';
      return batch.answered.includes(member) ? 'answered' : 'not-yet';
  }
  return never(kind);
}
