/**
 * The rows of the matrix, group by group.
 */

import type { Cell } from '../../../../corridor/count-matrix.ts';
import { useSubjectName } from '../../furniture/subject-name.tsx';
import type { Place } from './grid-keys.ts';
import { useGroupName } from './group-name.ts';
import type { Layout } from './layout.ts';
import { MatrixRow, useMemberLabel } from './matrix-row.tsx';
import { useMemo } from 'react';

type BodyProps = {
  readonly layout: Layout;
  readonly at: Place;
  readonly hrefOf: (cell: Cell) => string;
};

export function MatrixBody({ layout, at, hrefOf }: BodyProps) {
  const { columns, shows, lead, groups } = layout;
  const label = useMemberLabel();
  const groupName = useGroupName();
  const name = useSubjectName();
  const subjects = useMemo(() => columns.map(({ subject }) => name(subject).text), [columns, name]);
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
            {...{ row, index, rows, columns, shows, lead, subjects, hrefOf }}
            active={at.row === index ? at.column : -1}
            name={label(row)}
          />
        );
      })}
    </tbody>
  ));
}
