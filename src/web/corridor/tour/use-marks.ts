/**
 * Marks items on the page where they stand, and may go to the first: those that a fact speaks of,
 * or the one that the address names, `#item-ID`.
 *
 * Use      once for each page, in its frame. Pages give their items the id of `anchorOf`.
 * Shapes   an item may come later than the page, or sit in a fold: it is waited for and the fold is
 *          opened. The mark is an attribute that no page writes.
 */

import { useEffect } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import { anchorNow } from '../place.ts';

/** The anchor in the address, or '' where it names no item. */
export function useAskedItem(): string {
  const hash = useLocationProperty(anchorNow, () => '');
  return hash.startsWith('item-') ? hash : '';
}

export function useMarks(anchors: readonly string[], goes: boolean): void {
  const key = anchors.join(' ');
  useEffect(() => {
    const wanted = key.split(' ').filter((anchor) => anchor !== '');
    if (wanted.length === 0) return undefined;
    let gone = !goes;
    const mark = () => {
      for (const anchor of wanted) markAt(anchor);
      if (!gone) gone = goTo(wanted[0] ?? '');
    };
    mark();
    const observer = new MutationObserver(mark);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      for (const marked of document.querySelectorAll('[data-marked]')) unmark(marked);
    };
  }, [key, goes]);
}

function markAt(anchor: string): void {
  document.getElementById(anchor)?.setAttribute('data-marked', '');
}

function unmark(marked: Element): void {
  marked.removeAttribute('data-marked');
}

export function goTo(anchor: string): boolean {
  const found = document.getElementById(anchor);
  for (let at = found; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  found?.scrollIntoView({ block: 'center' });
  return found !== null;
}
