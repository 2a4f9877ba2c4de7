/**
 * Step two of the booth: one answer for each name, by keyboard or pointer; nothing is chosen
 * beforehand.
 */

import type { FormEvent } from 'react';
import type { SoundingKind } from '../../../table/definition.ts';
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
  const go = (event: FormEvent) => {
    event.preventDefault();
    onGo();
  };
  return (
    <form onSubmit={go}>
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
      <div className="actions">
        <button type="submit" className="btn">
          {words.toReview}
        </button>
        <button type="button" className="btn plain" onClick={onBack}>
          {words.back}
        </button>
        {missing > 0 && <span className="hint">{words.missing(missing)}</span>}
      </div>
    </form>
  );
}
