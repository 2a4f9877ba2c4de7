/**
 * What members weigh: a weight by its name, given to every seat at once and changed in its line.
 *
 * Use      members-step.tsx; rules that ask for a share of a weight are offered once there is one.
 */

import { useState } from 'react';
import { flushSync } from 'react-dom';
import { inside } from '../../furniture/first-letter.ts';
import { useWords } from '../../language.tsx';
import { parseId } from '../../../table/ids.ts';
import type { Draft, MemberRow } from './draft.ts';
import { RemoveRow, useForm } from './form.tsx';

/** The names of the weights that members have. */
export function weightNames(draft: {
  readonly members: readonly Pick<MemberRow, 'weights'>[];
}): readonly string[] {
  return [...new Set(draft.members.flatMap(({ weights }) => Object.keys(weights)))];
}

export function WeightsPart() {
  const words = useWords().founding.weights;
  const { draft, change } = useForm();
  const names = weightNames(draft);
  if (draft.members.length === 0) return null;
  const give = (name: string) => change({ members: weighed(draft, name) });
  return (
    <section id="/weights" className="sub">
      <h3>{words.title}</h3>
      <p className="hint">{words.lede}</p>
      {names.map((name) => (
        <fieldset key={name} className="row-box">
          <legend>{words.one(name)}</legend>
          <p className="hint">{words.had(draft.members.filter(has(name)).length, name)}</p>
          <RemoveRow
            name={inside(words.one(name))}
            onRemove={() => change({ members: unweighed(draft, name) })}
          />
        </fieldset>
      ))}
      <Give taken={names} onGive={give} />
    </section>
  );
}

function has(name: string) {
  return ({ weights }: Draft['members'][number]) => weights[name] !== undefined;
}

/** Where a member has none yet it is 1: all count alike until somebody says otherwise. */
export function weighed({ members }: Pick<Draft, 'members'>, name: string): Draft['members'] {
  return members.map((row) => ({ ...row, weights: { [name]: 1, ...row.weights } }));
}

function unweighed({ members }: Pick<Draft, 'members'>, name: string): Draft['members'] {
  return members.map((row) => ({
    ...row,
    weights: Object.fromEntries(Object.entries(row.weights).filter(([one]) => one !== name)),
  }));
}

type GiveProps = {
  readonly taken: readonly string[];
  readonly onGive: (name: string) => void;
};

function Give({ taken, onGive }: GiveProps) {
  const words = useWords().founding.weights;
  const [text, setText] = useState('');
  const [refused, refuse] = useState<'name' | 'taken' | null>(null);
  const give = () => {
    const name = text.trim();
    if (parseId(name) === undefined) return refuse('name');
    if (taken.includes(name)) return refuse('taken');
    flushSync(() => {
      onGive(name);
      setText('');
    });
  };
  return (
    <div className="add column">
      <label className="field">
        <span>{words.name}</span>
        <input
          id="/weights/name"
          maxLength={32}
          aria-invalid={refused !== null}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            refuse(null);
          }}
        />
        <small>{words.nameHint}</small>
        {refused && (
          <small role="alert" className="refusal">
            {words.refused[refused]}
          </small>
        )}
      </label>
      <p>
        <button type="button" className="btn plain dense" onClick={give}>
          {words.give}
        </button>
      </p>
    </div>
  );
}
