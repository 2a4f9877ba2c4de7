/**
 * One member's row of the count: a link for each cell, what would lift it, the last contact.
 *
 * Use      matrix.tsx; a row is drawn again only when one of its cells is another.
 */

import { memo } from 'react';
import type { Cell, Row } from '../../../../corridor/count-matrix.ts';
import { useText } from '../../../language.tsx';
import { positionOf } from '../../furniture/cell-position.ts';
import { useDates } from '../../furniture/dated.tsx';
import { PositionMark } from '../../furniture/position-mark.tsx';
import { standingAt } from '../../../../corridor/column-foot.ts';
import { hrefOfPlace } from '../../place.ts';
import { useCorridorWords } from '../../words.ts';
import { signsOf, useCellWords } from './cell-words.ts';
import type { Layout } from './layout.ts';
import { Lifts } from './lifts.tsx';

export type RowProps = {
  readonly row: Row;
  readonly index: number;
  readonly columns: Layout['columns'];
  readonly shows: Layout['shows'];
  readonly lead: Layout['lead'];
  /** The column in this row that the keyboard stands on; -1: in another row. */
  readonly active: number;
  readonly name: string;
  readonly subjects: readonly string[];
  readonly hrefOf: (cell: Cell) => string;
};

export const MatrixRow = memo(DrawnRow, isSameRow);

function DrawnRow(props: RowProps) {
  const { row, index, columns, lead, name } = props;
  const leadAt = columns.find(({ subject }) => subject === lead)?.at ?? -1;
  const code = row.member.id.length <= 3 ? row.member.id.toUpperCase() : '';
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        {code !== '' && <span className="code">{code}</span>}
        {name}
      </th>
      {columns.map(({ subject, at }, column) => {
        const cell = row.cells[at];
        return cell && <CellOf key={subject} {...props} cell={cell} column={column} />;
      })}
      <td className="txt">
        <Lifts cell={row.cells[leadAt]} />
      </td>
      <td className="txt">
        <LastContact of={row.lastContact} />
      </td>
    </tr>
  );
}

function CellOf(props: RowProps & { readonly cell: Cell; readonly column: number }) {
  const { cell, column, index, active, shows, name, subjects, hrefOf } = props;
  const words = useCorridorWords().count;
  const say = useCellWords();
  const signs = signsOf(cell);
  const letters = signs.map((sign) => words.signLetters[sign]).join('');
  const shown = shows(cell);
  const position = positionOf(cell);
  const inWay = standingAt(cell.step) === 'inTheWay';
  return (
    <td className={`${inWay ? 'way' : ''}${shown ? '' : ' aside'}`}>
      <a
        className="cell"
        href={hrefOfPlace(hrefOf(cell))}
        data-at={`${index}.${column}`}
        tabIndex={active === column ? 0 : -1}
      >
        <span className="vh">{`${name}, ${subjects[column] ?? ''}: ${say(cell)}`}</span>
        <PositionMark of={position} bare />
        {signs.includes('conflicting') && <span className="conflict" />}
        {letters !== '' && (
          <span className="signs" aria-hidden="true">
            {letters}
          </span>
        )}
      </a>
    </td>
  );
}

function LastContact({ of }: { readonly of: Row['lastContact'] }) {
  const words = useCorridorWords().count;
  const dates = useDates();
  if (of === null) return <span className="faint">{words.noContact}</span>;
  return (
    <>
      {dates.short(of.day)}, {of.ours}
    </>
  );
}

function isSameRow(before: RowProps, after: RowProps): boolean {
  const { row: one, ...rest } = before;
  const { row: other, ...others } = after;
  const keys = Object.keys(rest) as (keyof typeof rest)[];
  return (
    keys.every((key) => rest[key] === others[key]) &&
    one.member === other.member &&
    one.lastContact?.id === other.lastContact?.id &&
    one.cells.length === other.cells.length &&
    one.cells.every((cell, at) => cell === other.cells[at])
  );
}

export function useMemberLabel(): (row: Row) => string {
  const say = useText();
  return (row) => say(row.member.name);
}
