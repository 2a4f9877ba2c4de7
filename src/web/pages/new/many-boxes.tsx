/**
 * A box for each of a list; a long list is folded, says who is chosen, and can be sought in.
 *
 * Use      ManyField of form.tsx. What is sought hides names and never takes a choice away.
 */

import { type ReactNode, useState } from 'react';
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
  const { furniture } = useWords();
  const [sought, seek] = useState('');
  const long = options.length > MANY;
  const shown = options.filter(([, name]) => holds(name, sought));
  const set = (key: string, checked: boolean) =>
    onChange(
      options.map(([one]) => one).filter((one) => (one === key ? checked : chosen.includes(one))),
    );
  const boxes = (
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
  );
  if (!long) return boxes;
  return (
    <Folded options={options} chosen={chosen}>
      <label className="field seek">
        <span>{furniture.seek}</span>
        <input type="search" value={sought} onChange={(event) => seek(event.target.value)} />
      </label>
      {boxes}
    </Folded>
  );
}

type FoldedProps = Pick<BoxesProps, 'options' | 'chosen'> & { readonly children: ReactNode };

/** Who is chosen is named above: in a long list they stand far apart. Open where nobody is yet. */
function Folded({ options, chosen, children }: FoldedProps) {
  const { furniture } = useWords();
  const [first] = useState(chosen.length === 0);
  const taken = options.filter(([key]) => chosen.includes(key)).map(([, name]) => name);
  return (
    <details className="folded-many" open={first}>
      <summary>
        <span className="hint" role="status">
          {furniture.chosen(taken.length, options.length)}
          {taken.length > 0 && ` ${taken.join(', ')}`}
        </span>
      </summary>
      {children}
    </details>
  );
}
