/**
 * A box for each of a list; a long list can be sought in, and says how many are chosen.
 *
 * Use      ManyField of form.tsx. What is sought hides names and never takes a choice away.
 */

import { useState } from 'react';
import { useWords } from '../../language.tsx';
import { holds } from '../what-if/members-grid.tsx';

type BoxesProps = {
  readonly options: readonly (readonly [key: string, name: string])[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** From so many on, a name is quicker typed than found. */
const MANY = 24;

export function ManyBoxes({ options, chosen, onChange }: BoxesProps) {
  const [sought, seek] = useState('');
  const long = options.length > MANY;
  const shown = options.filter(([, name]) => holds(name, sought));
  const set = (key: string, checked: boolean) =>
    onChange(
      options.map(([one]) => one).filter((one) => (one === key ? checked : chosen.includes(one))),
    );
  return (
    <>
      {long && <Seek options={options} chosen={chosen} sought={sought} seek={seek} />}
      <div className={long ? 'many long' : 'many'}>
        {(long ? shown : options).map(([key, name]) => (
          <label key={key} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={(event) => set(key, event.target.checked)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </>
  );
}

type SeekProps = Pick<BoxesProps, 'options' | 'chosen'> & {
  readonly sought: string;
  readonly seek: (sought: string) => void;
};

/** The chosen are named here too: in a long list they stand far apart. */
function Seek({ options, chosen, sought, seek }: SeekProps) {
  const { furniture } = useWords();
  const taken = options.filter(([key]) => chosen.includes(key)).map(([, name]) => name);
  return (
    <>
      <label className="field seek">
        <span>{furniture.seek}</span>
        <input type="search" value={sought} onChange={(event) => seek(event.target.value)} />
      </label>
      <p className="hint" role="status">
        {furniture.chosen(taken.length, options.length)}
        {taken.length > 0 && ` ${taken.join(', ')}`}
      </p>
    </>
  );
}
