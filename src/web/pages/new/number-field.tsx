/**
 * A whole number in the form: what is typed stays to be seen, and is refused at its field.
 *
 * Use      wherever the form asks for a number; `most` and `least` are said where it is outside.
 * Shapes   while it is refused the draft keeps the number it had, and the field says which.
 */

import { useState } from 'react';
import { useLanguage, useWords } from '../../language.tsx';
import { Field, type Labelled } from './form.tsx';

type NumberProps = Labelled & {
  readonly value: number;
  readonly least?: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
};

export function NumberField({ value, least = 0, most, onChange, ...labelled }: NumberProps) {
  const words = useWords().founding;
  const { language } = useLanguage();
  const write = (number: number) => new Intl.NumberFormat(language).format(number);
  const [refused, refuse] = useState<string | null>(null);
  const type = (text: string) => {
    const number = wholeNumber(text, { least, most });
    refuse(number === undefined ? text : null);
    if (number !== undefined) onChange(number);
  };
  return (
    <Field {...labelled}>
      <input
        id={labelled.at}
        className="number"
        inputMode="numeric"
        autoComplete="off"
        maxLength={16}
        aria-invalid={refused !== null}
        value={refused ?? value}
        onChange={(event) => type(event.target.value)}
      />
      {refused !== null && (
        <small role="alert" className="refusal">
          {words.wholeNumber(write(least), write(most), write(value))}
        </small>
      )}
    </Field>
  );
}

type Bounds = { readonly least: number; readonly most: number };

/** Digits and nothing else, within the bounds. */
export function wholeNumber(text: string, { least, most }: Bounds): number | undefined {
  const digits = text.trim();
  const number = Number(digits);
  return /^\d+$/.test(digits) && number >= least && number <= most ? number : undefined;
}
