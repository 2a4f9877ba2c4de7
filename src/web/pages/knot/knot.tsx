/**
 * The page of one who is named in a knot: read, say yes or no, review, sent.
 *
 * Use      reached like the booth, by the knot's id; nothing is chosen beforehand, and the answer
 *          may be changed until it closes.
 * Secrets  the answer, in this page's memory only; it is dropped once sealed.
 */

import { useState } from 'react';
import { type MemberId, memberOf } from '../../../table/ids.ts';
import type { KnotWord } from '../../../table/knots/knot.ts';
import type { Round } from '../../../table/rounds/rounds.ts';
import { NotOpen, Steps } from '../../furniture/booth-steps.tsx';
import { Knots } from '../../furniture/knots.tsx';
import { Page } from '../../furniture/masthead.tsx';
import { PlainState } from '../../furniture/states.tsx';
import { useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';
import type { KeptReceipt } from '../../worker/messages.ts';
import { DisputePart } from '../booth/dispute-part.tsx';
import { SentStep } from '../booth/sent-step.tsx';
import { KnotAnswer, KnotRead, KnotReview } from './knot-steps.tsx';

type Step = 0 | 1 | 2;
type Progress = {
  readonly step: Step;
  readonly word: KnotWord | null;
  readonly sent: KeptReceipt | null;
};

const START: Progress = { step: 0, word: null, sent: null };

export function KnotPage({ knot }: { readonly knot: Round }) {
  const words = useWords().knots;
  const member = memberOf(useView().seat);
  if (member === undefined || !knot.entitled.includes(member)) {
    return <PlainState title={words.page.notNamed} />;
  }
  return <Named knot={knot} member={member} />;
}

function Named({ knot, member }: { readonly knot: Round; readonly member: MemberId }) {
  const { knots: words, booth } = useWords();
  const { receipts, seat } = useView();
  const [progress, move] = useState<Progress>(START);
  const { step, sent } = progress;
  const { plan, stage } = knot;
  const open = useNow() < plan.closes && stage === 'open';
  const last = sent ?? receipts.findLast((one) => one.round === plan.id && one.seat === seat);
  const done = sent !== null || (step === 0 && last !== undefined);
  const { sight } = words.page;
  return (
    <Page
      title={words.heading(knot.number)}
      sight={[
        { sees: 'full', who: sight.you },
        { sees: 'part', who: sight.bit },
        { sees: 'not', who: sight.operator },
      ]}
    >
      <Steps at={done ? 3 : step} names={booth.steps} />
      {!open && !sent && (
        <NotOpen
          opens={stage === 'called' ? plan.opens : null}
          filled={step > 0}
          words={{ ...booth, notOpen: words.page.notOpen, over: words.page.over }}
        />
      )}
      {!open && <Knots />}
      {done && last && (
        <SentStep
          receipt={last}
          round={knot}
          open={open}
          onChange={() => move({ ...progress, step: 1, sent: null })}
        />
      )}
      {!done && <Filling knot={knot} member={member} open={open} progress={progress} move={move} />}
      <DisputePart round={knot} member={member} />
    </Page>
  );
}

type FillingProps = {
  readonly knot: Round;
  readonly member: MemberId;
  readonly open: boolean;
  readonly progress: Progress;
  readonly move: (progress: Progress) => void;
};

/** What is filled in stays on the page when it closes meanwhile. */
function Filling({ knot, member, open, progress, move }: FillingProps) {
  const { step, word } = progress;
  const go = (to: Step) => move({ ...progress, step: to });
  if (step === 0) return open ? <KnotRead knot={knot} member={member} onGo={() => go(1)} /> : null;
  if (step === 1 || word === null) {
    return (
      <KnotAnswer
        word={word}
        onAnswer={(given) => move({ ...progress, word: given })}
        onBack={() => go(0)}
        onGo={() => word !== null && go(2)}
      />
    );
  }
  return (
    <KnotReview
      knot={knot}
      word={word}
      onBack={() => go(1)}
      onSent={(sent) => move({ ...START, sent })}
    />
  );
}
