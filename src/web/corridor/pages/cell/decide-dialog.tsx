/**
 * A step proposed by key from the matrix: asks the reason before anything is kept.
 */

import { useEffect, useId, useRef } from 'react';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import type { Step } from '../../../../corridor/kinds/assessment.ts';
import { DecideForm } from './decide-form.tsx';

type Dialog = {
  readonly cell: Cell;
  readonly step: Step;
  readonly title: string;
  readonly onClose: () => void;
};

export function DecideDialog({ cell, step, title, onClose }: Dialog) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
    // The step is proposed already: what is asked is the reason.
    dialog.current?.querySelector('textarea')?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      <DecideForm
        cell={cell}
        step={step}
        onDone={() => dialog.current?.close()}
        onCancel={() => dialog.current?.close()}
      />
    </dialog>
  );
}
