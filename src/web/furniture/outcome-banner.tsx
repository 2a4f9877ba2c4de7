/**
 * How it ended, declared: a double line, and when.
 */

import { sayOutcome } from '../../locales/say-outcome.ts';
import { useWords } from '../language.tsx';
import { useSubject } from '../view.tsx';
import { Moment, useClocks } from './moment.tsx';
import { useNames } from './names.ts';

export function OutcomeBanner() {
  const ended = useOutcome();
  const broken = useBroken();
  const words = useWords().chair.outcome;
  const { body } = useClocks();
  const outcome = useSubject()?.outcome;
  const sentence = ended ?? broken;
  if (!outcome || !sentence) return null;
  return (
    <p className="read">
      <span className={ended ? 'decl' : undefined}>{sentence}</span>{' '}
      {ended ? words.ended(body.written(outcome.at)) : <Moment at={outcome.at} />}
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
