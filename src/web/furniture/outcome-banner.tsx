/**
 * How it ended, declared: a double line, and when.
 */

import { sayOutcome } from '../../locales/say-outcome.ts';
import { useWords } from '../language.tsx';
import { useSubject } from '../view.tsx';
import { useClocks } from './moment.tsx';
import { useNames } from './names.ts';

export function OutcomeBanner() {
  const sentence = useOutcome();
  const words = useWords().chair.outcome;
  const { body } = useClocks();
  const outcome = useSubject()?.outcome;
  if (!outcome || !sentence) return null;
  return (
    <p className="read">
      <span className="decl">{sentence}</span> {words.ended(body.written(outcome.at))}
    </p>
  );
}

/** The outcome as a sentence, or null where there is none. */
export function useOutcome(): string | null {
  const words = useWords().outcomes;
  const names = useNames();
  const outcome = useSubject()?.outcome;
  return outcome ? sayOutcome(words, outcome, names) : null;
}
