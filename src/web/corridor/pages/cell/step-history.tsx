/**
 * How the assessment of a cell went: a step line, and the same as a list.
 */

import { type Revision, item } from '../../../../corridor/corridor.ts';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import { DayOf } from '../../furniture/dated.tsx';
import { PositionMark } from '../../furniture/position-mark.tsx';
import { Keeping, Said, anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useNamedWord } from './named-word.ts';
import { useWorkspace } from '../../workspace.tsx';
import { StepLine } from './step-line.tsx';

export function StepHistory({ cell }: { readonly cell: Cell }) {
  const words = useCorridorWords().count.history;
  const { shown } = useWorkspace();
  const revisions = item(shown, 'assessment', cell.id)?.revisions ?? [];
  return (
    <section className="sec" id={anchorOf(cell.id)}>
      <h2>{words.title}</h2>
      {revisions.length === 0 ? (
        <p className="quiet small">{words.none}</p>
      ) : (
        <>
          <StepLine cell={cell} revisions={revisions} />
          <ol className="held">
            {revisions.toReversed().map((revision, at) => (
              <li key={revisions.length - at}>
                <Held revision={revision} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Held({ revision }: { readonly revision: Revision<'assessment'> }) {
  const { frame, people } = useCorridorWords();
  const named = useNamedWord();
  const { body, reason, crossed } = revision;
  if (body === null) return <p className="withdrawn">{people.item.withdrawn(reason ?? '')}</p>;
  const { step, confidence, basis } = body;
  return (
    <>
      <p className="held-line">
        <DayOf day={body.learned} />
        <PositionMark of={{ step, confidence, basis, days: null, freshness: 1 }} />
      </p>
      <p>
        <Said text={body.reason} />
      </p>
      <p className="label">
        <Keeping revision={revision} />
        {body.evidence.map((id) => (
          <a key={id} className="ref" href={`#${anchorOf(id)}`}>
            {named(id)}
          </a>
        ))}
      </p>
      {crossed && <p className="crossed">{frame.crossed}</p>}
    </>
  );
}
