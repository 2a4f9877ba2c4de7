/**
 * The names so far, each with its standing of today and the way to its page.
 */

import { writeInstant } from '../../basics/instant.ts';
import { standing } from '../../table/candidacies/candidacy.ts';
import { Link } from 'wouter';
import { useWords } from '../language.tsx';
import { useNow, useView } from '../view.tsx';

export function CandidateNames() {
  const words = useWords().delegate;
  const { id, selection } = useView();
  const today = writeInstant(useNow()).slice(0, 10);
  return (
    <section className="sec">
      <h2>{words.names}</h2>
      <ul className="plainlist">
        {selection.candidacies.map((candidacy) => (
          <li key={candidacy.id}>
            <Link href={`/s/${id}/candidates/${candidacy.id}`}>{candidacy.name}</Link>
            <span>{words.standing[standing(candidacy.facts, today)]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
