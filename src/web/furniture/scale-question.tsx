/**
 * One name and the words of the scale, to be chosen by keyboard or pointer.
 *
 * Use      the booth, a confessional, and a facilitator's note of a talk.
 */

import type { CandidateId } from '../../table/ids.ts';
import type { Answer } from '../../table/rules/expression.ts';
import { useWords } from '../language.tsx';
import { useNames } from './names.ts';

/** The scale's words, and those of a veto check. */
export type Word = Answer | VetoWord;
type VetoWord = 'none' | 'object';

export const WORDS: readonly Answer[] = ['encourage', 'discourage', 'noOpinion'];
export const VETO_WORDS: readonly VetoWord[] = ['none', 'object'];

type QuestionProps<Said extends Word> = {
  readonly candidate: CandidateId;
  readonly answer: Said | undefined;
  readonly onAnswer: (answer: Said) => void;
};

export function ScaleQuestion(props: QuestionProps<Answer>) {
  return <WordQuestion {...props} words={WORDS} />;
}

export function WordQuestion<Said extends Word>(
  props: QuestionProps<Said> & { readonly words: readonly Said[] },
) {
  const { candidate, answer, onAnswer } = props;
  const words = useWords().booth;
  const name = useNames().candidate(candidate);
  return (
    <fieldset className="q" role="radiogroup" aria-label={name}>
      <div className="who" aria-hidden="true">
        {name}
      </div>
      <div className="opts">
        {props.words.map((word) => (
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
function Shape({ word }: { readonly word: Word }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8">
      {word === 'encourage' && <path d="M8 13V3M3.5 7.5 8 3l4.5 4.5" />}
      {word === 'discourage' && <path d="M8 3v10M3.5 8.5 8 13l4.5-4.5" />}
      {(word === 'noOpinion' || word === 'none') && <circle cx="8" cy="8" r="5" />}
      {word === 'object' && <path d="M4 4l8 8M12 4l-8 8" />}
    </svg>
  );
}
