/**
 * One name and the words of the scale, to be chosen by keyboard or pointer.
 *
 * Use      the booth, a confessional, and a facilitator's note of a talk.
 */

import type { CandidateId } from '../../table/ids.ts';
import type { Answer } from '../../table/rules/expression.ts';
import { useWords } from '../language.tsx';
import { useNames } from './names.ts';

const WORDS = ['encourage', 'discourage', 'noOpinion'] as const;

export function ScaleQuestion(props: {
  readonly candidate: CandidateId;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
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
