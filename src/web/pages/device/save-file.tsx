/**
 * The seat in a file for a second device, under eight words offered or a passphrase of one's own.
 */

import { useCallback, useEffect, useState } from 'react';
import { useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { saveFile } from '../../save-file.ts';
import { useActs, useDoors, useView } from '../../view.tsx';

export function SaveFile() {
  const words = useWords();
  const { device } = words;
  const { seat, id } = useView();
  const { exportSeat } = useActs();
  const refusal = useRefusals();
  const { offered, renew } = useOffered();
  const [own, setOwn] = useState('');
  const [state, setState] = useState<'idle' | 'busy' | 'saved'>('idle');
  const [said, setSaid] = useState<string | null>(null);
  const save = async () => {
    setState('busy');
    setSaid(null);
    const file = await exportSeat(own.trim() === '' ? offered : own).catch(() => null);
    if (file?.ok) saveFile(`${id}-${seat.replace(':', '-')}.doyen-seat`, file.value);
    else setSaid(file ? refusal(file.refusal) : words.furniture.unreachable);
    setState(file?.ok ? 'saved' : 'idle');
  };
  return (
    <section className="sec device-form">
      <h2>{device.save}</h2>
      <p>{device.saveText}</p>
      <p className="hint">{device.saveAdvice}</p>
      <Phrase offered={offered} renew={renew} own={own} onOwn={setOwn} />
      {said !== null && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      {state === 'saved' && (
        <p role="status" className="good">
          {device.saved}
        </p>
      )}
      <button
        type="button"
        className="btn"
        disabled={state === 'busy' || offered === ''}
        onClick={() => void save()}
      >
        {state === 'busy' ? device.saving : device.saveButton}
      </button>
    </section>
  );
}

function Phrase(props: {
  readonly offered: string;
  readonly renew: () => void;
  readonly own: string;
  readonly onOwn: (own: string) => void;
}) {
  const { offered, renew, own, onOwn } = props;
  const words = useWords().device;
  return (
    <>
      <p className="label">{words.offered}</p>
      <p className="phrase" translate="no">
        {offered}
      </p>
      <button type="button" className="link" onClick={renew}>
        {words.another}
      </button>
      <label className="field">
        <span>{words.ownPhrase}</span>
        <input
          value={own}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onOwn(event.target.value)}
        />
      </label>
    </>
  );
}

/** Eight words, made on this device. */
function useOffered(): { readonly offered: string; readonly renew: () => void } {
  const { client } = useDoors();
  const [offered, setOffered] = useState('');
  const renew = useCallback(
    () => void client.ask({ kind: 'passphrase' }).then(setOffered, () => setOffered('')),
    [client],
  );
  useEffect(renew, [renew]);
  return { offered, renew };
}
