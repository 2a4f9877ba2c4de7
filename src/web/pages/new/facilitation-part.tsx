/**
 * Further people of trust beside the chair, and what becomes known of their talks.
 */

import { useWords } from '../../language.tsx';
import { EMPTY } from './draft.ts';
import { AddButton, RowBox, SelectField, TypedField, useForm, useRows } from './form.tsx';

const AT = '/facilitation/facilitators';
const TRACES = ['count', 'held', 'none'] as const;
const DISCLOSURES = ['together', 'sponsors-first'] as const;

export function Facilitation() {
  const { facilitation: words, who } = useWords().founding;
  const { draft, change } = useForm();
  const { rows, add, set, remove } = useRows('facilitators');
  return (
    <section id={AT} className="sub">
      <h3>{words.title}</h3>
      <p className="hint">{words.lede}</p>
      {rows.map(({ key, name }, nr) => (
        <RowBox key={key} at={`${AT}/${nr}`} name={words.one(nr + 1)} onRemove={() => remove(key)}>
          <TypedField
            at={`${AT}/${nr}/name`}
            label={who.name}
            value={name}
            onChange={(typed) => set(key, { name: typed })}
          />
        </RowBox>
      ))}
      <AddButton name={words.add} onAdd={() => add({ name: EMPTY })} />
      <SelectField
        at="/facilitation/trace"
        label={words.trace}
        value={draft.trace}
        options={TRACES.map((trace) => [trace, words.traces[trace]])}
        onChange={(trace) => change({ trace })}
      />
      <SelectField
        at="/facilitation/disclosure"
        label={words.disclosure}
        value={draft.disclosure}
        options={DISCLOSURES.map((one) => [one, words.disclosures[one]])}
        onChange={(disclosure) => change({ disclosure })}
      />
    </section>
  );
}
