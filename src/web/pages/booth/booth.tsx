/**
 * The booth: read, answer, review, sent. Answers stay on this page until the device seals them.
 *
 * Use      the language may change and the connection may go at any step: nothing filled in is
 *          lost.
 * Secrets  the answers, in this page's memory only; they are dropped once sealed.
 */

import { useState } from 'react';
import { useParams } from 'wouter';
import { confessionalOf } from '../../../table/confessional/confessional-lookup.ts';
import { type MemberId, memberOf, parseRoundId } from '../../../table/ids.ts';
import { roundOf } from '../../../table/rounds/round-lookup.ts';
import type { Round } from '../../../table/rounds/rounds.ts';
import { isTested } from '../../../table/soundings/index.ts';
import type { Grade } from '../../../table/soundings/resistance-poll.ts';
import { NotOpen, Steps } from '../../furniture/booth-steps.tsx';
import { Page } from '../../furniture/masthead.tsx';
import type { Word } from '../../furniture/scale-question.tsx';
import { PlainState } from '../../furniture/states.tsx';
import { useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';
import type { KeptReceipt } from '../../worker/messages.ts';
import { ConfidePage } from '../confide/confide.tsx';
import { KnotPage } from '../knot/knot.tsx';
import { AnswerStep } from './answer-step.tsx';
import { DisputePart } from './dispute-part.tsx';
import { shuffled } from './order.ts';
import { ReadStep } from './read-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { SentStep } from './sent-step.tsx';

export type Answered = { readonly [candidate: string]: Word | Grade };
export type Step = 0 | 1 | 2 | 3;

export function BoothPage() {
  const words = useWords().booth;
  const { round: given = '' } = useParams();
  const { selection, seat } = useView();
  const id = parseRoundId(given);
  const talks = id && confessionalOf(selection, id);
  if (talks) return <ConfidePage key={talks.rid} talks={talks} />;
  const round = id && roundOf(selection, id);
  const member = memberOf(seat);
  if (!round) return <PlainState title={words.unknown} />;
  if (round.plan.kind === 'knot') return <KnotPage key={round.rid} knot={round} />;
  if (!member || !round.entitled.includes(member)) return <PlainState title={words.notEntitled} />;
  return <Booth key={round.rid} round={round} seat={seat} member={member} />;
}

type Progress = {
  readonly step: Step;
  readonly answers: Answered;
  readonly sent: KeptReceipt | null;
};

const START: Progress = { step: 0, answers: {}, sent: null };

type BoothProps = { readonly round: Round; readonly seat: string; readonly member: MemberId };

function Booth({ round, seat, member }: BoothProps) {
  const words = useWords().booth;
  const { receipts } = useView();
  const [progress, setProgress] = useState<Progress>(START);
  const { step, sent } = progress;
  const own = receipts.filter((one) => one.round === round.plan.id && one.seat === seat);
  // As this device has checked it, as soon as it has.
  const last = sent ? (own.find(({ index }) => index === sent.index) ?? sent) : own.at(-1);
  const open = useOpen(round);
  const shown: Step = sent || (step === 0 && last) ? 3 : step;
  const { sight } = words;
  return (
    <Page
      title={words.title}
      sight={[
        { sees: 'full', who: sight.you },
        { sees: 'part', who: sight[seenOf(round.plan)] },
        { sees: 'not', who: sight.operator },
      ]}
    >
      <Steps at={shown} names={words.steps} />
      {!open && !sent && (
        <NotOpen
          opens={round.stage === 'called' ? round.plan.opens : null}
          filled={step === 1 || step === 2}
          words={words}
        />
      )}
      {shown === 3 && last ? (
        <SentStep
          receipt={last}
          round={round}
          open={open}
          onChange={() => setProgress({ ...progress, step: 1, sent: null })}
        />
      ) : (
        <Filling round={round} seat={seat} open={open} progress={progress} onMove={setProgress} />
      )}
      <DisputePart round={round} member={member} />
    </Page>
  );
}

type FillingProps = {
  readonly round: Round;
  readonly seat: string;
  readonly open: boolean;
  readonly progress: Progress;
  readonly onMove: (progress: Progress) => void;
};

/** The first three steps. What is filled in stays on the page when the round closes meanwhile. */
function Filling({ round, seat, open, progress, onMove }: FillingProps) {
  const { step, answers } = progress;
  const go = (to: Step) => onMove({ ...progress, step: to });
  const drawn = shuffled(round.plan.candidates, `${round.rid} ${seat}`);
  if (step === 0) return open ? <ReadStep round={round} onGo={() => go(1)} /> : null;
  if (step === 1) {
    return (
      <AnswerStep
        plan={round.plan}
        drawn={drawn}
        answers={answers}
        onAnswer={(given) => onMove({ ...progress, answers: given })}
        onBack={() => go(0)}
        onGo={() => go(2)}
      />
    );
  }
  return (
    <ReviewStep
      plan={round.plan}
      order={drawn.order}
      answers={answers}
      onBack={() => go(1)}
      onSent={(sent) => onMove({ ...START, sent })}
    />
  );
}

function useOpen({ stage, plan }: Round): boolean {
  return useNow() < plan.closes && stage === 'open';
}

/** What all learn in the end, as the line on top says it. */
function seenOf(plan: Round['plan']): 'bit' | 'verdict' | 'total' {
  if (!isTested(plan)) return 'total';
  return plan.kind === 'straw-poll' ? 'verdict' : 'bit';
}
