/**
 * How far each name is, reckoned once for each state of the selection and each day.
 */

import { useMemo } from 'react';
import { type Distance, distances } from '../../table/distance/distance.ts';
import { dayOf, momentOf } from '../../table/seats/sitting.ts';
import { useNow, useView } from '../view.tsx';

export function useDistances(): readonly Distance[] {
  const { selection } = useView();
  const day = dayOf(useNow());
  return useMemo(() => distances(selection, momentOf(day)), [selection, day]);
}
