/**
 * A file of a corridor brought into this one.
 */

import { useState } from 'react';
import { FileField, LineField, Refused } from '../../furniture/form-fields.tsx';
import { useSending } from '../../furniture/use-sending.ts';
import type { Brought, SideView } from '../../worker/messages.ts';
import { useCorridorWords } from '../../words.ts';
import { useCorridorDoors } from '../../workspace.tsx';

export function Bring({ view }: { readonly view: SideView }) {
  const { take: words, open } = useCorridorWords().keeping;
  const { client } = useCorridorDoors().keepers;
  const { busy, said, send } = useSending();
  const [file, setFile] = useState<Uint8Array | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [brought, setBrought] = useState<Brought | null>(null);
  const submit = () =>
    send(async () => {
      const bytes = file ?? new Uint8Array(0);
      return client.ask({ kind: 'bring', id: view.id, file: bytes, passphrase });
    }, setBrought);
  return (
    <form
      className="sec"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{words.bringTitle}</h2>
      <p>{words.bringText}</p>
      <FileField label={open.file} onFile={setFile} />
      <LineField
        label={open.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        most={1_000}
        secret
      />
      <Refused said={said} />
      {brought && (
        <p role="status" className="good">
          {words.brought(brought.brought, brought.known)}
          {brought.again > 0 && ` ${words.again(brought.again)}`}
        </p>
      )}
      <button type="submit" className="btn plain" disabled={busy}>
        {busy ? open.busy : words.bringVerb}
      </button>
    </form>
  );
}
