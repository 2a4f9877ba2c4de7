/**
 * The form of an outcome: what, who, when it was learned, and who still objected.
 *
 * Shapes   the draft is in outcome-draft.ts; nothing is lost where it is refused.
 */

import { useState } from 'react';
import type { Standing } from '../../../../corridor/corridor.ts';
import { candidatesOf } from '../../../../corridor/roster.ts';
import { useLanguage, useText } from '../../../language.tsx';
import { useKeep } from '../../checked.ts';
import { KeepForm } from '../../furniture/keep-form.tsx';
import { useMembers } from '../../furniture/member-name.tsx';
import { useRefusalWords } from '../../refusal-words.ts';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { ENDINGS, type OutcomeDraft, outcomeDraftOf, outcomeOf } from './outcome-draft.ts';

type FormProps = { readonly known: Standing<'outcome'> | undefined; readonly onDone: () => void };

export function OutcomeForm({ known, onDone }: FormProps) {
  const { count } = useCorridorWords();
  const { on } = useWorkspace();
  const { language } = useLanguage();
  const say = useText();
  const put = useKeep();
  const refusalOf = useRefusalWords();
  const [draft, setDraft] = useState(() => outcomeDraftOf(known?.body, on, say));
  const keep = async () => {
    const json = outcomeOf(draft, known?.body, language);
    if (json === undefined) return count.expected.noDay;
    const kept = await put([{ kind: 'outcome', ...(known ? { id: known.id } : {}), json }]);
    return kept.ok ? null : refusalOf(kept.refusal);
  };
  return (
    <KeepForm className="fields" keep={keep} onDone={onDone} onCancel={onDone}>
      <Ending draft={draft} change={setDraft} />
      <InWay draft={draft} change={setDraft} />
    </KeepForm>
  );
}

type Part = { readonly draft: OutcomeDraft; readonly change: (draft: OutcomeDraft) => void };

function Ending({ draft, change }: Part) {
  const words = useCorridorWords().snapshots.outcome;
  const candidates = candidatesOf(useWorkspace().whole);
  const set = (name: keyof OutcomeDraft) => (event: { target: { value: string } }) =>
    change({ ...draft, [name]: event.target.value });
  return (
    <>
      <label className="field">
        <span>{words.kind}</span>
        <select value={draft.kind} onChange={set('kind')}>
          {ENDINGS.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words.candidate}</span>
        <select value={draft.candidate} onChange={set('candidate')}>
          <option value="">{words.nobody}</option>
          {candidates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words.day}</span>
        <input required inputMode="numeric" value={draft.day} onChange={set('day')} />
      </label>
      <label className="field">
        <span>{words.note}</span>
        <textarea rows={2} maxLength={4000} value={draft.note} onChange={set('note')} />
      </label>
    </>
  );
}

function InWay({ draft, change }: Part) {
  const words = useCorridorWords().snapshots.outcome;
  const members = useMembers();
  const { inWay } = draft;
  const turn = (id: OutcomeDraft['inWay'][number], isIn: boolean) =>
    change({ ...draft, inWay: isIn ? [...inWay, id] : inWay.filter((one) => one !== id) });
  return (
    <details>
      <summary>{words.inWay(inWay.length)}</summary>
      <fieldset className="fieldset in-way">
        {members.map(({ id, name }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={inWay.includes(id)}
              onChange={(event) => turn(id, event.target.checked)}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
