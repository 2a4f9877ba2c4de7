/**
 * What was agreed and is still to be done: overdue first, each to be ticked off.
 */

import { useState } from 'react';
import type { FollowUp } from '../../../../corridor/contacts.ts';
import { useDates } from '../../furniture/dated.tsx';
import { Said, anchorOf } from '../../furniture/provenance.tsx';
import { useWho } from '../../furniture/people-says.tsx';
import { useKeeping } from '../../furniture/use-keeping.ts';
import { useRefusalWords } from '../../refusal-words.ts';
import { useCorridorWords } from '../../words.ts';

export function FollowUps({ due }: { readonly due: readonly FollowUp[] }) {
  const words = useCorridorWords().people.contacts;
  return (
    <section className="sec">
      <h2>{words.dueTitle}</h2>
      {due.length === 0 && <p className="quiet">{words.nothingDue}</p>}
      <ul className="due-list">
        {due.map((one) => (
          <Due key={one.id} due={one} />
        ))}
      </ul>
    </section>
  );
}

function Due({ due: { id, body, left } }: { readonly due: FollowUp }) {
  const words = useCorridorWords().people.contacts;
  const dates = useDates();
  const who = useWho();
  const said = useRefusalWords();
  const { keep, busy } = useKeeping();
  const [refused, setRefused] = useState<string | null>(null);
  const tick = async () => {
    const fault = await keep('contact', { ...body, done: true }, id);
    setRefused(fault === null ? null : said(fault));
  };
  const day = body.due === null ? words.noDay : dates.day(body.due);
  return (
    <li className={left !== null && left < 0 ? 'overdue' : undefined}>
      <p>
        <b>{left === null ? words.noDay : words.left(left)}</b>
        {left !== null && <span className="quiet"> {day}</span>}
      </p>
      <p>
        {body.follows === null ? <Said text={body.said} /> : <Said text={body.follows} />}{' '}
        <a className="small" href={`#${anchorOf(id)}`}>
          {words.from(body.ours, body.member === null ? (body.person ?? '') : who(body.member))}
        </a>
        {refused !== null && <span className="fault">{refused}</span>}
      </p>
      <button type="button" className="btn plain dense" disabled={busy} onClick={() => void tick()}>
        {words.tick}
      </button>
    </li>
  );
}
