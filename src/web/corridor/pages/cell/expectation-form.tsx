/**
 * A form to write down what one would expect to hear of a cell, and since when.
 */

import { type ChangeEvent, useState } from 'react';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import { parseDay } from '../../../../corridor/dated.ts';
import { useLanguage } from '../../../language.tsx';
import { useKeep } from '../../checked.ts';
import { KeepForm } from '../../furniture/keep-form.tsx';
import { useRefusalWords } from '../../refusal-words.ts';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

type FormProps = { readonly cell: Cell; readonly onDone: () => void };
type Typed = { readonly what: string; readonly since: string };

export function ExpectationForm({ cell, onDone }: FormProps) {
  const { on } = useWorkspace();
  const keep = useKeepExpectation(cell);
  const [typed, type] = useState<Typed>({ what: '', since: on });
  return (
    <KeepForm className="decide" keep={() => keep(typed)} onDone={onDone} onCancel={onDone}>
      <Fields typed={typed} type={type} />
    </KeepForm>
  );
}

/** Null where it was kept, else why not. */
function useKeepExpectation({ member, subject }: Cell): (typed: Typed) => Promise<string | null> {
  const words = useCorridorWords().count.expected;
  const { on, where, today } = useWorkspace();
  const { language } = useLanguage();
  const put = useKeep();
  const refusalOf = useRefusalWords();
  return async ({ what, since }) => {
    const day = parseDay(since.trim());
    if (day === undefined) return words.noDay;
    const learned = where === 'window' ? on : today;
    const json = { member, subject, since: day, learned, what: { [language]: what.trim() } };
    const kept = await put([{ kind: 'expectation', json }]);
    return kept.ok ? null : refusalOf(kept.refusal);
  };
}

type FieldsProps = { readonly typed: Typed; readonly type: (typed: Typed) => void };

function Fields({ typed, type }: FieldsProps) {
  const words = useCorridorWords().count.expected;
  const set = (name: keyof Typed) => (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    type({ ...typed, [name]: event.target.value });
  return (
    <>
      <label className="field">
        <span>{words.what}</span>
        <textarea required rows={2} maxLength={4000} value={typed.what} onChange={set('what')} />
      </label>
      <label className="field">
        <span>{words.since}</span>
        <input required inputMode="numeric" value={typed.since} onChange={set('since')} />
      </label>
    </>
  );
}
