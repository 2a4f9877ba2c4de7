/**
 * A member's sealed note to the facilitators, on the silence page and at the delegate's desk.
 *
 * Use      `<NoteSection silence={…} />`; what this seat wrote before stands below.
 */

import { useState } from 'react';
import type { Note } from '../../../device/letter-kinds/note.ts';
import { BOOK } from '../../../device/notebook.ts';
import { officersOf } from '../../../table/seats/fingerprint.ts';
import type { Silence } from '../../../table/silence/silence.ts';
import { candidatesOf } from '../../../table/silence/subject.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { Eye } from '../../furniture/sight.tsx';
import { Sealed } from '../../furniture/states.tsx';
import { useWords } from '../../language.tsx';
import { useActs, useMail, useView } from '../../view.tsx';
import { seatedOfficers, useSeatNames, useWhen } from './use-book.ts';
import { OwnWords } from '../../furniture/own-words.tsx';

type Props = { readonly silence?: Silence | undefined };

export function NoteSection({ silence }: Props) {
  const words = useWords().notebook.note;
  const { selection } = useView();
  const [writing, setWriting] = useState(false);
  const [sent, setSent] = useState(false);
  const officers = seatedOfficers(selection);
  return (
    <section className="sec" id="note">
      <h2>{words.title}</h2>
      <p>{words.lede}</p>
      {officers.length === 0 ? (
        <p className="hint">{words.nobody}</p>
      ) : (
        <p>
          <button type="button" className="btn plain" onClick={() => setWriting(true)}>
            {words.open}
          </button>
        </p>
      )}
      {sent && (
        <p role="status" className="good">
          {words.sent}
        </p>
      )}
      <OwnNotes />
      {writing && (
        <NoteDialog
          silence={silence}
          onDone={() => setSent(true)}
          onClose={() => setWriting(false)}
        />
      )}
    </section>
  );
}

function NoteDialog({
  silence,
  onDone,
  onClose,
}: Props & { readonly onDone: () => void; readonly onClose: () => void }) {
  const words = useWords().notebook.note;
  const { selection } = useView();
  const { write } = useActs();
  const officers = seatedOfficers(selection);
  const [note, setNote] = useState<Said>({ words: '', wouldLift: '' });
  const content: Note = {
    kind: 'note',
    silence: silence?.number ?? null,
    candidate: (silence && candidatesOf(silence.subject)[0]) ?? null,
    ...note,
  };
  return (
    <ActDialog
      title={words.title}
      verb={words.send}
      act={() => write(BOOK, officers, content)}
      onDone={onDone}
      onClose={onClose}
    >
      <NoteFields note={note} onChange={setNote} />
    </ActDialog>
  );
}

type Said = Pick<Note, 'words' | 'wouldLift'>;

function NoteFields(props: { readonly note: Said; readonly onChange: (note: Said) => void }) {
  const { note, onChange } = props;
  const words = useWords().notebook.note;
  const { selection } = useView();
  const names = useSeatNames();
  const seated = seatedOfficers(selection);
  const absent = officersOf(selection).filter((one) => !seated.includes(one));
  return (
    <>
      <p className="book-sees">
        <Eye sees="full" /> {words.sees(names(seated))}
        {absent.length > 0 && ` ${words.later(names(absent))}`}
      </p>
      <OwnWords
        label={words.words}
        rows={3}
        most={4000}
        value={note.words}
        onChange={(said) => onChange({ ...note, words: said })}
      />
      <OwnWords
        label={words.lift}
        hint={words.deny}
        rows={2}
        most={4000}
        optional
        value={note.wouldLift}
        onChange={(wouldLift) => onChange({ ...note, wouldLift })}
      />
    </>
  );
}

function OwnNotes() {
  const words = useWords().notebook;
  const { seat } = useView();
  const { letters } = useMail();
  const when = useWhen();
  const own = letters.flatMap(({ from, nr, at, content }) =>
    from === seat && content.kind === 'note' ? [{ nr, at, content }] : [],
  );
  if (own.length === 0) return null;
  return (
    <details>
      <summary>{words.note.own}</summary>
      {own.toReversed().map(({ nr, at, content }) => (
        <Sealed key={nr}>
          <span className="hint">{when(at)}</span>
          <br />
          {content.words}
          {content.wouldLift.trim() !== '' && (
            <>
              <br />
              <b>{words.members.lifts}</b> {content.wouldLift}
            </>
          )}
        </Sealed>
      ))}
    </details>
  );
}
