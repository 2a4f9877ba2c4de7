/**
 * The form's state as its parts see it, and the fields that they are made of.
 *
 * Use      `useForm()` gives the draft and how to change it; every field has its place (places.ts)
 *          as DOM id and shows what is wrong at this place.
 */

import { type MouseEvent, type ReactNode, createContext, useContext } from 'react';
import { flushSync } from 'react-dom';
import { must } from '../../../basics/bug.ts';
import { useWords } from '../../language.tsx';
import type { Draft, Lists, Typed } from './draft.ts';
import { freshKey, replaceRow, withoutRow } from './draft.ts';
import { ManyBoxes } from './many-boxes.tsx';
import type { Place } from './places.ts';

export type Form = {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly put: (draft: Draft) => void;
  /** What is wrong, by the place where it is: sentences. */
  readonly wrongs: ReadonlyMap<string, string>;
  readonly go: (place: Place) => void;
};

const FormContext = createContext<Form | null>(null);

export function FormProvider({ form, children }: { form: Form; children: ReactNode }) {
  return <FormContext value={form}>{children}</FormContext>;
}

export function useForm(): Form {
  return must(useContext(FormContext), 'a FormProvider around the parts of the form');
}

type RowOf<List extends keyof Lists> = Lists[List][number];

/** Changes of one list: its rows, by their keys. */
export function useRows<List extends keyof Lists>(list: List) {
  const { draft, put } = useForm();
  const rows: readonly RowOf<List>[] = draft[list];
  return {
    rows,
    add: (row: Omit<RowOf<List>, 'key'>) =>
      put({ ...draft, [list]: [...rows, { ...row, key: freshKey(rows) }] }),
    set: (key: string, part: Partial<RowOf<List>>) =>
      put({ ...draft, [list]: replaceRow(rows, key, part) }),
    remove: (key: string) => put(withoutRow(draft, list, key)),
  };
}

export type Labelled = { readonly at: string; readonly label: string; readonly hint?: string };

export function FaultAt({ at }: { readonly at: string }) {
  const said = useForm().wrongs.get(at);
  if (said === undefined) return null;
  return (
    <small role="alert" className="refusal">
      {said}
    </small>
  );
}

export function Field(props: Labelled & { readonly children: ReactNode }) {
  const { at, label, hint, children } = props;
  return (
    <label className="field">
      <span>{label}</span>
      {children}
      {hint && <small>{hint}</small>}
      <FaultAt at={at} />
    </label>
  );
}

type TextProps = Labelled & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'datetime-local';
  readonly list?: string;
  readonly maxLength?: number;
};

export function TextField({ at, label, hint, onChange, ...input }: TextProps) {
  return (
    <Field at={at} label={label} {...(hint === undefined ? {} : { hint })}>
      <input
        id={at}
        maxLength={200}
        {...input}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

type SelectProps<Value extends string> = Labelled & {
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChange: (value: Value) => void;
};

export function SelectField<Value extends string>(props: SelectProps<Value>) {
  const { at, label, hint, value, options, onChange } = props;
  return (
    <Field at={at} label={label} {...(hint === undefined ? {} : { hint })}>
      <select
        id={at}
        value={value}
        onChange={(event) => {
          const found = options.find(([one]) => one === event.target.value);
          if (found) onChange(found[0]);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

type CheckProps = Labelled & {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
};

export function CheckField({ at, label, hint, value, onChange }: CheckProps) {
  return (
    <label className="check">
      <input
        id={at}
        type="checkbox"
        checked={value}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint && <small className="hint"> {hint}</small>}
        <FaultAt at={at} />
      </span>
    </label>
  );
}

type TypedProps = Labelled & {
  /** A sentence rather than a name: each language has the whole width. */
  readonly long?: boolean;
  readonly value: Typed;
  readonly onChange: (value: Typed) => void;
};

/** One field for each language that names are given in. */
export function TypedField({ at, label, hint, long, value, onChange }: TypedProps) {
  const { draft } = useForm();
  const words = useWords().founding;
  const several = draft.languages.length > 1;
  return (
    <div id={at} className={long ? 'fields tongues' : 'fields pair tongues'}>
      {draft.languages.map((tag, nr) => (
        <TextField
          key={tag}
          at={several ? `${at}/${tag}` : `${at}/only`}
          label={several ? words.inTongue(label, words.tags[tag]) : label}
          {...(hint !== undefined && nr === 0 ? { hint } : {})}
          value={value[tag]}
          onChange={(text) => onChange({ ...value, [tag]: text })}
        />
      ))}
      <FaultAt at={at} />
    </div>
  );
}

type ManyProps = {
  readonly at: string;
  readonly label: string;
  readonly options: readonly (readonly [key: string, name: string])[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Any number of these. */
export function ManyField({ at, label, options, chosen, onChange }: ManyProps) {
  const words = useWords().founding;
  return (
    <fieldset id={at} className="fieldset">
      <legend>{label}</legend>
      {options.length === 0 && <p className="hint">{words.noneYet}</p>}
      <ManyBoxes options={options} chosen={chosen} onChange={onChange} />
      <FaultAt at={at} />
    </fieldset>
  );
}

type RowProps = {
  readonly at: string;
  readonly name: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
};

/** One row of a list, with its way out. */
export function RowBox({ at, name, onRemove, children }: RowProps) {
  return (
    <fieldset id={at} className="row-box">
      <legend>{name}</legend>
      {children}
      <FaultAt at={at} />
      <RemoveRow name={name} onRemove={onRemove} />
    </fieldset>
  );
}

/** Once the row is gone, one stands at the list's end. */
export function RemoveRow({ name, onRemove }: Pick<RowProps, 'name' | 'onRemove'>) {
  const words = useWords().founding;
  const remove = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const list = currentTarget.closest('fieldset')?.parentElement;
    flushSync(onRemove);
    list?.querySelector<HTMLElement>(':scope > .add button')?.focus();
  };
  return (
    <button type="button" className="link" onClick={remove}>
      {words.remove(name)}
    </button>
  );
}

/** Adds a row, and goes to its first field. */
export function AddButton({ name, onAdd }: { readonly name: string; readonly onAdd: () => void }) {
  const add = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const list = currentTarget.closest('.add')?.parentElement;
    flushSync(onAdd);
    const rows = list?.querySelectorAll(':scope > .row-box') ?? [];
    [...rows].at(-1)?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };
  return (
    <p className="add">
      <button type="button" className="btn plain dense" onClick={add}>
        {name}
      </button>
    </p>
  );
}
