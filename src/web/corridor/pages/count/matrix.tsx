/**
 * The matrix: members down, subjects across, walked by the keyboard.
 *
 * Use      arrows, Home, End, Page keys move; Enter opens the dossier; + and - propose a step.
 * Shapes   all rows stay in the page by their names, for searching; their cells are drawn where
 *          they are near what is seen, and on paper.
 */

import { type MouseEvent, memo, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import type { SubjectId } from '../../../../corridor/fields.ts';
import { useLater } from '../../furniture/later.tsx';
import { useSame } from '../../furniture/use-same.ts';
import { useCorridorWords } from '../../words.ts';
import { useCellHref } from '../cell/cell-address.ts';
import { nextStep } from '../cell/draft.ts';
import type { Place } from './grid-keys.ts';
import type { Layout } from './layout.ts';
import { MatrixFoot } from './matrix-foot.tsx';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixBody } from './matrix-body.tsx';
import type { Distances } from './use-distances.ts';
import type { Proposal } from './proposed.tsx';
import { useWalk } from './use-walk.ts';
import './matrix.css';

export type MatrixProps = {
  readonly layout: Layout;
  readonly distances: Distances;
  readonly members: number;
  readonly onLead: (subject: string) => void;
  readonly onPropose: (proposal: Proposal) => void;
};
/** So many columns fit a page; more scroll in a frame of their own. */
const FITTING = 5;

export function Matrix({ layout, distances, members, onLead, onPropose }: MatrixProps) {
  const words = useCorridorWords().count;
  const grid = useRef<HTMLTableElement>(null);
  const [, navigate] = useLocation();
  const rows = useMemo(() => layout.groups.flatMap((group) => group.rows), [layout]);
  const columns = layout.columns.length;
  const subjects = useSubjectsOf(layout);
  const feet = useFeet(layout);
  const cellOn = ({ row, column }: Place) => rows[row]?.cells[layout.columns[column]?.at ?? -1];
  const { at, stand, press } = useWalk(grid, { rows: rows.length, columns }, (place, by) => {
    const cell = cellOn(place);
    if (cell) onPropose({ cell, step: nextStep(cell, by) });
  });
  const hrefOf = useCellHref();
  return (
    <div className={columns <= FITTING ? 'matrix-frame fits' : 'matrix-frame'}>
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
        onFocus={(event) => stand(event.target)}
        onClick={(event) => follow(event, navigate)}
      >
        <Widths subjects={subjects} />
        <MatrixHead subjects={subjects} lead={layout.lead} onLead={onLead} />
        <MatrixBody layout={layout} at={at} hrefOf={hrefOf} />
        <MatrixFoot columns={feet} distances={distances} members={members} />
      </table>
    </div>
  );
}

/** What is summed up below follows a change a breath later; other columns do at once. */
function useFeet({ columns }: Layout): Layout['columns'] {
  const late = useLater(columns);
  const isSame =
    late.length === columns.length && late.every(({ at }, to) => at === columns[to]?.at);
  return isSame ? late : columns;
}

function useSubjectsOf({ columns }: Layout): readonly SubjectId[] {
  const subjects = columns.map(({ subject }) => subject);
  return useSame(subjects, subjects.join(' '));
}

const Widths = memo(function DrawnWidths({
  subjects,
}: {
  readonly subjects: readonly SubjectId[];
}) {
  return (
    <colgroup>
      <col className="of-member" />
      {subjects.map((subject) => (
        <col key={subject} className="of-subject" />
      ))}
      <col className="of-text" />
      <col className="of-text" />
    </colgroup>
  );
});

/** A plain click stays in this window; any other one is the browser's. */
function follow(event: MouseEvent, navigate: (to: string) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a.cell') : null;
  const href = link?.getAttribute('href');
  if (!href || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  navigate(href);
}
