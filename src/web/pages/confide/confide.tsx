/**
 * The booth of a confessional: read, answer, review, sent; and what was noted of a talk.
 *
 * Use      the booth's page, where the round is a confessional.
 * Secrets  what is filled in, in this page's memory only; it is dropped once sealed.
 */

import { useState } from 'react';
import { type Heard, hearingOf } from '../../../device/hearing.ts';
import type { Confessional } from '../../../table/confessional/confessional.ts';
import { memberOf } from '../../../table/ids.ts';
import { NotOpen, Steps } from '../../furniture/booth-steps.tsx';
import { useHearers } from '../../furniture/hearers.ts';
import { Page } from '../../furniture/masthead.tsx';
import { type Filled, NOTHING_FILLED, filledOf } from '../../furniture/said.tsx';
import { PlainState } from '../../furniture/states.tsx';
import { useWords } from '../../language.tsx';
import { useMail, useNow, useView } from '../../view.tsx';
import { shuffled } from '../booth/order.ts';
import { AnswerStep } from './answer-step.tsx';
import { Noted } from './noted.tsx';
import { ReadStep } from './read-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { SentStep } from './sent-step.tsx';

type Step = 0 | 1 | 2 | 3;
type Progress = { readonly step: Step; readonly filled: Filled; readonly changing: boolean };

const START: Progress = { step: 0, filled: NOTHING_FILLED, changing: false };

export function ConfidePage({ talks }: { readonly talks: Confessional }) {
  const words = useWords().talks;
  const { seat } = useView();
  const { letters } = useMail();
  const hearers = useHearers(talks);
  const member = memberOf(seat);
  const own = hearingOf(talks, letters).members.find((one) => one.member === member);
  if (!own) return <PlainState title={words.notEntitled} />;
  return (
    <Page
      title={words.title}
      sight={[
        { sees: 'full', who: words.sight.you },
        { sees: 'full', who: words.sight.facilitators(hearers) },
        { sees: 'not', who: words.sight.members },
        { sees: 'not', who: words.sight.operator },
      ]}
    >
      <Noted talks={talks} notes={own.notes} />
      <Confide talks={talks} own={own} />
    </Page>
  );
}

function Confide({ talks, own }: { readonly talks: Confessional; readonly own: Heard }) {
  const words = useWords().talks;
  const { seat } = useView();
  const [progress, setProgress] = useState<Progress>(START);
  const open = useNow() < talks.plan.closes && talks.stage === 'open';
  const { step, filled, changing } = progress;
  const go = (to: Step) => setProgress({ ...progress, step: to });
  const { order } = shuffled(talks.plan.candidates, `${talks.rid} ${seat}`);
  const heard = own.answer !== null && own.sent.length > 0;
  const shown: Step = step === 0 && heard && !changing ? 3 : step;
  const change = () => {
    const before = own.answer ? filledOf(own.answer.said) : NOTHING_FILLED;
    setProgress({ step: 1, filled: before, changing: true });
  };
  return (
    <>
      <Steps at={shown} names={words.steps} />
      {!open && shown !== 3 && (
        <NotOpen
          opens={talks.stage === 'called' ? talks.plan.opens : null}
          filled={shown === 1 || shown === 2}
          words={words}
        />
      )}
      {shown === 0 && open && <ReadStep talks={talks} onGo={() => go(1)} />}
      {shown === 1 && (
        <AnswerStep
          plan={talks.plan}
          order={order}
          filled={filled}
          onFill={(next) => setProgress({ ...progress, filled: next })}
          onBack={() => setProgress(START)}
          onGo={() => go(2)}
        />
      )}
      {shown === 2 && (
        <ReviewStep
          talks={talks}
          order={order}
          filled={filled}
          onBack={() => go(1)}
          onSent={() => setProgress(START)}
        />
      )}
      {shown === 3 && (
        <SentStep talks={talks} own={own} order={order} open={open} onChange={change} />
      )}
    </>
  );
}
