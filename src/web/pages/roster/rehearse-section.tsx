/**
 * For the chair of a real selection: rehearse it first with everybody, or go to the rehearsal.
 *
 * Use      on the seats page and on the chair's desk, until the selection has ended; `brief` where
 *          it stands beside what is more urgent.
 * Shapes   which rehearsal belongs to it is known to this device alone.
 */

import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useDoors, useView } from '../../view.tsx';

export function RehearseSection({ brief = false }: { readonly brief?: boolean }) {
  const { id, seat, selection } = useView();
  const words = useWords().rehearse.everybody;
  const running = useRehearsalOf(id);
  const chair = seat === 'officer:chair' && selection.mode === 'real';
  if (!chair || selection.stage === 'concluded' || running === undefined) return null;
  return (
    <section className="sec">
      <h2>{words.title}</h2>
      {!brief && <p className="read">{words.lede}</p>}
      {running === null ? (
        <Begin />
      ) : (
        <p className="row">
          <span>{words.running}</span>
          <Link className="btn plain" href={`/s/${running}/roster`}>
            {words.go}
          </Link>
        </p>
      )}
      <p className="hint">{words.noted}</p>
    </section>
  );
}

function Begin() {
  const words = useWords();
  const { everybody } = words.rehearse;
  const { id } = useView();
  const { client } = useDoors();
  const refusal = useRefusals();
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const begin = async () => {
    setBusy(true);
    setSaid(null);
    const begun = await client.ask({ kind: 'rehearse', id }).catch(() => null);
    if (begun?.ok) return go(`/s/${begun.value.id}/roster`);
    setBusy(false);
    setSaid(begun ? refusal(begun.refusal) : words.furniture.unreachable);
  };
  return (
    <>
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <p>
        <button type="button" className="btn plain" disabled={busy} onClick={() => void begin()}>
          {busy ? everybody.beginning : everybody.begin}
        </button>
      </p>
    </>
  );
}

/** `undefined` until this device has looked, `null` where there is none. */
function useRehearsalOf(id: string): string | null | undefined {
  const { client } = useDoors();
  const [running, setRunning] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    client.ask({ kind: 'rehearsal-of', id }).then(setRunning, () => setRunning(null));
  }, [client, id]);
  return running;
}
