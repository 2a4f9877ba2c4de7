/**
 * The dossier of a cell: what this side holds of a member on a subject, and on what it rests.
 */

import { Link, useParams } from 'wouter';
import type { Cell, CountMatrix } from '../../../../corridor/count-matrix.ts';
import { CorridorPage } from '../../furniture/frame.tsx';
import { useMemberName, useMembers } from '../../furniture/member-name.tsx';
import { SubjectName, useSubjectName } from '../../furniture/subject-name.tsx';
import { cellAt, useCount } from '../../furniture/use-count.ts';
import { useCorridorWords } from '../../words.ts';
import { Assessed } from './assessed.tsx';
import { Beside } from './beside.tsx';
import { useCellHref, usePageHref } from './cell-address.ts';
import { Conflicts } from './conflicts.tsx';
import { Decide } from './decide.tsx';
import { EvidenceTabs } from './evidence-tabs.tsx';
import { Expected } from './expected.tsx';
import { StepHistory } from './step-history.tsx';
import { Suggested } from './suggested.tsx';
import './cell.css';

export function CellPage() {
  const { member = '', subject = '' } = useParams();
  return <DossierOf member={member} subject={subject} />;
}

type Address = { readonly member: string; readonly subject: string };

export function DossierOf({ member, subject }: Address) {
  const matrix = useCount();
  const words = useCorridorWords().count.cell;
  const memberName = useMemberName();
  const subjectName = useSubjectName();
  const cell = cellAt(matrix, member, subject);
  const title = words.title(memberName(member), subjectName(subject).text);
  return (
    <CorridorPage title={title}>
      <header className="dossier-head">
        <Ways matrix={matrix} member={member} subject={subject} />
        <h1>{title}</h1>
      </header>
      {cell ? <Dossier key={cell.id} cell={cell} /> : <p className="asit">{words.noCell}</p>}
    </CorridorPage>
  );
}

function Dossier({ cell }: { readonly cell: Cell }) {
  return (
    <div className="dossier">
      <div>
        <Assessed cell={cell} />
        <Suggested cell={cell} />
        <Decide cell={cell} />
        <StepHistory cell={cell} />
      </div>
      <div>
        <EvidenceTabs cell={cell} />
        <Conflicts cell={cell} />
        <Expected cell={cell} />
        <Beside cell={cell} />
      </div>
    </div>
  );
}

type WaysProps = Address & { readonly matrix: CountMatrix };

/** Back to the count, to the neighbours in the list, to the member's other subjects. */
function Ways({ matrix, member, subject }: WaysProps) {
  const { count, frame } = useCorridorWords();
  const href = usePageHref();
  const hrefOf = useCellHref();
  const members = useMembers().filter((one) => matrix.rows.some((row) => row.member.id === one.id));
  const at = members.findIndex((one) => one.id === member);
  const [before, after] = [members[at - 1], members[at + 1]];
  const column = matrix.columns.find((one) => one.subject === subject);
  const kind = subject.slice(0, subject.indexOf(':'));
  const others = matrix.columns.filter((one) => one.subject.startsWith(`${kind}:`));
  const row = matrix.rows.find((one) => one.member.id === member);
  return (
    <nav className="cell-ways" aria-label={count.cell.ways}>
      <Link href={href('count')}>{frame.ways.count}</Link>
      {column && before && (
        <Link href={hrefOf({ member: before.id, subject: column.subject })}>‹ {before.name}</Link>
      )}
      {column && after && (
        <Link href={hrefOf({ member: after.id, subject: column.subject })}>{after.name} ›</Link>
      )}
      {row && others.length > 1 && (
        <details>
          <summary>{count.cell.otherSubjects}</summary>
          {others.map((other) => (
            <Link
              key={other.subject}
              href={hrefOf({ member: row.member.id, subject: other.subject })}
              aria-current={other.subject === subject ? 'page' : undefined}
            >
              <SubjectName subject={other.subject} />
            </Link>
          ))}
        </details>
      )}
    </nav>
  );
}
