/**
 * Who is a member at a given moment, in protocol order.
 *
 * Shapes   a membership lasts from the first moment of its first day to the last of its last, in
 *          UTC: zone tables change over the years, and a record must read the same for ever.
 * Source   spec/process.md §4.4.
 */

import { must } from '../../basics/bug.ts';
import { type Instant, later, parseDate, writeInstant } from '../../basics/instant.ts';
import type { MemberDefinition } from '../definition/definition.ts';
import type { MemberId } from '../ids.ts';
import type { Selection } from '../selection.ts';

const DAY = 86_400_000;

/** From its first day to its last; null is open. */
export type Term = Pick<MemberDefinition, 'from' | 'to'>;

/** The members at `at`, in the definition's order, those added later at the end. */
export function sitting(selection: Pick<Selection, 'members'>, at: Instant): readonly MemberId[] {
  return selection.members.filter((member) => isSitting(member, at)).map(({ id }) => id);
}

export function isSitting(member: Term, at: Instant): boolean {
  const today = dayOf(at);
  return (
    (member.from === null || member.from <= today) && (member.to === null || today <= member.to)
  );
}

/** `YYYY-MM-DD` in UTC. */
export function dayOf(at: Instant): string {
  return writeInstant(at).slice(0, 10);
}

/** The first moment of a day that `dayOf` gave. */
export function momentOf(day: string): Instant {
  return must(parseDate(day), 'a day');
}

export function dayBefore(at: Instant): string {
  return dayOf(later(at, -DAY));
}
