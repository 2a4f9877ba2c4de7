/**
 * The one origin of several reports, picked from the signals that are there.
 */

import { useCorridorWords } from '../../words.ts';
import { useFields } from './form.tsx';
import { Why } from './fields.tsx';
import { SignalPicker, SignalSaid } from './signal-picker.tsx';

export function OriginField({ own }: { readonly own: string | null }) {
  const words = useCorridorWords().evidence.form;
  const { draft, set } = useFields();
  const origin = draft['/origin'] ?? '';
  return (
    <fieldset className="fieldset">
      <legend>{words.origin}</legend>
      <p className="hint">{words.originHint}</p>
      {origin === '' ? (
        <details>
          <summary>{words.pickOrigin}</summary>
          <SignalPicker own={own} onPick={(id) => set('/origin', id)} />
        </details>
      ) : (
        <p>
          <SignalSaid id={origin} />{' '}
          <button type="button" className="link" onClick={() => set('/origin', '')}>
            {words.noOrigin}
          </button>
        </p>
      )}
      <Why at="/origin" />
    </fieldset>
  );
}
