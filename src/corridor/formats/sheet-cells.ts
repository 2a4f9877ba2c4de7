/**
 * Cells of a sheet that a spreadsheet must not take for formulas.
 *
 * Use      `defused` every cell on its way out, `undefused` on its way in: a round trip is exact.
 * Shapes   what begins like a formula gets an apostrophe before it, which a spreadsheet takes for
 *          the sign of a text; whatever already looks like that gets one more.
 * Source   OWASP, CSV injection: `=`, `+`, `-`, `@`, tab, carriage return; also their wide forms.
 */

const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const DEFUSED = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

export function isFormula(cell: string): boolean {
  return FORMULA.test(cell);
}

export function defused(cell: string): string {
  return FORMULA.test(cell) || DEFUSED.test(cell) ? `'${cell}` : cell;
}

export function undefused(cell: string): string {
  return DEFUSED.test(cell) ? cell.slice(1) : cell;
}
