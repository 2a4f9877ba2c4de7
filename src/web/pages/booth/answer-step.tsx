/**
 * Step two of the booth: one answer for each name, by keyboard or pointer; nothing is chosen
 * beforehand.
 */

import { zeroOption } from '../../../table/rounds/field.ts';
import type { NamesAsked, RoundPlan } from '../../../table/definition/definition.ts';
import type { CandidateId } from '../../../table/ids.ts';
import { GRADES, MOST_RESISTANCE } from '../../../table/soundings/resistance-poll.ts';
import { Answering } from '../../furniture/booth-steps.tsx';
import { GradeQuestion } from '../../furniture/grade-question.tsx';
import { NamesQuestion } from '../../furniture/names-question.tsx';
import { VETO_WORDS, WORDS, type Word, WordQuestion } from '../../furniture/scale-question.tsx';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';
import type { Answered } from './booth.tsx';
import type { Drawn } from './order.ts';

type Filled = {
  readonly plan: RoundPlan;
  readonly drawn: Drawn;
  readonly answers: Answered;
  readonly onAnswer: (answers: Answered) => void;
};
type AnswerStepProps = Filled & {
  readonly onBack: () => void;
  readonly onGo: () => void;
};

export function AnswerStep(props: AnswerStepProps) {
  const { plan, drawn, answers, onBack, onGo } = props;
  const words = useWords().booth;
  const question = useQuestion(plan);
  const asked = plan.names ?? null;
  const missing = asked
    ? missingNames(asked, namedIn(props).length)
    : drawn.order.filter((candidate) => answers[candidate] === undefined).length;
  return (
    <Answering
      words={words}
      missing={missing > 0 && !asked ? words.missing(missing) : null}
      onBack={onBack}
      onGo={() => (missing === 0 || !asked) && onGo()}
    >
      <div className="lede">
        <h1>{question.title}</h1>
        {question.hint && <p>{question.hint}</p>}
        <p className="hint">{words.order(drawn.seed)}</p>
      </div>
      <Questions {...props} />
    </Answering>
  );
}

/** What is asked of each name, in this kind of sounding. */
export function useQuestion({ kind, names }: Pick<RoundPlan, 'kind' | 'names'>): {
  readonly title: string;
  readonly hint?: string;
} {
  const { booth, choice, talks, resistance } = useWords();
  if (kind === 'resistance-poll') {
    return { title: resistance.question, hint: resistance.scale(MOST_RESISTANCE) };
  }
  if (kind === 'veto-check') return { title: booth.vetoQuestion };
  if (!names) return { title: booth.question };
  const { exactly, orFewer } = names;
  return { title: choice.whom, hint: orFewer ? choice.atMost(exactly) : talks.names(exactly) };
}

function Questions({ plan, drawn, answers, onAnswer }: Filled) {
  const zero = zeroOption(useView().selection);
  const { order } = drawn;
  if (plan.kind === 'resistance-poll') {
    return order.map((candidate) => (
      <GradeQuestion
        key={candidate}
        candidate={candidate}
        zero={candidate === zero}
        grade={GRADES.find((grade) => grade === answers[candidate])}
        onGrade={(grade) => onAnswer({ ...answers, [candidate]: grade })}
      />
    ));
  }
  if (plan.names) {
    return (
      <NamesQuestion
        asked={plan.names}
        order={order}
        chosen={namedIn({ drawn, answers })}
        onChoose={(names) => onAnswer(sheetOf(names))}
      />
    );
  }
  const words: readonly Word[] = plan.kind === 'veto-check' ? VETO_WORDS : WORDS;
  return order.map((candidate) => (
    <WordQuestion<Word>
      key={candidate}
      words={words}
      candidate={candidate}
      answer={words.find((word) => word === answers[candidate])}
      onAnswer={(answer) => onAnswer({ ...answers, [candidate]: answer })}
    />
  ));
}

function namedIn({ drawn, answers }: Pick<Filled, 'drawn' | 'answers'>): readonly CandidateId[] {
  return drawn.order.filter((candidate) => answers[candidate] === 'encourage');
}

function missingNames({ exactly, orFewer = false }: NamesAsked, chosen: number): number {
  return orFewer ? 0 : exactly - chosen;
}

/** Who is named is encouraged; of the others nothing is said. */
function sheetOf(names: readonly CandidateId[]): Answered {
  return Object.fromEntries(names.map((name) => [name, 'encourage' as const]));
}
