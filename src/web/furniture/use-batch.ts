/**
 * The last batch of participation in the last round, for every part of the desk.
 */

import { useMemo } from 'react';
import { instantOf } from '../../basics/instant.ts';
import type { Round } from '../../table/rounds.ts';
import { useNow, useView } from '../view.tsx';
import { type Batch, batchOf } from './participation.ts';

export type RoundBatch = Batch & { readonly round: Round };

const STEP = 10_000;

/** Of the round that runs, else of the last; null where none was called. */
export function useBatch(): RoundBatch | null {
  const { selection, register } = useView();
  const now = instantOf(Math.floor(useNow() / STEP) * STEP);
  const round = selection.rounds.at(-1);
  return useMemo(
    () => (round === undefined ? null : { round, ...batchOf(round, now, register) }),
    [round, now, register],
  );
}
