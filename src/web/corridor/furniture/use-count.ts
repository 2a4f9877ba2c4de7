/**
 * The count as it is looked at; with the one before it, so that a change costs what it changes.
 *
 * Use      `useCount()` on every page that shows cells or distances; pages share what was counted.
 */

import { useMemo } from 'react';
import type { Corridor } from '../../../corridor/corridor.ts';
import { type Cell, type CountMatrix, countOf } from '../../../corridor/count-matrix.ts';
import type { Day } from '../../../corridor/dated.ts';
import { useWorkspace } from '../workspace.tsx';

type Counted = { readonly corridor: Corridor; readonly day: Day; readonly matrix: CountMatrix };

/** What was counted last, for each corridor: the same answer sooner, never another answer. */
const LAST = new Map<string, Counted>();

export function useCount(): CountMatrix {
  const { id, shown, on } = useWorkspace();
  return useMemo(() => counted(id, shown, on), [id, shown, on]);
}

function counted(id: string, corridor: Corridor, day: Day): CountMatrix {
  const last = LAST.get(id);
  if (last?.corridor === corridor && last.day === day) return last.matrix;
  const matrix = countOf(corridor, day, last?.matrix);
  LAST.set(id, { corridor, day, matrix });
  return matrix;
}

export function cellAt(matrix: CountMatrix, member: string, subject: string): Cell | undefined {
  const at = matrix.columns.findIndex((column) => column.subject === subject);
  return matrix.rows.find((row) => row.member.id === member)?.cells[at];
}
