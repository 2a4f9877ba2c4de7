/**
 * How far each name is, nearest first, by what is looked at; a breath after a change.
 */

import { useMemo } from 'react';
import type { CountMatrix } from '../../../../corridor/count-matrix.ts';
import { distancesOf } from '../../../../corridor/distance-range.ts';
import { useLater } from '../../furniture/later.tsx';
import { useWorkspace } from '../../workspace.tsx';

export type Distances = ReturnType<typeof distancesOf>;

export function useDistances(matrix: CountMatrix): Distances {
  const shown = useLater(useWorkspace().shown);
  return useMemo(() => distancesOf(shown, matrix), [shown, matrix]);
}
