/**
 * Setting up: the server's one-time code, and the button that makes founder and codes.
 *
 * Errors   a refusal of the server leaves everything as it was.
 */

import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { JsonObject } from '../../../basics/canonical.ts';
import type { Mode } from '../../../table/seats/seating.ts';
import { useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useDoors } from '../../view.tsx';

type Props = {
  readonly json: JsonObject;
  /** Nothing is missing in it. */
  readonly whole: boolean;
  readonly onDone: () => void;
};

export function SetUpForm({ json, whole, onDone }: Props) {
  const { founding: words, rehearse } = useWords();
  const [ticket, setTicket] = useState('');
  const { said, busy, setUp } = useSetUp(onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void setUp(ticket, json, 'real');
  };
  const open = ticket.trim() === '';
  const disabled = busy || open || !whole;
  return (
    <form onSubmit={submit} className="column">
      <label className="field">
        <span>{words.ticket}</span>
        <input
          className="code"
          autoComplete="off"
          spellCheck={false}
          value={ticket}
          onChange={(event) => setTicket(event.target.value)}
        />
        <small>{words.ticketHint}</small>
      </label>
      {said && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="btn" disabled={disabled}>
          {busy ? words.settingUp : words.setUp}
        </button>
        <button
          type="button"
          className="btn plain"
          disabled={disabled}
          onClick={() => void setUp(ticket, json, 'rehearsal')}
        >
          {rehearse.everybody.fromSetUp}
        </button>
        <span className="hint">{rehearse.everybody.fromSetUpWhy}</span>
        {open && <span className="hint">{words.missingTicket}</span>}
      </div>
    </form>
  );
}

function useSetUp(onDone: () => void) {
  const words = useWords().furniture;
  const refusal = useRefusals();
  const { client } = useDoors();
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const setUp = async (ticket: string, definition: JsonObject, mode: Mode) => {
    setBusy(true);
    setSaid(null);
    const begun = await client
      .ask({ kind: 'found', ticket: ticket.trim(), definition, mode })
      .catch(() => null);
    if (begun?.ok) {
      // A rehearsal leaves the draft as it is: the real selection is made of it afterwards.
      if (mode === 'real') onDone();
      return go(`/s/${begun.value.id}/roster`);
    }
    setBusy(false);
    setSaid(begun ? refusal(begun.refusal) : words.unreachable);
  };
  return { busy, said, setUp };
}
