/**
 * Who goes on, recorded by the chair: what the rule left open, or what consulting has shown.
 */

import { useState } from 'react';
import { sayStep } from '../../../locales/say-choice.ts';
import { isRunning } from '../../../table/candidacies/candidacy.ts';
import { type FieldNow, fieldNow } from '../../../table/rounds/field.ts';
import type { CandidateId } from '../../../table/ids.ts';
import { dayOf } from '../../../table/seats/sitting.ts';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useActs, useNow, useView } from '../../view.tsx';
import { OfferedDialog } from './offered-dialog.tsx';

export function FieldDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().choice;
  const { act } = useActs();
  const name = useNames().candidate;
  const { selection } = useView();
  const now = useNow();
  const field = fieldNow(selection);
  const running = selection.candidacies.filter(({ facts }) => isRunning(facts, dayOf(now)));
  const [chosen, choose] = useState(() => (field ? ticked(field) : []));
  const names = running.map(({ id }) => id).filter((id) => chosen.includes(id));
  const toggle = (id: CandidateId) =>
    choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <OfferedDialog
      kind="field"
      grave
      act={(reason) => act({ type: 'SetField', names, reason })}
      onClose={onClose}
    >
      {field?.step && <p className="read">{sayStep(words, field.step, name)}</p>}
      <fieldset className="fieldset">
        <legend>{words.pick}</legend>
        {running.map(({ id }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              required={names.length === 0}
              onChange={() => toggle(id)}
            />
            <span>{name(id)}</span>
          </label>
        ))}
        <p className="hint">{words.pickHint}</p>
        <p role="status">{words.picked(names.length)}</p>
      </fieldset>
    </OfferedDialog>
  );
}

/** What the count has settled; where nothing was counted nobody: a slip would stand. */
function ticked({ names, follows, step }: FieldNow): readonly CandidateId[] {
  if (follows === 'consulted') return [];
  const clear = step?.table.filter(({ why }) => why === 'above-the-cut') ?? [];
  return follows === 'put-to-body' ? clear.map(({ candidate }) => candidate) : names;
}
