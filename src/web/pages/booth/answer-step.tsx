/**
 * Step two of the booth: one answer for each name, by keyboard or pointer; nothing is chosen
 * beforehand.
 */

import type { FormEvent } from 'react';
import type { CandidateId } from '../../../table/ids.ts';
import { useNames } from '../../furniture/names.ts';
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

const WORDS = ['encourage', 'discourage', 'noOpinion'] as const;

export function AnswerStep({ drawn, answers, onAnswer, onBack, onGo }: AnswerStepProps) {
  const words = useWords().booth;
  const missing = drawn.order.filter((candidate) => answers[candidate] === undefined).length;
  const go = (event: FormEvent) => {
    event.preventDefault();
    onGo();
  };
  return (
    <form onSubmit={go}>
      <div className="lede">
        <h1>{words.question}</h1>
        <p className="hint">{words.order(drawn.seed)}</p>
      </div>
      {drawn.order.map((candidate) => (
        <Question
          key={candidate}
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

function Question(props: {
  readonly candidate: CandidateId;
  readonly answer: Answered[string] | undefined;
  readonly onAnswer: (answer: Answered[string]) => void;
}) {
  const { candidate, answer, onAnswer } = props;
  const words = useWords().booth;
  const name = useNames().candidate(candidate);
  return (
    <fieldset className="q" role="radiogroup" aria-label={name}>
      <div className="who" aria-hidden="true">
        {name}
      </div>
      <div className="opts">
        {WORDS.map((word) => (
          <label key={word} className="opt">
            <input
              type="radio"
              name={candidate}
              required
              checked={answer === word}
              onChange={() => onAnswer(word)}
            />
            <Shape word={word} />
            <span>{words[word]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A shape before a colour: the answers stay apart on a photocopy. */
function Shape({ word }: { readonly word: (typeof WORDS)[number] }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
      {word === 'encourage' && <path d="M8 13V3M3.5 7.5 8 3l4.5 4.5" />}
      {word === 'discourage' && <path d="M8 3v10M3.5 8.5 8 13l4.5-4.5" />}
      {word === 'noOpinion' && <circle cx="8" cy="8" r="5" />}
    </svg>
  );
}
