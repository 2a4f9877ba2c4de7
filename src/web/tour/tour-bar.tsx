/**
 * The bar of the guided tour: two or three sentences, what to look at, on, back, leave.
 *
 * Use      on top of every page of the tour's own rehearsal (furniture/masthead.tsx).
 * Shapes   what to look at is outlined where it stands; nothing lies over it.
 */

import { useEffect, useId, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useLanguage, useWords } from '../language.tsx';
import { useMaybeView } from '../view.tsx';
import { keepTour, useTour } from './kept-tour.ts';
import { STOPS, type Stop, addressOf } from './stops.ts';
import { arrival, useWayOn } from './use-way-on.ts';
import './tour.css';

export function TourBar() {
  const view = useMaybeView();
  const tour = useTour();
  const stop = tour && STOPS[tour.stop];
  if (!view || !stop || tour.id !== view.id) return null;
  return <Bar key={stop.id} stop={stop} nr={tour.stop} />;
}

function Bar({ stop, nr }: { readonly stop: Stop; readonly nr: number }) {
  const { tour: words, furniture } = useWords();
  const { title, text, look } = words.stops[stop.id];
  const heading = useId();
  const spoken = useArrival(stop.look);
  return (
    <aside className="tour" aria-labelledby={heading}>
      <div className="wrap">
        <p className="label">
          {words.title}, {words.stop(nr + 1, STOPS.length)}
        </p>
        <h2 id={heading} ref={spoken} tabIndex={-1}>
          {title}
        </h2>
        <p className="read">
          {text} <Source stop={stop} />
        </p>
        <p className="tour-look">
          <button type="button" className="link" onClick={() => show(stop.look)}>
            {words.show}
          </button>
          {`${furniture.colon}${look}.`}
        </p>
        <Ways stop={stop} nr={nr} />
      </div>
    </aside>
  );
}

function Source({ stop: { source } }: { readonly stop: Stop }) {
  const words = useWords().tour;
  const { language } = useLanguage();
  if (source === null) return null;
  if (source === 'made-up') return <i className="faint">{words.madeUp}</i>;
  const date = new Date(source.date).toLocaleDateString(language === 'en' ? 'en-GB' : language, {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  return (
    <a href={source.address} rel="noreferrer noopener" target="_blank">
      {words.source}, {date}
    </a>
  );
}

function Ways({ stop, nr }: { readonly stop: Stop; readonly nr: number }) {
  const words = useWords().tour;
  const { working, said, on, back } = useWayOn(nr);
  const last = nr === STOPS.length - 1;
  return (
    <>
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <p role="status" className="asit">
        {working && words.working[working]}
      </p>
      <div className="actions">
        <Elsewhere stop={stop} />
        {nr > 0 && (
          <button type="button" className="btn plain" disabled={working !== null} onClick={back}>
            {words.back}
          </button>
        )}
        {!last && (
          <button type="button" className="btn" disabled={working !== null} onClick={on}>
            {stop.onward ? words.steps[stop.onward] : words.next}
          </button>
        )}
        <button type="button" className="link" onClick={() => keepTour(null)}>
          {last ? words.end : words.leave}
        </button>
      </div>
    </>
  );
}

/** Whoever wandered off finds the way back. */
function Elsewhere({ stop }: { readonly stop: Stop }) {
  const words = useWords().tour;
  const view = useMaybeView();
  const [place] = useLocation();
  if (!view) return null;
  const there = `/s/${view.id}/${stop.page}` === place && view.seat === stop.seat;
  if (there) return null;
  return (
    <Link className="btn plain" href={addressOf(view.id, stop)}>
      {words.elsewhere}
    </Link>
  );
}

/** Outlines what to look at, and speaks first where the person has just come here. */
function useArrival(look: string) {
  const view = useMaybeView();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const found = placeOf(look);
    found?.setAttribute('data-look', '');
    return () => found?.removeAttribute('data-look');
  }, [look, view]);
  useEffect(() => {
    if (!arrival.fresh) return;
    arrival.fresh = false;
    globalThis.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

function show(look: string): void {
  placeOf(look)?.scrollIntoView({ block: 'center' });
}

function placeOf(look: string): Element | null {
  return document.querySelector(look) ?? document.querySelector('main h1');
}
