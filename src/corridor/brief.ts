/**
 * What goes on one page: how things stand, what moved, who stands in the way and on what
 * condition, what is missing, old or in conflict, which dates and talks lie ahead.
 *
 * Use      `briefOf(corridor, matrix)` with a corridor as it was known on the day of its count.
 * Shapes   each list is cut to what a page can hold and says how many more there are. The label of
 *          the page is the strictest of all it rests on; a position of our own that rests on
 *          nothing is for the side and those it serves.
 * Units    `OLD_DAYS` after which a position counts as old; `LATELY_DAYS` where there is no
 *          snapshot to compare with.
 */

import { calendarOf, type Entry } from './calendar.ts';
import { standingAt } from './column-foot.ts';
import { type FollowUp, followUpsOf } from './contacts.ts';
import { type Corridor, all } from './corridor.ts';
import type { Cell, CountMatrix } from './count-matrix.ts';
import { type Day, dayAfter } from './dated.ts';
import { type DistanceRange, distancesOf } from './distance-range.ts';
import type { SubjectId } from './fields.ts';
import { type Handling, type Rested, handlingOf, restedOn } from './handling.ts';
import type { Approach } from './kinds/meeting.ts';
import type { Outcome } from './kinds/snapshot.ts';
import { partsOf } from './item-ids.ts';
import { groundOf } from './roster.ts';
import { type Changed, changesSince } from './what-changed.ts';

export const OLD_DAYS = 60;
const LATELY_DAYS = 14;
/** What a page holds of each. */
const MOST = { ranges: 4, moved: 5, obstacles: 5, old: 4, conflicts: 3, dates: 5, contacts: 3 };

export type Listed<Thing> = { readonly lines: readonly Thing[]; readonly more: number };
export type Brief = {
  readonly day: Day;
  /** What happened, once it did. */
  readonly outcome: Outcome | null;
  /** Nearest first; those of which nothing is known last. */
  readonly ranges: Listed<DistanceRange>;
  readonly since: Day;
  readonly moved: Listed<Changed>;
  /** For the nearest name: in the way, or held back by a condition. */
  readonly obstacles: Listed<Cell>;
  /** For the nearest name: no word of their own. */
  readonly unsounded: readonly Cell['member'][];
  /** Positions on names that rest on nothing newer. */
  readonly old: Listed<Cell>;
  readonly conflicts: Listed<Cell>;
  readonly dates: Listed<Entry>;
  readonly contacts: Listed<FollowUp>;
  readonly next: Listed<Approach['order'][number]>;
  readonly handling: Handling;
  readonly sources: readonly Rested[];
};

export function briefOf(corridor: Corridor, matrix: CountMatrix): Brief {
  const { day } = matrix;
  const ranges = distancesOf(corridor, matrix);
  const lead = ranges[0]?.subject ?? null;
  const named = cellsOn(matrix, (subject) => partsOf(subject).kind === 'candidate');
  const ofLead = named.filter(({ subject }) => subject === lead);
  const since = sinceOf(matrix);
  const shown = {
    ranges: cut(ranges, MOST.ranges),
    moved: cut(changesSince({ corridor, since, on: day }), MOST.moved),
    obstacles: cut(obstaclesIn(ofLead), MOST.obstacles),
    old: cut(oldIn(named), MOST.old),
    conflicts: cut(
      named.filter(({ isConflicting }) => isConflicting),
      MOST.conflicts,
    ),
    dates: soonest(cut(hardFirst(datesIn(corridor, day)), MOST.dates)),
    contacts: cut(followUpsOf(corridor, day), MOST.contacts),
  };
  const movedIds = new Set(shown.moved.lines.map(({ id }) => id));
  const movedCells = cellsOn(matrix, () => true).filter(({ id }) => movedIds.has(id));
  const everything = [...named, ...movedCells];
  return {
    ...{ day, since, ...shown },
    outcome: all(corridor, 'outcome').at(-1)?.body ?? null,
    unsounded: ofLead.filter(({ sources: words }) => words === 0).map(({ member }) => member),
    next: cut(nextOf(corridor, lead), MOST.contacts),
    handling: handlingOf(corridor, restedOn(shown, everything), everything),
    sources: restedOn(shown, [...shown.obstacles.lines, ...movedCells]),
  };
}

function cut<Thing>(things: readonly Thing[], most: number): Listed<Thing> {
  return { lines: things.slice(0, most), more: Math.max(0, things.length - most) };
}

function cellsOn({ rows }: CountMatrix, wanted: (subject: SubjectId) => boolean): readonly Cell[] {
  return rows.flatMap(({ cells }) => cells.filter(({ subject }) => wanted(subject)));
}

function sinceOf({ day, snapshot }: CountMatrix): Day {
  const cut = snapshot?.body.learned;
  return cut !== undefined && cut < day ? cut : dayAfter(day, -LATELY_DAYS);
}

/** Who blocks, then who is reluctant, then whoever a condition holds back. */
function obstaclesIn(cells: readonly Cell[]): readonly Cell[] {
  const at = (wanted: (cell: Cell) => boolean) => cells.filter(wanted);
  return [
    ...at(({ step }) => step === 'block'),
    ...at(({ step }) => step === 'reluctant'),
    ...at(({ step, hangs }) => step === 'undecided' && hangs),
  ];
}

function oldIn(cells: readonly Cell[]): readonly Cell[] {
  return cells
    .filter((cell) => cell.step !== null && renewed(cell) > OLD_DAYS)
    .toSorted((one, other) => inTheWayFirst(one, other) || renewed(other) - renewed(one));
}

/** Days since it was decided or heard of. */
function renewed({ age, heard }: Cell): number {
  return Math.min(...[age, heard].flatMap((days) => days ?? []));
}

function inTheWayFirst(one: Cell, other: Cell): number {
  const rank = ({ step }: Cell) => Number(standingAt(step) !== 'inTheWay');
  return rank(one) - rank(other);
}

/** What is known to the month at least, and is not over. */
function datesIn(corridor: Corridor, day: Day): readonly Entry[] {
  const ground = groundOf(corridor);
  if (ground === undefined) return [];
  return calendarOf(corridor, ground).filter(
    ({ date, to, what }) =>
      to >= day && date.date.length > 4 && what !== 'other' && what !== 'government-falls',
  );
}

/** A hard date is on the page, however far off. */
function hardFirst(entries: readonly Entry[]): readonly Entry[] {
  const isHard = ({ kind, what }: Entry) => kind === 'vacancy' || what === 'hard-date';
  return [...entries.filter(isHard), ...entries.filter((entry) => !isHard(entry))];
}

function soonest({ lines, more }: Listed<Entry>): Listed<Entry> {
  return { lines: lines.toSorted((one, other) => one.from.localeCompare(other.from)), more };
}

function nextOf(corridor: Corridor, lead: SubjectId | null): Approach['order'] {
  const approach = all(corridor, 'approach').find(({ body }) => body.subject === lead);
  return approach?.body.order.filter(({ done }) => !done) ?? [];
}
