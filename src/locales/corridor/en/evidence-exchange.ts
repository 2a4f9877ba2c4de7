/**
 * Imports and exports of evidence, in English: the type of the other languages.
 */

import { plural } from '../../plural.ts';

const rows = (n: number) => plural('en', n, { one: '# row', other: '# rows' });

export const messages = {
  how: 'From a table (CSV) or a file (JSON). First everything is read and shown; nothing is taken in before you say so, and what is refused is named row by row.',
  file: 'File',
  fileHint: (most: number) => `CSV or JSON, up to ${most} MB. It stays on this device.`,
  orPaste: 'Or paste it here',
  kind: 'What the rows are',
  kinds: {
    signal: 'signals',
    count: 'counts without names',
    fact: 'facts of candidacies',
    figure: 'figures by member',
    criterion: 'criteria',
    meeting: 'meetings',
    contact: 'contacts',
  },
  template: 'Download an empty table',
  templateHint: 'Its columns and one row as an example.',
  read: 'Read and show',
  reading: (percent: number) => `Reading: ${percent} of 100`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was taken in.',
  nothingYet: 'Nothing has been taken in yet.',
  accepted: (n: number) =>
    plural('en', n, { one: '# row can be taken in', other: '# rows can be taken in' }),
  refused: (n: number) => plural('en', n, { one: '# row is refused', other: '# rows are refused' }),
  duplicates: (n: number) =>
    plural('en', n, { one: '# row is there already', other: '# rows are there already' }),
  duplicateHow: 'They are left out: the same id, or word for word the same.',
  formulas: (n: number) =>
    plural('en', n, {
      one: '# cell begins like a formula of a spreadsheet. It is kept as text, and an export writes it so that no spreadsheet runs it.',
      other:
        '# cells begin like formulas of a spreadsheet. They are kept as text, and an export writes them so that no spreadsheet runs them.',
    }),
  row: 'Row',
  field: 'Field',
  value: 'What stands there',
  why: 'Why',
  sameAs: 'Same as',
  moreRows: (n: number) => `and ${rows(n)} more`,
  takeIn: (n: number) => `Take in ${rows(n)}`,
  taking: (n: number, of: number) => `Taken in: ${n} of ${of}`,
  takingStopped: (n: number) => `Stopped. ${rows(n)} were taken in and stay; the rest was not.`,
  done: (n: number) =>
    plural('en', n, { one: '# row was taken in.', other: '# rows were taken in.' }),
  another: 'Import another',
  csv: 'Export as CSV',
  json: 'Export as JSON',
};
