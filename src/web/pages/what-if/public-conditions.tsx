/**
 * What was said in public to be in the way, each with a box to tick: as if it were met.
 */

import { useWords } from '../../language.tsx';
import { useOutstanding } from '../distance/outstanding.tsx';
import type { SaidInPublic, Supposing } from './supposing.ts';

type Props = { readonly said: readonly SaidInPublic[]; readonly supposing: Supposing };

export function PublicConditions({ said, supposing }: Props) {
  const words = useWords().whatIf.public;
  const say = useOutstanding();
  const standing = said.filter(({ about }) => !about.lifted);
  if (standing.length === 0) return null;
  return (
    <section className="sub">
      <h3>{words.title}</h3>
      <p className="hint">{words.lede}</p>
      {standing.map(({ key, about }) => (
        <label key={key} className="check">
          <input
            type="checkbox"
            checked={supposing.met.includes(key)}
            onChange={({ target }) => supposing.meet(key, target.checked)}
          />
          <span>
            {say(about)} <span className="quiet">({words.met})</span>
          </span>
        </label>
      ))}
    </section>
  );
}
