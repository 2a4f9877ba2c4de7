/**
 * The whole corridor in a file, under eight words offered or a passphrase of one's own.
 */

import { useCallback, useEffect, useState } from 'react';
import { saveFile } from '../../../save-file.ts';
import { LineField, Refused } from '../../furniture/form-fields.tsx';
import { useSending } from '../../furniture/use-sending.ts';
import type { SideView } from '../../worker/messages.ts';
import { useCorridorWords } from '../../words.ts';
import { useCorridorDoors } from '../../workspace.tsx';

export function TakeAlong({ view }: { readonly view: SideView }) {
  const words = useCorridorWords().keeping.take;
  const { client } = useCorridorDoors().keepers;
  const { busy, said, send } = useSending();
  const { offered, renew } = useOffered();
  const [own, setOwn] = useState('');
  const [saved, setSaved] = useState(false);
  const submit = () =>
    send(
      () => {
        const passphrase = own.trim() === '' ? offered : own;
        return client.ask({ kind: 'export', id: view.id, passphrase });
      },
      (file) => {
        saveFile(`${view.id}.doyen-corridor`, file);
        setSaved(true);
      },
    );
  return (
    <form
      className="sec"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <p className="label">{words.offered}</p>
      <p className="phrase" translate="no">
        {offered}
      </p>
      <button type="button" className="link" onClick={renew}>
        {words.another}
      </button>
      <LineField label={words.own} value={own} onChange={setOwn} most={1_000} optional />
      <Refused said={said} />
      {saved && (
        <p role="status" className="good">
          {words.saved}
        </p>
      )}
      <button type="submit" className="btn plain" disabled={busy || offered === ''}>
        {busy ? words.busy : words.verb}
      </button>
    </form>
  );
}

/** Eight words, made on this device. */
function useOffered(): { readonly offered: string; readonly renew: () => void } {
  const { client } = useCorridorDoors().keepers;
  const [offered, setOffered] = useState('');
  const renew = useCallback(
    () => void client.ask({ kind: 'passphrase' }).then(setOffered, () => setOffered('')),
    [client],
  );
  useEffect(renew, [renew]);
  return { offered, renew };
}
