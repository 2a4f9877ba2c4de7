/**
 * How it ended, declared: a double line, and when.
 */

import { never } from '../../basics/bug.ts';
import type { Outcome } from '../../table/selection.ts';
import { useWords } from '../language.tsx';
import { useSubject } from '../view.tsx';
import { Moment } from './moment.tsx';
import { useNames } from './names.ts';

export function OutcomeBanner() {
  const sentence = useOutcome();
  const outcome = useSubject()?.outcome;
  if (!outcome || !sentence) return null;
  return (
    <p className="read">
      <span className="decl">{sentence}</span> <Moment at={outcome.at} />
    </p>
  );
}

/** The outcome as a sentence, or null where there is none. */
export function useOutcome(): string | null {
  const words = useWords().delegate.outcome;
  const names = useNames();
  const outcome = useSubject()?.outcome;
  return outcome ? say(outcome) : null;

  function say(one: Outcome): string {
    switch (one.kind) {
      case 'appointed':
      case 'silence-broken':
        return words[one.kind](names.candidate(one.candidate));
      case 'extended':
        return words.extended(one.until);
      case 'stopped':
        return words.stopped;
    }
    return never(one);
  }
}
