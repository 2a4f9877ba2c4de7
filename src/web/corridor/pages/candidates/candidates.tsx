/**
 * The names and how each stands on the day: official, informal, named or withdrawn, and on what
 * dated facts.
 */

import { type Candidacy, candidaciesOf } from '../../../../corridor/candidates.ts';
import { grouped } from '../../../../corridor/grouped.ts';
import { idsFor } from '../../../furniture/ids-for.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { Withdrawn } from '../../furniture/history.tsx';
import { AddItem } from '../../furniture/item-form.tsx';
import { PageHead } from '../../furniture/page-head.tsx';
import { usePeopleFields } from '../../furniture/people-fields.ts';
import { usePeopleSays } from '../../furniture/people-says.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';
import './candidates.css';
import { CandidateRow } from './row.tsx';

export const STANDINGS = ['official', 'informal', 'named', 'withdrawn'] as const;

export function CandidatesPage() {
  const words = useCorridorWords();
  const { shown, ground, on } = useWorkspace();
  const says = usePeopleSays();
  const candidacies = candidaciesOf(shown, ground, on);
  const of = grouped(candidacies, ({ standing }) => standing);
  return (
    <CorridorPage title={words.frame.ways.candidates}>
      <PageHead
        title={words.people.candidates.head(STANDINGS.map((one) => of.get(one)?.length ?? 0))}
      >
        <p>{words.people.candidates.lede}</p>
      </PageHead>
      {STANDINGS.map((standing) => (
        <Standing key={standing} standing={standing} of={of.get(standing) ?? []} />
      ))}
      <section className="sec">
        <h2>{words.people.candidates.addTitle}</h2>
        <p className="hint">{words.people.candidates.addHow}</p>
        <AddName />
        <Withdrawn kind="name" say={says.name} />
      </section>
    </CorridorPage>
  );
}

function Standing(props: {
  readonly standing: (typeof STANDINGS)[number];
  readonly of: readonly Candidacy[];
}) {
  const words = useCorridorWords().people.candidates;
  if (props.of.length === 0) return null;
  return (
    <section className="sec">
      <header>
        <h2>{words.standings[props.standing]}</h2>
        <p className="small quiet">{words.means[props.standing]}</p>
      </header>
      <ul className="names-list">
        {props.of.map((candidacy) => (
          <CandidateRow key={candidacy.id} candidacy={candidacy} />
        ))}
      </ul>
    </section>
  );
}

function AddName() {
  const words = useCorridorWords().people.candidates;
  const { whole, ground, today } = useWorkspace();
  const fields = usePeopleFields();
  const taken = candidaciesOf(whole, ground, today).map(({ id }) => id);
  return (
    <AddItem
      kind="name"
      title={words.addTitle}
      verb={words.addVerb}
      fields={fields.name}
      start={{ candidate: 'new-name' }}
      finish={(body) => {
        const [made] = idsFor([body.name], taken);
        return { ...body, candidate: (made?.id ?? body.candidate) as typeof body.candidate };
      }}
    />
  );
}
