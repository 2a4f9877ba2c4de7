/**
 * What the reader has selected of a text on the page, as offsets into it.
 *
 * Shapes   the element shows the text in pieces one after the other and nothing else, so that the
 *          length of what stands before a point is its offset.
 */

import { type RefObject, useEffect, useState } from 'react';
import { type Stretch, trimmed } from './text-pieces.ts';

export function useSelected(place: RefObject<HTMLElement | null>, text: string): Stretch | null {
  const [selected, select] = useState<Stretch | null>(null);
  useEffect(() => {
    const look = () => {
      const found = place.current === null ? null : stretchIn(place.current, text);
      // A click on the button beside it ends the selection: what was selected stays.
      if (found !== null) select(found);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [place, text]);
  return selected;
}

function stretchIn(element: HTMLElement, text: string): Stretch | null {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (range === undefined || range.collapsed) return null;
  const inside = element.contains(range.startContainer) && element.contains(range.endContainer);
  if (!inside) return null;
  const start = offsetOf(element, range.startContainer, range.startOffset);
  const end = offsetOf(element, range.endContainer, range.endOffset);
  return trimmed(text, { start, end });
}

function offsetOf(element: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return before.toString().length;
}
