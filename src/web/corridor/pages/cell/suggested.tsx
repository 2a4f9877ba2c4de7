/**
 * What the evidence suggests, and why: each rule that spoke, with the signals it spoke of.
 */

import type { Cell } from '../../../../corridor/count-matrix.ts';
import type { Why } from '../../../../corridor/suggestion.ts';
import { suggestedPositionOf } from '../../furniture/cell-position.ts';
import { PositionMark } from '../../furniture/position-mark.tsx';
import { anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useNamedWord } from './named-word.ts';

export function Suggested({ cell }: { readonly cell: Cell }) {
  const { count, terms } = useCorridorWords();
  const words = count.suggested;
  const { step, confidence, basis, why } = cell.suggestion;
  return (
    <section className="sec">
      <h2>{words.title}</h2>
      <p className="suggested-line">
        {step === null ? (
          words.nothing
        ) : (
          <>
            <PositionMark of={suggestedPositionOf(cell)} bare />
            {[terms.step[step], terms.confidence[confidence], terms.basis[basis]].join(', ')}
          </>
        )}
      </p>
      <ol className="cell-why">
        {why.map((one, at) => (
          <li key={`${one.rule} ${at}`}>
            <WhyLine why={one} />
          </li>
        ))}
      </ol>
      <p className="label">{words.how}</p>
    </section>
  );
}

function WhyLine({ why }: { readonly why: Why }) {
  const words = useCorridorWords().count.suggested;
  const named = useNamedWord();
  const { rule, ids } = why;
  return (
    <>
      {words.rules[rule]}{' '}
      {ids.map((id) => (
        <a key={id} className="ref" href={`#${anchorOf(id)}`}>
          {named(id)}
        </a>
      ))}
    </>
  );
}
