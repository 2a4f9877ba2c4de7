/**
 * The rows of the matrix, group by group.
 */

import type { Cell } from '../../../../corridor/count-matrix.ts';
import { useSubjectName } from '../../furniture/subject-name.tsx';
import { useSame } from '../../furniture/use-same.ts';
import type { Place } from './grid-keys.ts';
import { useGroupName } from './group-name.ts';
import type { Layout } from './layout.ts';
import { type Across, MatrixRow, useMemberLabel } from './matrix-row.tsx';

type BodyProps = {
  readonly layout: Layout;
  readonly at: Place;
  readonly hrefOf: (cell: Cell) => string;
};

export function MatrixBody({ layout, at, hrefOf }: BodyProps) {
  const { shows, lead, groups } = layout;
  const label = useMemberLabel();
  const groupName = useGroupName();
  const columns = useAcross(layout);
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const starts = groups.map((_, which) =>
    groups.slice(0, which).reduce((sum, { rows }) => sum + rows.length, 0),
  );
  return groups.map((group, which) => (
    <tbody key={group.key ?? ''}>
      {groups.length > 1 && (
        <tr className="group">
          <th scope="rowgroup" colSpan={columns.length + 3}>
            {groupName(group.key)}
          </th>
        </tr>
      )}
      {group.rows.map((row, within) => {
        const index = (starts[which] ?? 0) + within;
        return (
          <MatrixRow
            key={row.member.id}
            {...{ row, index, rows, columns, shows, lead, hrefOf }}
            active={at.row === index ? at.column : -1}
            name={label(row)}
          />
        );
      })}
    </tbody>
  ));
}

/** Columns are worked out anew with every change: rows are given the same as long as they are. */
function useAcross({ columns }: Layout): Across {
  const name = useSubjectName();
  const now = columns.map(({ subject, at }) => ({ subject, at, name: name(subject).text }));
  return useSame(now, JSON.stringify(now));
}
