/**
 * The frame of a form that keeps something: its fields, why it was not kept, keep and not now.
 *
 * Use      `<KeepForm keep={…} onDone={…}>` around fields; `keep` answers null, or why not.
 * Errors   what was typed stays where it was refused, and the refusal is said above the buttons.
 */

import { type ReactNode, useState } from 'react';
import { useCorridorWords } from '../words.ts';

type KeepFormProps = {
  readonly className: string;
  /** On the button; "Keep" where it says nothing else. */
  readonly save?: string;
  readonly keep: () => Promise<string | null>;
  readonly onDone: () => void;
  readonly onCancel?: (() => void) | undefined;
  readonly children: ReactNode;
};

export function KeepForm({ className, save, keep, onDone, onCancel, children }: KeepFormProps) {
  const { frame } = useCorridorWords();
  const [said, tell] = useState<string | null>(null);
  const send = async () => {
    const refused = await keep();
    if (refused === null) onDone();
    else tell(refused);
  };
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {children}
      {said !== null && (
        <p role="alert" className="refusal">
          {said}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="btn dense">
          {save ?? frame.save}
        </button>
        {onCancel && (
          <button type="button" className="btn plain dense" onClick={onCancel}>
            {frame.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
