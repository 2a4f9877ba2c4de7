/**
 * Addresses of a corridor's pages on the day that is shown: the dossier of a cell, and any other.
 *
 * Use      `useCellHref()(cell)`; `usePageHref()('evidence', ['item=s1'], '#item-s1')`.
 */

import { useMemo } from 'react';
import type { Cell } from '../../../../corridor/count-matrix.ts';
import { useWorkspace } from '../../workspace.tsx';

type PageHref = (page: string, query?: readonly string[], anchor?: string) => string;

export function usePageHref(): PageHref {
  const { id, shown, whole, on } = useWorkspace();
  const day = shown === whole ? '' : `day=${on}`;
  return useMemo(
    () =>
      (page, query = [], anchor = '') => {
        const asked = [...query, day].filter((part) => part !== '').join('&');
        return `/c/${id}/${page}${asked === '' ? '' : `?${asked}`}${anchor}`;
      },
    [id, day],
  );
}

export function useCellHref(): (cell: Pick<Cell, 'member' | 'subject'>) => string {
  const href = usePageHref();
  return useMemo(
    () =>
      ({ member, subject }) =>
        href(`cell/${member}/${subject}`),
    [href],
  );
}
