/**
 * An entry of the calendar as one line, leading to where it is kept.
 */

import { Link } from 'wouter';
import type { Entry } from '../../../../corridor/calendar.ts';
import { anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { useEntryWords } from './use-entry-words.ts';

export function EntryLine({ entry }: { readonly entry: Entry }) {
  const words = useCorridorWords();
  const { name, when } = useEntryWords();
  const { id, day } = useWorkspace();
  const kind =
    entry.what === null
      ? words.people.surroundings.kinds[entry.kind]
      : words.terms.event[entry.what];
  const asOf = day === null ? '' : `?day=${day}`;
  const page = entry.kind === 'meeting' ? `/c/${id}/meetings${asOf}` : '';
  return (
    <li>
      <span>{when(entry)}</span>
      <span>
        <b className="sentence-start">{kind}</b>
        {words.people.say.colon}{' '}
        {entry.kind === 'vacancy' ? (
          name(entry)
        ) : page === '' ? (
          <a href={`#${anchorOf(entry.id)}`}>{name(entry)}</a>
        ) : (
          <Link href={`${page}#${anchorOf(entry.id)}`}>{name(entry)}</Link>
        )}
      </span>
    </li>
  );
}
