/**
 * The head of the matrix: the subjects, and which of them leads.
 */

import type { SubjectId } from '../../../../corridor/fields.ts';
import { SubjectName, useSubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';
import type { Layout } from './layout.ts';

type HeadProps = { readonly layout: Layout; readonly onLead: (subject: string) => void };

export function MatrixHead({ layout, onLead }: HeadProps) {
  const words = useCorridorWords().count;
  const name = useSubjectName();
  const lead = layout.lead === null ? '' : name(layout.lead).text;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">{words.member}</th>
        {layout.columns.map(({ subject }) => (
          <th key={subject} scope="col">
            <Lead subject={subject} leads={subject === layout.lead} onLead={onLead} />
          </th>
        ))}
        <th scope="col" className="txt">
          {words.lifts(lead)}
        </th>
        <th scope="col" className="txt">
          {words.lastContact}
        </th>
      </tr>
    </thead>
  );
}

function Lead(props: {
  readonly subject: SubjectId;
  readonly leads: boolean;
  readonly onLead: (subject: string) => void;
}) {
  const words = useCorridorWords().count;
  const { subject, leads, onLead } = props;
  return (
    <button
      type="button"
      className="n"
      aria-pressed={leads}
      title={words.leadHow}
      onClick={() => onLead(subject)}
    >
      <SubjectName subject={subject} />
    </button>
  );
}
