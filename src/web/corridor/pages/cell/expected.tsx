/**
 * What one would expect to hear and has not; and a form to add such an expectation.
 */

import { useState } from 'react';
import { all } from '../../../../corridor/corridor.ts';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import { useDates } from '../../furniture/dated.tsx';
import { ItemLine } from '../../furniture/item-line.tsx';
import { Said } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { ExpectationForm } from './expectation-form.tsx';

export function Expected({ cell }: { readonly cell: Cell }) {
  const words = useCorridorWords().count.expected;
  const dates = useDates();
  const { shown } = useWorkspace();
  const [adding, add] = useState(false);
  const expected = all(shown, 'expectation').filter(
    ({ body }) => body.member === cell.member && body.subject === cell.subject,
  );
  return (
    <section className="sec">
      <h2>{words.title}</h2>
      {expected.length === 0 && <p className="quiet small">{words.none}</p>}
      <ul className="items">
        {expected.map(({ id }) => (
          <ItemLine
            key={id}
            kind="expectation"
            id={id}
            say={({ what, since }) => (
              <>
                <Said text={what} />{' '}
                {cell.evidence.silent.includes(id)
                  ? words.silentSince(dates.day(since))
                  : words.heardSince(dates.day(since))}
              </>
            )}
          />
        ))}
      </ul>
      {adding ? (
        <ExpectationForm cell={cell} onDone={() => add(false)} />
      ) : (
        <button type="button" className="btn plain dense" onClick={() => add(true)}>
          {words.add}
        </button>
      )}
    </section>
  );
}
