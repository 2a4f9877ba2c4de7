/**
 * To decide the cell anew: the form, with the evidence it rests on to tick.
 */

import { useState } from 'react';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import { useText } from '../../../language.tsx';
import { useDates } from '../../furniture/dated.tsx';
import { useCorridorWords } from '../../words.ts';
import { DecideForm } from './decide-form.tsx';
import type { Draft } from './draft.ts';

export function Decide({ cell }: { readonly cell: Cell }) {
  const words = useCorridorWords().count.decide;
  const [open, setOpen] = useState(false);
  return (
    <section className="sec">
      <h2>{words.title}</h2>
      {open ? (
        <DecideForm
          cell={cell}
          step={cell.step ?? cell.suggestion.step}
          evidence={(draft, choose) => <Ticks cell={cell} draft={draft} choose={choose} />}
          onDone={() => setOpen(false)}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <>
          <p className="quiet small">{words.how}</p>
          <button type="button" className="btn" onClick={() => setOpen(true)}>
            {cell.assessment === null ? words.first : words.again}
          </button>
        </>
      )}
    </section>
  );
}

type TicksProps = {
  readonly cell: Cell;
  readonly draft: Draft;
  readonly choose: (ids: Draft['evidence']) => void;
};

function Ticks({ cell, draft, choose }: TicksProps) {
  const { count, evidence, terms } = useCorridorWords();
  const say = useText();
  const dates = useDates();
  const pieces = [...cell.evidence.counted, ...cell.evidence.apart];
  if (pieces.length === 0) return null;
  return (
    <fieldset className="fieldset">
      <legend>{count.decide.evidence}</legend>
      {pieces.map(({ id, signal, said }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={draft.evidence.includes(id)}
            onChange={(event) =>
              choose(
                event.target.checked
                  ? [...draft.evidence, id]
                  : draft.evidence.filter((one) => one !== id),
              )
            }
          />
          <span>
            {dates.short(said)}
            {evidence.colon} {terms.stance[signal.stance]}. {say(signal.note)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
