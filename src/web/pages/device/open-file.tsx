/**
 * A seat from a file: whose it is, its passphrase, and then to the desk.
 */

import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { About } from '../../../device/seat-export.ts';
import { useNames, useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useDoors } from '../../view.tsx';

type Chosen = { readonly file: Uint8Array; readonly about: About };

export function OpenFile() {
  const { device } = useWords();
  const { chosen, busy, said, choose, open } = useOpening();
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open(passphrase);
  };
  return (
    <form className="sec device-form" onSubmit={submit}>
      <p>{device.openText}</p>
      <label className="field">
        <span>{device.file}</span>
        <input type="file" required onChange={(event) => void choose(event.target.files?.[0])} />
      </label>
      {chosen && <Whose about={chosen.about} />}
      <label className="field">
        <span>{device.passphrase}</span>
        <input
          required
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </label>
      {said !== null && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      {busy && <p role="status">{device.opening}</p>}
      <button type="submit" className="btn" disabled={busy || !chosen}>
        {device.openButton}
      </button>
    </form>
  );
}

/** The file chosen, what stands in its way, and the way to the desk. */
function useOpening() {
  const { furniture } = useWords();
  const refusal = useRefusals();
  const { client } = useDoors();
  const [, go] = useLocation();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const choose = async (given: File | undefined) => {
    const bytes = await given?.arrayBuffer().catch(() => null);
    if (!bytes) return;
    const file = new Uint8Array(bytes);
    const about = await client.ask({ kind: 'peek', file }).catch(() => null);
    setChosen(about?.ok ? { file, about: about.value } : null);
    setSaid(about && !about.ok ? refusal(about.refusal) : null);
  };
  const open = async (passphrase: string) => {
    if (!chosen) return;
    setBusy(true);
    setSaid(null);
    const { file } = chosen;
    const taken = await client.ask({ kind: 'import', file, passphrase }).catch(() => null);
    if (taken?.ok) return go(`/s/${taken.value.id}/desk?seat=${taken.value.seat}`);
    setBusy(false);
    setSaid(taken ? refusal(taken.refusal) : furniture.unreachable);
  };
  return { chosen, busy, said, choose, open };
}

function Whose({ about }: { readonly about: About }) {
  const words = useWords();
  const names = useNames();
  const { title, seat, mode, origin } = about;
  return (
    <p className="read" role="status">
      {mode === 'rehearsal' && <span className="decl">{words.furniture.rehearsal.mark} </span>}
      {words.device.of(title, names.actor(seat))} <span className="quiet">({origin})</span>
    </p>
  );
}
