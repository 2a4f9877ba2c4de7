/**
 * A candidate's page: the dated, sourced facts of a candidacy, and the word that follows from them.
 */

import { writeInstant } from '../../../basics/instant.ts';
import { useParams } from 'wouter';
import type { CandidacyFact, CandidacyFactKind } from '../../../table/candidacies/candidacy.ts';
import { standing } from '../../../table/candidacies/candidacy.ts';
import { OWN_ACT } from '../../../table/candidacies/candidacy-record.ts';
import type { Counts } from '../../../table/rounds/rounds.ts';
import { MOST_RESISTANCE } from '../../../table/soundings/resistance-poll.ts';
import { Page } from '../../furniture/masthead.tsx';
import { useNames } from '../../furniture/names.ts';
import { PlainState } from '../../furniture/states.tsx';
import { useText, useWords } from '../../language.tsx';
import { useNow, useView } from '../../view.tsx';
import { WithdrawName } from './withdraw-name.tsx';

const GROUPS = {
  willing: ['willing', 'not-willing'],
  backed: ['backing-asked', 'put-forward', 'backing-withdrawn'],
  campaign: ['campaign', 'no-campaign'],
  official: ['held-official'],
  other: ['named', 'withdrawn', 'excluded', 'appointed'],
} as const satisfies { readonly [group: string]: readonly CandidacyFactKind[] };

const ANSWERS = ['encourage', 'discourage', 'noOpinion'] as const;
const ORDER = ['willing', 'backed', 'campaign', 'official', 'other'] as const;

export function CandidatePage() {
  const words = useWords();
  const names = useNames();
  const { candidate = '' } = useParams();
  const { selection } = useView();
  const today = writeInstant(useNow()).slice(0, 10);
  const candidacy = selection.candidacies.find(({ id }) => id === candidate);
  if (!candidacy) return <PlainState title={words.candidate.unknown} />;
  const stands = standing(candidacy.facts, today);
  return (
    <Page
      title={candidacy.name}
      sight={[
        { sees: 'full', who: words.candidate.sight },
        { sees: 'not', who: words.furniture.operatorNever },
      ]}
    >
      <div className="lede">
        <h1>{candidacy.name}</h1>
        {candidacy.country && <p>{words.candidate.country(names.member(candidacy.country))}</p>}
        <p className="read">{words.candidate.why[stands]}</p>
        <WithdrawName candidacy={candidacy} />
      </div>
      <div className="three facts-of">
        {ORDER.map((group) => (
          <FactGroup
            key={group}
            title={words.candidate.groups[group]}
            facts={candidacy.facts.filter(({ kind }) => GROUPS[group].some((one) => one === kind))}
          />
        ))}
        <Rounds candidate={candidate} />
      </div>
    </Page>
  );
}

type Group = { readonly title: string; readonly facts: readonly CandidacyFact[] };

function FactGroup({ title, facts }: Group) {
  const words = useWords().candidate;
  return (
    <section className="sec">
      <h2>{title}</h2>
      {facts.length === 0 && <p className="hint">{words.none}</p>}
      <ul className="plainlist cal">
        {facts.map((fact) => (
          <Fact key={`${fact.date} ${fact.kind} ${fact.source}`} fact={fact} />
        ))}
      </ul>
    </section>
  );
}

function Fact({ fact }: { readonly fact: CandidacyFact }) {
  const words = useWords().candidate;
  const names = useNames();
  const say = useText();
  const { date, kind, by, condition, note } = fact;
  return (
    <li>
      <span>{names.day(date)}</span>
      <span>
        <b>{words.kinds[kind]}</b>
        {by && `, ${words.by(names.member(by))}`}
        {condition && `, ${words.condition(say(condition))}`}
        {note && <span className="quiet"> {say(note)}</span>} <Source fact={fact} />
      </span>
    </li>
  );
}

/** Where a fact comes from; only web addresses become links. */
function Source({ fact }: { readonly fact: CandidacyFact }) {
  const words = useWords().furniture.sources;
  const { source, confidence } = fact;
  if (source && /^https?:\/\//.test(source)) {
    return (
      <a href={source} rel="noreferrer noopener" target="_blank">
        {words.source}
      </a>
    );
  }
  if (source === OWN_ACT) return <span className="faint">{words.ownAct}</span>;
  if (source) return <span className="faint">{source}</span>;
  if (confidence === 'from memory') return <span className="faint">{words.memory}</span>;
  if (confidence?.startsWith('made up')) return <span className="faint">{words.madeUp}</span>;
  return <span className="faint">{confidence}</span>;
}

function Rounds({ candidate }: { readonly candidate: string }) {
  const words = useWords().candidate;
  const names = useNames();
  const { delegate, resistance } = useWords();
  const { against } = delegate;
  const inWords = (counts: Counts) =>
    ANSWERS.map((answer) => `${delegate[answer]} ${counts[answer]}`).join(' · ');
  const results = useView().selection.rounds.flatMap(({ plan, result }) => {
    const counted = result?.results.find((one) => one.candidate === candidate);
    const tested = result?.tests?.find((one) => one.candidate === candidate);
    if (tested?.against === null) {
      return [{ round: plan.id, said: delegate.passes[tested.passes === true ? 'yes' : 'no'] }];
    }
    const graded = result?.resistances?.find((one) => one.candidate === candidate);
    if (graded) {
      const most = (result?.cast ?? 0) * MOST_RESISTANCE;
      const sum = resistance.sum(graded.resistance, most);
      return [{ round: plan.id, said: `${resistance.title}: ${sum}` }];
    }
    if (tested) return [{ round: plan.id, said: against[tested.against ? 'yes' : 'no'] }];
    return counted ? [{ round: plan.id, said: inWords(counted) }] : [];
  });
  return (
    <section className="sec">
      <h2>{words.rounds}</h2>
      {results.length === 0 && <p className="hint">{words.noRounds}</p>}
      <ul className="plainlist">
        {results.map(({ round, said }) => (
          <li key={round}>
            <span>{names.round(round)}</span>
            <span>{said}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
