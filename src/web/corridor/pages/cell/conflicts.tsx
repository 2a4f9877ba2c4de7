/**
 * Where the evidence of a cell contradicts itself.
 */

import type { Cell } from '../../../../corridor/count-matrix.ts';
import { anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useNamedWord } from './named-word.ts';

export function Conflicts({ cell }: { readonly cell: Cell }) {
  const words = useCorridorWords().count.conflicts;
  const named = useNamedWord();
  const { conflicts } = cell.evidence;
  if (conflicts.length === 0) return null;
  return (
    <section className="sec">
      <h2>{words.title}</h2>
      <ul>
        {conflicts.map(({ how, ids }) => (
          <li key={how}>
            {words.how[how]}{' '}
            {ids.map((id) => (
              <a key={id} className="ref" href={`#${anchorOf(id)}`}>
                {named(id)}
              </a>
            ))}
          </li>
        ))}
      </ul>
      <p className="label">{words.shown}</p>
    </section>
  );
}
