/**
 * Import: a table or a file in, everything shown first, then what is right is taken in.
 *
 * Shapes   four stages: choose, read, look, take in. Nothing is kept before the last; it can be
 *          stopped in each. What was refused stays to be read after the rest was taken in.
 */

import { useCorridorWords } from '../../words.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { EvidenceWays } from '../evidence/evidence-ways.tsx';
import { useRefusalWords } from '../../refusal-words.ts';
import { ChooseFile } from './choose-file.tsx';
import { Previewed, Refused } from './previewed.tsx';
import { type Stage, useImport } from './use-import.ts';
import '../add/add.css';
import './import.css';

export function ImportPage() {
  const words = useCorridorWords().evidence;
  const { stage, ...acts } = useImport();
  return (
    <CorridorPage title={words.places.import}>
      <EvidenceWays />
      <header className="lede">
        <h1>{words.places.import}</h1>
        <p>{words.exchange.how}</p>
      </header>
      {(stage.at === 'choosing' || stage.at === 'done') && <ChooseFile onRead={acts.read} />}
      <Shown stage={stage} acts={acts} />
    </CorridorPage>
  );
}

type Acts = Omit<ReturnType<typeof useImport>, 'stage'>;

function Shown({ stage, acts }: { readonly stage: Stage; readonly acts: Acts }) {
  const words = useCorridorWords().evidence.exchange;
  const say = useRefusalWords();
  return (
    <div className="sec import-state" aria-live="polite">
      {stage.at === 'choosing' && stage.refused && (
        <p className="refusal">
          {stage.refused.code === 'stopped' ? words.stopped : say(stage.refused)}
        </p>
      )}
      {stage.at === 'reading' && (
        <Going words={words.reading(Math.round(stage.part * 100))} part={stage.part} acts={acts} />
      )}
      {stage.at === 'looking' && <Previewed stage={stage} acts={acts} />}
      {stage.at === 'taking' && (
        <Going
          words={words.taking(stage.done, stage.of)}
          part={stage.done / stage.of}
          acts={acts}
        />
      )}
      {stage.at === 'done' && <Done stage={stage} />}
    </div>
  );
}

function Done({ stage }: { readonly stage: Stage & { readonly at: 'done' } }) {
  const words = useCorridorWords().evidence.exchange;
  const say = useRefusalWords();
  return (
    <>
      {stage.refused && <p className="refusal">{say(stage.refused)}</p>}
      <p className={stage.stopped ? 'notice' : 'good'}>
        {stage.stopped ? words.takingStopped(stage.done) : words.done(stage.done)}
      </p>
      {stage.left.length > 0 && <Refused refused={stage.left} />}
    </>
  );
}

function Going(props: {
  readonly words: string;
  readonly part: number;
  readonly acts: Pick<Acts, 'stop'>;
}) {
  const words = useCorridorWords().evidence.exchange;
  return (
    <>
      <p>{props.words}</p>
      <progress max={1} value={props.part} aria-label={props.words} />
      <p className="row">
        <button type="button" className="btn plain" onClick={props.acts.stop}>
          {words.stop}
        </button>
      </p>
    </>
  );
}
