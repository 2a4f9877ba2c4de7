/**
 * The fields of a decision: step, confidence, basis, reason, and what would change it.
 *
 * Use      in the dossier and in the dialog of the matrix; the draft is the caller's.
 */

import type { Dispatch, SetStateAction } from 'react';
import { StepShape } from '../../furniture/position-mark.tsx';
import { useCorridorWords } from '../../words.ts';
import { CONFIDENCES, type Draft, STEPS } from './draft.ts';

type Fields = {
  readonly draft: Draft;
  readonly setDraft: Dispatch<SetStateAction<Draft>>;
  readonly name: string;
};

export function DecideFields(props: Fields) {
  const { draft, setDraft, name } = props;
  const { count, terms } = useCorridorWords();
  const words = count.decide;
  const change = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  return (
    <>
      <StepChoice {...props} />
      <div className="fields pair">
        <Choice
          legend={words.confidence}
          name={`${name}-confidence`}
          options={CONFIDENCES.map((value) => ({ value, label: terms.confidence[value] }))}
          value={draft.confidence}
          onChange={(confidence) => change({ confidence })}
        />
        <Choice
          legend={words.basis}
          name={`${name}-basis`}
          options={(['stated', 'inferred'] as const).map((value) => {
            return { value, label: words.bases[value] };
          })}
          value={draft.basis}
          onChange={(basis) => change({ basis })}
        />
      </div>
      <Area
        label={words.reason}
        hint={words.reasonHint}
        required
        value={draft.reason}
        onChange={(reason) => change({ reason })}
      />
      <Area
        label={words.wouldChange}
        value={draft.wouldChange}
        onChange={(wouldChange) => change({ wouldChange })}
      />
      <Area
        label={words.hangsOn}
        value={draft.hangsOn}
        onChange={(hangsOn) => change({ hangsOn })}
      />
    </>
  );
}

function StepChoice({ draft, setDraft, name }: Fields) {
  const { count, terms } = useCorridorWords();
  const choose = (step: Draft['step']) => setDraft((before) => ({ ...before, step }));
  return (
    <fieldset className="fieldset">
      <legend>{count.decide.step}</legend>
      <div className="step-choice">
        {STEPS.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name={`${name}-step`}
              checked={draft.step === step}
              onChange={() => choose(step)}
            />
            <StepShape step={step} />
            <span>{terms.step[step]}</span>
          </label>
        ))}
        <label>
          <input
            type="radio"
            name={`${name}-step`}
            checked={draft.step === null}
            onChange={() => choose(null)}
          />
          <span>{terms.unknown}</span>
        </label>
      </div>
    </fieldset>
  );
}

type ChoiceProps<T extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

function Choice<T extends string>(props: ChoiceProps<T>) {
  const { legend, name, options, value, onChange } = props;
  return (
    <fieldset className="fieldset">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="check">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

type AreaProps = {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function Area({ label, hint, required = false, value, onChange }: AreaProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <textarea
        rows={2}
        maxLength={4000}
        required={required}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && <small>{hint}</small>}
    </label>
  );
}
