/**
 * What a weighted poll adds up: which weight, in units of what size.
 */

import { MOST_WEIGHT } from '../../../table/rules/assembly.ts';
import { useWords } from '../../language.tsx';
import type { RoundRow } from './draft.ts';
import { SelectField, useForm, useRows } from './form.tsx';
import { NumberField } from './number-field.tsx';

export function WeighedPart({ at, row }: { readonly at: string; readonly row: RoundRow }) {
  const words = useWords().weights;
  const { draft } = useForm();
  const { set } = useRows('rounds');
  const known = [...new Set(draft.members.flatMap(({ weights }) => Object.keys(weights)))];
  if (known.length === 0) return <p className="hint">{words.none}</p>;
  const [first = ''] = known;
  return (
    <div className="fields pair">
      <SelectField
        at={`${at}/weighed`}
        label={words.by}
        value={known.includes(row.weighedBy) ? row.weighedBy : first}
        options={known.map((name) => [name, name])}
        onChange={(weighedBy) => set(row.key, { weighedBy })}
      />
      <NumberField
        at={`${at}/weighed/unit`}
        label={words.unit}
        hint={words.unitHint}
        least={1}
        most={MOST_WEIGHT}
        value={row.unit}
        onChange={(unit) => set(row.key, { unit })}
      />
    </div>
  );
}
