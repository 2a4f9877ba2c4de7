/**
 * Where a key leads in a grid of cells.
 *
 * Use      `movedBy({ key, ctrlKey }, at, size)`; `undefined` for keys that lead nowhere.
 */

export type Place = { readonly row: number; readonly column: number };
export type Size = { readonly rows: number; readonly columns: number };
type Pressed = { readonly key: string; readonly ctrlKey: boolean };

const PAGE = 8;

export function movedBy({ key, ctrlKey }: Pressed, at: Place, size: Size): Place | undefined {
  const [top, left, bottom, right] = [0, 0, size.rows - 1, size.columns - 1];
  switch (key) {
    case 'ArrowUp':
      return within({ ...at, row: at.row - 1 }, size);
    case 'ArrowDown':
      return within({ ...at, row: at.row + 1 }, size);
    case 'ArrowLeft':
      return within({ ...at, column: at.column - 1 }, size);
    case 'ArrowRight':
      return within({ ...at, column: at.column + 1 }, size);
    case 'PageUp':
      return within({ ...at, row: at.row - PAGE }, size);
    case 'PageDown':
      return within({ ...at, row: at.row + PAGE }, size);
    case 'Home':
      return { row: ctrlKey ? top : at.row, column: left };
    case 'End':
      return { row: ctrlKey ? bottom : at.row, column: right };
  }
  return undefined;
}

/** The same place where rows or columns went away. */
export function within({ row, column }: Place, { rows, columns }: Size): Place {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}
