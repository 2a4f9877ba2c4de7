/**
 * The brief: how things stand on one sheet of paper, to print, to keep, to take along as text.
 */

import { useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import { type Brief, briefOf } from '../../../../corridor/brief.ts';
import { type YardstickId, yardsticks } from '../../../../corridor/yardstick.ts';
import { saveFile } from '../../../save-file.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { useCount } from '../../furniture/use-count.ts';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import './brief.css';
import type { BriefDocument } from './brief-document.ts';
import { markdownOf } from './markdown.ts';
import { Paper } from './paper.tsx';
import { Sources } from './sources.tsx';
import { useBriefDocument } from './use-brief-document.ts';

export function BriefPage() {
  const words = useCorridorWords();
  const { shown } = useWorkspace();
  const matrix = useCount();
  const brief = useMemo(() => briefOf(shown, matrix), [shown, matrix]);
  return (
    <CorridorPage title={words.frame.ways.brief}>
      <Written brief={brief} />
    </CorridorPage>
  );
}

function Written({ brief }: { readonly brief: Brief }) {
  const [yardstick, choose] = useYardstick();
  const [withSources, setWithSources] = useState(false);
  const document = useBriefDocument(brief, yardstick);
  return (
    <>
      <Controls {...{ document, yardstick, choose, withSources, setWithSources }} day={brief.day} />
      <Paper brief={document} />
      {withSources && <Sources sources={brief.sources} label={document.label} />}
    </>
  );
}

/** The same choice as on a cell's page: one yardstick, never two at once. */
function useYardstick(): readonly [YardstickId, (next: YardstickId) => void] {
  const [search, setSearch] = useSearchParams();
  const chosen = yardsticks.find((one) => one === search.get('yardstick')) ?? 'icd-203';
  const choose = (next: YardstickId) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('yardstick', next);
        return after;
      },
      { replace: true },
    );
  return [chosen, choose];
}

type Yardstick = {
  readonly yardstick: YardstickId;
  readonly choose: (next: YardstickId) => void;
};

function Controls(
  props: Yardstick & {
    readonly document: BriefDocument;
    readonly day: string;
    readonly withSources: boolean;
    readonly setWithSources: (wanted: boolean) => void;
  },
) {
  const words = useCorridorWords().brief;
  const { document, yardstick, choose } = props;
  return (
    <section className="brief-controls" aria-label={words.controls}>
      <ChooseYardstick yardstick={yardstick} choose={choose} />
      <label className="check">
        <input
          type="checkbox"
          checked={props.withSources}
          onChange={(event) => props.setWithSources(event.target.checked)}
        />
        <span>{words.withSources}</span>
      </label>
      <p className="row">
        <button type="button" className="btn" onClick={() => globalThis.print()}>
          {words.print}
        </button>
        <button
          type="button"
          className="btn plain"
          onClick={() => saveFile(`brief-${props.day}.md`, markdownOf(document))}
        >
          {words.text}
        </button>
      </p>
      <p className="label">{words.printHow}</p>
    </section>
  );
}

function ChooseYardstick({ yardstick, choose }: Yardstick) {
  const words = useCorridorWords().yardstick;
  return (
    <label className="field">
      <span>{words.choose}</span>
      <select
        value={yardstick}
        onChange={(event) => {
          const next = yardsticks.find((one) => one === event.target.value);
          if (next !== undefined) choose(next);
        }}
      >
        {yardsticks.map((one) => (
          <option key={one} value={one}>
            {words.name[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
