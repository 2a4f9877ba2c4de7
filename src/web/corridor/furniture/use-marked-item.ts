/**
 * Shows the item that an address names: unfolds what it lies in, marks it, brings it into view.
 *
 * Use      once for each page: `#item-ID`, or `?item=ID` where the part behind # is needed
 *          elsewhere.
 */

import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { anchorNow } from '../place.ts';
import { anchorOf } from './provenance.tsx';

export function useMarkedItem(): void {
  const [place] = useLocation();
  const [search] = useSearchParams();
  const asked = search.get('item');
  useEffect(() => {
    const show = () => {
      const anchor = asked === null ? anchorNow() : anchorOf(asked);
      const element = anchor === '' ? null : document.getElementById(anchor);
      return element === null ? undefined : mark(element);
    };
    let unmark = show();
    const again = () => {
      unmark?.();
      unmark = show();
    };
    globalThis.addEventListener('hashchange', again);
    return () => {
      globalThis.removeEventListener('hashchange', again);
      unmark?.();
    };
  }, [place, asked]);
}

function mark(element: HTMLElement): () => void {
  for (let fold = element.closest('details'); fold; fold = outer(fold)) fold.open = true;
  element.classList.add('marked');
  element.scrollIntoView({ block: 'center' });
  return () => element.classList.remove('marked');
}

function outer(fold: Element): HTMLDetailsElement | null {
  return fold.parentElement?.closest('details') ?? null;
}
