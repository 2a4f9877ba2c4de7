/**
 * The date and source of a fact, and the places where it can be seen.
 *
 * Use      fact-bar.tsx and facts-page.tsx.
 */

import { Link } from 'wouter';
import { item } from '../../../corridor/corridor.ts';
import { useText } from '../../language.tsx';
import { Provenance } from '../furniture/provenance.tsx';
import { useCorridorWords } from '../words.ts';
import { useWorkspace } from '../workspace.tsx';
import { type Fact, type Place, addressOf } from './facts.ts';
import { keepFact } from './kept-fact.ts';

/** As it was first learned: what became of it later is in the item's history. */
export function FactSource({ fact }: { readonly fact: Fact }) {
  const { kind, id } = fact.places[0].items[0];
  const body = item(useWorkspace().whole, kind, id)?.revisions[0]?.body;
  return <div className="item-foot">{body && <Provenance body={body} />}</div>;
}

export function PlaceLink(props: { readonly fact: Fact; readonly place: Place }) {
  const { fact, place } = props;
  const name = usePlaceNames();
  return (
    <Link href={addressOf(useWorkspace().whole, place)} onClick={() => keepFact(fact.nr)}>
      {name(place)}
    </Link>
  );
}

/** `Candidates: Mark Rutte`, as the ways on top call the page. */
function usePlaceNames(): (place: Place) => string {
  const { tour, frame } = useCorridorWords();
  const { ground } = useWorkspace();
  const say = useText();
  return ({ page }) => {
    const [way = '', whom] = page.split('/');
    const member = ground.members.find(({ id }) => id === whom);
    const candidate = ground.candidates.find(({ id }) => id === whom);
    const about = member ? say(member.name) : candidate?.name;
    const title = way === 'cell' ? tour.cell : frame.ways[way as keyof typeof frame.ways];
    return about === undefined ? title : tour.placeOf(title, about);
  };
}
