/**
 * The facilitators' notebook: quick entry, next talks, their own count, and the book member by
 * member.
 *
 * Use      for the seats of facilitators only; it is the home page of those beside the chair.
 * Secrets  everything on it is opened on this device, and is written down nowhere else.
 */

import { Link } from 'wouter';
import { legible } from '../../../device/handover.ts';
import { askedOn } from '../../../device/notebook.ts';
import { isOfficer } from '../../../table/ids.ts';
import { officersOf } from '../../../table/seats/fingerprint.ts';
import { Page } from '../../furniture/masthead.tsx';
import { PlainState } from '../../furniture/states.tsx';
import { useWords } from '../../language.tsx';
import { useMail, useView } from '../../view.tsx';
import { useNames } from '../../furniture/names.ts';
import { BurnButton } from './burn-button.tsx';
import { CountSection } from './count-grid.tsx';
import { HandoverSection } from './handover.tsx';
import { MembersSection } from './members.tsx';
import { NextTalks } from './next-talks.tsx';
import './notebook.css';
import { TalkForm } from './talk-form.tsx';
import { seatedOfficers, useBook, useSeatNames, useWhen } from './use-book.ts';

export function NotebookPage() {
  const words = useWords();
  const { seat } = useView();
  return isOfficer(seat) ? <Notebook /> : <PlainState title={words.notebook.notYours} />;
}

function Notebook() {
  const words = useWords().notebook;
  const { selection } = useView();
  const names = useSeatNames();
  const { talks, notes, counts } = useBook();
  const empty = talks.length + notes.length + counts.length === 0;
  const seated = seatedOfficers(selection);
  const absent = officersOf(selection).filter((one) => !seated.includes(one));
  return (
    <Page
      title={words.title}
      sight={[
        { sees: 'full', who: words.sight.facilitators(names(officersOf(selection))) },
        { sees: 'not', who: words.sight.members },
        { sees: 'not', who: words.sight.operator },
      ]}
    >
      <div className="lede">
        <h1>{words.title}</h1>
        <p>{words.traces[selection.definition.facilitation.trace]}</p>
        {absent.length > 0 && <p className="hint">{words.absent(names(absent))}</p>}
        {empty && <p className="asit">{words.empty}</p>}
        <ToPassOn />
      </div>
      <div className="book-top">
        <section className="sec book-entry">
          <h2>{words.said.form}</h2>
          <TalkForm />
        </section>
        <NextTalks />
      </div>
      <HandoverSection />
      <CountSection />
      <MembersSection />
      <Unread />
      <section className="sec book-foot">
        <p className="row">
          <button type="button" className="btn plain dense" onClick={() => globalThis.print()}>
            {words.print}
          </button>
          <BurnButton />
        </p>
        <p className="hint">{words.burn.hint}</p>
      </section>
    </Page>
  );
}

/** A member asks for its objection to be passed on: where that is done. */
function ToPassOn() {
  const words = useWords().notebook.waiting;
  const { id, selection } = useView();
  const running = selection.silences.find(({ stage }) => stage === 'running');
  const book = useBook();
  if (!running || askedOn(book, running.number).length === 0) return null;
  return (
    <p role="status" className="refusal">
      {words.line} <Link href={`/s/${id}/silence`}>{words.go}</Link>
    </p>
  );
}

/** What came and does not open, and what did not come. */
function Unread() {
  const words = useWords();
  const { seat } = useView();
  const { letters, unread: all } = useMail();
  const names = useNames();
  const when = useWhen();
  // What this seat's lost device could read, and this one was handed.
  const here = new Set(legible(letters, seat).map(({ nr }) => nr));
  const unread = all.filter(({ nr }) => !here.has(nr));
  const gaps = letters.filter(({ missing }) => missing > 0);
  if (unread.length + gaps.length === 0) return null;
  return (
    <section className="sec">
      <h2>{words.notebook.unread.title}</h2>
      <ul className="plainlist">
        {unread.map(({ nr, from, at, fault }) => (
          <li key={`unread ${nr}`}>
            <span>{words.notebook.unread.one(names.actor(from), when(at))}</span>
            <span>{words.letters.faults[fault]}</span>
          </li>
        ))}
        {gaps.map(({ nr, from, at, missing }) => (
          <li key={`gap ${nr}`}>
            <span>{words.notebook.unread.one(names.actor(from), when(at))}</span>
            <span>{words.notebook.unread.missing(missing)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
