/**
 * An encrypted file of a corridor becomes a new corridor on this server.
 */

import { useState } from 'react';
import { useLocation } from 'wouter';
import { FileField, LineField, Refused } from '../../furniture/form-fields.tsx';
import { useSending } from '../../furniture/use-sending.ts';
import { useCorridorWords } from '../../words.ts';
import { useCorridorDoors } from '../../workspace.tsx';
import { LeaveField, useLeave } from './leave-field.tsx';

export function FileForm() {
  const { open: words, begin } = useCorridorWords().keeping;
  const { client } = useCorridorDoors().keepers;
  const { busy, said, send } = useSending();
  const [, go] = useLocation();
  const leave = useLeave();
  const [file, setFile] = useState<Uint8Array | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [title, setTitle] = useState('');
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const submit = () =>
    send(
      async () => {
        const bytes = file ?? new Uint8Array(0);
        const about = { title: title.trim(), name: name.trim(), code, first: [] };
        return client.ask({ kind: 'begin', ...about, file: { bytes, passphrase } });
      },
      ({ id }) => go(`/c/${id}/count`),
    );
  return (
    <form
      className="sec side-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <FileField label={words.file} onFile={setFile} />
      <LineField
        label={words.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        most={1_000}
        secret
      />
      <LineField label={begin.name} value={title} onChange={setTitle} />
      <LineField label={begin.you} value={name} onChange={setName} />
      <LeaveField leave={leave} code={code} onCode={setCode} />
      <Refused said={said} />
      <button type="submit" className="btn plain" disabled={busy || leave === 'nobody'}>
        {busy ? words.busy : words.verb}
      </button>
    </form>
  );
}
