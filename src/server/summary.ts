/**
 * What anyone who has the link may know of a selection before taking a seat.
 *
 * Use      the enrolment page; entries and everything that follows from them need a session.
 */

import { must } from '../basics/bug.ts';
import type { Sent } from '../contract/replies.ts';
import { officerSeat, seatOf } from '../table/ids.ts';
import type { Rehearsals } from './rehearsals.ts';
import type { Room } from './room.ts';

const CHAIR = { en: 'Chair', nl: 'Voorzitter', fr: 'Présidence' };

export function summaryOf(room: Room, rehearsals: Rehearsals): Sent['summary'] {
  const { definition, members, seats } = must(room.selection, 'the selection of an open room');
  const { id, origin, mode, clerkKey, offset, people, pace } = room;
  const taken = (seat: string) => (seats[seat]?.key ?? null) !== null;
  const ofMembers = members.map((member) => ({ seat: seatOf(member.id), name: member.name }));
  const officers = definition.facilitation.facilitators.map((one) => ({
    seat: officerSeat(one.id),
    name: one.name,
  }));
  const all = [{ seat: 'officer:chair', name: CHAIR }, ...officers, ...ofMembers];
  return {
    id,
    origin,
    mode,
    clerk: clerkKey,
    title: definition.title,
    body: definition.body.name,
    seats: all.map(({ seat, name }) => ({ seat, name, enrolled: taken(seat) })),
    now: room.now(),
    ...(mode === 'rehearsal'
      ? { rehearsal: { offsetMs: offset, people, pace, ...rehearsals.standIns(id) } }
      : {}),
  };
}
