/**
 * For the chair of a rehearsal with everybody: stand-ins for the seats that nobody came for.
 *
 * Use      on the seats page; asks first, for codes leave the device.
 */

import { type ChangeEvent, useState } from 'react';
import { type Json, parseJson } from '../../../basics/canonical.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useWords } from '../../language.tsx';
import { useActs, useView } from '../../view.tsx';
import type { SeatCode } from '../../worker/messages.ts';

export function FreeSeats({ codes }: { readonly codes: readonly SeatCode[] }) {
  const words = useWords().rehearse.free;
  const { selection, summary, seat } = useView();
  const [asking, setAsking] = useState(false);
  const [called, call] = useState(false);
  const ours = seat === 'officer:chair' && summary.rehearsal?.people === true;
  const free = Object.values(selection.seats).filter(({ key }) => key === null);
  if (!ours || free.length === 0) return null;
  if (called) return <Coming left={free.length} />;
  const known = free.some((one) => codes.some((code) => code.seat === one.seat));
  return (
    <div className="free-seats">
      <h2>{words.title}</h2>
      <p>{words.lede(free.length)}</p>
      {known ? (
        <p>
          <button type="button" className="btn plain" onClick={() => setAsking(true)}>
            {words.button}
          </button>
        </p>
      ) : (
        <p className="hint">{words.noCode}</p>
      )}
      {asking && <Asking onCalled={() => call(true)} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** They come one by one: until they have, nothing is there to be pressed again. */
function Coming({ left }: { readonly left: number }) {
  const words = useWords().rehearse.free;
  return (
    <div className="free-seats" role="status">
      <h2>{words.title}</h2>
      <p className="asit">{words.coming(left)}</p>
    </div>
  );
}

type AskingProps = { readonly onCalled: () => void; readonly onClose: () => void };

function Asking({ onCalled, onClose }: AskingProps) {
  const words = useWords().rehearse.free;
  const { standIn } = useActs();
  const [answers, setAnswers] = useState<Json | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    const json = file && parseJson(await file.text());
    setAnswers(json ?? null);
    setUnreadable(file !== undefined && json === undefined);
  };
  return (
    <ActDialog
      title={words.button}
      text={words.ask}
      verb={words.button}
      act={() => standIn(answers)}
      onDone={onCalled}
      onClose={onClose}
    >
      <p>{words.madeUp}</p>
      <label className="field">
        <span>{words.file}</span>
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => void choose(event)}
        />
        {unreadable && <small className="refusal">{words.unreadable}</small>}
      </label>
    </ActDialog>
  );
}
