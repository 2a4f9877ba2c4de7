/**
 * What happened in the end: recorded once it is known, so that snapshots can be scored against it.
 */

import { useState } from 'react';
import { all } from '../../../../corridor/corridor.ts';
import type { Outcome } from '../../../../corridor/kinds/snapshot.ts';
import { ItemLine } from '../../furniture/item-line.tsx';
import { MemberName } from '../../furniture/member-name.tsx';
import { Said } from '../../furniture/provenance.tsx';
import { SubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { OutcomeForm } from './outcome-form.tsx';

export function OutcomePart() {
  const words = useCorridorWords().snapshots.outcome;
  const { shown } = useWorkspace();
  const [open, setOpen] = useState(false);
  const known = all(shown, 'outcome');
  return (
    <section className="sec">
      <h2>{words.title}</h2>
      {known.length === 0 && <p className="quiet small">{words.none}</p>}
      <ul className="items">
        {known.map(({ id }) => (
          <ItemLine key={id} kind="outcome" id={id} say={(body) => <Happened body={body} />} />
        ))}
      </ul>
      {open ? (
        <OutcomeForm known={known.at(-1)} onDone={() => setOpen(false)} />
      ) : (
        <button type="button" className="btn plain dense" onClick={() => setOpen(true)}>
          {known.length === 0 ? words.record : words.revise}
        </button>
      )}
    </section>
  );
}

function Happened({ body }: { readonly body: Outcome }) {
  const words = useCorridorWords();
  const { kind, candidate, final, note } = body;
  const inWay = final.filter(({ step }) => step === 'block' || step === 'reluctant');
  return (
    <>
      <p>
        <b>{words.snapshots.outcome.kinds[kind]}</b>
        {candidate !== null && (
          <>
            {words.evidence.colon} <SubjectName subject={`candidate:${candidate}`} />
          </>
        )}
      </p>
      {note && (
        <p>
          <Said text={note} />
        </p>
      )}
      {inWay.map(({ member, step }) => (
        <p key={member}>
          <MemberName id={member} />
          {words.evidence.colon} {words.terms.step[step]}
        </p>
      ))}
    </>
  );
}
