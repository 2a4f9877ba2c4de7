/**
 * The count as a list: one member a block; on a phone, and as text for whoever prefers it.
 */

import { Link } from 'wouter';
import type { Cell, Row } from '../../../../corridor/count-matrix.ts';
import { positionOf } from '../../furniture/cell-position.ts';
import { useDates } from '../../furniture/dated.tsx';
import { PositionMark } from '../../furniture/position-mark.tsx';
import { SubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useCellHref } from '../cell/cell-address.ts';
import { signsOf, useCellWords } from './cell-words.ts';
import { useGroupName } from './group-name.ts';
import type { Layout } from './layout.ts';
import { Lifts } from './lifts.tsx';
import { ColumnFoot } from './matrix-foot.tsx';
import { useMemberLabel } from './matrix-row.tsx';
import type { Distances } from './use-distances.ts';
import './twin.css';

type TwinProps = { readonly layout: Layout; readonly distances: Distances };

export function Twin({ layout, distances }: TwinProps) {
  const groupName = useGroupName();
  const { groups } = layout;
  return (
    <div className="twin">
      <ul className="twin-feet">
        {layout.columns.map((column) => (
          <li key={column.subject}>
            <h3>
              <SubjectName subject={column.subject} />
            </h3>
            <ColumnFoot column={column} distances={distances} />
          </li>
        ))}
      </ul>
      {groups.map((group) => (
        <section key={group.key ?? ''}>
          {groups.length > 1 && <h2>{groupName(group.key)}</h2>}
          <ul>
            {group.rows.map((row) => (
              <MemberBlock key={row.member.id} row={row} layout={layout} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function MemberBlock({ row, layout }: { readonly row: Row; readonly layout: Layout }) {
  const words = useCorridorWords().count;
  const dates = useDates();
  const label = useMemberLabel();
  const { columns, lead, shows } = layout;
  const leading = row.cells[columns.find(({ subject }) => subject === lead)?.at ?? -1];
  const cells = columns.flatMap(({ at }) => row.cells[at] ?? []).filter(shows);
  const told = cells.filter((cell) => positionOf(cell).step !== null || signsOf(cell).length > 0);
  return (
    <li>
      <h3>{label(row)}</h3>
      <ul>
        {told.map((cell) => (
          <CellLine key={cell.subject} cell={cell} />
        ))}
      </ul>
      <UnknownOn cells={cells.filter((cell) => !told.includes(cell))} />
      {leading && <Lifts cell={leading} />}
      <p className="label">
        {row.lastContact === null
          ? words.noContact
          : words.contactOn(dates.day(row.lastContact.day), row.lastContact.ours)}
      </p>
    </li>
  );
}

function CellLine({ cell }: { readonly cell: Cell }) {
  const hrefOf = useCellHref();
  const say = useCellWords();
  return (
    <li>
      <Link href={hrefOf(cell)}>
        <SubjectName subject={cell.subject} />
      </Link>
      <PositionMark of={positionOf(cell)} bare />
      <span className="twin-said">{say(cell)}</span>
    </li>
  );
}

/** In one line: a member of whom nothing is known is no screenful. */
function UnknownOn({ cells }: { readonly cells: readonly Cell[] }) {
  const words = useCorridorWords();
  const hrefOf = useCellHref();
  if (cells.length === 0) return null;
  return (
    <p className="unknown-on">
      {words.terms.unknown}
      {cells.map((cell) => (
        <Link key={cell.subject} href={hrefOf(cell)}>
          <SubjectName subject={cell.subject} />
        </Link>
      ))}
    </p>
  );
}
