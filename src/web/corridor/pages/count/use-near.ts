/**
 * Whether a row is near what is seen of the page: only then are its cells drawn.
 *
 * Use      `const { near, mark } = useNear(isFirst)`; `ref={mark}` on the row. On paper all are.
 * Shapes   a row out of sight keeps its name and its height, so that the page can be searched for
 *          it. `isFirst`: near before anybody has looked.
 */

import { useState, useSyncExternalStore } from 'react';

type Near = {
  readonly near: boolean;
  readonly mark: (row: Element | null) => (() => void) | undefined;
};

/** Some rows ahead of a hand that scrolls, in the page and in a frame of its own. */
const AHEAD = { rootMargin: '200px 0px', scrollMargin: '200px 0px' };

/** Drawn before anybody has looked where the page stands: the window holds more than rows. */
export const ROWS_AT_FIRST = 'innerHeight' in globalThis ? Math.ceil(innerHeight / 100) : 24;

const hears = new WeakMap<Element, (near: boolean) => void>();
let watcher: IntersectionObserver | undefined;

export function useNear(isFirst: boolean): Near {
  const [seen, see] = useState(isFirst);
  const printing = useSyncExternalStore(watchPrinting, isPrinting, () => false);
  const [mark] = useState(() => marking(see));
  return { near: seen || printing, mark };
}

function marking(see: (near: boolean) => void): Near['mark'] {
  return (row) => {
    if (row === null) return undefined;
    if (!('IntersectionObserver' in globalThis)) {
      see(true);
      return undefined;
    }
    watcher ??= new IntersectionObserver(tell, AHEAD);
    hears.set(row, see);
    watcher.observe(row);
    return () => watcher?.unobserve(row);
  };
}

function tell(seen: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of seen) hears.get(target)?.(isIntersecting);
}

let printing = false;

function isPrinting(): boolean {
  return printing;
}

function watchPrinting(hear: () => void): () => void {
  const begin = () => {
    printing = true;
    hear();
  };
  const end = () => {
    printing = false;
    hear();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}
