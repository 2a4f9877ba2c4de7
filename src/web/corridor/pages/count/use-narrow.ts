/**
 * Whether the page is narrow: a matrix becomes a list, and only one of the two is drawn.
 */

import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 700px)';

export function useNarrow(): boolean {
  return useSyncExternalStore(watch, isNarrow, () => false);
}

function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches;
}

function watch(hear: () => void): () => void {
  const narrow = window.matchMedia(NARROW);
  narrow.addEventListener('change', hear);
  return () => narrow.removeEventListener('change', hear);
}
