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
  const { on } = useWorkspace();
  const dates = useDates();
  const { decided, freeze } = useFreeze();
  const [title, setTitle] = useState('');
  const [said, tell] = useState<string | null>(null);
  const send = async () => {
    const refused = await freeze(title.trim());
    tell(refused);
    if (refused === null) setTitle('');
  };
  return (
    <section className="sec">
      <h2>{words.freeze}</h2>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
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
        <button type="submit" className="btn">
          {words.freezeNow}
        </button>
      </form>
    </section>
  );
}

/** Answers null where it was kept, else why not. */
function useFreeze() {
  const { shown } = useWorkspace();
  const put = useKeep();
  const { language } = useLanguage();
  const matrix = useCount();
  const refusalOf = useRefusalWords();
  const cells = matrix.rows.flatMap((row) => row.cells);
  return {
    decided: cells.filter(({ assessment }) => assessment !== null).length,
    freeze: async (title: string): Promise<string | null> => {
      const json = frozen(shown, matrix, { [language]: title });
      const kept = await put([{ kind: 'snapshot', json }]);
      return kept.ok ? null : refusalOf(kept.refusal);
    },
  };
}
