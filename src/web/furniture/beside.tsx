/**
 * What stands beside the decision: reservations of those who let it pass, statements of how they
 * read it; and, while there is time, the form for one's own.
 */

import { useState } from 'react';
import { memberOf } from '../../table/ids.ts';
import { isAdopted, statementsUntil } from '../../table/silence/statements.ts';
import { useWords } from '../language.tsx';
import { useActs, useNow, useView } from '../view.tsx';
import { ActDialog } from './act-dialog.tsx';
import { inside } from './first-letter.ts';
import { Moment } from './moment.tsx';
import { useNames } from './names.ts';

export function Beside() {
  const { silence, furniture } = useWords();
  const words = silence.beside;
  const names = useNames();
  const { silences, statements, outcome } = useView().selection;
  if (outcome === null || !isAdopted(outcome)) return null;
  const adopted = silences.findLast(({ stage }) => stage === 'adopted');
  const reservations = (adopted?.reservations ?? []).filter(({ withdrawn }) => withdrawn === null);
  return (
    <section className="sec">
      <h2>{words.title}</h2>
      {reservations.length + statements.length === 0 && <p className="hint">{words.nothing}</p>}
      {[
        ...reservations.map((one) => ({ ...one, is: words.reservation })),
        ...statements.map((one) => ({ ...one, is: words.statement })),
      ].map(({ member, at, text, is }) => (
        <blockquote key={`${is} ${member}`} className="reservation">
          <p>
            <b>{names.member(member)}</b>
            {furniture.colon}
            {inside(is)}, <Moment at={at} short />
          </p>
          <p className="read">{text}</p>
        </blockquote>
      ))}
      <OwnStatement />
    </section>
  );
}

function OwnStatement() {
  const words = useWords().silence.beside;
  const { selection, seat } = useView();
  const { act } = useActs();
  const now = useNow();
  const [asking, ask] = useState(false);
  const member = memberOf(seat);
  const until = statementsUntil(selection);
  const made = selection.statements.some((one) => one.member === member);
  const over = selection.seal !== null || (until !== null && now >= until);
  if (over) return until === null ? null : <p className="hint">{words.closed}</p>;
  return (
    <>
      <p>
        {until === null ? words.openUntilSeal : words.openUntil}{' '}
        {until !== null && <Moment at={until} />}
      </p>
      {member !== undefined && !made && (
        <p>
          <button type="button" className="btn plain" onClick={() => ask(true)}>
            {words.attach}
          </button>
        </p>
      )}
      {asking && (
        <ActDialog
          title={words.attach}
          text={words.attachText}
          verb={words.attach}
          asks={{ label: words.statement, rows: 4, most: 2000 }}
          act={(text) => act({ type: 'AttachStatement', text })}
          onClose={() => ask(false)}
        />
      )}
    </>
  );
}
