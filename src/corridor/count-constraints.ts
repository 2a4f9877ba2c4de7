/**
 * Anonymous counts read over the cells of a column: what they leave open, and whether they can be
 * true with what was decided.
 *
 * Use      distance-range.ts; `solved` is exact, and `undefined` where they cannot all be true.
 * Shapes   a count `from` support says how many support: who only accepts does not stand in the
 *          way either, so its `most` binds nobody who is open, and its hold-outs may accept.
 * Units    a cell decided more than a week after a count is not bound by it: the member may have
 *          moved. The count then speaks of the others only, and of as many fewer.
 */

import type { MemberId } from '../table/ids.ts';
import { standingAt } from './column-foot.ts';
import type { Place } from './cell.ts';
import type { KnownCount } from './counts-known.ts';
import { type Bounds, type Constraint, boundsOf } from './counts-that-hold.ts';
import { daysBetween } from './dated.ts';
import type { ItemId } from './fields.ts';

const NEAR_DAYS = 7;

export type Solved = Bounds & {
  /** Hold-outs of these counts that have no position of our own. */
  readonly named: ReadonlySet<MemberId>;
};

export function solved(cells: readonly Place[], counts: readonly KnownCount[]): Solved | undefined {
  if (counts.some((count) => wronglyNamed(cells, count).length > 0)) return undefined;
  const named = new Set(counts.flatMap((count) => namedBy(cells, count)));
  const free = cells.filter(isOpen).flatMap(({ member }) => (named.has(member) ? [] : member));
  const bounds = boundsOf(
    free,
    counts.map((count) => constraintOf(cells, count, new Set(free))),
  );
  return bounds && { ...bounds, named };
}

/** The decided cells that make a count false which cannot be true with them. */
export function cellsAgainst(cells: readonly Place[], count: KnownCount): readonly ItemId[] {
  const wrong = wronglyNamed(cells, count);
  const bound = boundBy(cells, count);
  const clear = bound.filter((cell) => isCounted(cell, count));
  const tooMany = count.body.most !== null && clear.length > count.body.most;
  const against = tooMany
    ? clear
    : bound.filter((cell) => !isOpen(cell) && !isCounted(cell, count) && !isHoldOut(cell, count));
  return wrong.length > 0 ? wrong : against.map(({ id }) => id);
}

function constraintOf(
  cells: readonly Place[],
  count: KnownCount,
  open: ReadonlySet<MemberId>,
): Constraint<MemberId> {
  const { body, among } = count;
  const bound = boundBy(cells, count);
  const clear = bound.filter((cell) => isCounted(cell, count)).length;
  const free = bound.flatMap((cell) =>
    open.has(cell.member) && !isHoldOut(cell, count) ? [cell.member] : [],
  );
  const here = new Set(bound.map(({ member }) => member));
  const holdOuts = new Set(body.holdOuts);
  const moved = [...among].filter((member) => !here.has(member) && !holdOuts.has(member)).length;
  const left = body.most === null ? Infinity : body.most - clear;
  return {
    free: new Set(free),
    least: Math.max(0, (body.least ?? 0) - clear - moved),
    most: left < 0 || body.from === 'accept' ? left : Infinity,
  };
}

/** Cells over whose members it counts, unless they were decided well after it. */
function boundBy(cells: readonly Place[], { among, said }: KnownCount): readonly Place[] {
  return cells.filter((cell) => among.has(cell.member) && !isLater(cell, said));
}

function isLater({ step, assessment }: Place, said: string): boolean {
  return step !== null && assessment !== null && daysBetween(said, assessment.learned) > NEAR_DAYS;
}

function isOpen({ step }: Place): boolean {
  return standingAt(step) === 'open';
}

/** Decided to be among those whom the count counts. */
function isCounted({ step }: Place, { body }: KnownCount): boolean {
  return body.from === 'support' ? step === 'support' : standingAt(step) === 'clear';
}

function isHoldOut({ member }: Place, { body }: KnownCount): boolean {
  return body.holdOuts.includes(member);
}

function wronglyNamed(cells: readonly Place[], count: KnownCount): readonly ItemId[] {
  return boundBy(cells, count)
    .filter((cell) => isHoldOut(cell, count) && isCounted(cell, count))
    .map(({ id }) => id);
}

function namedBy(cells: readonly Place[], count: KnownCount): readonly MemberId[] {
  if (count.body.from === 'support') return [];
  return boundBy(cells, count)
    .filter((cell) => isHoldOut(cell, count) && isOpen(cell))
    .map(({ member }) => member);
}
