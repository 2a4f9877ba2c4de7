/**
 * The results of one sounding as a table: a line for each name.
 *
 * Use      round-results.tsx, weight-sums.tsx.
 */

import type { ReactNode } from 'react';
import type { CandidateId } from '../../table/ids.ts';
import { useWords } from '../language.tsx';
import { useNames } from './names.ts';

type Judged = { readonly candidate: CandidateId; readonly passes?: boolean | null };
export type Column<Row> = {
  readonly title: string;
  /** Beside each cell on a small screen, where it is not the title. */
  readonly label?: string;
  readonly cell: (row: Row) => ReactNode;
};

/** A line for each name, and last what the rule says of it, where it says anything. */
export function Ledger<Row extends Judged>(props: {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly figures: boolean;
}) {
  const { rows, columns } = props;
  const words = useWords().delegate;
  const names = useNames();
  const { yes, no, open } = words.passes;
  const num = props.figures ? 'num' : undefined;
  const judged = rows.some(({ passes }) => passes !== undefined);
  return (
    <table className={props.figures ? 'ledger counts' : 'ledger'}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          {columns.map(({ title }) => (
            <th scope="col" className={num} key={title}>
              {title}
            </th>
          ))}
          {judged && <th scope="col">{words.rule}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.candidate}>
            <th scope="row">{names.candidate(row.candidate)}</th>
            {columns.map(({ title, label = title, cell }) => (
              <td className={num} key={title} data-label={label}>
                {cell(row)}
              </td>
            ))}
            {judged && <td>{row.passes === null ? open : row.passes ? yes : no}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
