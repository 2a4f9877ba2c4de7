/**
 * Single cells of a table: harmless for spreadsheets, lists in one cell, names as people type them.
 *
 * Use      `defused` on the way out, `undone` on the way in; `joined` and `split` for lists;
 *          `folded` to compare names.
 * Shapes   a cell that a spreadsheet would run gets an apostrophe before it, and one that looks as
 *          if it had one gets another: so `undone(defused(x))` is `x` for every text. A plain
 *          number stays as it is.
 */

const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const NUMBER = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/;
const PARTING = '|';

export function isFormula(cell: string): boolean {
  return FORMULA.test(cell) && !cell.startsWith("'") && !NUMBER.test(cell);
}

export function defused(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

export function undone(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Parted by a bar; a bar or backslash within is escaped. */
export function joined(list: readonly string[]): string {
  return list.map((one) => one.replace(/[\\|]/g, (sign) => `\\${sign}`)).join(PARTING);
}

export function split(cell: string): readonly string[] {
  const found = [''];
  let isEscaped = false;
  for (const sign of cell) {
    if (!isEscaped && sign === '\\') isEscaped = true;
    else if (!isEscaped && sign === PARTING) found.push('');
    else {
      found.push(`${found.pop()}${sign}`);
      isEscaped = false;
    }
  }
  return found.filter((one) => one.trim() !== '');
}

/** Without accents, cases and double spaces: `Kariņš` is `karins`. */
export function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
