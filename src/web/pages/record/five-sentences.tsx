/**
 * Five sentences for a lay reader, each with "how do we know?".
 */

import { sayNeed } from '../../../locales/say-rule.ts';
import { ruleInForce } from '../../../table/rule-change.ts';
import { plainReading } from '../../../table/rules/index.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { useNames } from '../../furniture/names.ts';
import { useOutcome } from '../../furniture/outcome-banner.tsx';
import { useWords } from '../../language.tsx';
import { useView } from '../../view.tsx';

type Sentence = { readonly says: string; readonly why: string };

export function FiveSentences() {
  const words = useWords().record;
  return (
    <ol className="five">
      {useSentences().map(({ says, why }) => (
        <li key={says}>
          <svg className="tick" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4 10.5 8 14.5 16 5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          </svg>
          <p className="s">{says}</p>
          <details className="h">
            <summary>{words.how}</summary>
            {why}
          </details>
        </li>
      ))}
    </ol>
  );
}

function useSentences(): readonly Sentence[] {
  const words = useWords();
  const { record } = words;
  const names = useNames();
  const { body } = useClocks();
  const { selection } = useView();
  const { stage, openedAt, rounds } = selection;
  const outcome = useOutcome();
  const counted = rounds.flatMap(({ result }) => result ?? []);
  const setting = stage === 'setting-up' ? record.who.settingUp : record.who.running;
  const { needs } = plainReading(ruleInForce(selection));
  return [
    { says: outcome ?? setting, why: record.who.why },
    { says: sayNeed(words.rules, needs, names), why: record.ruleWhy },
    {
      says: openedAt === null ? record.when.not : record.when.opened(body.both(openedAt)),
      why: record.when.why,
    },
    {
      says:
        counted.length === 0
          ? record.part.none
          : record.part.some(counted.length, counted.at(-1)?.cast ?? 0),
      why: record.part.why,
    },
    { says: record.stays.text, why: record.stays.why },
  ];
}
