/**
 * Step two of the booth: one answer for each name, by keyboard or pointer; nothing is chosen
 * beforehand.
 */

import { Answering } from '../../furniture/booth-steps.tsx';
import { ScaleQuestion } from '../../furniture/scale-question.tsx';
import { useWords } from '../../language.tsx';
import type { Answered } from './booth.tsx';
import type { Drawn } from './order.ts';

type AnswerStepProps = {
  readonly drawn: Drawn;
  readonly answers: Answered;
  readonly onAnswer: (answers: Answered) => void;
  readonly onBack: () => void;
  readonly onGo: () => void;
};

export function AnswerStep({ drawn, answers, onAnswer, onBack, onGo }: AnswerStepProps) {
  const words = useWords().booth;
  const missing = drawn.order.filter((candidate) => answers[candidate] === undefined).length;
  return (
    <Answering
      words={words}
      missing={missing > 0 ? words.missing(missing) : null}
      onBack={onBack}
      onGo={onGo}
    >
      <div className="lede">
        <h1>{words.question}</h1>
        <p className="hint">{words.order(drawn.seed)}</p>
      </div>
      {drawn.order.map((candidate) => (
        <ScaleQuestion
          key={candidate}
          candidate={candidate}
          answer={answers[candidate]}
          onAnswer={(answer) => onAnswer({ ...answers, [candidate]: answer })}
        />
      ))}
    </Answering>
  );
}
