/**
 * The foot of a column of the count: how many stand where, who stands in the way, what moved.
 *
 * Use      count-matrix.ts; `inFavourExcept` is the same column read the other way round.
 * Shapes   surely in the way: block and reluctant. Both ways: undecided and unknown. Everything as
 *          things stand in what was decided: a suggestion is never counted.
 */

import type { MemberId } from '../table/ids.ts';
import type { Place } from './count-matrix.ts';
import type { Step } from './kinds/assessment.ts';
import type { Snapshot } from './kinds/snapshot.ts';
import { levelAt } from './suggestion.ts';

export type Range = { readonly least: number; readonly most: number };
export type Move = {
  readonly member: MemberId;
  readonly from: Step | null;
  readonly to: Step | null;
  readonly way: 'better' | 'worse' | 'known' | 'unknown';
};
export type Foot = {
  readonly tally: { readonly [S in Step]: number };
  readonly unknown: number;
  /** How many stand in the way, as things stand, from what was decided alone. */
  readonly inTheWay: Range;
  /** Cells that differ from the newest snapshot; null where there is none. */
  readonly moves: readonly Move[] | null;
};
export type Standing = 'clear' | 'inTheWay' | 'open';

/** How a decided step counts towards consensus. */
export function standingAt(step: Step | null): Standing {
  if (step === 'accept' || step === 'support') return 'clear';
  return step === 'block' || step === 'reluctant' ? 'inTheWay' : 'open';
}

export function footOf(cells: readonly Place[], snapshot: Snapshot | null): Foot {
  const at = (wanted: Step | null) => cells.filter(({ step }) => step === wanted).length;
  const standing = (wanted: Standing) =>
    cells.filter(({ step }) => standingAt(step) === wanted).length;
  const least = standing('inTheWay');
  return {
    tally: {
      block: at('block'),
      reluctant: at('reluctant'),
      undecided: at('undecided'),
      accept: at('accept'),
      support: at('support'),
    },
    unknown: at(null),
    inTheWay: { least, most: least + standing('open') },
    moves: snapshot && movesSince(cells, snapshot),
  };
}

/** A cell that the snapshot does not have was unknown in it. */
function movesSince(cells: readonly Place[], snapshot: Snapshot): readonly Move[] {
  const then = new Map(snapshot.cells.map((cell) => [`${cell.member} ${cell.subject}`, cell.step]));
  return cells.flatMap(({ member, subject, step: to }) => {
    const from = then.get(`${member} ${subject}`) ?? null;
    return from === to ? [] : [{ member, from, to, way: wayOf(from, to) }];
  });
}

export function wayOf(from: Step | null, to: Step | null): Move['way'] {
  if (to === null) return 'unknown';
  if (from === null) return 'known';
  return levelAt(to) > levelAt(from) ? 'better' : 'worse';
}

export type InFavourExcept = {
  readonly clear: readonly MemberId[];
  readonly inTheWay: readonly MemberId[];
  readonly undecided: readonly MemberId[];
  readonly unknown: readonly MemberId[];
};

/** "Everyone in favour, except ...": a way of reading, and no claim about those who are unknown. */
export function inFavourExcept(cells: readonly Place[]): InFavourExcept {
  const those = (wanted: (step: Step | null) => boolean) =>
    cells.filter(({ step }) => wanted(step)).map(({ member }) => member);
  return {
    clear: those((step) => standingAt(step) === 'clear'),
    inTheWay: those((step) => standingAt(step) === 'inTheWay'),
    undecided: those((step) => step === 'undecided'),
    unknown: those((step) => step === null),
  };
}
