/**
 * Who moves whom, from dated evidence alone: the weightiest voice in a sentence, a picture, the
 * same as sentences with their sources, and who waits for whom.
 */

import { useMemo, useState } from 'react';
import { type Edge, influenceOf, keyOf } from '../../../../corridor/influence.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { Withdrawn } from '../../furniture/history.tsx';
import { AddItem } from '../../furniture/item-form.tsx';
import { PageHead } from '../../furniture/page-head.tsx';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import { useNarrow } from '../count/use-narrow.ts';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { Graph } from './graph.tsx';
import './influence.css';
import { Sentences } from './sentences.tsx';
import { useTieForm } from './use-tie-form.ts';
import { Voices, useVoiceLine } from './voices.tsx';
import { Waiting } from './waiting.tsx';

export function InfluencePage() {
  const words = useCorridorWords();
  const { shown, on } = useWorkspace();
  const influence = useMemo(() => influenceOf(shown, on), [shown, on]);
  const voiceLine = useVoiceLine();
  return (
    <CorridorPage title={words.frame.ways.influence}>
      <PageHead title={voiceLine(influence.weightiest)}>
        <p>{words.influence.equal}</p>
      </PageHead>
      <Voices voices={influence.weightiest} />
      <Waiting influence={influence} />
      <Moving edges={influence.edges} circles={influence.circles} />
    </CorridorPage>
  );
}

type Circles = { readonly circles: readonly (readonly string[])[] };

function Moving({ edges, circles }: { readonly edges: readonly Edge[] } & Circles) {
  const words = useCorridorWords().influence;
  const narrow = useNarrow();
  const [withTurns, setWithTurns] = useState(true);
  const [chosen, choose] = useState<string | null>(null);
  const drawn = withTurns ? edges : edges.filter(({ ties }) => ties.length > 0);
  const listed = drawn.filter((edge) => chosen === null || touches(edge, chosen));
  return (
    <>
      <section className="sec">
        <h2>{words.graph}</h2>
        <p className="hint">{words.caution}</p>
        <label className="check with-turns">
          <input
            type="checkbox"
            checked={withTurns}
            onChange={(event) => setWithTurns(event.target.checked)}
          />
          <span>{words.withTurns}</span>
        </label>
        {drawn.length > 0 && (
          <Graph edges={drawn} circles={circles} {...{ narrow, chosen, choose }} />
        )}
      </section>
      <Listed edges={listed} chosen={chosen} onAll={() => choose(null)} />
    </>
  );
}

function touches({ leader, follower }: Edge, key: string): boolean {
  return keyOf(leader) === key || keyOf(follower) === key;
}

function Listed(props: {
  readonly edges: readonly Edge[];
  readonly chosen: string | null;
  readonly onAll: () => void;
}) {
  const words = useCorridorWords().influence;
  const says = usePeopleSays();
  const { fields, start, title, finish } = useTieForm();
  return (
    <section className="sec">
      <header>
        <h2>{words.list}</h2>
        <AddItem kind="tie" {...{ fields, start, title, finish }} verb={words.add} />
      </header>
      <p className="label" role="status">
        {words.listed(props.edges.length)}
        {props.chosen !== null && (
          <>
            {' · '}
            <button type="button" className="link" onClick={props.onAll}>
              {words.all}
            </button>
          </>
        )}
      </p>
      <Sentences edges={props.edges} />
      <Withdrawn kind="tie" say={says.tie} />
    </section>
  );
}
