/**
 * The count as a table that the keyboard walks through: one cell of it is reached at a time.
 */

import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { countLine, stepOf } from '../../../device/notebook.ts';
import { useNames } from '../../furniture/names.ts';
import { useWords } from '../../language.tsx';
import { type Cell, STEPS, type Sides } from './steps.ts';
import { useBook, useWhen } from './use-book.ts';

type GridProps = Sides & { readonly onAsk: (cell: Cell) => void };

export function StepGrid(props: GridProps) {
  const { members, candidates } = props;
  const words = useWords().notebook;
  const names = useNames();
  const table = useRef<HTMLTableElement>(null);
  const walk = useWalk(table, { rows: members.length, columns: candidates.length });
  return (
    <div className="only-wide book-scroll">
      <table className="ledger book-grid" ref={table} aria-label={words.count.title}>
        <thead>
          <tr>
            <th scope="col">{words.count.member}</th>
            {candidates.map((candidate) => (
              <th scope="col" key={candidate}>
                {names.candidate(candidate)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((member, row) => (
            <Row key={member} {...{ ...props, member, row, walk }} />
          ))}
        </tbody>
        <Totals {...{ members, candidates }} />
      </table>
    </div>
  );
}

type Place = { readonly row: number; readonly column: number };
type Walk = { readonly at: Place; readonly reach: (place: Place) => void };

function useWalk(
  table: RefObject<HTMLTableElement | null>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Walk {
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const reach = ({ row, column }: Place) => {
    const next = {
      row: Math.max(0, Math.min(rows - 1, row)),
      column: Math.max(0, Math.min(columns - 1, column)),
    };
    setAt(next);
    const cell = table.current?.querySelector(`[data-cell="${next.row} ${next.column}"]`);
    if (cell instanceof HTMLElement) cell.focus();
  };
  return { at, reach };
}

type RowProps = GridProps & {
  readonly member: Cell['member'];
  readonly row: number;
  readonly walk: Walk;
};

function Row({ member, row, walk, candidates, onAsk, onSet }: RowProps) {
  const names = useNames();
  const { at, reach } = walk;
  const press = (event: KeyboardEvent, cell: Cell) => {
    const move = MOVES[event.key];
    const step = STEPS[Number(event.key)];
    if (move) reach({ row: at.row + move[0], column: at.column + move[1] });
    else if (/^\d$/.test(event.key) && step) onSet(cell, step);
    else return;
    event.preventDefault();
  };
  return (
    <tr>
      <th scope="row">{names.member(member)}</th>
      {candidates.map((candidate, column) => (
        <td key={candidate}>
          <CellButton
            cell={{ member, candidate }}
            place={`${row} ${column}`}
            reached={row === at.row && column === at.column}
            onFocus={() => {
              if (row !== at.row || column !== at.column) reach({ row, column });
            }}
            onAsk={onAsk}
            onKeyDown={(event) => press(event, { member, candidate })}
          />
        </td>
      ))}
    </tr>
  );
}

const MOVES: { readonly [key: string]: readonly [number, number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function CellButton(props: {
  readonly cell: Cell;
  readonly place: string;
  readonly reached: boolean;
  readonly onFocus: () => void;
  readonly onAsk: (cell: Cell) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { cell, place, reached, onAsk, ...listeners } = props;
  const words = useWords().notebook;
  const names = useNames();
  const book = useBook();
  const when = useWhen();
  const step = stepOf(book, cell.member, cell.candidate);
  const line = countLine(book.counts, cell);
  const label = words.count.cell(
    names.member(cell.member),
    names.candidate(cell.candidate),
    words.steps[step],
  );
  return (
    <button
      type="button"
      className={`book-step ${step}`}
      data-cell={place}
      tabIndex={reached ? 0 : -1}
      aria-label={label}
      title={line ? words.count.noted(names.actor(line.by), when(line.at)) : undefined}
      onClick={() => onAsk(cell)}
      {...listeners}
    >
      {step === 'unknown' ? '·' : words.steps[step]}
    </button>
  );
}

function Totals({ members, candidates }: Omit<Sides, 'onSet'>) {
  const words = useWords().notebook;
  const book = useBook();
  return (
    <tfoot>
      <tr>
        <th scope="row">{words.count.totals}</th>
        {candidates.map((candidate) => (
          <td key={candidate} className="book-totals">
            {STEPS.slice(1)
              .map((step) => ({
                step,
                count: members.filter((member) => stepOf(book, member, candidate) === step).length,
              }))
              .filter(({ count }) => count > 0)
              .map(({ step, count }) => (
                <span key={step} className="nowrap">
                  {count} {words.steps[step]}
                </span>
              ))}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
