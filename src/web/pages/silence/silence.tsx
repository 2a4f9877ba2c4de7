/**
 * The silence clock: the text before all, what is left, what happens at the end, and how to break
 * it.
 *
 * Use      shows the silence that runs, else the last one; earlier ones stand below.
 */

import { useEffect, useRef } from 'react';
import { sayOutcome } from '../../../locales/say-outcome.ts';
import type { Silence } from '../../../table/silence/silence.ts';
import { outcomeOf } from '../../../table/silence/subject.ts';
import { Beside } from '../../furniture/beside.tsx';
import { Page } from '../../furniture/masthead.tsx';
import { useNames } from '../../furniture/names.ts';
import { OutcomeBanner } from '../../furniture/outcome-banner.tsx';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import { AfterActs, SilenceActs } from './acts.tsx';
import { Clockface } from './clockface.tsx';
import { Consequences } from './consequences.tsx';
import { History } from './history.tsx';
import { Said } from './said.tsx';
import { TheText } from './the-text.tsx';
import './silence.css';

export function SilencePage() {
  const words = useWords();
  const { silences, definition, stage } = useView().selection;
  const silence = shownOf(silences);
  const { sight } = words.silence;
  const named = definition.silence.objection === 'named';
  return (
    <Page
      title={words.silence.title}
      sight={[
        { sees: 'full', who: sight.all },
        { sees: 'part', who: sight.seen },
        { sees: 'full', who: named ? sight.operator : sight.operatorUnnamed },
      ]}
    >
      {silence ? (
        <OneSilence silence={silence} />
      ) : (
        <div className="lede">
          <h1>{stage === 'concluded' ? words.silence.never : words.silence.none}</h1>
          {stage === 'concluded' ? <OutcomeBanner /> : <p>{words.silence.noneWhy}</p>}
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
  const running = silence.stage === 'running';
  return (
    <>
      {running ? <Clockface silence={silence} /> : <Ended silence={silence} />}
      {running && <Consequences silence={silence} />}
      <TheText silence={silence} />
      <Said silence={silence} />
      {silence.stage === 'adopted' && <Beside />}
      {running ? (
        <div className="two">
          <SilenceActs silence={silence} />
          <History silence={silence} />
        </div>
      ) : (
        <div className="after-text">
          <AfterActs silence={silence} />
          <History silence={silence} />
        </div>
      )}
    </>
  );
}

function Ended({ silence }: { readonly silence: Silence }) {
  const words = useWords().silence;
  const names = useNames();
  const adopted = useAdopted(silence);
  const over = useView().selection.stage === 'concluded';
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to end it is gone: whoever reads by ear hears what became of it.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const { stage, subject, withdrawnBy } = silence;
  const name = names.subject(subject);
  const sentences = {
    adopted: words.adopted(adopted),
    broken: words.broken(name),
    withdrawn: words.stages.withdrawn,
    running: words.on(name),
  };
  return (
    <div className="lede">
      <p className="label">{words.on(name)}</p>
      <h1 ref={heading} tabIndex={-1}>
        <span className={stage === 'adopted' ? 'decl' : undefined}>{sentences[stage]}</span>
      </h1>
      {stage === 'broken' && !over && <p>{words.brokenNext}</p>}
      {withdrawnBy !== null && <p>{words.withdrawnBySponsor(names.member(withdrawnBy))}</p>}
      {stage !== 'adopted' && over && <OutcomeBanner />}
    </div>
  );
}

/** What its adoption brought, in one sentence. */
function useAdopted({ subject, endedAt, openedAt, reason }: Silence): string {
  const words = useWords();
  const names = useNames();
  const { definition } = useView().selection;
  const at = endedAt ?? openedAt;
  const outcome = outcomeOf(subject, at, { reason, post: definition.post.id });
  return outcome === null ? words.silence.ruleAdopted : sayOutcome(words.outcomes, outcome, names);
}

function Earlier({ silences }: { readonly silences: readonly Silence[] }) {
  const { silence: words, furniture } = useWords();
  const names = useNames();
  if (silences.length === 0) return null;
  return (
    <section className="sec">
      <h2>{words.earlier}</h2>
      {silences.map((silence) => (
        <details key={silence.number} className="earlier-silence">
          <summary>
            {names.subject(silence.subject)}
            {furniture.colon}
            {words.stages[silence.stage]}
          </summary>
          <TheText silence={silence} />
          <Said silence={silence} />
          <History silence={silence} />
        </details>
      ))}
    </section>
  );
}
