/**
 * At which of the facts somebody is, remembered by this browser.
 *
 * Use      `useKeptFact()`; several parts of a page may ask, all hear of a change.
 * Shapes   a number from 1 on; null: nobody walks. `arrival.fresh`: the person is on the way to
 *          it, and the bar speaks first when it is there.
 */

import { useSyncExternalStore } from 'react';
import { type Fact, factAt } from './facts.ts';

export const arrival = { fresh: false };

const KEPT = 'doyen-fact';
const listeners = new Set<() => void>();

export function keepFact(nr: number | null): void {
  arrival.fresh = nr !== null;
  if (nr === null) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, String(nr));
  for (const hear of listeners) hear();
}

export function useKeptFact(): Fact | null {
  const text = useSyncExternalStore(
    listen,
    () => localStorage.getItem(KEPT) ?? '',
    () => '',
  );
  return /^\d{1,2}$/.test(text) ? (factAt(Number(text)) ?? null) : null;
}

function listen(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}
