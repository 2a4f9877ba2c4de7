/**
 * One cell of the count: which step, and who noted which before.
 */

import { useState } from 'react';
import { countLine, stepOf } from '../../../device/notebook.ts';
import { ActDialog } from '../../furniture/act-dialog.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { type Cell, STEPS } from './steps.ts';
import { useBook, useWhen, useWriting } from './use-book.ts';

export function StepDialog({
  cell,
  onClose,
}: {
  readonly cell: Cell;
  readonly onClose: () => void;
}) {
  const words = useWords().notebook;
  const names = useNames();
  const when = useWhen();
  const book = useBook();
  const write = useWriting();
  const [step, setStep] = useState(() => stepOf(book, cell.member, cell.candidate));
  const line = countLine(book.counts, cell);
  const versions = line ? [...line.before, line] : [];
  return (
    <ActDialog
      title={words.count.change(names.member(cell.member), names.candidate(cell.candidate))}
      verb={words.count.set}
      act={() => write([{ kind: 'page', line: 'count', ...cell, step }])}
      onClose={onClose}
    >
      <fieldset className="fieldset">
        <legend className="vh">{words.count.set}</legend>
        {STEPS.map((one) => (
          <label key={one} className="check">
            <input type="radio" name="step" checked={one === step} onChange={() => setStep(one)} />
            <span>{words.steps[one]}</span>
          </label>
        ))}
      </fieldset>
      {versions.length > 0 && (
        <ul className="plainlist book-history">
          {versions.toReversed().map(({ by, at, content }) => (
            <li key={at}>
              <b>{words.steps[content.step]}</b>
              <span>{words.count.noted(names.actor(by), when(at))}</span>
            </li>
          ))}
        </ul>
      )}
    </ActDialog>
  );
}
