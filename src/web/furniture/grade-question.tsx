/**
 * One name and the steps of resistance from 0 to 10, to be chosen by keyboard or pointer.
 *
 * Use      the booth of a resistance poll. One row of radio buttons: the arrow keys walk along it.
 */

import type { CandidateId } from '../../table/ids.ts';
import { GRADES, type Grade, MOST_RESISTANCE } from '../../table/soundings/resistance-poll.ts';
import { useWords } from '../language.tsx';
import { useNames } from './names.ts';

export function GradeQuestion(props: {
  readonly candidate: CandidateId;
  /** It means: leave things as they are. */
  readonly zero: boolean;
  readonly grade: Grade | undefined;
  readonly onGrade: (grade: Grade) => void;
}) {
  const { candidate, zero, grade, onGrade } = props;
  const words = useWords().resistance;
  const name = useNames().candidate(candidate);
  const ends = { 0: words.none, [MOST_RESISTANCE]: words.most };
  return (
    <fieldset className="q grades" role="radiogroup" aria-label={name}>
      <div className="who" aria-hidden="true">
        {name}
        {zero && <small>{words.zero}</small>}
      </div>
      <div>
        <div className="steps-of">
          {GRADES.map((step) => (
            <label key={step} className="opt">
              <input
                type="radio"
                name={candidate}
                required
                aria-label={[step, ends[Number(step)]].filter(Boolean).join(', ')}
                checked={grade === step}
                onChange={() => onGrade(step)}
              />
              <span>{step}</span>
            </label>
          ))}
        </div>
        <div className="grade-ends" aria-hidden="true">
          <span>{words.none}</span>
          <span>{words.most}</span>
        </div>
      </div>
    </fieldset>
  );
}
