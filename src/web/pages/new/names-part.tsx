/**
 * What a straw poll asks for: a word for each name, or so many names.
 */

import { useWords } from '../../language.tsx';
import type { RoundRow } from './draft.ts';
import { SelectField, useRows } from './form.tsx';
import { NumberField } from './number-field.tsx';

const WAYS = ['scale', 'exactly', 'upTo'] as const;

export function NamesPart({ at, row }: { readonly at: string; readonly row: RoundRow }) {
  const words = useWords().choosing;
  const { set } = useRows('rounds');
  const { exactly, orFewer } = row;
  const ways = orFewer ? 'upTo' : 'exactly';
  return (
    <div className="fields pair">
      <SelectField
        at={`${at}/answers`}
        label={words.asked}
        value={exactly === null ? 'scale' : ways}
        options={WAYS.map((way) => [way, words.answers[way]])}
        onChange={(way) =>
          set(row.key, {
            exactly: way === 'scale' ? null : (exactly ?? 1),
            orFewer: way === 'upTo',
          })
        }
      />
      {exactly !== null && (
        <NumberField
          at={`${at}/names`}
          label={words.preferences}
          least={1}
          most={100}
          value={exactly}
          onChange={(names) => set(row.key, { exactly: names })}
        />
      )}
    </div>
  );
}
