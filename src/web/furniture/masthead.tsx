/**
 * The letterhead of every page: body and post, both clocks, the language, the ways, the sight line.
 *
 * Use      `<Page title sight>` frames a page of a selection; `<PlainPage>` one without.
 */

import { type ReactNode, useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { isConfessional } from '../../table/confessional/confessional-lookup.ts';
import { isOfficer } from '../../table/ids.ts';
import { useText, useWords } from '../language.tsx';
import { useIsRehearsal, useMaybeView, useNow } from '../view.tsx';
import { TourBar } from '../tour/tour-bar.tsx';
import { Connection } from './connection.tsx';
import { useClocks } from './moment.tsx';
import { Languages } from './languages.tsx';
import { RehearsalSlip } from './rehearsal-slip.tsx';
import { Sight, type SightLine } from './sight.tsx';

type Frame = {
  readonly title: string;
  readonly sight: readonly SightLine[];
  readonly children: ReactNode;
};

export function Page({ title, sight, children }: Frame) {
  const view = useMaybeView();
  const mark = useIsRehearsal();
  const words = useWords().furniture;
  useEffect(() => {
    document.title = `${title} · Doyen`;
  }, [title]);
  return (
    <div className={mark ? 'rehearsal' : undefined}>
      <a className="vh skip" href="#page">
        {words.skip}
      </a>
      {mark && <RehearsalSlip />}
      {mark && <TourBar />}
      <Masthead />
      {view && <Ways />}
      <Sight lines={sight} />
      <Connection />
      <main id="page">
        <div className="wrap">{children}</div>
      </main>
    </div>
  );
}

function Masthead() {
  const view = useMaybeView();
  const say = useText();
  return (
    <header className="mast">
      <div className="wrap">
        <Link className="brand" href="/">
          Doyen
        </Link>
        <p className="where">
          {view && (
            <>
              <b>{say(view.selection.definition.body.name)}</b>
              <span>{say(view.selection.definition.post.name)}</span>
            </>
          )}
        </p>
        <div className="right">
          {view && <Clocks />}
          <Languages />
        </div>
      </div>
    </header>
  );
}

function Clocks() {
  const { body, reader } = useClocks();
  const now = useNow();
  const words = useWords().furniture;
  return (
    <div className="clocks">
      <div>
        <span>{body.place} </span>
        <b>{body.both(now)}</b>
      </div>
      {reader && (
        <div>
          <span>
            {reader.place}, {words.you}{' '}
          </span>
          <b>{reader.time(now)}</b>
        </div>
      )}
    </div>
  );
}

function Ways() {
  const view = useMaybeView();
  const [place] = useLocation();
  const words = useWords().furniture;
  const book = useWords().notebook;
  if (!view) return null;
  const chair = view.seat === 'officer:chair';
  const { plans } = view.selection;
  const officer = isOfficer(view.seat);
  const hears = officer && plans.some(isConfessional);
  const desk = ['desk', chair ? words.ways.chair : words.ways.delegate] as const;
  const pages = [
    ...(officer && !chair ? [] : [desk]),
    ...(officer ? [['notebook', book.way] as const] : []),
    ['distance', words.ways.distance],
    ['roster', words.ways.roster],
    ...(hears ? [['hearing', words.ways.hearing] as const] : []),
    ['silence', words.ways.silence],
    ...(officer ? [] : [['trustee', words.ways.trustee] as const]),
    ['record', words.ways.record],
    ['device', words.ways.device],
  ] as const satisfies readonly (readonly [string, string])[];
  return (
    <nav className="ways" aria-label={words.pages}>
      <div className="wrap">
        <div className="side">
          <svg viewBox="0 0 22 14" aria-hidden="true">
            <ellipse cx="11" cy="7" rx="10" ry="6" className="cloth" />
          </svg>
          <span>{words.table}</span>
        </div>
        <ul>
          {pages.map(([page, name]) => {
            const href = `/s/${view.id}/${page}`;
            return (
              <li key={page}>
                <Link href={href} aria-current={place === href ? 'page' : undefined}>
                  {name}
                </Link>
              </li>
            );
          })}
        </ul>
        <Seats />
      </div>
    </nav>
  );
}

/** Which seat this page acts in, where a device holds more than one. */
function Seats() {
  const view = useMaybeView();
  const words = useWords().furniture;
  const say = useText();
  const [, go] = useLocation();
  if (!view || view.seats.length < 2) return null;
  return (
    <label className="acting">
      <span>{words.actingAs}</span>
      <select
        value={view.seat}
        onChange={(event) => go(`/s/${view.id}/desk?seat=${event.target.value}`)}
      >
        {view.summary.seats
          .filter(({ seat }) => view.seats.includes(seat))
          .map(({ seat, name }) => (
            <option key={seat} value={seat}>
              {seat === 'officer:chair' ? words.chair : say(name)}
            </option>
          ))}
      </select>
    </label>
  );
}
