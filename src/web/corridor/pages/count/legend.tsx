/**
 * What the marks mean, and which keys there are.
 */

import { PositionMark, StepShape } from '../../furniture/position-mark.tsx';
import { useCorridorWords } from '../../words.ts';
import { CONFIDENCES, STEPS } from '../cell/draft.ts';

export function Legend({ keys }: { readonly keys: boolean }) {
  const { count: words, terms } = useCorridorWords();
  return (
    <section className="legend" aria-label={words.legend.title}>
      <p>
        {STEPS.map((step) => (
          <span key={step}>
            <StepShape step={step} /> <b>{terms.stepLetter[step]}</b> {terms.step[step]}
          </span>
        ))}
        <span>
          <b>·</b> {terms.unknown}
        </span>
      </p>
      <p>
        {CONFIDENCES.map((confidence) => (
          <span key={confidence}>
            <StepShape step="undecided" confidence={confidence} /> {terms.confidence[confidence]}
          </span>
        ))}
        <Suggested />
      </p>
      <p>
        <span className="position">
          <i className="basis stated" /> {terms.basis.stated}
        </span>
        <span className="position">
          <i className="basis inferred" /> {terms.basis.inferred}
        </span>
        <span>
          <i className="corner" /> {words.signs.conflicting}
        </span>
        {(['newer', 'single', 'belowC3', 'hangs'] as const).map((sign) => (
          <span key={sign}>
            <b>{words.signLetters[sign]}</b> {words.signs[sign]}
          </span>
        ))}
      </p>
      <p>{words.legend.age}</p>
      {keys && <p id="count-keys">{words.legend.keys}</p>}
    </section>
  );
}

function Suggested() {
  const words = useCorridorWords().count;
  return (
    <span>
      <PositionMark
        bare
        of={{
          ...{ step: 'accept', confidence: 'low', basis: 'inferred', days: null, freshness: 1 },
          suggested: true,
        }}
      />
      {words.onlySuggested}
    </span>
  );
}
