/**
 * The address of a cell's dossier, on the day that is shown.
 */

import { useMemo } from 'react';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import { useWorkspace } from '../../workspace.tsx';

type Named = Pick<Cell, 'member' | 'subject'>;

export function useCellHref(): (cell: Named) => string {
  const { id, shown, whole, on } = useWorkspace();
  const asOf = shown === whole ? '' : `?day=${on}`;
  return useMemo(
    () =>
      ({ member, subject }) =>
        `/c/${id}/cell/${member}/${subject}${asOf}`,
    [id, asOf],
  );
}
