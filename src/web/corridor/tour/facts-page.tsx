/**
 * All twenty-eight facts of the case, each with its date, its source and the pages that show it.
 */

import { Link } from 'wouter';
import { CorridorPage } from '../furniture/frame.tsx';
import { useCorridorWords } from '../words.ts';
import { useWorkspace } from '../workspace.tsx';
import { FactSource, PlaceLink } from './fact-place.tsx';
import { CASE, FACTS, type Fact } from './facts.ts';
import { useKeptFact } from './kept-fact.ts';

export function FactsPage() {
  const words = useCorridorWords().tour;
  const { id } = useWorkspace();
  return (
    <CorridorPage title={words.title}>
      <div className="lede">
        <h1>{words.title}</h1>
        <p className="read">{words.lede}</p>
      </div>
      {id === CASE ? (
        <ol className="facts-list">
          {FACTS.map((fact) => (
            <Line key={fact.nr} fact={fact} />
          ))}
        </ol>
      ) : (
        <p>
          <Link href={`/c/${CASE}/facts`}>{words.elsewhere}</Link>
        </p>
      )}
    </CorridorPage>
  );
}

function Line({ fact }: { readonly fact: Fact }) {
  const words = useCorridorWords().tour;
  const kept = useKeptFact();
  return (
    <li className="item" aria-current={kept?.nr === fact.nr ? 'step' : undefined}>
      <p className="item-says">{words.facts[fact.nr - 1]}</p>
      <FactSource fact={fact} />
      <p className="facts-where">
        <span>{words.seen}</span>
        {fact.places.map((place) => (
          <PlaceLink key={place.page} fact={fact} place={place} />
        ))}
      </p>
    </li>
  );
}
