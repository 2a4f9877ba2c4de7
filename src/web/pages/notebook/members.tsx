/**
 * The book member by member: every line of each, the newest first, and a search over all.
 */

import { useState } from 'react';
import { type Book, askedOn, searched } from '../../../device/notebook.ts';
import type { MemberId } from '../../../table/ids.ts';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import { NoteEntry, TalkEntry } from './talk-line.tsx';
import { useBook, useMembers } from './use-book.ts';

export function MembersSection() {
  const words = useWords().notebook.members;
  const names = useNames();
  const whole = useBook();
  const members = membersIn(whole, useMembers());
  const [wanted, setWanted] = useState('');
  const searching = wanted.trim() !== '';
  const book = searched(whole, wanted, (member) => names.member(member));
  const shown = members.filter((member) => !searching || countOf(book, member) > 0);
  return (
    <section className="sec" id="members">
      <h2>{words.title}</h2>
      <label className="field book-search">
        <span>{words.search}</span>
        <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </label>
      {searching && shown.length === 0 && <p role="status">{words.none}</p>}
      {shown.map((member) => (
        <OfMember key={`${member} ${searching}`} member={member} book={book} open={searching} />
      ))}
    </section>
  );
}

/** Those who sit, and then those who left and have lines in the book. */
function membersIn({ talks, notes }: Book, sitting: readonly MemberId[]): readonly MemberId[] {
  const heard = [
    ...talks.map(({ content }) => content.member),
    ...notes.map(({ member }) => member),
  ];
  return [...new Set([...sitting, ...heard])];
}

function countOf({ talks, notes }: Book, member: MemberId): number {
  const own = talks.filter(({ content }) => content.member === member);
  return own.length + notes.filter((note) => note.member === member).length;
}

type OfMemberProps = {
  readonly member: MemberId;
  readonly book: Book;
  readonly open: boolean;
};

function OfMember({ member, book, open }: OfMemberProps) {
  const words = useWords().notebook.members;
  const names = useNames();
  const count = countOf(book, member);
  const running = useView().selection.silences.find(({ stage }) => stage === 'running');
  const asks = running && askedOn(book, running.number).some((note) => note.member === member);
  const talks = book.talks.filter(({ content }) => content.member === member);
  const notes = book.notes.filter((note) => note.member === member);
  const lines = [
    ...talks.map((line) => ({
      at: (line.before[0] ?? line).at,
      key: line.id,
      shown: <TalkEntry line={line} />,
    })),
    ...notes.map((note) => ({
      at: note.at,
      key: `note ${note.at}`,
      shown: <NoteEntry note={note} />,
    })),
  ].toSorted((one, two) => two.at - one.at);
  return (
    <details className="book-member" open={open}>
      <summary>
        <b>{names.member(member)}</b>{' '}
        <span className="quiet">{count === 0 ? words.unheard : words.lines(count)}</span>
        {notes.length > 0 && <i>, {words.ownWord}</i>}
        {asks && <b>, {words.asked}</b>}
      </summary>
      {lines.map(({ key, shown }) => (
        <div key={key}>{shown}</div>
      ))}
    </details>
  );
}
