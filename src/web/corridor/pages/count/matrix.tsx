/**
 * The matrix: members down, subjects across, walked by the keyboard.
 *
 * Use      arrows, Home, End, Page keys move; Enter opens the dossier; + and - propose a step.
 * Shapes   the first rows at once, the rest as soon as there is time: all of them stay in the page,
 *          for searching and for paper.
 */

import { type KeyboardEvent, type MouseEvent, useDeferredValue, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import type { Step } from '../../../../corridor/kinds/assessment.ts';
import { useMemberName } from '../../furniture/member-name.tsx';
import { useSubjectName } from '../../furniture/subject-name.tsx';
import { useCorridorWords } from '../../words.ts';
import { useCellHref } from '../cell/cell-address.ts';
import { DecideDialog } from '../cell/decide-dialog.tsx';
import { nextStep } from '../cell/draft.ts';
import { type Place, movedBy, within } from './grid-keys.ts';
import type { Layout } from './layout.ts';
import { MatrixFoot } from './matrix-foot.tsx';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixBody } from './matrix-body.tsx';
import type { Distances } from './use-distances.ts';
import './matrix.css';

export type Proposal = { readonly cell: Cell; readonly step: Step };
export type MatrixProps = {
  readonly layout: Layout;
  readonly distances: Distances;
  readonly members: number;
  readonly onLead: (subject: string) => void;
};
const FIRST_ROWS = 40;
/** So many columns fit a page; more scroll in a frame of their own. */
const FITTING = 6;

export function Matrix({ layout, distances, members, onLead }: MatrixProps) {
  const words = useCorridorWords().count;
  const grid = useRef<HTMLTableElement>(null);
  const [wished, setWished] = useState<Place>({ row: 0, column: 0 });
  const [proposal, propose] = useState<Proposal | null>(null);
  const [, navigate] = useLocation();
  const rows = layout.groups.flatMap((group) => group.rows);
  const drawn = useDeferredValue(rows.length, FIRST_ROWS);
  const size = { rows: rows.length, columns: layout.columns.length };
  const at = within(wished, size);
  const subjectName = useSubjectName();
  const memberName = useMemberName();
  const hrefOf = useCellHref();
  const cellOn = ({ row, column }: Place) => rows[row]?.cells[layout.columns[column]?.at ?? -1];

  const focus = ({ row, column }: Place) =>
    grid.current?.querySelector<HTMLElement>(`[data-at="${row}.${column}"]`)?.focus();
  const press = (event: KeyboardEvent) => {
    const cell = cellOn(at);
    if (cell && (event.key === '+' || event.key === '-')) {
      event.preventDefault();
      propose({ cell, step: nextStep(cell, event.key === '+' ? 1 : -1) });
      return;
    }
    const next = movedBy(event, at, size);
    if (next === undefined || event.altKey || event.metaKey) return;
    event.preventDefault();
    setWished(next);
    focus(next);
  };
  return (
    <div className={size.columns <= FITTING ? 'matrix-frame fits' : 'matrix-frame'}>
      <table
        ref={grid}
        className="count"
        // A table may be a grid (ARIA in HTML).
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={words.matrix}
        aria-rowcount={rows.length + 1}
        aria-describedby="count-keys"
        onKeyDown={press}
        onFocus={(event) => setWished(placeOf(event.target) ?? at)}
        onClick={(event) => follow(event, navigate)}
      >
        <MatrixHead layout={layout} onLead={onLead} />
        <MatrixBody layout={layout} drawn={drawn} at={at} hrefOf={hrefOf} />
        <MatrixFoot layout={layout} distances={distances} members={members} />
      </table>
      {proposal && (
        <DecideDialog
          cell={proposal.cell}
          step={proposal.step}
          title={words.proposeTitle(
            memberName(proposal.cell.member),
            subjectName(proposal.cell.subject).text,
          )}
          onClose={() => {
            propose(null);
            focus(at);
          }}
        />
      )}
    </div>
  );
}

function placeOf(element: Element): Place | undefined {
  const found = /^(\d+)\.(\d+)$/.exec(
    element.closest<HTMLElement>('[data-at]')?.dataset['at'] ?? '',
  );
  return found ? { row: Number(found[1]), column: Number(found[2]) } : undefined;
}

/** A plain click stays in this window; any other one is the browser's. */
function follow(event: MouseEvent, navigate: (to: string) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a.cell') : null;
  const href = link?.getAttribute('href');
  if (!href || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  navigate(href);
}
