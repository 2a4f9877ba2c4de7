/**
 * Evidence: who said what about whom, newest first; to be sought, narrowed and taken along.
 *
 * Use      `/evidence`; `?item=ID` shows and marks one; `?member=…&subject=…` begin narrowed.
 * Shapes   filters live in this window only: what is sought is never part of an address.
 */

import { useDeferredValue, useMemo, useState } from 'react';
import { type Entry, entriesOf, isOfEntry } from '../../../../corridor/evidence-list.ts';
import { NO_FILTER, filtered } from '../../../../corridor/evidence-filter.ts';
import { useKeptLanguage } from '../../furniture/kept-words.tsx';
import { useDates } from '../../furniture/dated.tsx';
import { CorridorPage } from '../../furniture/frame.tsx';
import { Withdrawn } from '../../furniture/history.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { EvidenceWays } from './evidence-ways.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { Filters } from './filters.tsx';
import { useWritten } from './sentences.ts';
import { Timeline } from './timeline.tsx';
import { useCountSay, useSignalSay } from './told.tsx';
import { useNarrowing } from './use-narrowing.ts';
import './evidence.css';

export function EvidencePage() {
  const words = useCorridorWords();
  const { shown } = useWorkspace();
  const entries = useMemo(() => entriesOf(shown), [shown]);
  return (
    <CorridorPage title={words.frame.ways.evidence}>
      <EvidenceWays />
      <Lede entries={entries} />
      <Stream entries={entries} />
      <Withdrawn kind="signal" say={useSignalSay()} />
      <Withdrawn kind="count" say={useCountSay()} />
    </CorridorPage>
  );
}

function Lede({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useCorridorWords();
  const { shown, day } = useWorkspace();
  const dates = useDates();
  const kept = useKeptLanguage();
  const origins = entries.filter(({ kind }) => kind === 'signal').length;
  const reports = entries.reduce((sum, entry) => {
    return entry.kind === 'signal' ? sum + entry.reports.length : sum;
  }, 0);
  return (
    <header className="lede">
      <h1>{words.frame.ways.evidence}</h1>
      {day !== null && <p className="asit">{words.frame.asKnown(dates.day(day))}</p>}
      <p>
        {words.evidence.size({
          ...{ reports, origins, counts: entries.length - origins },
          texts: shown.items['kept-text'].size,
        })}
        {kept !== undefined && ` ${words.evidence.keptIn}`}
      </p>
    </header>
  );
}

function Stream({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useCorridorWords().evidence;
  const { filter, narrow, view, look, item } = useNarrowing();
  const written = useWritten();
  const late = useDeferredValue(filter);
  const passing = useMemo(() => filtered(entries, late, written), [entries, late, written]);
  useShown(item, entries, passing, () => narrow(NO_FILTER));
  return (
    <>
      <Filters filter={filter} onNarrow={narrow} />
      <section className="sec stream" aria-labelledby="stream">
        <header>
          <h2 id="stream" role="status">
            {words.passing(passing.length, entries.length)}
          </h2>
          <div className="row">
            <ViewSwitch view={view} onLook={look} />
            <ExportButtons entries={passing} />
          </div>
        </header>
        {view === 'timeline' && (
          <Timeline entries={passing} onDay={(from, to) => narrow({ ...filter, from, to })} />
        )}
        <EvidenceList entries={passing} item={item} />
      </section>
    </>
  );
}

/** What an address names is shown, whatever was filtered before. */
function useShown(
  item: string | null,
  entries: readonly Entry[],
  passing: readonly Entry[],
  clear: () => void,
): void {
  const isHere = (among: readonly Entry[]) =>
    item !== null && among.some((entry) => isOfEntry(entry, item));
  const [asked, setAsked] = useState<string | null>(null);
  if (item === asked) return;
  setAsked(item);
  if (isHere(entries) && !isHere(passing)) clear();
}

function ViewSwitch(props: {
  readonly view: 'list' | 'timeline';
  readonly onLook: (view: 'list' | 'timeline') => void;
}) {
  const words = useCorridorWords().evidence;
  const isTimeline = props.view === 'timeline';
  return (
    <button
      type="button"
      className="btn plain dense"
      aria-pressed={isTimeline}
      onClick={() => props.onLook(isTimeline ? 'list' : 'timeline')}
    >
      {words.timeline.show}
    </button>
  );
}
