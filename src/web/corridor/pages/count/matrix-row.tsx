/**
 * One member's row of the count: a link for each cell, what would lift it, the last contact.
 *
 * Use      matrix-body.tsx; drawn again only when the row is another (count-matrix.ts).
 * Shapes   out of sight a row has its name only, and the height of the others.
 */

import { memo } from 'react';
import type { Cell, Row } from '../../../../corridor/count-matrix.ts';
import type { SubjectId } from '../../../../corridor/fields.ts';
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
import { ROWS_AT_FIRST, useNear } from './use-near.ts';

export type Across = readonly {
  readonly subject: SubjectId;
  readonly at: number;
  readonly name: string;
}[];
export type RowProps = {
  readonly row: Row;
  readonly index: number;
  /** How many there are. */
  readonly rows: number;
  readonly columns: Across;
  readonly shows: Layout['shows'];
  readonly lead: Layout['lead'];
  /** The column in this row that the keyboard stands on; -1: in another row. */
  readonly active: number;
  readonly name: string;
  readonly hrefOf: (cell: Cell) => string;
};

/** So many cells cost nothing that anybody could feel. */
const FEW_CELLS = 300;

export const MatrixRow = memo(DrawnRow);

function DrawnRow(props: RowProps) {
  const { row, index, rows, columns, active, name } = props;
  const { near, mark } = useNear(index < ROWS_AT_FIRST);
  const isSmall = rows * columns.length <= FEW_CELLS;
  const code = row.member.id.length <= 3 ? row.member.id.toUpperCase() : '';
  return (
    <tr ref={mark} aria-rowindex={index + 2}>
      <th scope="row">
        {code !== '' && <span className="code">{code}</span>}
        {name}
      </th>
      {near || isSmall || active >= 0 ? (
        <Cells {...props} />
      ) : (
        <td colSpan={columns.length + 2}>…</td>
      )}
    </tr>
  );
}

function Cells(props: RowProps) {
  const { row, columns, lead } = props;
  const leadAt = columns.find(({ subject }) => subject === lead)?.at ?? -1;
  return (
    <>
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
    </>
  );
}

function CellOf(props: RowProps & { readonly cell: Cell; readonly column: number }) {
  const { cell, column, columns, index, active, shows, name, hrefOf } = props;
  const { count: words, evidence } = useCorridorWords();
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
        <span className="vh">
          {`${name}, ${columns[column]?.name ?? ''}${evidence.colon} ${say(cell)}`}
        </span>
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

export function useMemberLabel(): (row: Row) => string {
  const say = useText();
  return (row) => say(row.member.name);
}
