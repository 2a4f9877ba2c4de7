/**
 * So many names, without rank and without a word against the others; by keyboard or pointer.
 *
 * Use      the booth, a confessional, and a facilitator's note of a talk.
 */

import type { NamesAsked } from '../../table/definition/definition.ts';
import type { CandidateId } from '../../table/ids.ts';
import { useWords } from '../language.tsx';
import { useNames } from './names.ts';

export function NamesQuestion(props: {
  readonly asked: NamesAsked;
  readonly order: readonly CandidateId[];
  readonly chosen: readonly CandidateId[];
  readonly onChoose: (chosen: readonly CandidateId[]) => void;
}) {
  const { asked, order, chosen, onChoose } = props;
  const { exactly, orFewer = false } = asked;
  const words = useWords();
  const names = useNames();
  const toggle = (id: CandidateId) =>
    chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
  return (
    <fieldset className="fieldset">
      <legend>{orFewer ? words.choice.atMost(exactly) : words.talks.names(exactly)}</legend>
      {order.map((id) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            disabled={chosen.length >= exactly && !chosen.includes(id)}
            onChange={() => onChoose(toggle(id))}
          />
          <span>{names.candidate(id)}</span>
        </label>
      ))}
      <p className="hint" role="status">
        {words.talks.chosen(chosen.length, exactly)}
      </p>
    </fieldset>
  );
}
