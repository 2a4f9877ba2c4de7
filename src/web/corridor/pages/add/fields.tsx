/**
 * The fields of a corridor's forms: native elements, labelled, with the refusal beside them.
 *
 * Use      inside `<FormContext>`; `at` is the JSON pointer of what the field fills.
 */

import type { ReactNode } from 'react';
import { useRefusalWords } from '../../refusal-words.ts';
import { useCorridorWords } from '../../words.ts';
import { isAbout, useFields } from './form.tsx';

type Field = {
  readonly at: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean;
};

/** What any control of a field has in common. */
function useControl(at: string, required?: boolean) {
  const { draft, refused, set } = useFields();
  const faulty = isAbout(refused, at);
  return {
    name: at,
    value: draft[at] ?? '',
    required: required === true,
    'aria-invalid': faulty || undefined,
    'aria-describedby': faulty ? `why-${at}` : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      set(at, event.target.value),
  };
}

function Labelled(props: Field & { readonly children: ReactNode }) {
  const { at, label, hint, required, children } = props;
  const words = useCorridorWords().evidence.form;
  return (
    <label className="field">
      <span>
        {label}
        {required && <i className="faint"> · {words.required}</i>}
      </span>
      {children}
      {hint && <small>{hint}</small>}
      <Why at={at} />
    </label>
  );
}

/** Why what stands in a field was not taken. */
export function Why({ at }: { readonly at: string }) {
  const { refused } = useFields();
  const say = useRefusalWords();
  if (refused === null || !isAbout(refused, at)) return null;
  return (
    <strong id={`why-${at}`} className="why-not">
      {say(refused)}
    </strong>
  );
}

export function LineField(
  props: Field & {
    readonly most?: number;
    readonly list?: readonly string[];
    readonly mode?: 'url' | 'numeric';
  },
) {
  const { at, most = 300, list, mode, required } = props;
  const listed = list !== undefined && list.length > 0;
  return (
    <Labelled {...props}>
      <input
        {...useControl(at, required)}
        maxLength={most}
        autoComplete="off"
        inputMode={mode}
        list={listed ? `known-${at}` : undefined}
      />
      {listed && (
        <datalist id={`known-${at}`}>
          {list.map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </datalist>
      )}
    </Labelled>
  );
}

export function AreaField(props: Field & { readonly most?: number; readonly rows?: number }) {
  const { at, most = 4_000, rows = 3, required } = props;
  return (
    <Labelled {...props}>
      <textarea {...useControl(at, required)} maxLength={most} rows={rows} dir="auto" />
    </Labelled>
  );
}

export type Choice = { readonly value: string; readonly words: string };
type ChoicesOf = Field & {
  readonly choices: readonly Choice[];
  /** What the empty choice says; left out where one must be made. */
  readonly none?: string;
};

export function ChoiceField(props: ChoicesOf) {
  const { at, choices, none, required } = props;
  const words = useCorridorWords().evidence.form;
  return (
    <Labelled {...props}>
      <select {...useControl(at, required)}>
        <option value="">{none ?? words.choose}</option>
        {choices.map(({ value, words: said }) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A few choices, all in sight: large enough for a thumb. */
export function RadioField(props: ChoicesOf) {
  const { at, label, choices, required } = props;
  const { draft, set } = useFields();
  return (
    <fieldset className="fieldset choices">
      <legend>{label}</legend>
      <div>
        {choices.map(({ value, words }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name={at}
              value={value}
              required={required === true}
              checked={draft[at] === value}
              onChange={() => set(at, value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
      <Why at={at} />
    </fieldset>
  );
}

/** Ticked or not: `yes` or nothing. */
export function TickField({ at, label, hint }: Field) {
  const { draft, set } = useFields();
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          name={at}
          checked={draft[at] === 'yes'}
          onChange={(event) => set(at, event.target.checked ? 'yes' : '')}
        />
        <span>
          {label}
          {hint && <small className="hint"> {hint}</small>}
        </span>
      </label>
      <Why at={at} />
    </div>
  );
}

/** A date as precise as it is known, typed; and whether it is only about then. */
export function DatedField({ at, label, hint }: Field) {
  const words = useCorridorWords().evidence.form;
  return (
    <div className="dated-field">
      <LineField at={`${at}/date`} label={label} hint={hint ?? words.dateHint} most={20} />
      <TickField at={`${at}/about`} label={words.about} />
    </div>
  );
}

export function DayField(props: Field) {
  const { at, required } = props;
  return (
    <Labelled {...props}>
      <input {...useControl(at, required)} type="date" />
    </Labelled>
  );
}
