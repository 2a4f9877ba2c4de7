/**
 * The start page: rehearse an example from any seat, go back to one's desk, or begin a selection.
 *
 * Use      the only page that is not of a selection, with `/new`.
 */

import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { examples } from '../../../contract/rehearsals.ts';
import type { Example } from '../../../contract/replies.ts';
import { Command } from '../../furniture/command.tsx';
import { Page } from '../../furniture/masthead.tsx';
import { LoadingState } from '../../furniture/states.tsx';
import { useWords } from '../../language.tsx';
import { useDoors } from '../../view.tsx';
import type { HeldSeat } from '../../worker/messages.ts';
import { RehearseForm } from './rehearse.tsx';
import { TourStart } from './tour-start.tsx';

export function StartPage() {
  const { start: words, furniture } = useWords();
  const { held, broken } = useHeld();
  if (held === null) return <LoadingState />;
  return (
    <Page title={words.title} sight={[{ sees: 'full', who: words.sight }]}>
      <div className="hero">
        <div>
          <h1>{words.title}</h1>
          <p>{words.lede}</p>
        </div>
        {held.length > 0 ? <HeldSeats held={held} /> : <Examples held={held} />}
      </div>
      {broken && <p className="refusal">{furniture.storage}</p>}
      <FileWay />
      <WholeCase />
      {held.length > 0 && <Examples held={held} />}
      <div className="two">
        <section className="sec">
          <h2>{words.own}</h2>
          <p className="read">{words.ownLede}</p>
          <p className="hint">{words.ownNeeds}</p>
          <p className="row">
            <Link className="btn plain" href="/new">
              {words.ownButton}
            </Link>
          </p>
        </section>
        <section className="sec">
          <h2>{words.verify}</h2>
          <p className="row">
            {/* Loaded anew, not only shown: the server allows a camera on that page alone. */}
            <a className="btn plain" href="/verify">
              {words.verifyButton}
            </a>
          </p>
          <p className="hint">{words.verifyLede}</p>
          <Command>npm run -s doyen -- verify BUNDLE.zip --explain</Command>
        </section>
      </div>
    </Page>
  );
}

/** Null until known: what moves on the page then would take a choice begun with it. */
function useHeld(): { readonly held: readonly HeldSeat[] | null; readonly broken: boolean } {
  const { client } = useDoors();
  const [held, setHeld] = useState<readonly HeldSeat[] | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    client.ask({ kind: 'held' }).then(setHeld, () => {
      setBroken(true);
      setHeld([]);
    });
  }, [client]);
  return { held, broken };
}

function FileWay() {
  const words = useWords().device;
  return (
    <p className="hint">
      <Link href="/device">{words.way}</Link>
    </p>
  );
}

/** A page of another entry: it is loaded anew, and shares nothing with this one. */
function WholeCase() {
  const words = useWords().start;
  return (
    <p className="hint">
      <a href="/corridor" target="_blank" rel="noopener noreferrer">
        {words.corridor}
      </a>
      . {words.corridorHow} <a href="/c/example-nato-2024/count">{words.wholeCase}</a>.{' '}
      {words.wholeCaseHow}
    </p>
  );
}

function HeldSeats({ held }: { readonly held: readonly HeldSeat[] }) {
  const { start: words, rehearse } = useWords();
  return (
    <section className="sec">
      <h2>{words.held}</h2>
      <ul className="plainlist">
        {held.map(({ id, seat, title, rehearsal }) => (
          <li key={`${id} ${seat}`}>
            <span>
              {title}, {seat === 'officer:chair' ? words.chair : seat.slice(seat.indexOf(':') + 1)}
              {rehearsal && <i className="faint"> ({rehearse.mark})</i>}
            </span>
            <Link href={`/s/${id}/desk?seat=${seat}`}>{words.go}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The tour for who is new, and any example for who wants to play. */
function Examples({ held }: { readonly held: readonly HeldSeat[] }) {
  const words = useWords();
  const { line } = useDoors();
  const [known, setKnown] = useState<readonly Example[] | 'failed' | null>(null);
  useEffect(() => {
    examples(line).then(setKnown, () => setKnown('failed'));
  }, [line]);
  return (
    <div className={held.length > 0 ? 'two' : 'column'}>
      {Array.isArray(known) && <TourStart examples={known} held={held} />}
      <section className="sec">
        <h2>{words.start.rehearse}</h2>
        <p>{words.start.rehearseLede}</p>
        {known === null && <p className="asit">{words.furniture.loadingLine}</p>}
        {known === 'failed' && <p className="refusal">{words.furniture.unreachable}</p>}
        {Array.isArray(known) && <RehearseForm examples={known} />}
      </section>
    </div>
  );
}
