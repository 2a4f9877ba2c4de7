/**
 * What changed in a corridor since a day: cells that moved, facts, evidence, dates that passed.
 *
 * Use      `changesSince({ corridor, since, on })`, weightiest first; pages show the first few.
 * Shapes   the corridor is shown as it was known on `on`. A cell moved where its position on `on`
 *          is another than the last one held by the end of `since`; unknown is a position too.
 */

import { must } from '../basics/bug.ts';
import { writeInstant } from '../basics/instant.ts';
import type { CandidateId, MemberId } from '../table/ids.ts';
import { type Corridor, all } from './corridor.ts';
import { type Move, standingAt, wayOf } from './column-foot.ts';
import { type Day, lastDay } from './dated.ts';
import { compare } from './evidence.ts';
import type { ItemId, SubjectId } from './fields.ts';
import type { Signal } from './kinds/signal.ts';

export type Changed = { readonly id: ItemId; readonly day: Day } & (
  | ({ readonly what: 'moved'; readonly subject: SubjectId } & Move)
  | { readonly what: 'fact'; readonly candidate: CandidateId }
  | {
      readonly what: 'heard';
      readonly member: MemberId | null;
      readonly subject: SubjectId;
      readonly stance: Signal['stance'];
    }
  | { readonly what: 'counted'; readonly subject: SubjectId }
  | { readonly what: 'passed' }
);

type Since = { readonly corridor: Corridor; readonly since: Day; readonly on: Day };

export function changesSince(asked: Since): readonly Changed[] {
  return [...moved(asked), ...told(asked), ...passed(asked)].toSorted(
    (one, other) =>
      weightOf(other) - weightOf(one) || compare(other.day, one.day) || compare(one.id, other.id),
  );
}

function moved({ corridor, since }: Since): readonly Changed[] {
  return [...corridor.items.assessment.values()].flatMap((held): readonly Changed[] => {
    const { id, revisions } = held;
    const now = must(revisions.at(-1), 'an item has a revision');
    const last = revisions.findLast(({ body }) => body !== null)?.body;
    // A withdrawal has no day of its own but that on which it was written.
    const day = now.body?.learned ?? writeInstant(now.at).slice(0, 10);
    if (!last || day <= since) return [];
    const before = revisions.findLast(({ body }) => body !== null && body.learned <= since)?.body;
    const from = before?.step ?? null;
    const to = now.body?.step ?? null;
    const { member, subject } = last;
    return from === to
      ? []
      : [{ what: 'moved', id, day, member, subject, from, to, way: wayOf(from, to) }];
  });
}

function told({ corridor, since }: Since): readonly Changed[] {
  const isNew = ({ body }: { readonly body: { readonly learned: Day } }) => body.learned > since;
  return [
    ...all(corridor, 'fact')
      .filter(isNew)
      .map(({ id, body: { learned: day, candidate } }): Changed => {
        return { what: 'fact', id, day, candidate };
      }),
    ...all(corridor, 'signal')
      .filter(isNew)
      .map(({ id, body: { learned: day, holder, subject, stance } }): Changed => {
        return { what: 'heard', id, day, member: holder.member, subject, stance };
      }),
    ...all(corridor, 'count')
      .filter(isNew)
      .map(({ id, body: { learned: day, subject } }): Changed => {
        return { what: 'counted', id, day, subject };
      }),
  ];
}

/** Hard dates and announced ones that went by. */
function passed({ corridor, since, on }: Since): readonly Changed[] {
  return all(corridor, 'event').flatMap(({ id, body }): readonly Changed[] => {
    const day = lastDay(body.when);
    const isSet = body.kind === 'hard-date' || body.kind === 'announced-date';
    return isSet && since < day && day <= on ? [{ what: 'passed', id, day }] : [];
  });
}

/** Who came to stand in the way first; then other moves, facts, dates, counts, single words. */
function weightOf(changed: Changed): number {
  switch (changed.what) {
    case 'moved':
      return standingAt(changed.to) === 'inTheWay' || standingAt(changed.from) === 'inTheWay'
        ? 6
        : 5;
    case 'fact':
      return 4;
    case 'passed':
      return 3;
    case 'counted':
      return 2;
    case 'heard':
      return 1;
  }
}
