/**
 * One step of an order of approach: its place, its member, why there, done or not.
 */

import { useId, useState } from 'react';
import type { Approach } from '../../../../corridor/kinds/meeting.ts';
import { useLanguage, useText } from '../../../language.tsx';
import { useMemberName, useMembers } from '../../furniture/member-name.tsx';
import { useCorridorWords } from '../../words.ts';

type Step = Approach['order'][number];

type Row = {
  readonly step: Step;
  readonly place: number;
  readonly of: number;
  readonly move: (to: number) => void;
  readonly change: (part: Partial<Step>) => void;
  readonly drop: () => void;
};

export function StepRow(props: Row) {
  const words = useCorridorWords().people.contacts;
  const memberName = useMemberName();
  const { language } = useLanguage();
  const say = useText();
  const { step, place, move, change } = props;
  const name = memberName(step.member);
  return (
    <li>
      <Place key={place} place={place} name={name} move={move} />
      <b>{name}</b>
      <input
        aria-label={words.whyThere(name)}
        placeholder={words.why}
        maxLength={400}
        value={say(step.why)}
        onChange={(event) => change({ why: { ...step.why, [language]: event.target.value } })}
      />
      <label className="check small">
        <input
          type="checkbox"
          checked={step.done}
          onChange={(event) => change({ done: event.target.checked })}
        />
        <span>{words.approached}</span>
      </label>
      <Moves {...props} name={name} />
    </li>
  );
}

function Moves({ place, of, move, drop, name }: Row & { readonly name: string }) {
  const words = useCorridorWords().people.contacts;
  return (
    <span className="moves">
      <Move disabled={place === 0} sign="↑" word={words.earlier(name)} go={() => move(place - 1)} />
      <Move
        disabled={place === of - 1}
        sign="↓"
        word={words.later(name)}
        go={() => move(place + 1)}
      />
      <button type="button" className="link" onClick={drop}>
        {words.drop}
        <span className="vh"> {name}</span>
      </button>
    </span>
  );
}

function Move(props: {
  readonly disabled: boolean;
  readonly sign: string;
  readonly word: string;
  readonly go: () => void;
}) {
  const { disabled, sign, word, go } = props;
  return (
    <button type="button" className="btn plain dense" disabled={disabled} onClick={go}>
      <span aria-hidden="true">{sign}</span>
      <span className="vh">{word}</span>
    </button>
  );
}

/** A place is typed, and taken when the field is left or Enter is pressed. */
function Place(props: {
  readonly place: number;
  readonly name: string;
  readonly move: (to: number) => void;
}) {
  const words = useCorridorWords().people.contacts;
  const [typed, setTyped] = useState(String(props.place + 1));
  const take = () => {
    const to = Number(typed) - 1;
    if (Number.isInteger(to) && to !== props.place) props.move(to);
    else setTyped(String(props.place + 1));
  };
  return (
    <input
      className="place"
      inputMode="numeric"
      aria-label={words.placeOf(props.name)}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}

export function AddStep(props: {
  readonly order: readonly Step[];
  readonly add: (step: Step) => void;
}) {
  const words = useCorridorWords().people.contacts;
  const members = useMembers();
  const field = useId();
  const [chosen, choose] = useState('');
  const left = members.filter(({ id }) => !props.order.some(({ member }) => member === id));
  const found = left.find(({ id }) => id === chosen);
  return (
    <p className="row">
      <label htmlFor={field}>{words.addMember}</label>
      <select
        id={field}
        className="narrow"
        value={chosen}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">–</option>
        {left.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="btn plain dense"
        disabled={found === undefined}
        onClick={() => {
          if (found) props.add({ member: found.id, why: {}, done: false });
          choose('');
        }}
      >
        {words.addLast}
      </button>
    </p>
  );
}
