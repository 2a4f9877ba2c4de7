/**
 * What speaks for a name and what against it: each argument with who makes it, and its answers.
 */

import { useState } from 'react';
import { type Answered, argumentsOf } from '../../../../corridor/candidates.ts';
import { Withdrawn } from '../../furniture/history.tsx';
import { AddItem, ItemActs } from '../../furniture/item-form.tsx';
import { ItemFoot } from '../../furniture/item-line.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import { anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

export function Arguments({ candidate }: { readonly candidate: string }) {
  const words = useCorridorWords();
  const { shown } = useWorkspace();
  const says = usePeopleSays();
  const threads = argumentsOf(shown, candidate);
  return (
    <section className="sec" id="arguments">
      <header>
        <h2>{words.people.candidates.argumentsTitle}</h2>
        <AddArgument candidate={candidate} />
      </header>
      <div className="two-sides">
        {(['strength', 'weakness'] as const).map((side) => (
          <div key={side}>
            <h3>{words.people.candidates.sides[side]}</h3>
            <Threads candidate={candidate} of={threads.filter(({ body }) => body.side === side)} />
          </div>
        ))}
      </div>
      <Withdrawn kind="argument" say={says.argument} of={(body) => body.candidate === candidate} />
    </section>
  );
}

type Thread = { readonly candidate: string; readonly of: readonly Answered[] };

function Threads({ candidate, of }: Thread) {
  const words = useCorridorWords().frame;
  if (of.length === 0) return <p className="quiet">{words.nothingYet}</p>;
  return (
    <ul className="items">
      {of.map((argument) => (
        <ArgumentItem key={argument.id} candidate={candidate} argument={argument} />
      ))}
    </ul>
  );
}

function ArgumentItem(props: { readonly candidate: string; readonly argument: Answered }) {
  const words = useCorridorWords();
  const says = usePeopleSays();
  const { id, body, answers } = props.argument;
  return (
    <li id={anchorOf(id)} className="item">
      {body.answers !== null && (
        <p className="label">
          {words.people.candidates.answer}
          {words.people.say.colon} {words.terms.side[body.side]}
        </p>
      )}
      <div className="item-says">{says.argument(body)}</div>
      <ItemFoot
        {...{ kind: 'argument', id, say: says.argument }}
        acts={<ArgumentActs id={id} candidate={props.candidate} />}
      />
      {answers.length > 0 && (
        <ul className="answering">
          {answers.map((answer) => (
            <ArgumentItem key={answer.id} candidate={props.candidate} argument={answer} />
          ))}
        </ul>
      )}
    </li>
  );
}

function ArgumentActs(props: { readonly id: string; readonly candidate: string }) {
  const fields = usePeopleFields();
  return <ItemActs kind="argument" id={props.id} fields={fields.argument(props.candidate)} />;
}

function AddArgument({ candidate }: { readonly candidate: string }) {
  const words = useCorridorWords().people.candidates;
  const fields = usePeopleFields();
  const [asked] = useState({ candidate, side: 'strength' });
  return (
    <AddItem
      kind="argument"
      title={words.addArgument}
      verb={words.addArgument}
      fields={fields.argument(candidate)}
      start={{ ...fields.start, ...asked }}
    />
  );
}
