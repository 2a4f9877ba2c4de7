/**
 * A dialog that asks before something is kept: what it does, its fields, keep or not now.
 *
 * Errors   a refusal is said inside the dialog, which stays open with all that was typed.
 */

import { type ReactNode, useId, useState } from 'react';
import type { Result } from '../../../../basics/result.ts';
import { useModal } from '../../furniture/use-modal.ts';
import { type Told, useRefusalWords } from '../../refusal-words.ts';
import { useCorridorWords } from '../../words.ts';

export function Asking(props: {
  readonly title: string;
  readonly text: string;
  readonly verb: string;
  readonly grave?: boolean;
  readonly children: ReactNode;
  readonly act: () => Promise<Result<unknown, Told>>;
  readonly onClose: () => void;
}) {
  const { title, text, verb, grave, children, act, onClose } = props;
  const words = useCorridorWords().frame;
  const say = useRefusalWords();
  const dialog = useModal(onClose);
  const heading = useId();
  const [refused, tell] = useState<Told | null>(null);
  const send = async () => {
    const done = await act();
    if (done.ok) onClose();
    else tell(done.refusal);
  };
  return (
    <dialog ref={dialog} aria-labelledby={heading} className="dialog">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h2 id={heading}>{title}</h2>
        <p>{text}</p>
        {children}
        <div role="alert">{refused && <p className="refusal">{say(refused)}</p>}</div>
        <div className="row">
          <button type="submit" className={grave === true ? 'btn grave' : 'btn'}>
            {verb}
          </button>
          <button type="button" className="btn plain" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
