/**
 * What one would expect to hear and has not; and a form to add such an expectation.
 */

import { useId, useState } from 'react';
import { all } from '../../../../corridor/corridor.ts';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import { parseDay } from '../../../../corridor/dated.ts';
import { useLanguage } from '../../../language.tsx';
import { useDates } from '../../furniture/dated.tsx';
import { ItemLine } from '../../furniture/item-line.tsx';
import { Said } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { useKeep } from '../../checked.ts';
import { useRefusalWords } from '../../refusal-words.ts';

export function Expected({ cell }: { readonly cell: Cell }) {
  const words = useCorridorWords().count.expected;
  const dates = useDates();
  const { shown } = useWorkspace();
  const [adding, add] = useState(false);
  const expected = all(shown, 'expectation').filter(
    ({ body }) => body.member === cell.member && body.subject === cell.subject,
  );
  return (
    <section className="sec">
      <h2>{words.title}</h2>
      {expected.length === 0 && <p className="quiet small">{words.none}</p>}
      <ul className="items">
        {expected.map(({ id }) => (
          <ItemLine
            key={id}
            kind="expectation"
            id={id}
            say={({ what, since }) => (
              <>
                <Said text={what} />{' '}
                {cell.evidence.silent.includes(id)
                  ? words.silentSince(dates.day(since))
                  : words.heardSince(dates.day(since))}
              </>
            )}
          />
        ))}
      </ul>
      {adding ? (
        <ExpectationForm cell={cell} onDone={() => add(false)} />
      ) : (
        <button type="button" className="btn plain dense" onClick={() => add(true)}>
          {words.add}
        </button>
      )}
    </section>
  );
}

function ExpectationForm({ cell, onDone }: { readonly cell: Cell; readonly onDone: () => void }) {
  const { count, frame } = useCorridorWords();
  const words = count.expected;
  const { on, where, today } = useWorkspace();
  const put = useKeep();
  const { language } = useLanguage();
  const refusalOf = useRefusalWords();
  const hint = useId();
  const [what, setWhat] = useState('');
  const [since, setSince] = useState(on);
  const [said, tell] = useState<string | null>(null);
  const keep = async () => {
    const day = parseDay(since.trim());
    if (day === undefined) return tell(words.noDay);
    const body = {
      ...{ member: cell.member, subject: cell.subject, since: day },
      what: { [language]: what.trim() },
      learned: where === 'window' ? on : today,
    };
    const kept = await put([{ kind: 'expectation', json: body }]);
    return kept.ok ? onDone() : tell(refusalOf(kept.refusal));
  };
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label className="field">
        <span>{words.what}</span>
        <textarea
          required
          rows={2}
          maxLength={4000}
          value={what}
          onChange={(event) => setWhat(event.target.value)}
        />
      </label>
      <label className="field">
        <span>{words.since}</span>
        <input
          required
          inputMode="numeric"
          placeholder="2024-04-03"
          aria-describedby={said === null ? undefined : hint}
          value={since}
          onChange={(event) => setSince(event.target.value)}
        />
      </label>
      {said !== null && (
        <p role="alert" id={hint} className="refusal">
          {said}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="btn dense">
          {frame.save}
        </button>
        <button type="button" className="btn plain dense" onClick={onDone}>
          {frame.cancel}
        </button>
      </div>
    </form>
  );
}
