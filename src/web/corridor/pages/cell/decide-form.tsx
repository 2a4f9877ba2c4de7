/**
 * The form of a decision: nothing is lost where it is refused, and the refusal is said beside it.
 *
 * Use      `<DecideForm cell step evidence={…} onDone onCancel>`; `evidence` are further fields.
 */

import { type ReactNode, useId, useState } from 'react';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import type { Step } from '../../../../corridor/kinds/assessment.ts';
import { useText } from '../../../language.tsx';
import { useDates } from '../../furniture/dated.tsx';
import { KeepForm } from '../../furniture/keep-form.tsx';
import { useCorridorWords } from '../../words.ts';
import { DecideFields } from './decide-fields.tsx';
import { type Draft, draftOf } from './draft.ts';
import { useDecide } from './use-decide.ts';
import { useRefusalWords } from '../../refusal-words.ts';
import './decide.css';

type FormProps = {
  readonly cell: Cell;
  readonly step: Step | null;
  readonly evidence?: (draft: Draft, choose: (ids: Draft['evidence']) => void) => ReactNode;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
};

export function DecideForm({ cell, step, evidence, onDone, onCancel }: FormProps) {
  const words = useCorridorWords().count.decide;
  const say = useText();
  const dates = useDates();
  const name = useId();
  const { keep, learned } = useDecide();
  const refusalOf = useRefusalWords();
  const [draft, setDraft] = useState(() => draftOf(cell, step, say));
  const send = async () => {
    const kept = await keep(cell, draft);
    return kept.ok ? null : refusalOf(kept.refusal);
  };
  return (
    <KeepForm className="decide" save={words.keep} keep={send} onDone={onDone} onCancel={onCancel}>
      <DecideFields draft={draft} setDraft={setDraft} name={name} />
      {evidence?.(draft, (ids) => setDraft((before) => ({ ...before, evidence: ids })))}
      <p className="label">{words.heldOn(dates.day(learned))}</p>
    </KeepForm>
  );
}
