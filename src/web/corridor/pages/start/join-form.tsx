/**
 * Joining a side with the code that somebody of it handed over.
 */

import { useState } from 'react';
import { useLocation } from 'wouter';
import { LineField, Refused } from '../../furniture/form-fields.tsx';
import { useSending } from '../../furniture/use-sending.ts';
import { useCorridorWords } from '../../words.ts';
import { useCorridorDoors } from '../../workspace.tsx';

export function JoinForm() {
  const { join: words, begin } = useCorridorWords().keeping;
  const { client } = useCorridorDoors().keepers;
  const { busy, said, send } = useSending();
  const [, go] = useLocation();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  return (
    <form
      className="sec side-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send(
          () => client.ask({ kind: 'join', code, name: name.trim() }),
          ({ id }) => go(`/c/${id}/count`),
        );
      }}
    >
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <LineField label={words.code} value={code} onChange={setCode} most={40} code />
      <LineField label={begin.you} value={name} onChange={setName} />
      <Refused said={said} />
      <button type="submit" className="btn plain" disabled={busy}>
        {busy ? words.busy : words.verb}
      </button>
    </form>
  );
}
