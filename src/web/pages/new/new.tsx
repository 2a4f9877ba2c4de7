/**
 * Beginning a selection: a form or a definition.json, its reading in plain words, then the codes.
 *
 * Use      needs the server's one-time code; the chair's device becomes founder and takes the
 *          chair's seat.
 * Errors   a fault of a file is said with its place; a refusal of the server leaves the form as it
 *          was.
 */

import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { JsonObject } from '../../../basics/canonical.ts';
import type { Mode } from '../../../table/seating.ts';
import { Page } from '../../furniture/masthead.tsx';
import { useRefusals } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useDoors } from '../../view.tsx';
import { DefinitionFile } from './definition-file.tsx';
import { DraftForm } from './draft-form.tsx';
import { type Draft, type Gap, definitionOf, emptyDraft, gapsOf, twiceNamed } from './draft.ts';
import { Reading } from './reading.tsx';

export function NewPage() {
  const words = useWords();
  const [draft, setDraft] = useState<Draft>(() =>
    emptyDraft(Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'),
  );
  const [file, setFile] = useState<JsonObject | null>(null);
  const [ticket, setTicket] = useState('');
  const { clock } = useDoors();
  const { said, busy, setUp } = useSetUp();
  const gaps = file ? [] : gapsOf(draft);
  const twice = file ? [] : twiceNamed(draft);
  const missing = [...gaps, ...(ticket.trim() === '' ? (['ticket'] as const) : [])];
  const begin = (mode: Mode) => setUp(ticket, file ?? definitionOf(draft, clock()), mode);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void begin('real');
  };
  const { founding } = words;
  return (
    <Page title={founding.title} sight={[{ sees: 'full', who: founding.sight }]}>
      <div className="lede">
        <h1>{founding.title}</h1>
        <p>{founding.lede}</p>
      </div>
      <form onSubmit={submit} className="two">
        <div>
          <DefinitionFile chosen={file} onChoose={setFile} />
          {!file && <DraftForm draft={draft} onChange={setDraft} />}
          <Ticket value={ticket} onChange={setTicket} />
          {said && (
            <p role="alert" className="refusal">
              {said}
            </p>
          )}
          <SetUpButton {...{ busy, missing, twice }} onRehearse={() => void begin('rehearsal')} />
        </div>
        {!file && <Reading draft={draft} />}
      </form>
    </Page>
  );
}

function SetUpButton(props: {
  readonly busy: boolean;
  readonly missing: readonly (Gap | 'ticket')[];
  readonly twice: readonly string[];
  readonly onRehearse: () => void;
}) {
  const { busy, missing, twice, onRehearse } = props;
  const { founding: words, rehearse } = useWords();
  const disabled = busy || missing.length > 0 || twice.length > 0;
  return (
    <div className="actions">
      <button type="submit" className="btn" disabled={disabled}>
        {busy ? words.settingUp : words.setUp}
      </button>
      <button type="button" className="btn plain" disabled={disabled} onClick={onRehearse}>
        {rehearse.everybody.fromSetUp}
      </button>
      <span className="hint">{rehearse.everybody.fromSetUpWhy}</span>
      {missing.length > 0 && (
        <span className="hint">
          {words.missing(missing.map((gap) => words.gaps[gap]).join(', '))}
        </span>
      )}
      {twice.length > 0 && <span className="hint">{words.same(twice.join(', '))}</span>}
    </div>
  );
}

function Ticket(props: { readonly value: string; readonly onChange: (ticket: string) => void }) {
  const words = useWords().founding;
  return (
    <label className="field">
      <span>{words.ticket}</span>
      <input
        className="code"
        autoComplete="off"
        spellCheck={false}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
      <small>{words.ticketHint}</small>
    </label>
  );
}

function useSetUp() {
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
    if (begun?.ok) return go(`/s/${begun.value.id}/roster`);
    setBusy(false);
    setSaid(begun ? refusal(begun.refusal) : words.unreachable);
  };
  return { busy, said, setUp };
}
