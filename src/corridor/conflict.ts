/**
 * Where evidence contradicts itself: fresh words two steps apart that no later word explains.
 *
 * Use      evidence.ts finds the conflicts of a cell; they lower confidence and are shown.
 * Shapes   a later word that is at least as good replaces the earlier one: that is a turn, and no
 *          conflict. Another thing said in private since the newest public word is a conflict,
 *          however good. A link `contradicts` made by a person is one until a word of the two is
 *          forgotten. Each kind is told once, by the pair that is furthest apart.
 */

import type { ItemId } from './fields.ts';
import type { Piece } from './evidence.ts';
import { FORGOTTEN, FRESH } from './weighing.ts';

export type Conflict = {
  readonly how: 'linked' | 'public-private' | 'sources';
  /** The two that are furthest apart: the more favourable first. */
  readonly ids: readonly [ItemId, ItemId];
};

const STEPS_APART = 2;
type Levelled = Piece & { readonly level: number };

export function conflictsOf(
  counted: readonly Piece[],
  contradictions: readonly (readonly [ItemId, ItemId])[],
): readonly Conflict[] {
  const fresh = counted.filter(isFresh);
  const known = new Set(
    counted.filter(({ freshness }) => freshness >= FORGOTTEN).map(({ id }) => id),
  );
  const [linked] = contradictions
    .filter(([one, other]) => known.has(one) && known.has(other))
    .sort((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1));
  const standing = standingOf(fresh);
  return [
    ...(linked ? [{ how: 'linked' as const, ids: linked }] : []),
    ...between('public-private', ...publicAndPrivate(fresh)),
    ...between('sources', standing, standing),
  ];
}

/** The newest public words, and what was said in private since. */
function publicAndPrivate(
  fresh: readonly Levelled[],
): readonly [readonly Levelled[], readonly Levelled[]] {
  const newest = fresh.find(isPublic)?.said ?? '';
  return [
    fresh.filter((piece) => isPublic(piece) && piece.said === newest),
    fresh.filter((piece) => isPrivate(piece) && piece.said >= newest),
  ];
}

function isFresh(piece: Piece): piece is Levelled {
  return piece.level !== null && piece.freshness >= FRESH;
}

function isPublic({ signal }: Piece): boolean {
  return signal.attribution === 'on-record';
}

function isPrivate({ signal }: Piece): boolean {
  return signal.attribution === 'own-conversation' || signal.attribution === 'background';
}

/** Those that no later word of at least their quality has replaced; `fresh` is newest first. */
function standingOf(fresh: readonly Levelled[]): readonly Levelled[] {
  const standing: Levelled[] = [];
  let best = 0;
  let day = '';
  let bestOfDay = 0;
  for (const piece of fresh) {
    if (piece.said !== day) {
      best = Math.max(best, bestOfDay);
      day = piece.said;
      bestOfDay = 0;
    }
    if (piece.quality > best) standing.push(piece);
    bestOfDay = Math.max(bestOfDay, piece.quality);
  }
  return standing;
}

function between(
  how: Conflict['how'],
  some: readonly Levelled[],
  others: readonly Levelled[],
): readonly Conflict[] {
  const pairs = [
    [highest(some), lowest(others)],
    [highest(others), lowest(some)],
  ] as const;
  const found = pairs.find(([up, down]) => up && down && up.level - down.level >= STEPS_APART);
  return found?.[0] && found[1] ? [{ how, ids: [found[0].id, found[1].id] }] : [];
}

function highest(pieces: readonly Levelled[]): Levelled | undefined {
  return pieces.reduce<Levelled | undefined>(
    (top, piece) => (top === undefined || piece.level > top.level ? piece : top),
    undefined,
  );
}

function lowest(pieces: readonly Levelled[]): Levelled | undefined {
  return pieces.reduce<Levelled | undefined>(
    (bottom, piece) => (bottom === undefined || piece.level < bottom.level ? piece : bottom),
    undefined,
  );
}
