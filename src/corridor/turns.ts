/**
 * Turns of members on a name, and turns that followed another's within a fortnight.
 *
 * Use      `followingsOf(corridor, day)`; influence.ts draws them dashed.
 * Shapes   a turn is a word of a member's own that is more favourable, or less, than its word
 *          before; the first word that takes a side is one too. Both turns must be known to the
 *          day. A turn follows the latest earlier turn of each other member. `also` others turned
 *          the same way in that window; `usual` do in any window of that length since the first.
 * Units    days; `usual` in whole members.
 */

import type { MemberId } from '../table/ids.ts';
import { inputsOf } from './cell-inputs.ts';
import type { Corridor } from './corridor.ts';
import { type Day, dayAfter, daysBetween } from './dated.ts';
import { type Piece, compare, evidenceOn } from './evidence.ts';
import type { ItemId, SubjectId } from './fields.ts';
import { grouped } from './grouped.ts';
import { partsOf } from './item-ids.ts';

export const WINDOW_DAYS = 14;

export type Turn = {
  /** The signal that shows it. */
  readonly id: ItemId;
  readonly member: MemberId;
  readonly subject: SubjectId;
  readonly day: Day;
  readonly way: 'for' | 'against';
  /** Nothing had been heard before. */
  readonly isFirst: boolean;
};

export type Following = {
  readonly led: Turn;
  readonly turn: Turn;
  readonly days: number;
  /** Further members that turned the same way in the window after the leader's turn. */
  readonly also: number;
  readonly usual: number;
};

/** Oldest first. */
export function turnsOf(corridor: Corridor, day: Day): readonly Turn[] {
  return [...inputsOf(corridor).values()]
    .filter(({ subject }) => partsOf(subject).kind === 'candidate')
    .flatMap((inputs) =>
      turnsIn(evidenceOn(inputs, day).counted).map((turn): Turn => {
        return { ...turn, member: inputs.member, subject: inputs.subject };
      }),
    )
    .toSorted((one, other) => compare(one.day, other.day) || compare(one.id, other.id));
}

function turnsIn(counted: readonly Piece[]): readonly Omit<Turn, 'member' | 'subject'>[] {
  const words = counted
    .flatMap((piece) => (piece.level === null ? [] : [{ ...piece, level: piece.level }]))
    .toReversed();
  return words.flatMap(({ id, level, said, signal }, at) => {
    const before = words[at - 1]?.level ?? 0;
    const moved = level - before;
    if (moved === 0 || !isToTheDay(signal.said)) return [];
    return [{ id, day: said, way: moved > 0 ? 'for' : 'against', isFirst: at === 0 }];
  });
}

function isToTheDay(said: Piece['signal']['said']): boolean {
  return said !== null && said.date.length === 10 && said.about !== true;
}

export function followingsOf(corridor: Corridor, day: Day): readonly Following[] {
  const ways = grouped(turnsOf(corridor, day), ({ subject, way }) => `${way} ${subject}`);
  return [...ways.values()]
    .flatMap((turns) => followingsAmong(turns, day))
    .toSorted((one, other) => compare(one.turn.day, other.turn.day));
}

/** Among turns the same way on one name. */
function followingsAmong(turns: readonly Turn[], day: Day): readonly Following[] {
  const usual = usualAmong(turns, day);
  return turns.flatMap((turn) => {
    const earlier = turns.filter((led) => follows(led, turn));
    const latest = new Map(earlier.map((led) => [led.member, led]));
    return [...latest.values()].map((led): Following => {
      const also = new Set(turns.filter((one) => follows(led, one)).map(({ member }) => member));
      return { led, turn, days: daysBetween(led.day, turn.day), also: also.size - 1, usual };
    });
  });
}

function follows(led: Turn, turn: Turn): boolean {
  return (
    led.member !== turn.member && led.day < turn.day && turn.day <= dayAfter(led.day, WINDOW_DAYS)
  );
}

/** How many turn in a window of this length, over all the time since the first. */
function usualAmong(turns: readonly Turn[], day: Day): number {
  const span = Math.max(...turns.map((turn) => daysBetween(turn.day, day))) + 1;
  return Math.round((turns.length * WINDOW_DAYS) / Math.max(span, WINDOW_DAYS));
}
