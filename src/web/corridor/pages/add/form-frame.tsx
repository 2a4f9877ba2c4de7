/**
 * Around the fields of a form: its title, what was refused, and the one button that keeps.
 *
 * Use      `<FormFrame form title json onKept>` fields `</FormFrame>`.
 * Errors   nothing typed is lost: the refusal stands above the button and beside its field, which
 *          gets the focus.
 */

import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ItemId } from '../../../../corridor/fields.ts';
import { type Wanted, useKeep } from '../../checked.ts';
import { type Told, useRefusalWords } from '../../refusal-words.ts';
import { useCorridorWords } from '../../words.ts';
import { type Form, FormContext } from './form.tsx';

type FrameProps = {
  readonly form: Form;
  readonly verb?: string;
  readonly wanted: () => readonly Wanted[];
  readonly onKept: (ids: readonly ItemId[]) => void;
  readonly children: ReactNode;
};

export function FormFrame({ form, verb, wanted, onKept, children }: FrameProps) {
  const words = useCorridorWords();
  const keep = useKeep();
  const place = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => focusOn(place.current, form.refused), [form.refused]);
  const send = async () => {
    setBusy(true);
    const kept = await keep(wanted());
    setBusy(false);
    if (kept.ok) onKept(kept.value);
    else form.tell(kept.refusal);
  };
  return (
    <FormContext value={form}>
      <form
        ref={place}
        className="keep-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {children}
        <Refused refused={form.refused} />
        <p className="row">
          <button type="submit" className="btn" disabled={busy}>
            {verb ?? words.frame.save}
          </button>
        </p>
      </form>
    </FormContext>
  );
}

function Refused({ refused }: { readonly refused: Told | null }) {
  const words = useCorridorWords();
  const say = useRefusalWords();
  return (
    <div role="alert">
      {refused && (
        <p className="refusal">
          {words.frame.notKept} {say(refused)} <small className="mono">{refused.code}</small>
        </p>
      )}
    </div>
  );
}

/** The field that the refusal is about, or the one that it stands below. */
function focusOn(form: HTMLFormElement | null, refused: Told | null): void {
  if (form === null || refused === null) return;
  const fields = [...form.elements].filter(
    (field) => field.getAttribute('aria-invalid') === 'true',
  );
  const [first] = fields;
  if (!(first instanceof HTMLElement)) return;
  first.closest('details')?.setAttribute('open', '');
  first.focus();
}
