/**
 * The stream as a list: a few dozen lines at first, more when asked; the marked one always in it.
 */

import { useEffect, useState } from 'react';
import { type Entry, isOfEntry } from '../../../../corridor/evidence-list.ts';
import { anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { CountLine, SignalLine } from './entry.tsx';

const STEP = 25;

export function EvidenceList(props: {
  readonly entries: readonly Entry[];
  readonly item: string | null;
}) {
  const { entries, item } = props;
  const words = useCorridorWords();
  const [asked, ask] = useState(STEP);
  const marked = item === null ? -1 : entries.findIndex((entry) => isOfEntry(entry, item));
  const most = Math.max(asked, marked + 10);
  const wanted = marked < 0 ? null : item;
  useEffect(() => {
    // Whoever comes by a fact of the tour hears its sentence first.
    if (wanted === null || document.activeElement?.closest('.fact-bar')) return;
    document.getElementById(anchorOf(wanted))?.scrollIntoView();
  }, [wanted]);
  if (entries.length === 0) return <p className="asit">{words.frame.nothingYet}</p>;
  return (
    <>
      <ol className="items evidence-list">
        {entries
          .slice(0, most)
          .map((entry) =>
            entry.kind === 'signal' ? (
              <SignalLine key={`s ${entry.id}`} entry={entry} item={item} />
            ) : (
              <CountLine key={`c ${entry.id}`} entry={entry} item={item} />
            ),
          )}
      </ol>
      {most < entries.length && (
        <p className="row">
          <button type="button" className="btn plain" onClick={() => ask(most + 5 * STEP)}>
            {words.evidence.more(Math.min(5 * STEP, entries.length - most))}
          </button>
          <span className="quiet small">{words.evidence.left(entries.length - most)}</span>
        </p>
      )}
    </>
  );
}
