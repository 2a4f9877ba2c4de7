/**
 * Weeks in which two of ours were at one door, told in a sentence each.
 */

import type { SameDoor } from '../../../../corridor/contacts.ts';
import { useDates } from '../../furniture/dated.tsx';
import { useWho } from '../../furniture/people-says.tsx';
import { anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';

export function SameDoors({ doors }: { readonly doors: readonly SameDoor[] }) {
  const words = useCorridorWords().people.contacts;
  const dates = useDates();
  const who = useWho();
  if (doors.length === 0) return null;
  return (
    <section className="sec">
      <h2>{words.doorsTitle}</h2>
      <ul className="plainlist collisions">
        {doors.map(({ week, contacts }) => {
          const [first] = contacts;
          const door = [first?.body.member, first?.body.office ?? first?.body.person];
          const place = door.flatMap((part) => (part ? [who(part)] : [])).join(', ');
          return (
            <li key={contacts.map(({ id }) => id).join(' ')}>
              <span>
                {words.sameDoor(dates.day(week), place)}{' '}
                {contacts.map(({ id, body }, index) => (
                  <span key={id}>
                    {index > 0 && ', '}
                    <a href={`#${anchorOf(id)}`}>{`${body.ours} (${dates.dated(body.when)})`}</a>
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
