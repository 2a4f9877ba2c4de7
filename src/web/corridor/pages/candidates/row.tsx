/**
 * One name in the list: its four questions, each answered by the last that is known of it.
 */

import { Link } from 'wouter';
import { type Candidacy, type FactLine } from '../../../../corridor/candidates.ts';
import { Dated } from '../../furniture/dated.tsx';
import { useWho } from '../../furniture/people-says.tsx';
import { Said } from '../../furniture/provenance.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

export const QUESTIONS = ['willing', 'backed', 'campaign', 'official'] as const;

export function CandidateRow({ candidacy }: { readonly candidacy: Candidacy }) {
  const { id: corridor, day } = useWorkspace();
  const who = useWho();
  const { id, name, country, lines } = candidacy;
  const asked = QUESTIONS.filter((line) => lines[line].length > 0);
  const shown = asked.length > 0 ? asked : [];
  const asOf = day === null ? '' : `?day=${day}`;
  return (
    <li>
      <h3>
        <Link href={`/c/${corridor}/candidates/${id}${asOf}`}>{name}</Link>
        {country !== null && <span className="quiet small"> {who(country)}</span>}
      </h3>
      <dl className="answers">
        {shown.map((line) => (
          <Answer key={line} line={line} candidacy={candidacy} />
        ))}
        {shown.length === 0 && <Answer line="course" candidacy={candidacy} />}
      </dl>
    </li>
  );
}

function Answer(props: { readonly line: FactLine; readonly candidacy: Candidacy }) {
  const words = useCorridorWords();
  const who = useWho();
  const last = props.candidacy.lines[props.line][0]?.body;
  if (last === undefined) return null;
  return (
    <div>
      <dt>{words.people.candidates.questions[props.line]}</dt>
      <dd>
        {words.people.candidates.answers[last.kind]}
        {last.by !== null && `${words.people.say.colon} ${who(last.by)}`}
        {last.condition !== null && (
          <>
            . {words.people.say.condition} <Said text={last.condition} />
          </>
        )}{' '}
        <span className="faint">
          <Dated when={last.when} />
        </span>
      </dd>
    </div>
  );
}
