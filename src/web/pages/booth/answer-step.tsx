/**
 * Step two of the booth: one answer for each name, by keyboard or pointer; nothing is chosen
 * beforehand.
 */

import type { NamesAsked, SoundingKind } from '../../../table/definition.ts';
import type { CandidateId } from '../../../table/ids.ts';
import { Answering } from '../../furniture/booth-steps.tsx';
import { NamesQuestion } from '../../furniture/names-question.tsx';
import { VETO_WORDS, WORDS, type Word, WordQuestion } from '../../furniture/scale-question.tsx';
import { useWords } from '../../language.tsx';
import type { Answered } from './booth.tsx';
import type { Drawn } from './order.ts';

type AnswerStepProps = {
  /** So many names; null: a word for each. */
  readonly asked: NamesAsked | null;
  readonly kind: SoundingKind;
  readonly drawn: Drawn;
  readonly answers: Answered;
  readonly onAnswer: (answers: Answered) => void;
  readonly onBack: () => void;
  readonly onGo: () => void;
};

export function AnswerStep(props: AnswerStepProps) {
  const { asked, kind, drawn, answers, onAnswer, onBack, onGo } = props;
  const { booth: words, choice } = useWords();
  const chosen = drawn.order.filter((candidate) => answers[candidate] === 'encourage');
  const missing = asked
    ? missingNames(asked, chosen.length)
    : drawn.order.filter((candidate) => answers[candidate] === undefined).length;
  const veto = kind === 'veto-check';
  const question = asked ? choice.whom : veto ? words.vetoQuestion : words.question;
  return (
    <Answering
      words={words}
      missing={missing > 0 && !asked ? words.missing(missing) : null}
      onBack={onBack}
      onGo={() => (missing === 0 || !asked) && onGo()}
    >
      <div className="lede">
        <h1>{question}</h1>
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
          <WordQuestion<Word>
            key={candidate}
            words={veto ? VETO_WORDS : WORDS}
            candidate={candidate}
            answer={answers[candidate]}
            onAnswer={(answer) => onAnswer({ ...answers, [candidate]: answer })}
          />
        ))
      )}
    </Answering>
  );
}

function missingNames({ exactly, orFewer = false }: NamesAsked, chosen: number): number {
  return orFewer ? 0 : exactly - chosen;
}

/** Who is named is encouraged; of the others nothing is said. */
function sheetOf(names: readonly CandidateId[]): Answered {
  return Object.fromEntries(names.map((name) => [name, 'encourage' as const]));
}
