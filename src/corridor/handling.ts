/**
 * How far a page may go that is made of several items: as far as the strictest of them.
 *
 * Use      `handlingOf(corridor, sources, cells)`; brief.ts has the label and the sources of it.
 * Source   FIRST TLP 2.0, from the widest to the narrowest.
 */

import type { Entry } from './calendar.ts';
import type { FollowUp } from './contacts.ts';
import { type Corridor, latest } from './corridor.ts';
import type { Cell } from './count-matrix.ts';
import type { DistanceRange } from './distance-range.ts';
import type { ItemId } from './fields.ts';
import type { Kind } from './kinds/index.ts';
import type { Signal } from './kinds/signal.ts';
import type { Changed } from './what-changed.ts';

export type Handling = Signal['handling'];
export type Rested = { readonly kind: Kind; readonly id: ItemId };

const ORDER: readonly Handling[] = ['clear', 'green', 'amber', 'amber-strict', 'red'];

/** The items behind what is shown, each once; `cells` are those whose evidence is meant too. */
export function restedOn(
  shown: {
    readonly ranges: { readonly lines: readonly DistanceRange[] };
    readonly moved: { readonly lines: readonly Changed[] };
    readonly old: { readonly lines: readonly Cell[] };
    readonly conflicts: { readonly lines: readonly Cell[] };
    readonly dates: { readonly lines: readonly Entry[] };
    readonly contacts: { readonly lines: readonly FollowUp[] };
  },
  cells: readonly Cell[],
): readonly Rested[] {
  const rested = [
    ...[...cells, ...shown.old.lines, ...shown.conflicts.lines].flatMap(behindCell),
    ...shown.ranges.lines.flatMap(({ counts }) => counts.map(({ id }) => of('count', id))),
    ...shown.moved.lines.flatMap(behindChange),
    ...shown.dates.lines.flatMap(({ kind, id }) => (kind === 'vacancy' ? [] : [of(kind, id)])),
    ...shown.contacts.lines.map(({ id }) => of('contact', id)),
  ];
  return [...new Map(rested.map((one) => [`${one.kind} ${one.id}`, one])).values()];
}

function of(kind: Kind, id: ItemId): Rested {
  return { kind, id };
}

function behindCell({ assessment, evidence }: Cell): readonly Rested[] {
  const ids = [...(assessment?.evidence ?? []), ...evidence.counted.map(({ id }) => id)];
  return ids.map((id) => of('signal', id));
}

function behindChange({ what, id }: Changed): readonly Rested[] {
  switch (what) {
    case 'moved':
      return [];
    case 'fact':
      return [of('fact', id)];
    case 'heard':
      return [of('signal', id)];
    case 'counted':
      return [of('count', id)];
    case 'passed':
      return [of('event', id)];
  }
}

export function handlingOf(
  corridor: Corridor,
  sources: readonly Rested[],
  cells: readonly Cell[],
): Handling {
  const labels = sources.flatMap(({ kind, id }): readonly Handling[] => {
    const body = latest(corridor, kind, id);
    return body && 'handling' in body ? [body.handling] : [];
  });
  const isBare = cells.some((cell) => cell.step !== null && behindCell(cell).length === 0);
  return strictest(isBare ? [...labels, 'amber'] : labels);
}

export function strictest(labels: readonly Handling[]): Handling {
  return labels.reduce<Handling>(
    (most, one) => (ORDER.indexOf(one) > ORDER.indexOf(most) ? one : most),
    'clear',
  );
}
