/**
 * The bar of the twenty-eight facts: one sentence, its date and source, where it stands, on, back.
 *
 * Use      on top of every page of the example's corridor (furniture/frame.tsx); it also marks the
 *          item that an address names, on the pages of every corridor.
 * Shapes   what the fact stands on is outlined where it stands; nothing lies over it for long: the
 *          bar stays in sight on wide screens only.
 */

import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useCorridorWords } from '../words.ts';
import { anchorOf } from '../furniture/provenance.tsx';
import { useWorkspace } from '../workspace.tsx';
import { FactSource, PlaceLink } from './fact-place.tsx';
import { CASE, FACTS, type Fact, addressOf, factAt } from './facts.ts';
import { arrival, keepFact, useKeptFact } from './kept-fact.ts';
import { goTo, useAskedItem, useMarks } from './use-marks.ts';
import './facts.css';

export function FactBar() {
  const { id } = useWorkspace();
  const fact = useKeptFact();
  const asked = useAskedItem();
  const [path] = useLocation();
  const here = fact && id === CASE ? placeAt(fact, path) : undefined;
  useMarks(here ? here.items.map((item) => anchorOf(item.id)) : [asked], !here || stays());
  if (id !== CASE || path === `/c/${CASE}/facts`) return null;
  return fact ? <Bar key={fact.nr} fact={fact} /> : <Invitation />;
}

/** As facts.css has it: where the bar goes out of sight, it is what one comes to. */
function stays(): boolean {
  return globalThis.matchMedia('(width >= 60rem) and (height >= 40rem)').matches;
}

function placeAt({ places }: Fact, path: string) {
  return places.find(({ page }) => path.replace('%3A', ':') === `/c/${CASE}/${page}`);
}

function Invitation() {
  const words = useCorridorWords().tour;
  return (
    <aside className="fact-way" aria-label={words.title}>
      <p className="wrap">
        {words.invitation} <Link href={`/c/${CASE}/facts`}>{words.walk}</Link>
      </p>
    </aside>
  );
}

function Bar({ fact }: { readonly fact: Fact }) {
  const words = useCorridorWords().tour;
  const heading = useArrival();
  return (
    <aside className="fact-bar" aria-label={words.title}>
      <div className="wrap">
        <p className="label">{words.fact(fact.nr, FACTS.length)}</p>
        <h2 ref={heading} tabIndex={-1}>
          {words.facts[fact.nr - 1]}
        </h2>
        <FactSource fact={fact} />
        <Where fact={fact} />
        <Ways fact={fact} />
      </div>
    </aside>
  );
}

function Where({ fact }: { readonly fact: Fact }) {
  const words = useCorridorWords().tour;
  const [path] = useLocation();
  const here = placeAt(fact, path);
  const others = fact.places.filter((place) => place !== here);
  return (
    <p className="facts-where">
      {here && (
        <button type="button" className="link" onClick={() => goTo(anchorOf(here.items[0].id))}>
          {words.show}
        </button>
      )}
      {others.length > 0 && <span>{here ? words.also : words.seen}</span>}
      {others.map((place) => (
        <PlaceLink key={place.page} fact={fact} place={place} />
      ))}
    </p>
  );
}

function Ways({ fact }: { readonly fact: Fact }) {
  const words = useCorridorWords().tour;
  const [, go] = useLocation();
  const { whole } = useWorkspace();
  const to = ({ nr, places }: Fact) => {
    keepFact(nr);
    go(addressOf(whole, places[0]));
  };
  const before = factAt(fact.nr - 1);
  const after = factAt(fact.nr + 1);
  return (
    <div className="actions">
      {before && (
        <button type="button" className="btn plain" onClick={() => to(before)}>
          {words.back}
        </button>
      )}
      {after && (
        <button type="button" className="btn" onClick={() => to(after)}>
          {words.next}
        </button>
      )}
      <Link href={`/c/${CASE}/facts`}>{words.list}</Link>
      <button type="button" className="link" onClick={() => keepFact(null)}>
        {after ? words.leave : words.end}
      </button>
    </div>
  );
}

function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arrival.fresh) return;
    arrival.fresh = false;
    heading.current?.focus({ preventScroll: stays() });
  }, []);
  return heading;
}
