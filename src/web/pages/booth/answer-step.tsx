/**
 * Step two of the booth: one answer for each name, by keyboard or pointer; nothing is chosen
 * beforehand.
 */

import type { SoundingKind } from '../../../table/definition.ts';
import { Answering } from '../../furniture/booth-steps.tsx';
import { VETO_WORDS, WORDS, type Word, WordQuestion } from '../../furniture/scale-question.tsx';
import { useWords } from '../../language.tsx';
import type { Answered } from './booth.tsx';
import type { Drawn } from './order.ts';

type AnswerStepProps = {
  readonly kind: SoundingKind;
  readonly drawn: Drawn;
  readonly answers: Answered;
  readonly onAnswer: (answers: Answered) => void;
  readonly onBack: () => void;
  readonly onGo: () => void;
};

export function AnswerStep({ kind, drawn, answers, onAnswer, onBack, onGo }: AnswerStepProps) {
  const words = useWords().booth;
  const missing = drawn.order.filter((candidate) => answers[candidate] === undefined).length;
  const veto = kind === 'veto-check';
  return (
    <Answering
      words={words}
      missing={missing > 0 ? words.missing(missing) : null}
      onBack={onBack}
      onGo={onGo}
    >
      <div className="lede">
        <h1>{veto ? words.vetoQuestion : words.question}</h1>
        <p className="hint">{words.order(drawn.seed)}</p>
      </div>
      {drawn.order.map((candidate) => (
        <WordQuestion<Word>
          key={candidate}
          words={veto ? VETO_WORDS : WORDS}
          candidate={candidate}
          answer={answers[candidate]}
          onAnswer={(answer) => onAnswer({ ...answers, [candidate]: answer })}
        />
      ))}
    </Answering>
  );
}
