/**
 * One field of an item's form: native, labelled, with what is wrong beside it.
 */

import { type ReactNode, useId } from 'react';
import { useRefusalWords } from '../refusal-words.ts';
import { useCorridorWords } from '../words.ts';
import { type Draft, type FieldFault, type ItemField, aboutOf } from './item-fields.ts';

type Field = {
  readonly field: ItemField;
  readonly draft: Draft;
  readonly set: (name: string, value: Draft[string]) => void;
  readonly fault: FieldFault | null;
};

export function FormField(props: Field) {
  const { field, draft, set } = props;
  const { dateShape } = useCorridorWords().people.item;
  if (field.type === 'yes') return <Tick {...props} />;
  if (field.type === 'choices') return <Ticks {...props} options={field.options} />;
  const value = String(draft[field.name] ?? '');
  return (
    <Labelled {...props}>
      {(marks) => {
        const on = { ...marks, value, required: field.required };
        const change = (event: { readonly target: { readonly value: string } }) =>
          set(field.name, event.target.value);
        if (field.type === 'choice') {
          return (
            <select {...on} onChange={change}>
              {(field.required !== true || value === '') && <option value="">–</option>}
              {field.options.map(({ value: one, label }) => (
                <option key={one} value={one}>
                  {label}
                </option>
              ))}
            </select>
          );
        }
        return isLong(field.type) ? (
          <textarea {...on} rows={3} onChange={change} />
        ) : (
          <input {...on} {...kindOf(field.type, dateShape)} onChange={change} />
        );
      }}
    </Labelled>
  );
}

function isLong(type: ItemField['type']): boolean {
  return type === 'area' || type === 'text' || type === 'texts' || type === 'lines';
}

function kindOf(type: ItemField['type'], placeholder: string) {
  if (type === 'dated' || type === 'day') return { placeholder, maxLength: 20 };
  if (type === 'year' || type === 'decimal')
    return { inputMode: 'decimal', maxLength: 24 } as const;
  return {};
}

type Marks = {
  readonly id: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
};

function Labelled(props: Field & { readonly children: (marks: Marks) => ReactNode }) {
  const { field, draft, set, fault, children } = props;
  const words = useCorridorWords().people.item;
  const id = useId();
  const hint = field.hint ?? hintOf(field.type, words);
  const about = aboutOf(field.name);
  return (
    <div className="field">
      <label htmlFor={id}>
        {field.label}
        {field.required === true && <small> ({words.needed})</small>}
      </label>
      {children({
        id,
        ...(fault === null ? {} : { 'aria-invalid': true }),
        ...(fault !== null || hint !== undefined ? { 'aria-describedby': `${id}-more` } : {}),
      })}
      {field.type === 'dated' && (
        <label className="check small">
          <input
            type="checkbox"
            checked={draft[about] === true}
            onChange={(event) => set(about, event.target.checked)}
          />
          <span>{words.about}</span>
        </label>
      )}
      <More id={`${id}-more`} hint={hint} fault={fault} />
    </div>
  );
}

function hintOf(
  type: ItemField['type'],
  words: ReturnType<typeof useCorridorWords>['people']['item'],
): string | undefined {
  if (type === 'dated') return words.datedHint;
  if (type === 'texts' || type === 'lines') return words.linesHint;
  return undefined;
}

function More(props: {
  readonly id: string;
  readonly hint: string | undefined;
  readonly fault: FieldFault | null;
}) {
  const said = useRefusalWords();
  if (props.fault === null && props.hint === undefined) return null;
  return (
    <small id={props.id} className={props.fault === null ? undefined : 'fault'}>
      {props.fault === null ? props.hint : said(props.fault)}
    </small>
  );
}

function Tick({ field, draft, set }: Field) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={draft[field.name] === true}
        onChange={(event) => set(field.name, event.target.checked)}
      />
      <span>
        {field.label}
        {field.hint !== undefined && <small className="hint"> {field.hint}</small>}
      </span>
    </label>
  );
}

function Ticks(
  props: Field & {
    readonly options: readonly { readonly value: string; readonly label: string }[];
  },
) {
  const { field, draft, set, fault, options } = props;
  const id = useId();
  const ticked = draft[field.name];
  const chosen = Array.isArray(ticked) ? (ticked as readonly string[]) : [];
  const turn = (value: string, on: boolean) =>
    set(field.name, on ? [...chosen, value] : chosen.filter((one) => one !== value));
  return (
    <fieldset className="fieldset" aria-describedby={`${id}-more`}>
      <legend>{field.label}</legend>
      <div className="ticks">
        {options.map(({ value, label }) => (
          <label key={value} className="check small">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              aria-invalid={fault === null ? undefined : true}
              onChange={(event) => turn(value, event.target.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <More id={`${id}-more`} hint={field.hint} fault={fault} />
    </fieldset>
  );
}
