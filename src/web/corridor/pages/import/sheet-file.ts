/**
 * Rows as a CSV file, and the empty tables that a person can fill.
 */

import Papa from 'papaparse';
import { type SheetKind, headOf } from '../../../../corridor/formats/columns.ts';
import type { Row } from '../../../../corridor/formats/row-reading.ts';

/** With the mark by which a spreadsheet knows that it is UTF-8, and line ends as RFC 4180. */
export function csvOf(kind: SheetKind, rows: readonly Row[]): string {
  const fields = [...headOf(kind)];
  const data = rows.map((row) => fields.map((name) => row[name] ?? ''));
  return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

const EXAMPLE: { readonly [K in SheetKind]: Row } = {
  signal: {
    ...{ date: '2024-03-13', date_precision: 'day', member: 'XX', speaker: 'Name of a person' },
    ...{ subject: 'candidate:name', stance: 'leans', attribution: 'on-record', grade: 'B2' },
    note: 'What was said, in your own words',
  },
  count: {
    ...{ date: '2024-03-13', subject: 'candidate:name', least: '20', missing: 'XX | YY' },
    ...{ who: 'two officials', attribution: 'official-anonymous' },
  },
  fact: { candidate: 'name', kind: 'willing', date: '2024-03', note: 'In your own words' },
  figure: {
    ...{ criterion: 'its-id', member: 'XX', year: '2023', value: '1.70', unit: '%' },
    ...{ publication: 'Annual report', published: '2023-07' },
  },
  criterion: { criterion: 'its-id', text: 'What is asked of a candidate', proposer: 'XX' },
  meeting: {
    ...{ title: 'Foreign ministers', place: 'Brussels', date: '2024-04-03', until: '2024-04-04' },
    ...{ agenda: 'First point | Second point', margins: 'What is said beside it' },
  },
  contact: {
    ...{ ours: 'Who of ours', member: 'XX', date: '2024-03-13', capacity: 'office' },
    said: 'What was said',
  },
};

export function templateOf(kind: SheetKind): string {
  return csvOf(kind, [EXAMPLE[kind]]);
}
