/**
 * How far to trust it and how far it may go: letter and number judged apart, handling, address.
 */

import { useCorridorWords } from '../../words.ts';
import { choicesOf } from './choices.ts';
import { ChoiceField, LineField } from './fields.tsx';

/** Two questions, never one: a good source can be wrong, a poor one right. */
export function GradeFields() {
  const { evidence, terms } = useCorridorWords();
  const { form } = evidence;
  return (
    <>
      <ChoiceField
        at="/grade/source"
        label={form.sourceLetter}
        hint={form.sourceLetterHint}
        choices={choicesOf(terms.source)}
        none={form.notGraded}
      />
      <ChoiceField
        at="/grade/information"
        label={form.informationNumber}
        hint={form.informationNumberHint}
        choices={choicesOf(terms.information)}
        none={form.notGraded}
      />
    </>
  );
}

export function HandlingField() {
  const { evidence, terms } = useCorridorWords();
  return (
    <ChoiceField
      at="/handling"
      label={evidence.form.handling}
      choices={choicesOf(terms.handling)}
      required
    />
  );
}

export function SourceFields() {
  const { form } = useCorridorWords().evidence;
  return (
    <>
      <LineField
        at="/address"
        label={form.address}
        hint={form.addressHint}
        most={2_000}
        mode="url"
      />
      <LineField at="/confidence" label={form.noAddressWhy} most={200} />
    </>
  );
}
