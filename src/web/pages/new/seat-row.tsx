/**
 * One seat in the form: a line to read, which opens to be changed.
 *
 * Use      members-step.tsx. A line with a fault in it, or without a name, is open.
 */

import { useState } from 'react';
import { useText, useWords } from '../../language.tsx';
import { type Draft, type MemberRow, anyOf } from './draft.ts';
import { FaultAt, RemoveRow, TextField, TypedField, useForm, useRows } from './form.tsx';
import { NumberField } from './number-field.tsx';
import { weightNames } from './weights-part.tsx';

/** As the definition's parser has it. */
const MOST_WEIGHT = 1_000_000_000_000;

type Props = { readonly row: MemberRow; readonly nr: number };

export function SeatRow({ row, nr }: Props) {
  const words = useWords().founding.who;
  const { wrongs } = useForm();
  const { remove } = useRows('members');
  const [open, setOpen] = useState(anyOf(row.name) === '');
  const at = `/members/${nr}`;
  const faulty = [...wrongs.keys()].some((place) => place.startsWith(`${at}/`));
  return (
    <fieldset id={at} className="row-box seat-row">
      <legend className="vh">{words.member(nr + 1)}</legend>
      <details open={open || faulty} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <Line row={row} nr={nr} />
        <Fields row={row} at={at} />
        <RemoveRow name={words.member(nr + 1)} onRemove={() => remove(row.key)} />
      </details>
      <FaultAt at={at} />
    </fieldset>
  );
}

/** What is known of the seat, where it is not the usual. */
function Line({ row, nr }: Props) {
  const words = useWords().founding.who;
  const { draft } = useForm();
  const name = anyOf(row.name);
  const days = [row.from, row.to].filter((day) => day !== '').join(' – ');
  const also = [row.id, ...useGroupsOf(draft, row), ...said(row.weights), days];
  return (
    <summary>
      <span className="seat-nr">{nr + 1}</span>
      <span className={name === '' ? 'refusal' : 'seat-name'}>{name || words.nameless}</span>
      <span className="seat-also">{also.filter((one) => one !== '').join(' · ')}</span>
    </summary>
  );
}

function useGroupsOf(draft: Draft, { key }: MemberRow): readonly string[] {
  const say = useText();
  return draft.groups.filter(({ members }) => members.includes(key)).map(({ name }) => say(name));
}

function said(weights: MemberRow['weights']): readonly string[] {
  return Object.entries(weights).map(([name, weight]) => `${name} ${weight}`);
}

function Fields({ row, at }: { readonly row: MemberRow; readonly at: string }) {
  const words = useWords().founding.who;
  const { set } = useRows('members');
  const change = (part: Partial<MemberRow>) => set(row.key, part);
  return (
    <div className="seat-fields">
      <div className="seat-line">
        <TypedField
          at={`${at}/name`}
          label={words.name}
          value={row.name}
          onChange={(name) => change({ name })}
        />
        <TextField
          at={`${at}/id`}
          label={words.id}
          value={row.id}
          onChange={(id) => change({ id })}
        />
      </div>
      <Weights row={row} at={at} />
      <details open={row.from !== '' || row.to !== ''}>
        <summary>{words.days}</summary>
        <div className="fields pair">
          <TextField
            at={`${at}/from`}
            type="date"
            label={words.from}
            value={row.from}
            onChange={(from) => change({ from })}
          />
          <TextField
            at={`${at}/to`}
            type="date"
            label={words.to}
            value={row.to}
            onChange={(to) => change({ to })}
          />
        </div>
      </details>
    </div>
  );
}

function Weights({ row, at }: { readonly row: MemberRow; readonly at: string }) {
  const words = useWords().founding.weights;
  const { draft } = useForm();
  const { set } = useRows('members');
  const names = weightNames(draft);
  if (names.length === 0) return null;
  return (
    <div id={`${at}/weights`} className="fields pair">
      {names.map((name) => (
        <NumberField
          key={name}
          at={`${at}/weights/${name}`}
          label={words.one(name)}
          most={MOST_WEIGHT}
          value={row.weights[name] ?? 0}
          onChange={(weight) => set(row.key, { weights: { ...row.weights, [name]: weight } })}
        />
      ))}
      <FaultAt at={`${at}/weights`} />
    </div>
  );
}
