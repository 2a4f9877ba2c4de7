/**
 * The list of this device's corridors, and how one comes to have one: an example, begun, joined or
 * out of a file.
 */

import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { PlainCorridorPage } from '../../furniture/frame.tsx';
import type { HeldCorridor } from '../../worker/messages.ts';
import { useCorridorWords } from '../../words.ts';
import { useCorridorDoors } from '../../workspace.tsx';
import { BeginForm } from './begin-form.tsx';
import { FileForm } from './file-form.tsx';
import { JoinForm } from './join-form.tsx';
import './start.css';

export function StartPage() {
  const words = useCorridorWords().keeping;
  const { device, operator, table } = words.sight;
  return (
    <PlainCorridorPage
      title={words.title}
      sight={[
        { sees: 'full', who: device },
        { sees: 'not', who: operator },
        { sees: 'not', who: table },
      ]}
    >
      <div className="hero">
        <div>
          <h1>{words.title}</h1>
          <p>{words.lede}</p>
        </div>
        <Example />
      </div>
      <Held />
      <BeginForm />
      <div className="two">
        <JoinForm />
        <FileForm />
      </div>
    </PlainCorridorPage>
  );
}

function Example() {
  const words = useCorridorWords().keeping.example;
  return (
    <section className="sec">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <p className="row">
        <Link className="btn" href="/c/example-nato-2024/count">
          {words.open}
        </Link>
      </p>
    </section>
  );
}

function Held() {
  const words = useCorridorWords().keeping;
  const { client } = useCorridorDoors().keepers;
  const [held, setHeld] = useState<readonly HeldCorridor[] | 'broken' | null>(null);
  useEffect(() => {
    client.ask({ kind: 'held' }).then(setHeld, () => setHeld('broken'));
  }, [client]);
  return (
    <section className="sec">
      <h2>{words.held.title}</h2>
      {held === 'broken' && <p className="refusal">{words.refusals.unreachable}</p>}
      {Array.isArray(held) && held.length === 0 && <p className="asit">{words.held.none}</p>}
      {Array.isArray(held) && held.length > 0 && (
        <ul className="plainlist">
          {held.map(({ id, title }) => (
            <li key={id}>
              <span>{title}</span>
              <Link href={`/c/${id}/count`}>{words.held.open}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
