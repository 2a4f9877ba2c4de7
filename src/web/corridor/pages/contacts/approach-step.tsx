/**
 * One step of an order of approach: its place, its member, why there, done or not.
 */

import { useId, useState } from 'react';
import type { Approach } from '../../../../corridor/kinds/meeting.ts';
import { useLanguage, useText } from '../../../language.tsx';
import { useMemberName, useMembers } from '../../furniture/member-name.tsx';
import { useCorridorWords } from '../../words.ts';

type Step = Approach['order'][number];

export function StepRow(props: {
  readonly step: Step;
  readonly place: number;
  readonly of: number;
  readonly move: (to: number) => void;
  readonly change: (part: Partial<Step>) => void;
  readonly drop: () => void;
}) {
  const words = useCorridorWords().people.contacts;
  const memberName = useMemberName();
  const { language } = useLanguage();
  const say = useText();
  const { step, place, of, move, change, drop } = props;
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
      <span className="moves">
        <button
          type="button"
          className="btn plain dense"
          disabled={place === 0}
          onClick={() => move(place - 1)}
        >
          <span aria-hidden="true">↑</span>
          <span className="vh">{words.earlier(name)}</span>
        </button>
        <button
          type="button"
          className="btn plain dense"
          disabled={place === of - 1}
          onClick={() => move(place + 1)}
        >
          <span aria-hidden="true">↓</span>
          <span className="vh">{words.later(name)}</span>
        </button>
        <button type="button" className="link" onClick={drop}>
          {words.drop}
          <span className="vh"> {name}</span>
        </button>
      </span>
    </li>
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
