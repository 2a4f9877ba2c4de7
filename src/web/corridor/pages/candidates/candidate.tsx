/**
 * One name: the four questions with their dated facts, arguments, what bears on it, what was asked.
 */

import { Link, useParams } from 'wouter';
import { type Candidacy, type FactLine, candidacyOf } from '../../../../corridor/candidates.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { Withdrawn } from '../../furniture/history.tsx';
import { AddItem, ItemActs } from '../../furniture/item-form.tsx';
import { ItemFoot, ItemLine } from '../../furniture/item-line.tsx';
import { PageHead } from '../../furniture/page-head.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { usePeopleSays, useWho } from '../../furniture/people-says.tsx';
import { anchorOf } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import { Arguments } from './arguments.tsx';
import { BearsOn, CriteriaOf, Exchanges, RacesOf } from './around.tsx';
import './candidates.css';
import { QUESTIONS } from './row.tsx';

export function CandidatePage() {
  const { candidate = '' } = useParams();
  const words = useCorridorWords();
  const { id, shown, ground, on } = useWorkspace();
  const candidacy = candidacyOf(shown, ground, on, candidate);
  if (candidacy === undefined) {
    return (
      <CorridorPage title={words.frame.ways.candidates}>
        <PageHead title={words.people.candidates.unknown} />
        <Link href={`/c/${id}/candidates`}>{words.people.candidates.back}</Link>
      </CorridorPage>
    );
  }
  return <Known candidacy={candidacy} />;
}

function Known({ candidacy }: { readonly candidacy: Candidacy }) {
  const words = useCorridorWords().people.candidates;
  const { id: corridor } = useWorkspace();
  const who = useWho();
  const { id, name, country } = candidacy;
  return (
    <CorridorPage title={name}>
      <PageHead title={words.standsAs(name, words.standing[candidacy.standing])}>
        <p>
          {country !== null && `${who(country)}. `}
          <Link href={`/c/${corridor}/candidates`}>{words.back}</Link>
        </p>
        <NameItem candidacy={candidacy} />
      </PageHead>
      <Facts candidacy={candidacy} />
      <Arguments candidate={id} />
      <Exchanges candidate={id} />
      <BearsOn candidate={id} country={country} />
      <RacesOf candidate={id} />
      <CriteriaOf candidate={id} />
    </CorridorPage>
  );
}

/** Where the name itself was added by this side. */
function NameItem({ candidacy }: { readonly candidacy: Candidacy }) {
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const { named } = candidacy;
  if (named === null) return null;
  const acts = <ItemActs kind="name" id={named} fields={fields.name} />;
  return (
    <div id={anchorOf(named)} className="item">
      <ItemFoot kind="name" id={named} say={says.name} acts={acts} />
    </div>
  );
}

function Facts({ candidacy }: { readonly candidacy: Candidacy }) {
  const words = useCorridorWords().people.candidates;
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const start = { ...fields.start, candidate: candidacy.id };
  return (
    <section className="sec" id="facts">
      <header>
        <h2>{words.factsTitle}</h2>
        <AddItem
          kind="fact"
          {...{ title: words.addFact, verb: words.addFact, start }}
          fields={fields.fact}
        />
      </header>
      <div className="questions">
        {[...QUESTIONS, 'course' as const].map((line) => (
          <Question key={line} line={line} candidacy={candidacy} />
        ))}
      </div>
      <Withdrawn kind="fact" say={says.fact} of={(body) => body.candidate === candidacy.id} />
    </section>
  );
}

function Question(props: { readonly line: FactLine; readonly candidacy: Candidacy }) {
  const words = useCorridorWords().people.candidates;
  const facts = props.candidacy.lines[props.line];
  const [last, ...earlier] = facts;
  return (
    <div className="question">
      <h3>{words.questions[props.line]}</h3>
      {last === undefined ? (
        <p className="quiet">{words.nothingKnown}</p>
      ) : (
        <ul className="items">
          <FactItem id={last.id} />
        </ul>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          <ul className="items">
            {earlier.map(({ id }) => (
              <FactItem key={id} id={id} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function FactItem({ id }: { readonly id: string }) {
  const says = usePeopleSays();
  const fields = usePeopleFields();
  const acts = <ItemActs kind="fact" id={id} fields={fields.fact} />;
  return <ItemLine kind="fact" id={id} say={says.fact} acts={acts} />;
}
