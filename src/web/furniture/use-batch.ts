/**
 * The last batch of participation in the last round, for every part of the desk.
 */

import { useMemo } from 'react';
import { instantOf } from '../../basics/instant.ts';
import { runningRound } from '../../table/rounds/round-lookup.ts';
import type { Round } from '../../table/rounds/rounds.ts';
import { useNow, useView } from '../view.tsx';
import { type Batch, batchOf } from './participation.ts';

export type RoundBatch = Batch & { readonly round: Round };

const STEP = 10_000;

/** Of the round that runs, else of the last; null where none was called. */
export function useBatch(): RoundBatch | null {
  return useBatchOf(useView().selection.rounds.at(-1));
}

/** Of the linked moves that are being answered; null where there are none. */
export function useKnotBatch(): RoundBatch | null {
  const running = runningRound(useView().selection);
  return useBatchOf(running?.plan.kind === 'knot' ? running : undefined);
}

function useBatchOf(round: Round | undefined): RoundBatch | null {
  const { register } = useView();
  const now = instantOf(Math.floor(useNow() / STEP) * STEP);
  return useMemo(
    () => (round === undefined ? null : { round, ...batchOf(round, now, register) }),
    [round, now, register],
  );
}
