/**
 * Rows of a form that can grow: to whom something may be said, conditions.
 */

import type { ReactNode } from 'react';

type Rows<Row> = {
  readonly legend: string;
  readonly more: string;
  readonly rows: readonly Row[];
  readonly blank: Row;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, change: (row: Row) => void) => ReactNode;
};

export function GrowingRows<Row>({ legend, more, rows, blank, onChange, children }: Rows<Row>) {
  return (
    <fieldset className="fieldset book-rows">
      <legend>{legend}</legend>
      {rows.map((row, at) => (
        <div key={at} className="book-row">
          {children(row, (next) => onChange(rows.with(at, next)))}
        </div>
      ))}
      <p>
        <button type="button" className="link" onClick={() => onChange([...rows, blank])}>
          {more}
        </button>
      </p>
    </fieldset>
  );
}
