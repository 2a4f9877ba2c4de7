/**
 * The log of contacts: what is due, and where two of one side call at one door in one week.
 *
 * Use      `followUpsOf` for what is to be done; `sameDoor` for the list; `othersAtDoor` before a
 *          contact is kept.
 * Shapes   a door is an office of a member, or a person, or the member alone where no more is
 *          known. Only dates known to the day are compared; a week runs from Monday to Sunday.
 */

import { monday } from './calendar.ts';
import { type Corridor, type Standing, all } from './corridor.ts';
import { type Day, daysBetween, lastDay } from './dated.ts';
import type { ItemId } from './fields.ts';
import { grouped } from './grouped.ts';
import type { Contact } from './kinds/meeting.ts';

type KnownContact = Standing<'contact'>;

export type FollowUp = {
  readonly id: ItemId;
  readonly body: Contact;
  /** Days that are left; negative: overdue. Null: no day was set. */
  readonly left: number | null;
};

/** What was agreed and is not done: overdue first, then by day, then what has no day. */
export function followUpsOf(corridor: Corridor, today: Day): readonly FollowUp[] {
  return all(corridor, 'contact')
    .filter(({ body }) => !body.done && (body.follows !== null || body.due !== null))
    .map(({ id, body }) => ({
      ...{ id, body },
      left: body.due === null ? null : daysBetween(today, body.due),
    }))
    .toSorted((one, other) => (one.left ?? Infinity) - (other.left ?? Infinity) || 0);
}

/** The latest first. */
export function contactsOf(corridor: Corridor): readonly KnownContact[] {
  return all(corridor, 'contact').toSorted((one, other) =>
    lastDay(other.body.when).localeCompare(lastDay(one.body.when)),
  );
}

export type SameDoor = {
  /** The Monday of the week. */
  readonly week: Day;
  readonly contacts: readonly KnownContact[];
};

/** Weeks in which two or more of ours were at one door, the latest first. */
export function sameDoor(corridor: Corridor): readonly SameDoor[] {
  const known = all(corridor, 'contact').filter(({ body }) => doorIn(body) !== null);
  const doors = grouped(known, ({ body }) => doorIn(body));
  return [...doors.values()]
    .filter((contacts) => new Set(contacts.map(({ body }) => plain(body.ours))).size > 1)
    .map((contacts) => ({ week: monday(contacts[0]?.body.when.date ?? ''), contacts }))
    .toSorted((one, other) => other.week.localeCompare(one.week));
}

/** Contacts of others of ours at the same door in the same week; `id` is the contact's own. */
export function othersAtDoor(
  corridor: Corridor,
  contact: Contact,
  id: ItemId | null,
): readonly KnownContact[] {
  const door = doorIn(contact);
  if (door === null) return [];
  return all(corridor, 'contact').filter(
    (other) =>
      other.id !== id &&
      doorIn(other.body) === door &&
      plain(other.body.ours) !== plain(contact.ours),
  );
}

/** Which door in which week; null where it cannot be told. */
function doorIn({ member, person, office, when }: Contact): string | null {
  if (when.date.length !== 10 || (member === null && person === null)) return null;
  const behind = office === null ? (person ?? '') : office;
  return [monday(when.date), member ?? '', plain(behind)].join('|');
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
