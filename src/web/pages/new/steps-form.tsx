/**
 * The form in steps, with what is missing and how it reads beside it.
 */

import { type ComponentType, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { parseDefinition } from '../../../table/definition/definition-parser.ts';
import { useWords } from '../../language.tsx';
import { asHead } from '../../furniture/first-letter.ts';
import { useDoors } from '../../view.tsx';
import { AgendaStep } from './agenda-step.tsx';
import { BodyStep } from './body-step.tsx';
import { Checklist, whatIs } from './checklist.tsx';
import { definitionOf } from './definition-of.ts';
import type { Draft } from './draft.ts';
import { type Form, FormProvider } from './form.tsx';
import { FullReading } from './found-step.tsx';
import { type Gap, gapsOf, isWrong } from './gaps.ts';
import { MembersStep } from './members-step.tsx';
import { NamesStep } from './names-step.tsx';
import { DefinitionProvider } from './outlook.tsx';
import { STEPS, type Place, type Step, focusOn } from './places.ts';
import { Reading } from './reading.tsx';
import { RoundsStep } from './rounds-step.tsx';
import { RuleStep } from './rule-step.tsx';
import { SetUpForm } from './set-up.tsx';
import { TrusteesStep } from './trustees-step.tsx';

export const PARTS: { readonly [One in Exclude<Step, 'found'>]: ComponentType } = {
  body: BodyStep,
  members: MembersStep,
  names: NamesStep,
  rule: RuleStep,
  rounds: RoundsStep,
  trustees: TrusteesStep,
  agenda: AgendaStep,
};

type Props = {
  readonly draft: Draft;
  readonly put: (draft: Draft) => void;
  readonly onDone: () => void;
};

export function StepsForm({ draft, put, onDone }: Props) {
  const { step, go } = useSteps();
  const { json, definition, gaps } = useJudged(draft);
  const form: Form = {
    draft,
    put,
    change: (part) => put({ ...draft, ...part }),
    wrongs: useWrongs(gaps),
    go,
  };
  const Part = step === 'found' ? null : PARTS[step];
  return (
    <FormProvider form={form}>
      <DefinitionProvider definition={definition}>
        <StepsBar step={step} gaps={gaps} go={go} />
        <div className="two setup">
          <div>
            <StepHead step={step} />
            {Part ? <Part /> : <FullReading json={json} />}
            {!Part && <SetUpForm json={json} whole={definition !== null} onDone={onDone} />}
            <Onward step={step} go={go} />
          </div>
          <aside className="column">
            <Checklist gaps={gaps} />
            <Reading json={json} />
          </aside>
        </div>
      </DefinitionProvider>
    </FormProvider>
  );
}

/** Read out a moment later than typed, so that typing never waits. */
function useJudged(now: Draft) {
  const draft = useDeferredValue(now);
  const { clock } = useDoors();
  return useMemo(() => {
    const json = definitionOf(draft);
    const read = parseDefinition(json);
    const gaps = gapsOf(draft, clock());
    const whole = read.ok && !gaps.some(({ must }) => must);
    return { json, gaps, definition: whole ? read.value : null };
  }, [draft, clock]);
}

/** What is wrong stands at its field too; what is only missing would shout at an empty form. */
function useWrongs(gaps: readonly Gap[]): Form['wrongs'] {
  const words = useWords();
  const wrong = gaps.filter((gap) => isWrong(gap)).toReversed();
  return new Map(wrong.map((gap) => [gap.at, `${asHead(whatIs(words, gap))}.`]));
}

const FIRST: Place = { step: 'body', at: '' };
const HEAD = 'step-head';

/** Going to a place shows its step, and then its field; going to a step, its heading. */
function useSteps() {
  const [place, setPlace] = useState(FIRST);
  useEffect(() => {
    if (place !== FIRST) focusOn(place.at === '' ? HEAD : place.at);
  }, [place]);
  return { step: place.step, go: setPlace };
}

type StepProps = { readonly step: Step; readonly go: (place: Place) => void };

function StepsBar({ step, gaps, go }: StepProps & { readonly gaps: readonly Gap[] }) {
  const words = useWords().founding;
  return (
    <nav className="setup-steps" aria-label={words.stepsLabel}>
      <ol>
        {STEPS.map((one) => {
          const open = gaps.filter((gap) => gap.must && gap.step === one).length;
          return (
            <li key={one}>
              <button
                type="button"
                aria-current={one === step ? 'step' : undefined}
                onClick={() => go({ step: one, at: '' })}
              >
                {words.steps[one]}
                {open > 0 && <span className="open-gaps">{open}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function StepHead({ step }: { readonly step: Step }) {
  const words = useWords().founding;
  return (
    <h2 id={HEAD} tabIndex={-1} className="step-head">
      {words.steps[step]}
    </h2>
  );
}

function Onward({ step, go }: StepProps) {
  const words = useWords().founding;
  const at = STEPS.indexOf(step);
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]];
  const turn = (to: Step) => go({ step: to, at: '' });
  return (
    <div className="actions">
      {before && (
        <button type="button" className="btn plain" onClick={() => turn(before)}>
          {words.back(words.steps[before])}
        </button>
      )}
      {after && (
        <button type="button" className="btn" onClick={() => turn(after)}>
          {words.next(words.steps[after])}
        </button>
      )}
    </div>
  );
}
