/**
 * A step proposed by key from the matrix: asks the reason before anything is kept.
 *
 * Shapes   lies beside the matrix and shuts nothing off: the other cells can be read while the
 *          reason is written, and the page is not drawn anew for it. Escape takes it away.
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
    dialog.current?.showPopover();
    // The step is proposed already: what is asked is the reason.
    dialog.current?.querySelector('textarea')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      popover="manual"
      className="dialog beside-matrix"
      aria-labelledby={heading}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <h2 id={heading}>{title}</h2>
      <DecideForm cell={cell} step={step} onDone={onClose} onCancel={onClose} />
    </dialog>
  );
}
