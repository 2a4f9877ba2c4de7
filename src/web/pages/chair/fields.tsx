/**
 * The fields that dialogs of the chair's desk are made of.
 *
 * Use      `useZonedTime(first)` keeps what is typed and the moment it means;
 *          `<ZonedTime>` shows it.
 * Shapes   times are of the body's clock, whatever clock the reader's device has.
 */

import { type ReactNode, useState } from 'react';
import type { Instant } from '../../../basics/instant.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { useWords } from '../../language.tsx';
import { instantAt, localText } from '../../furniture/zoned-time.ts';

export type Typed = {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly at: Instant | undefined;
};

export function useZonedTime(first: Instant): Typed {
  const { zone } = useClocks().body;
  const [text, type] = useState(() => localText(first, zone));
  return { text, type, at: instantAt(text, zone) };
}

type Labelled = { readonly label: string; readonly hint?: string };

export function Field({ label, hint, children }: Labelled & { readonly children: ReactNode }) {
  return (
    <label className="field">
      <span>{label}</span>
      {children}
      {hint && <small>{hint}</small>}
    </label>
  );
}

export function ZonedTime({ label, hint, typed }: Labelled & { readonly typed: Typed }) {
  const words = useWords().chair.fields;
  const { place } = useClocks().body;
  const zone = words.zone(place);
  return (
    <Field label={label} hint={hint ? `${zone} ${hint}` : zone}>
      <input
        type="datetime-local"
        required
        value={typed.text}
        onChange={(event) => typed.type(event.target.value)}
      />
    </Field>
  );
}

type Line = Labelled & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly pattern?: string;
  readonly type?: 'text' | 'date';
  readonly list?: string;
};

export function TextLine({ label, hint, onChange, ...input }: Line) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <input {...input} onChange={(event) => onChange(event.target.value)} />
    </Field>
  );
}

type Choice = Labelled & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [value: string, name: string])[];
};

export function Choose({ label, value, onChange, options }: Choice) {
  return (
    <Field label={label}>
      <select required value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([of, name]) => (
          <option key={of} value={of}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
