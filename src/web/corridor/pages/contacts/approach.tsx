/**
 * In which order members are approached on a subject: moved by buttons or typed places, each with
 * its reason; warned of where one who moves others comes late or not at all.
 */

import { useState } from 'react';
import { moved } from '../../../../corridor/approach.ts';
import { all } from '../../../../corridor/corridor.ts';
import { type SubjectId, parseSubject } from '../../../../corridor/fields.ts';
import type { Approach } from '../../../../corridor/kinds/meeting.ts';
import { ItemFoot } from '../../furniture/item-line.tsx';
import { useMemberName } from '../../furniture/member-name.tsx';
import { useWho } from '../../furniture/people-says.tsx';
import { anchorOf } from '../../furniture/provenance.tsx';
import { useSubjects } from '../../furniture/subject-name.tsx';
import { useKeeping } from '../../furniture/use-keeping.ts';
import { useRefusalWords } from '../../refusal-words.ts';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { AddStep, StepRow } from './approach-step.tsx';
import { PivotWarnings } from './pivot-warnings.tsx';

export function ApproachSection() {
  const words = useCorridorWords().people.contacts;
  const subjects = useSubjects();
  const [asked, ask] = useState<SubjectId | undefined>();
  const subject = asked ?? subjects[0]?.subject;
  return (
    <section className="sec" id="approach">
      <h2>{words.approachTitle}</h2>
      <p className="hint">{words.approachHow}</p>
      <label className="field">
        <span>{words.approachOn}</span>
        <select value={subject} onChange={(event) => ask(parseSubject(event.target.value))}>
          {subjects.map((one) => (
            <option key={one.subject} value={one.subject}>
              {one.said.text}
            </option>
          ))}
        </select>
      </label>
      {subject !== undefined && <Order key={subject} subject={subject} />}
    </section>
  );
}

type Steps = Approach['order'];

function Order({ subject }: { readonly subject: SubjectId }) {
  const words = useCorridorWords();
  const { shown } = useWorkspace();
  const known = all(shown, 'approach').find(({ body }) => body.subject === subject);
  const [draft, setDraft] = useState<Steps | null>(null);
  const order = draft ?? known?.body.order ?? [];
  const change = (at: number, step: Partial<Steps[number]>) =>
    setDraft(order.map((one, place) => (place === at ? { ...one, ...step } : one)));
  return (
    <div className="approach">
      <PivotWarnings subject={subject} order={order} />
      {order.length === 0 && <p className="quiet">{words.people.contacts.noOrder}</p>}
      <ol>
        {order.map((step, place) => (
          <StepRow
            key={step.member}
            {...{ step, place, of: order.length }}
            move={(to) => setDraft(moved(order, place, to))}
            change={(part) => change(place, part)}
            drop={() => setDraft(order.filter((one) => one !== step))}
          />
        ))}
      </ol>
      <AddStep order={order} add={(step) => setDraft([...order, step])} />
      {draft !== null && (
        <KeepOrder {...{ subject, order }} id={known?.id ?? null} kept={() => setDraft(null)} />
      )}
      {known && <ApproachFoot id={known.id} />}
    </div>
  );
}

function KeepOrder(props: {
  readonly subject: SubjectId;
  readonly order: Steps;
  readonly id: string | null;
  readonly kept: () => void;
}) {
  const words = useCorridorWords();
  const said = useRefusalWords();
  const { keep, busy } = useKeeping();
  const [refused, setRefused] = useState<string | null>(null);
  const { subject, order, id, kept } = props;
  const send = async () => {
    const fault = await keep('approach', { subject, order }, id);
    if (fault === null) kept();
    else setRefused(said(fault));
  };
  return (
    <p className="row">
      <button type="button" className="btn" disabled={busy} onClick={() => void send()}>
        {words.people.contacts.keepOrder}
      </button>
      <button type="button" className="btn plain" onClick={kept}>
        {words.frame.cancel}
      </button>
      {refused !== null && (
        <span role="alert" className="fault">
          {refused}
        </span>
      )}
    </p>
  );
}

function ApproachFoot({ id }: { readonly id: string }) {
  const memberName = useMemberName();
  const who = useWho();
  const say = ({ order }: Approach) => (
    <p>{order.map(({ member }, place) => `${place + 1}. ${who(memberName(member))}`).join(', ')}</p>
  );
  return (
    <div id={anchorOf(id)} className="item">
      <ItemFoot kind="approach" id={id} say={say} />
    </div>
  );
}
