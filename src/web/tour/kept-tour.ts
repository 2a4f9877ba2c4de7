/**
 * Where somebody is on the tour, remembered by this browser.
 *
 * Use      `useTour()`; several parts of a page may ask, all hear of a change.
 * Shapes   the rehearsal's selection, and the number of the stop.
 * Errors   what cannot be read, or is of another time, is no tour.
 */

import { useSyncExternalStore } from 'react';
import { parseJson } from '../../basics/canonical.ts';
import { isObject } from '../../basics/shape.ts';
import { STOPS } from './stops.ts';

export type Tour = { readonly id: string; readonly stop: number };

const KEPT = 'doyen-tour';
const listeners = new Set<() => void>();

export function keepTour(tour: Tour | null): void {
  if (tour) localStorage.setItem(KEPT, JSON.stringify(tour));
  else localStorage.removeItem(KEPT);
  for (const hear of listeners) hear();
}

export function useTour(): Tour | null {
  const text = useSyncExternalStore(listen, () => localStorage.getItem(KEPT) ?? '');
  return readTour(text);
}

function listen(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

function readTour(text: string): Tour | null {
  const read = parseJson(text);
  if (!isObject(read)) return null;
  const { id, stop } = read;
  if (typeof id !== 'string' || typeof stop !== 'number') return null;
  return STOPS[stop] ? { id, stop } : null;
}
