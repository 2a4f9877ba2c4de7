/**
 * One line of the book: who noted it and when, what was said, what may be passed on, what it hangs
 * on.
 */

import { useState } from 'react';
import type { Talk } from '../../../device/letter-kinds/page.ts';
import type { NoteLine, TalkLine } from '../../../device/notebook.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useNames, useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { TalkForm } from './talk-form.tsx';
import { useWhen, useWriting } from './use-book.ts';

export function TalkEntry({ line }: { readonly line: TalkLine }) {
  const words = useWords().notebook;
  const names = useNames();
  const when = useWhen();
  const [revising, setRevising] = useState(false);
  const { content, by, at, via } = line;
  const struck = content.struck === 'yes';
  return (
    <article className={struck ? 'book-line struck' : 'book-line'}>
      <p className="label">
        {words.members.talk(words.how[content.how], when(content.when))}
        {struck && ` · ${words.members.struck}`}
      </p>
      <p className="read">{content.said}</p>
      {content.passOn.map(({ to, words: said }, place) => (
        <p key={place} className="book-pass">
          <b>{words.members.passOn(to)}</b> <q>{said}</q>
        </p>
      ))}
      {!struck && <Conditions line={line} />}
      {content.next && (
        <p>
          {words.members.nextTalk(when(content.next.when))}
          {content.next.with && `, ${words.next.with(content.next.with)}`}
        </p>
      )}
      <p className="hint">
        {words.members.by(names.actor(by), when(at))}
        {via && `, ${words.handover.via(names.actor(via))}`}
        {!struck && <LineActs line={line} onRevise={() => setRevising(!revising)} />}
      </p>
      <Earlier line={line} />
      {revising && (
        <div className="book-revise">
          <h4>{words.said.revise}</h4>
          <p className="hint">{words.said.reviseHint}</p>
          <TalkForm line={content} onDone={() => setRevising(false)} />
        </div>
      )}
    </article>
  );
}

function LineActs({ line, onRevise }: { readonly line: TalkLine; readonly onRevise: () => void }) {
  const words = useWords().notebook.members;
  const write = useWriting();
  const [asking, setAsking] = useState(false);
  return (
    <span className="book-acts">
      <button type="button" className="link" onClick={onRevise}>
        {words.revise}
      </button>
      <button type="button" className="link" onClick={() => setAsking(true)}>
        {words.strike}
      </button>
      {asking && (
        <ActDialog
          title={words.strike}
          text={words.strikeAsk}
          verb={words.strike}
          grave
          act={() => write([{ ...line.content, struck: 'yes' }])}
          onClose={() => setAsking(false)}
        />
      )}
    </span>
  );
}

/** Each condition is met or opened again by itself: that revises its line. */
function Conditions({ line }: { readonly line: TalkLine }) {
  const words = useWords().notebook.members;
  const write = useWriting();
  const refusal = useRefusals();
  const [said, setSaid] = useState<string | null>(null);
  const { conditions } = line.content;
  if (conditions.length === 0) return null;
  const turn = async (place: number, met: 'no' | 'yes') => {
    const changed: Talk = {
      ...line.content,
      conditions: conditions.map((one, at) => (at === place ? { ...one, met } : one)),
    };
    const done = await write([changed]);
    setSaid(done.ok ? null : refusal(done.refusal));
  };
  return (
    <div>
      <p className="label">{words.conditions}</p>
      <ul className="plainlist book-conditions">
        {conditions.map(({ text, met }, place) => (
          <li key={place}>
            <span>
              {text} <em>({met === 'yes' ? words.met : words.open})</em>
            </span>
            <button
              type="button"
              className="link"
              onClick={() => void turn(place, met === 'yes' ? 'no' : 'yes')}
            >
              {met === 'yes' ? words.markOpen : words.markMet}
            </button>
          </li>
        ))}
      </ul>
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
    </div>
  );
}

function Earlier({ line }: { readonly line: TalkLine }) {
  const words = useWords().notebook.members;
  const names = useNames();
  const when = useWhen();
  if (line.before.length === 0) return null;
  return (
    <details className="book-earlier">
      <summary>{words.revised}</summary>
      {line.before.map(({ by, at, content }) => (
        <blockquote key={at}>
          <p className="read">{content.said}</p>
          <p className="hint">{words.by(names.actor(by), when(at))}</p>
        </blockquote>
      ))}
    </details>
  );
}

/** A member's sealed note, as it came. */
export function NoteEntry({ note }: { readonly note: NoteLine }) {
  const {
    members: words,
    handover: { via },
  } = useWords().notebook;
  const names = useNames();
  const when = useWhen();
  const { silence, candidate, words: said, wouldLift, asks } = note.content;
  const about = candidate ? names.candidate(candidate) : null;
  return (
    <article className="book-line note">
      <p className="label">
        {asks === undefined ? words.note : words.asks[asks]},{' '}
        {silence === null ? (about ?? words.about.none) : words.about.silence(silence)}
        {silence !== null && about && ` (${about})`}
      </p>
      <p className="read">{said}</p>
      {wouldLift.trim() !== '' && (
        <p>
          <b>{words.lifts}</b> {wouldLift}
        </p>
      )}
      <p className="hint">
        {when(note.at)}
        {note.via && `, ${via(names.actor(note.via))}`}
      </p>
    </article>
  );
}
