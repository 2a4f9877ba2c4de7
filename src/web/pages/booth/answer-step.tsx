/**
 * Step two of the booth: one answer for each name, by keyboard or pointer; nothing is chosen
 * beforehand.
 */

import type { FormEvent } from 'react';
import type { NamesAsked } from '../../../table/definition.ts';
import type { CandidateId } from '../../../table/ids.ts';
import { NamesQuestion } from '../../furniture/names-question.tsx';
import { ScaleQuestion } from '../../furniture/scale-question.tsx';
import { useWords } from '../../language.tsx';
import type { Answered } from './booth.tsx';
import type { Drawn } from './order.ts';

type AnswerStepProps = {
  /** So many names; null: a word of the scale for each. */
  readonly asked: NamesAsked | null;
  readonly drawn: Drawn;
  readonly answers: Answered;
  readonly onAnswer: (answers: Answered) => void;
  readonly onBack: () => void;
  readonly onGo: () => void;
};

export function AnswerStep(props: AnswerStepProps) {
  const { asked, drawn, answers, onAnswer, onBack, onGo } = props;
  const words = useWords().booth;
  const { choice } = useWords();
  const chosen = drawn.order.filter((candidate) => answers[candidate] === 'encourage');
  const missing = asked
    ? missingNames(asked, chosen.length)
    : drawn.order.filter((candidate) => answers[candidate] === undefined).length;
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (missing === 0) onGo();
  };
  return (
    <form onSubmit={go}>
      <div className="lede">
        <h1>{asked ? choice.whom : words.question}</h1>
        <p className="hint">{words.order(drawn.seed)}</p>
      </div>
      {asked ? (
        <NamesQuestion
          asked={asked}
          order={drawn.order}
          chosen={chosen}
          onChoose={(names) => onAnswer(sheetOf(names))}
        />
      ) : (
        drawn.order.map((candidate) => (
          <ScaleQuestion
            key={candidate}
            candidate={candidate}
            answer={answers[candidate]}
            onAnswer={(answer) => onAnswer({ ...answers, [candidate]: answer })}
          />
        ))
      )}
      <div className="actions">
        <button type="submit" className="btn">
          {words.toReview}
        </button>
        <button type="button" className="btn plain" onClick={onBack}>
          {words.back}
        </button>
        {missing > 0 && !asked && <span className="hint">{words.missing(missing)}</span>}
      </div>
    </form>
  );
}

function missingNames({ exactly, orFewer = false }: NamesAsked, chosen: number): number {
  return orFewer ? 0 : exactly - chosen;
}

/** Who is named is encouraged; of the others nothing is said. */
function sheetOf(names: readonly CandidateId[]): Answered {
  return Object.fromEntries(names.map((name) => [name, 'encourage' as const]));
}
