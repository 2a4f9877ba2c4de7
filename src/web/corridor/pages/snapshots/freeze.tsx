/**
 * Freezes the count as it is looked at, under a title.
 */

import { useState } from 'react';
import { frozen } from '../../../../corridor/snapshots.ts';
import { useLanguage } from '../../../language.tsx';
import { useDates } from '../../furniture/dated.tsx';
import { useCount } from '../../furniture/use-count.ts';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { useKeep } from '../../checked.ts';
import { useRefusalWords } from '../../refusal-words.ts';

export function Freeze() {
  const words = useCorridorWords().snapshots;
  const { shown, on } = useWorkspace();
  const put = useKeep();
  const { language } = useLanguage();
  const matrix = useCount();
  const dates = useDates();
  const refusalOf = useRefusalWords();
  const [title, setTitle] = useState('');
  const [said, tell] = useState<string | null>(null);
  const decided = matrix.rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.assessment !== null),
  ).length;
  const freeze = async () => {
    const body = frozen(shown, matrix, { [language]: title.trim() });
    const kept = await put([{ kind: 'snapshot', json: body }]);
    tell(kept.ok ? null : refusalOf(kept.refusal));
    if (kept.ok) setTitle('');
  };
  return (
    <section className="sec">
      <h2>{words.freeze}</h2>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void freeze();
        }}
      >
        <label className="field">
          <span>{words.title}</span>
          <input
            required
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          <small>{words.titleHint}</small>
        </label>
        <p className="label">{words.freezes(decided, dates.day(on))}</p>
        {said !== null && (
          <p role="alert" className="refusal">
            {said}
          </p>
        )}
        <div className="actions">
          <button type="submit" className="btn">
            {words.freezeNow}
          </button>
        </div>
      </form>
    </section>
  );
}
