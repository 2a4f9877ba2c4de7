/**
 * How it ended, declared: a double line, and when.
 */

import { sayOutcome } from '../../locales/say-outcome.ts';
import { useWords } from '../language.tsx';
import { useSubject } from '../view.tsx';
import { useClocks } from './moment.tsx';
import { useNames } from './names.ts';

export function OutcomeBanner() {
  const ended = useOutcome();
  const broken = useBroken();
  const words = useWords().chair.outcome;
  const { body } = useClocks();
  const outcome = useSubject()?.outcome;
  if (!outcome) return null;
  if (ended === null) return broken && <p className="read">{broken}</p>;
  return (
    <p className="read">
      <span className="decl">{ended}</span> {words.ended(body.written(outcome.at))}
    </p>
  );
}

/** How it ended, as a sentence; null while it goes on, whatever was broken on the way. */
export function useOutcome(): string | null {
  const words = useWords().outcomes;
  const names = useNames();
  const subject = useSubject();
  if (subject?.stage !== 'concluded' || subject.outcome === null) return null;
  return sayOutcome(words, subject.outcome, names);
}

/** The last text was broken, and the selection goes on. */
function useBroken(): string | null {
  const words = useWords().silence;
  const names = useNames();
  const last = useSubject()?.silences.at(-1);
  return last?.stage === 'broken' ? words.broken(names.subject(last.subject)) : null;
}
