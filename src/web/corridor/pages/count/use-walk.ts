/**
 * Walks a grid by the keyboard: one cell can be tabbed to, the others are reached from it.
 *
 * Use      `press` on keydown, `stand` on focus; cells carry `data-at="row.column"`.
 */

import { type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Place, type Size, movedBy, within } from './grid-keys.ts';

export type Walk = {
  readonly at: Place;
  stand(on: Element): void;
  press(event: KeyboardEvent): void;
};

/** `propose` is asked for one step up or down where the walk stands. */
export function useWalk(
  grid: RefObject<HTMLElement | null>,
  size: Size,
  propose: (place: Place, by: 1 | -1) => void,
): Walk {
  const [wished, wish] = useState<Place>({ row: 0, column: 0 });
  const at = within(wished, size);
  const cellAt = ({ row, column }: Place) =>
    grid.current?.querySelector<HTMLElement>(`[data-at="${row}.${column}"]`);
  const focus = (place: Place) => {
    // A row out of sight has no cells until the walk stands on it.
    if (!cellAt(place)) flushSync(() => wish(place));
    cellAt(place)?.focus();
  };
  return {
    at,
    stand: (on) => {
      const next = placeOf(on);
      if (next && (next.row !== at.row || next.column !== at.column)) wish(next);
    },
    press(event) {
      if (event.altKey || event.metaKey || placeOf(event.target) === undefined) return;
      const isStep = event.key === '+' || event.key === '-';
      const next = isStep ? at : movedBy(event, at, size);
      if (next === undefined) return;
      event.preventDefault();
      if (isStep) propose(at, event.key === '+' ? 1 : -1);
      else focus(next);
    },
  };
}

function placeOf(target: EventTarget): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
  const found = /^(\d+)\.(\d+)$/.exec(cell?.dataset['at'] ?? '');
  return found ? { row: Number(found[1]), column: Number(found[2]) } : undefined;
}
