/**
 * Who moves others and is approached late or not at all, with the evidence one link away.
 */

import { Link } from 'wouter';
import { approachWarnings } from '../../../../corridor/approach.ts';
import type { SubjectId } from '../../../../corridor/fields.ts';
import type { Approach } from '../../../../corridor/kinds/meeting.ts';
import { useMemberName } from '../../furniture/member-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useWorkspace } from '../../workspace.tsx';

export function PivotWarnings(props: {
  readonly subject: SubjectId;
  readonly order: Approach['order'];
}) {
  const words = useCorridorWords();
  const { id, shown } = useWorkspace();
  const memberName = useMemberName();
  const warned = approachWarnings(shown, props.subject, props.order);
  if (warned.length === 0) return null;
  return (
    <div className="notice pad" role="status">
      <ul>
        {warned.map(({ code, member, moves }) => {
          const whom = moves === 'all' ? null : moves.map(memberName).join(', ');
          return (
            <li key={member}>{words.people.contacts.pivots[code](memberName(member), whom)}</li>
          );
        })}
      </ul>
      <p>
        <Link href={`/c/${id}/influence`}>{words.frame.ways.influence}</Link>
      </p>
    </div>
  );
}
