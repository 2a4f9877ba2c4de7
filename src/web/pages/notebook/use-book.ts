/**
 * The book as this page has it, and how a page of it is written.
 *
 * Use      `useBook()` reads; `useWriting()` writes to all facilitators who have a seat.
 */

import { useMemo } from 'react';
import { type Instant, parseInstant } from '../../../basics/instant.ts';
import type { Result } from '../../../basics/result.ts';
import type { Declined } from '../../../device/board.ts';
import { type Sitter, legible } from '../../../device/handover.ts';
import type { Handover } from '../../../device/letter-kinds/handover.ts';
import type { Page } from '../../../device/letter-kinds/page.ts';
import { BOOK, type Book, bookOf } from '../../../device/notebook.ts';
import { isRunning } from '../../../table/candidacies/candidacy.ts';
import { officersOf } from '../../../table/seats/fingerprint.ts';
import type { CandidateId, MemberId, SeatId } from '../../../table/ids.ts';
import { dayOf, sitting } from '../../../table/seats/sitting.ts';
import type { Selection } from '../../../table/selection.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { useLanguage } from '../../language.tsx';
import { useActs, useMail, useNow, useView } from '../../view.tsx';

export function useBook(): Book {
  const { letters } = useMail();
  const { seat } = useView();
  return useMemo(() => bookOf(legible(letters, seat)), [letters, seat]);
}

/** Facilitators who have taken their seat: letters can be sealed to them. */
export function seatedOfficers(selection: Selection): readonly SeatId[] {
  return officersOf(selection).filter((seat) => (selection.seats[seat]?.sealing ?? null) !== null);
}

/** Those facilitators, each with the moment from which on its device could be written to. */
export function useSitters(): readonly Sitter[] {
  const { selection } = useView();
  return seatedOfficers(selection).flatMap((seat) => {
    const since = selection.seats[seat]?.enrolledAt ?? null;
    return since === null ? [] : [{ seat, since }];
  });
}

export type Write = (pages: readonly (Page | Handover)[]) => Promise<Result<unknown, Declined>>;

/** Writes pages one after the other; the first no ends it. */
export function useWriting(): Write {
  const { selection, seat } = useView();
  const { write } = useActs();
  return async (pages) => {
    const to = seatedOfficers(selection).filter((one) => one !== seat);
    for (const page of pages) {
      const written = await write(BOOK, to, page);
      if (!written.ok) return written;
    }
    return { ok: true, value: null };
  };
}

export function useMembers(): readonly MemberId[] {
  const { selection, asOf } = useView();
  return sitting(selection, asOf);
}

/** Names that are in the running today. */
export function useCandidates(): readonly CandidateId[] {
  const { selection, asOf } = useView();
  const today = dayOf(asOf);
  return selection.candidacies.filter(({ facts }) => isRunning(facts, today)).map(({ id }) => id);
}

/** `Tue 2 April, 10:30`, from a text or a moment. */
export function useWhen(): (time: string | Instant) => string {
  const { body } = useClocks();
  return (time) => {
    const at = typeof time === 'string' ? parseInstant(time) : time;
    return at === undefined ? String(time) : body.both(at);
  };
}

/** The names of seats, as they stand in a sentence. */
export function useSeatNames(): (seats: readonly SeatId[]) => string {
  const names = useNames();
  const { language } = useLanguage();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return (seats) => list.format(seats.map((seat) => names.actor(seat)));
}

/** An id for a new line: its writer and the moment. */
export function useLineId(): string {
  const { seat } = useView();
  const now = useNow();
  return `${seat.slice(seat.indexOf(':') + 1)}-${now.toString(36)}`;
}
