/**
 * The foot of the matrix: how many stand where, how many may stand in the way, what moved.
 *
 * Shapes   the sums are of all members of the day, whatever the filters hide.
 */

import { memo } from 'react';
import type { Foot } from '../../../../corridor/column-foot.ts';
import { StepShape } from '../../furniture/position-mark.tsx';
import { useCorridorWords } from '../../words.ts';
import { STEPS } from '../cell/draft.ts';
import type { LaidColumn } from './layout.ts';
import type { Distances } from './use-distances.ts';

type FootProps = {
  readonly columns: readonly LaidColumn[];
  readonly distances: Distances;
  readonly members: number;
};

export const MatrixFoot = memo(function DrawnFoot({ columns, distances, members }: FootProps) {
  const words = useCorridorWords().count;
  return (
    <tfoot>
      <tr>
        <th scope="row">{words.foot(members)}</th>
        {columns.map((column) => (
          <td key={column.subject}>
            <ColumnFoot column={column} distances={distances} />
          </td>
        ))}
        <td colSpan={2} className="txt">
          {words.footHow}
        </td>
      </tr>
    </tfoot>
  );
});

type OneFoot = { readonly column: LaidColumn; readonly distances: Distances };

export function ColumnFoot({ column, distances }: OneFoot) {
  const words = useCorridorWords().count;
  const { foot, subject } = column;
  const { least, most } = distances.find((one) => one.subject === subject) ?? foot.inTheWay;
  return (
    <div className="foot">
      <Tally foot={foot} />
      <p>{words.mayStand(least, most)}</p>
      {foot.moves !== null && <p>{words.moved(foot.moves.length)}</p>}
    </div>
  );
}

export function Tally({ foot }: { readonly foot: Foot }) {
  const { terms } = useCorridorWords();
  return (
    <ul className="tally">
      {STEPS.map((step) => (
        <li key={step} className={foot.tally[step] === 0 ? 'none' : undefined}>
          <StepShape step={step} />
          <span>
            <b>{foot.tally[step]}</b> {terms.step[step]}
          </span>
        </li>
      ))}
      <li className={foot.unknown === 0 ? 'none' : undefined}>
        <i aria-hidden="true">·</i>
        <span>
          <b>{foot.unknown}</b> {terms.unknown}
        </span>
      </li>
    </ul>
  );
}
