/**
 * The head of the matrix: the subjects, and which of them leads.
 */

import { memo } from 'react';
import type { SubjectId } from '../../../../corridor/fields.ts';
import { SubjectName, useSubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';

type HeadProps = {
  readonly subjects: readonly SubjectId[];
  readonly lead: SubjectId | null;
  readonly onLead: (subject: string) => void;
};

export const MatrixHead = memo(function DrawnHead({ subjects, lead, onLead }: HeadProps) {
  const words = useCorridorWords().count;
  const name = useSubjectName();
  const leading = lead === null ? '' : name(lead).text;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">{words.member}</th>
        {subjects.map((subject) => (
          <th key={subject} scope="col">
            <Lead subject={subject} leads={subject === lead} onLead={onLead} />
          </th>
        ))}
        <th scope="col" className="txt">
          {words.lifts(leading)}
        </th>
        <th scope="col" className="txt">
          {words.lastContact}
        </th>
      </tr>
    </thead>
  );
});

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
