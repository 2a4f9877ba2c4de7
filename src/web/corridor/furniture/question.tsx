/**
 * Asks before an act that cannot be undone; a refusal is spoken inside, and it stays open.
 */

import { type ReactNode, useId } from 'react';
import type { Result } from '../../../basics/result.ts';
import type { Declined } from '../../../device/board.ts';
import { useWords } from '../../language.tsx';
import { useCorridorWords } from '../words.ts';
import { Refused } from './form-fields.tsx';
import { useModal } from './use-modal.ts';
import { useSending } from './use-sending.ts';

export function Question(props: {
  readonly title: string;
  readonly text: string;
  readonly verb: string;
  readonly children?: ReactNode;
  /** False: what must be typed first is not there yet. */
  readonly ready?: boolean;
  readonly act: () => Promise<Result<unknown, Declined>>;
  readonly onDone?: () => void;
  readonly onClose: () => void;
}) {
  const { title, text, verb, children, ready = true, act, onDone, onClose } = props;
  const { frame } = useCorridorWords();
  const { sending } = useWords().furniture;
  const { busy, said, send } = useSending();
  const dialog = useModal(onClose);
  const heading = useId();
  return (
    <dialog ref={dialog} aria-labelledby={heading} className="dialog">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send(act, () => {
            onClose();
            onDone?.();
          });
        }}
      >
        <h2 id={heading}>{title}</h2>
        <p>{text}</p>
        {children}
        <Refused said={said} />
        <div className="actions">
          <button type="submit" className="btn grave" disabled={busy || !ready}>
            {busy ? sending : verb}
          </button>
          <button type="button" className="btn plain" onClick={onClose}>
            {frame.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
