/**
 * Finds a signal among those that are there: words in, a few lines out, one button each.
 */

import { useDeferredValue, useId, useMemo, useState } from 'react';
import { latest } from '../../../../corridor/corridor.ts';
import type { ItemId } from '../../../../corridor/fields.ts';
import { NO_FILTER, filtered } from '../../../../corridor/evidence-filter.ts';
import { entriesOf } from '../../../../corridor/evidence-list.ts';
import { useDates } from '../../furniture/dated.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { useSignalSentence, useWritten } from '../evidence/sentences.ts';

const MOST = 8;

export function SignalPicker(props: {
  readonly own: ItemId | null;
  readonly onPick: (id: ItemId) => void;
}) {
  const words = useCorridorWords().evidence.form;
  const [sought, seek] = useState('');
  const late = useDeferredValue(sought);
  const found = useFound(late, props.own);
  const field = useId();
  return (
    <div className="picker">
      <label htmlFor={field} className="label">
        {words.seekSignal}
      </label>
      <input
        id={field}
        type="search"
        value={sought}
        autoComplete="off"
        onChange={(event) => seek(event.target.value)}
      />
      <ul>
        {found.map((id) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => props.onPick(id)}>
              <SignalSaid id={id} />
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="hint">{words.noneFound}</p>}
    </div>
  );
}

function useFound(sought: string, own: ItemId | null): readonly ItemId[] {
  const { whole } = useWorkspace();
  const written = useWritten();
  const entries = useMemo(() => entriesOf(whole), [whole]);
  return useMemo(() => {
    const passing = filtered(entries, { ...NO_FILTER, kind: 'signal', words: sought }, written);
    return passing
      .map(({ id }) => id)
      .filter((id) => id !== own)
      .slice(0, MOST);
  }, [entries, sought, own, written]);
}

/** A signal in one line: its day and its sentence. */
export function SignalSaid({ id }: { readonly id: ItemId }) {
  const { whole } = useWorkspace();
  const say = useSignalSentence();
  const dates = useDates();
  const { colon } = useCorridorWords().evidence;
  const body = latest(whole, 'signal', id);
  if (body === undefined) return <span className="mono">{id}</span>;
  const when = body.said ?? body.published;
  const day = when === null ? dates.day(body.learned) : dates.dated(when);
  return (
    <span>
      {day}
      {colon} {say(body)}
    </span>
  );
}
