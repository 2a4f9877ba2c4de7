/**
 * What a weighted poll needs when the chair plans one: which weight, in what units; and what its
 * sums would tell.
 */

import { useDeferredValue, useMemo } from 'react';
import { instantOf } from '../../../basics/instant.ts';
import { sayWeighed } from '../../../locales/say-outlook.ts';
import { toldAt } from '../../../table/foresight/told-over.ts';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';
import { Choose, Field } from './fields.tsx';
import { type PlanDraft, weightsOf } from './plan-draft.ts';

const DAY = 86_400_000;

type Props = {
  readonly draft: PlanDraft;
  readonly set: (part: Partial<PlanDraft>) => void;
};

export function WeightFields({ draft, set }: Props) {
  const words = useWords().weights;
  const known = weightsOf(useView().selection.members);
  const [first = ''] = known;
  const by = draft.weight || first;
  return (
    <>
      <Choose
        label={words.by}
        value={by}
        onChange={(weight) => set({ weight })}
        options={known.map((name) => [name, name])}
      />
      <Field label={words.unit} hint={words.unitHint}>
        <input
          type="number"
          required
          min={1}
          value={draft.unit}
          onChange={(event) => set({ unit: event.target.valueAsNumber || 1 })}
        />
      </Field>
      <Gives by={useDeferredValue(by)} unit={useDeferredValue(draft.unit)} />
    </>
  );
}

function Gives({ by, unit }: { readonly by: string; readonly unit: number }) {
  const { weights: words, founding } = useWords();
  const { selection } = useView();
  const names = useNames();
  const today = Math.floor(useNow() / DAY) * DAY;
  // Reckoned for up to a second where the body is large, and so not at each beat of the clock.
  const found = useMemo(() => {
    const plan = { reveal: 'counts', classes: [], weighed: { by, unit } } as const;
    return toldAt(selection, plan, instantOf(today));
  }, [selection, by, unit, today]);
  return (
    <div className="gives">
      <h3>{founding.rounds.gives}</h3>
      <ul className="plain-sentences">
        {sayWeighed(words, found, names).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
