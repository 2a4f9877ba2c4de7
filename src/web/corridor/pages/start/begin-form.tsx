/**
 * Beginning a corridor: its title, oneself, and what it is about.
 */

import { useState } from 'react';
import { useLocation } from 'wouter';
import { refuse } from '../../../../basics/result.ts';
import type { Unsigned } from '../../../../corridor/keeping/merging.ts';
import { LineField, Refused } from '../../furniture/form-fields.tsx';
import { TableFile } from '../../furniture/table-file.tsx';
import { useSending } from '../../furniture/use-sending.ts';
import type { TableRead } from '../../worker/reading-table.ts';
import { useCorridorWords } from '../../words.ts';
import { useCorridorDoors } from '../../workspace.tsx';
import { ByHandFields } from './by-hand-fields.tsx';
import { type ByHand, groundByHand } from './ground-by-hand.ts';
import { LeaveField, useLeave } from './leave-field.tsx';

const EMPTY: ByHand = { body: '', post: '', members: '', names: '' };

export function BeginForm() {
  const words = useCorridorWords().keeping.begin;
  const { client } = useCorridorDoors().keepers;
  const { busy, said, send } = useSending();
  const [, go] = useLocation();
  const leave = useLeave();
  const [title, setTitle] = useState('');
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [hand, setHand] = useState<ByHand | null>(EMPTY);
  const [table, setTable] = useState<TableRead | null>(null);
  const submit = () =>
    send(
      async () => {
        const first = hand ? ofHand(hand) : ofTable(table);
        if (!first.ok) return refuse(first.refusal);
        const about = { title: title.trim(), name: name.trim(), code, file: null };
        return client.ask({ kind: 'begin', ...about, first: first.value });
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
      <p className="read">{words.text}</p>
      <div className="fields pair">
        <LineField label={words.name} value={title} onChange={setTitle} />
        <LineField label={words.you} value={name} onChange={setName} />
      </div>
      <Ground hand={hand} onHand={setHand} />
      {hand ? (
        <ByHandFields given={hand} onChange={setHand} />
      ) : (
        <TableFile label={words.file} before={undefined} onRead={setTable} />
      )}
      <LeaveField leave={leave} code={code} onCode={setCode} />
      <Refused said={said} />
      <button type="submit" className="btn" disabled={busy || leave === 'nobody'}>
        {busy ? words.busy : words.verb}
      </button>
    </form>
  );
}

type GroundProps = {
  readonly hand: ByHand | null;
  readonly onHand: (hand: ByHand | null) => void;
};

function Ground({ hand, onHand }: GroundProps) {
  const words = useCorridorWords().keeping.begin;
  return (
    <fieldset className="fieldset">
      <legend>{words.ground}</legend>
      <Choice label={words.byHand} on={hand !== null} choose={() => onHand(EMPTY)} />
      <Choice label={words.fromFile} on={hand === null} choose={() => onHand(null)} />
    </fieldset>
  );
}

function ofHand(hand: ByHand) {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const said = (text: string) => ({ en: text, nl: text, fr: text });
  const ground = groundByHand(hand, said, timeZone);
  if (!ground.ok) return ground;
  const put: Unsigned = { kind: 'ground', id: 'ground', seen: 0, type: 'put', body: ground.value };
  return { ok: true as const, value: [put] };
}

function ofTable(table: TableRead | null) {
  if (!table) return refuse({ code: 'table_file_unreadable' });
  const puts = table.taken.map((one) => ({ ...one, seen: 0, type: 'put' }) as Unsigned);
  return { ok: true as const, value: puts };
}

function Choice(props: {
  readonly label: string;
  readonly on: boolean;
  readonly choose: () => void;
}) {
  return (
    <label className="start-choice">
      <input type="radio" name="ground" checked={props.on} onChange={props.choose} />
      <span>{props.label}</span>
    </label>
  );
}
