/**
 * The silence clock: the text before all, what is left, what happens at the end, and how to break
 * it.
 *
 * Use      shows the silence that runs, else the last one; earlier ones stand below.
 */

import type { Silence } from '../../../table/silence.ts';
import { Page } from '../../furniture/masthead.tsx';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import { SilenceActs } from './acts.tsx';
import { Clockface } from './clockface.tsx';
import { Consequences } from './consequences.tsx';
import { History } from './history.tsx';
import './silence.css';

export function SilencePage() {
  const words = useWords();
  const { silences } = useView().selection;
  const silence = shownOf(silences);
  const { sight } = words.silence;
  return (
    <Page
      title={words.silence.title}
      sight={[
        { sees: 'full', who: sight.all },
        { sees: 'part', who: sight.seen },
        { sees: 'full', who: sight.operator },
      ]}
    >
      {silence ? (
        <OneSilence silence={silence} />
      ) : (
        <div className="lede">
          <h1>{words.silence.none}</h1>
          <p>{words.silence.noneWhy}</p>
        </div>
      )}
      <Earlier silences={silences.filter((one) => one !== silence)} />
    </Page>
  );
}

/** The one that runs, else the last. */
export function shownOf(silences: readonly Silence[]): Silence | undefined {
  return silences.find(({ stage }) => stage === 'running') ?? silences.at(-1);
}

function OneSilence({ silence }: { readonly silence: Silence }) {
  return (
    <>
      {silence.stage === 'running' ? <Clockface silence={silence} /> : <Ended silence={silence} />}
      {silence.stage === 'running' && <Consequences silence={silence} />}
      <TheText silence={silence} />
      {silence.stage === 'running' ? (
        <div className="two">
          <SilenceActs silence={silence} />
          <History silence={silence} />
        </div>
      ) : (
        <div className="after-text">
          <History silence={silence} />
        </div>
      )}
    </>
  );
}

function Ended({ silence }: { readonly silence: Silence }) {
  const words = useWords().silence;
  const names = useNames();
  const { stage, candidate, objections } = silence;
  const name = names.candidate(candidate);
  const sentences = {
    adopted: words.adopted(name),
    broken: words.broken(name),
    withdrawn: words.stages.withdrawn,
    running: words.on(name),
  };
  return (
    <div className="lede">
      <p className="label">{words.on(name)}</p>
      <h1>
        <span className={stage === 'adopted' ? 'decl' : undefined}>{sentences[stage]}</span>
      </h1>
      {objections.map(({ member, reason, condition }) => (
        <blockquote key={member} className="objection">
          <p>
            <b>{names.member(member)}</b>
          </p>
          <p className="read">{reason}</p>
          <p>
            {words.lifts} {condition}
          </p>
        </blockquote>
      ))}
      {stage === 'broken' && <p>{words.brokenNext}</p>}
    </div>
  );
}

function TheText({ silence }: { readonly silence: Silence }) {
  const words = useWords().silence;
  const texts = (['en', 'fr', 'nl'] as const).flatMap((tag) => {
    const text = silence.text[tag];
    return text === undefined ? [] : [{ tag, text }];
  });
  return (
    <section className="sec text-section">
      <h2>{words.text}</h2>
      <div className="texts">
        {texts.map(({ tag, text }) => (
          <div lang={tag} key={tag}>
            <p className="lang-name">{words.languages[tag]}</p>
            <p className="read">{text}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

function Earlier({ silences }: { readonly silences: readonly Silence[] }) {
  const words = useWords().silence;
  const names = useNames();
  if (silences.length === 0) return null;
  return (
    <section className="sec">
      <h2>{words.earlier}</h2>
      <ul className="plainlist">
        {silences.map(({ number, candidate, stage }) => (
          <li key={number}>
            <span>{words.on(names.candidate(candidate))}</span>
            <span>{words.stages[stage]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
