/**
 * The book for a facilitator who came late: who lacks lines of it, the question before it is handed
 * over, and what was.
 *
 * Use      on every facilitator's notebook; each of them sees who handed it to whom.
 * Shapes   the letters go one after the other; what did not go is offered again.
 * Source   spec/letters.md §6.4.
 */

import { useState } from 'react';
import type { HandedLine } from '../../../device/letter-kinds/handover.ts';
import {
  type Sitter,
  doubtsOf,
  handingsOf,
  handovers,
  linesFor,
} from '../../../device/handover.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useMail, useView } from '../../view.tsx';
import { useSitters, useWhen, useWriting } from './use-book.ts';

type Newcomer = Sitter & { readonly lines: readonly HandedLine[] };

export function HandoverSection() {
  const words = useWords().notebook.handover;
  const { letters } = useMail();
  const { seat } = useView();
  const sitters = useSitters();
  const newcomers = sitters
    .filter((one) => one.seat !== seat)
    .map((one) => ({ ...one, lines: linesFor(letters, seat, one) }))
    .filter(({ lines }) => lines.length > 0);
  const handings = handingsOf(letters);
  const waits = useWaiting();
  if (newcomers.length + handings.length === 0 && !waits) return null;
  return (
    <section className="sec book-handover" id="handover">
      <h2>{words.title}</h2>
      {waits && <p>{words.yours}</p>}
      {newcomers.map((one) => (
        <Lacking key={one.seat} newcomer={one} />
      ))}
      <Handings />
    </section>
  );
}

/** Whether this seat came after the opening, and was not yet handed anything. */
function useWaiting(): boolean {
  const { selection, seat } = useView();
  const { letters } = useMail();
  const own = useSitters().find((one) => one.seat === seat);
  const late = own && selection.openedAt !== null && own.since > selection.openedAt;
  const handed = handingsOf(letters).some(({ to, at }) => to === seat && own && at >= own.since);
  return late === true && !handed;
}

function Lacking({ newcomer }: { readonly newcomer: Newcomer }) {
  const words = useWords().notebook.handover;
  const names = useNames();
  const when = useWhen();
  const write = useWriting();
  const [asking, setAsking] = useState(false);
  const { seat, since, lines } = newcomer;
  const who = names.actor(seat);
  return (
    <>
      <p>{words.lacks(who, when(since), lines.length)}</p>
      <p>
        <button type="button" className="btn plain" onClick={() => setAsking(true)}>
          {words.open(who)}
        </button>
      </p>
      {asking && (
        <ActDialog
          title={words.open(who)}
          text={words.ask(who)}
          verb={words.verb}
          act={() => write(handovers(seat, lines))}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** What was handed over, and what of it does not agree with what is here. */
function Handings() {
  const words = useWords().notebook.handover;
  const { letters } = useMail();
  const { seat } = useView();
  const names = useNames();
  const when = useWhen();
  const own = useSitters().find((one) => one.seat === seat);
  const handings = handingsOf(letters);
  const doubts = own ? doubtsOf(letters, own) : [];
  return (
    <>
      <ul className="plainlist">
        {handings.map(({ nr, by, to, at, lines }) => (
          <li key={nr}>
            <span>{words.done(names.actor(by), names.actor(to), lines)}</span>
            <span>{when(at)}</span>
          </li>
        ))}
      </ul>
      {doubts.length > 0 && <h3>{words.doubtful}</h3>}
      <ul className="plainlist">
        {doubts.map(({ nr, by, from, at }, place) => (
          <li key={`${nr} ${place}`}>
            <span>{words.doubt(names.actor(by), names.actor(from), when(at))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
