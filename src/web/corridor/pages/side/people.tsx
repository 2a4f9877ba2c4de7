/**
 * The people of a side, who left included, and parting with one of them.
 */

import { useState } from 'react';
import { type Person, broughtInBy } from '../../../../corridor/keeping/side.ts';
import { useMoment } from '../../furniture/moments.ts';
import { useList } from '../../furniture/use-list.ts';
import { Question } from '../../furniture/question.tsx';
import type { SideView } from '../../worker/messages.ts';
import { useCorridorWords } from '../../words.ts';
import { useCorridorDoors } from '../../workspace.tsx';

export function People({ view }: { readonly view: SideView }) {
  const words = useCorridorWords().keeping.side;
  const [parting, setParting] = useState<Person | null>(null);
  return (
    <section className="sec">
      <h2>{words.people}</h2>
      <ul className="plainlist people">
        {view.people.map((person) => (
          <Line key={person.id} view={view} person={person} onPart={() => setParting(person)} />
        ))}
      </ul>
      <Guests view={view} />
      {parting && <Parting view={view} person={parting} onClose={() => setParting(null)} />}
    </section>
  );
}

type OfPerson = { readonly view: SideView; readonly person: Person };

function Line({ view, person, onPart }: OfPerson & { readonly onPart: () => void }) {
  const words = useCorridorWords().keeping.side;
  const moment = useMoment();
  const { id, name, invitedBy, since, removed } = person;
  const nameOf = (of: string) => view.people.find((one) => one.id === of)?.name ?? of;
  const came =
    invitedBy === null
      ? words.founder(moment(since))
      : words.invited(nameOf(invitedBy), moment(since));
  const isHere = view.people.some((one) => one.id === view.me && one.removed === null);
  return (
    <li>
      <span>
        <b className={removed ? 'gone' : undefined}>{name}</b>
        {id === view.me && <i className="faint"> ({words.you})</i>}
        <br />
        <span className="hint">
          {removed ? words.removed(nameOf(removed.by), moment(removed.at)) : came}
        </span>
      </span>
      {isHere && removed === null && id !== view.me && (
        <button type="button" className="link" onClick={onPart}>
          {words.remove} <span className="vh">{name}</span>
        </button>
      )}
    </li>
  );
}

function Guests({ view }: { readonly view: SideView }) {
  const words = useCorridorWords().keeping.side;
  const guests = Object.entries(view.guests);
  if (guests.length === 0) return null;
  const broughtBy = (author: string) =>
    view.people.find(({ id }) => author.startsWith(`${id}~`))?.name ?? '';
  return (
    <>
      <h3>{words.brought}</h3>
      <ul>
        {guests.map(([author, name]) => (
          <li key={author}>{words.broughtBy(name, broughtBy(author))}</li>
        ))}
      </ul>
    </>
  );
}

export function Parting({ view, person, onClose }: OfPerson & { readonly onClose: () => void }) {
  const words = useCorridorWords().keeping.side;
  const { client } = useCorridorDoors().keepers;
  const brought = broughtInBy(view.people, person.id);
  const list = useList();
  return (
    <Question
      title={words.removeTitle(person.name)}
      text={words.removeText}
      verb={words.removeVerb}
      act={() => client.ask({ kind: 'part', id: view.id, person: person.id })}
      onClose={onClose}
    >
      {brought.length > 0 && (
        <p>{words.removeBrought(person.name, list(brought.map(({ name }) => name)))}</p>
      )}
    </Question>
  );
}
