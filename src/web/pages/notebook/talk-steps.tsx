/**
 * Where a member stands now on each name, in the facilitators' judgement: what the talk changed.
 */

import type { Step } from '../../../device/letter-kinds/page.ts';
import { stepOf } from '../../../device/notebook.ts';
import type { CandidateId, MemberId } from '../../../table/ids.ts';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { STEPS } from './steps.ts';
import { useBook, useCandidates } from './use-book.ts';

export function TalkSteps(props: {
  readonly member: MemberId;
  readonly steps: ReadonlyMap<CandidateId, Step>;
  readonly onChange: (steps: ReadonlyMap<CandidateId, Step>) => void;
}) {
  const { member, steps, onChange } = props;
  const words = useWords().notebook;
  const names = useNames();
  const book = useBook();
  const candidates = useCandidates();
  if (candidates.length === 0) return null;
  return (
    <fieldset className="fieldset">
      <legend>{words.said.count}</legend>
      <div className="fields trio">
        {candidates.map((candidate) => (
          <label key={candidate} className="field">
            <span>{names.candidate(candidate)}</span>
            <select
              value={steps.get(candidate) ?? ''}
              onChange={(event) => {
                const next = new Map(steps);
                const step = STEPS.find((one) => one === event.target.value);
                if (step) next.set(candidate, step);
                else next.delete(candidate);
                onChange(next);
              }}
            >
              <option value="">
                {words.said.same(words.steps[stepOf(book, member, candidate)])}
              </option>
              {STEPS.map((step) => (
                <option key={step} value={step}>
                  {words.steps[step]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <small className="hint">{words.said.countHint}</small>
    </fieldset>
  );
}
