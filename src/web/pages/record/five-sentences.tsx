/**
 * Five sentences for a lay reader, each with "how do we know?".
 *
 * Use      of the log that this device has replayed; with `findings`, of a bundle that was
 *          verified: then each sentence has its mark, and the findings on which it rests.
 */

import { sayFinding } from '../../../locales/say.ts';
import { sayNeed } from '../../../locales/say-rule.ts';
import type { Selection } from '../../../table/selection.ts';
import type { Finding } from '../../../verify/findings.ts';
import {
  type LaySentence,
  type Topic,
  holds,
  laySentences,
  restingOn,
} from '../../../verify/lay.ts';
import { useClocks } from '../../furniture/moment.tsx';
import { type Names, useNames } from '../../furniture/names.ts';
import { useOutcome } from '../../furniture/outcome-banner.tsx';
import { useWords } from '../../language.tsx';

type Props = { readonly of: Selection; readonly findings?: readonly Finding[] };

export function FiveSentences({ of, findings }: Props) {
  const say = useSaid();
  return (
    <ol className="five">
      {laySentences(of).map((sentence) => {
        const { topic } = sentence;
        return (
          <li key={topic}>
            <Mark good={findings === undefined || holds(topic, findings)} />
            <p className="s">{say(sentence).says}</p>
            <How topic={topic} why={say(sentence).why} findings={findings} />
          </li>
        );
      })}
    </ol>
  );
}

type HowProps = {
  readonly topic: Topic;
  readonly why: string;
  readonly findings: readonly Finding[] | undefined;
};

function How({ topic, why, findings }: HowProps) {
  const words = useWords();
  const names = useNames();
  const own = findings && restingOn(topic, findings).map((one) => named(one, names));
  return (
    <details className="h">
      <summary>{words.record.how}</summary>
      <p>{why}</p>
      {own && <Findings findings={own} />}
    </details>
  );
}

/** Each finding in words, with its mark and the entry it concerns. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords();
  return (
    <ul className="findings">
      {findings.map((finding) => {
        const said = sayFinding(words.findings, finding);
        return (
          <li key={said} className={finding.passed ? undefined : 'fails'}>
            <Mark good={finding.passed} /> <span>{said}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** A finding as its reader knows the round, the member and the names that it is about. */
export function named(finding: Finding, names: Known): Finding {
  const { details } = finding;
  const said: { round?: string; member?: string; names?: string } = {};
  if ('round' in details && details.round !== '') said.round = names.round(details.round);
  if ('member' in details && details.member !== '') said.member = names.member(details.member);
  if ('names' in details && typeof details.names === 'string') {
    said.names = details.names.split(/,? /).map(names.candidate).join(', ');
  }
  return { ...finding, details: { ...details, ...said } } as Finding;
}

type Known = Pick<Names, 'round' | 'member' | 'candidate'>;

/** A tick or a cross, said as well as drawn. */
function Mark({ good }: { readonly good: boolean }) {
  const words = useWords().verifying.marks;
  return (
    <svg
      className={good ? 'tick' : 'tick cross'}
      viewBox="0 0 20 20"
      role="img"
      aria-label={good ? words.holds : words.fails}
    >
      <path
        d={good ? 'M4 10.5 8 14.5 16 5.5' : 'M5 5 15 15M15 5 5 15'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      />
    </svg>
  );
}

type Said = { readonly says: string; readonly why: string };

function useSaid(): (sentence: LaySentence) => Said {
  const words = useWords();
  const { record } = words;
  const names = useNames();
  const { body } = useClocks();
  const outcome = useOutcome();
  return (sentence) => {
    switch (sentence.topic) {
      case 'who': {
        const setting = sentence.stage === 'setting-up';
        const under = setting ? record.who.settingUp : record.who.running;
        return { says: outcome ?? under, why: record.who.why };
      }
      case 'rule':
        return { says: sayNeed(words.rules, sentence.needs, names), why: record.ruleWhy };
      case 'when': {
        const { openedAt } = sentence;
        const says =
          openedAt === null ? record.when.not : record.when.opened(body.written(openedAt));
        return { says, why: record.when.why };
      }
      case 'part': {
        const { rounds, cast } = sentence;
        const says = rounds === 0 ? record.part.none : record.part.some(rounds, cast);
        return { says, why: record.part.why };
      }
      case 'stays':
        return { says: record.stays.text, why: record.stays.why };
    }
  };
}
