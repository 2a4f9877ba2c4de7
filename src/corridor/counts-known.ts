/**
 * The anonymous counts on a subject that are known on a day, newest first, and which may be used.
 *
 * Use      distance-range.ts applies them one after the other.
 * Shapes   a newer count over the same set overtakes an older one; one origin counts once; a trend
 *          has no numbers; one marked as pressure is used only when a person says so.
 */

import type { MemberId } from '../table/ids.ts';
import { type Corridor, all } from './corridor.ts';
import { MOST_CONSTRAINTS } from './counts-that-hold.ts';
import type { Day } from './dated.ts';
import { compare } from './evidence.ts';
import type { ItemId, SubjectId } from './fields.ts';
import type { Count } from './kinds/count.ts';
import { groundOf, membersOn } from './roster.ts';
import { freshnessOf, halfLifeOf, saidDay } from './weighing.ts';

export type Use =
  | 'applied'
  | 'pressure'
  | 'trend'
  | 'overtaken'
  | 'repeated'
  | 'faded'
  | 'conflict'
  | 'too-many';
export type KnownCount = {
  readonly id: ItemId;
  readonly body: Count;
  readonly said: Day;
  readonly freshness: number;
  /** Over whom it counts: as named, or the members of the body on the day it was said. */
  readonly among: ReadonlySet<MemberId>;
  readonly setKey: string;
};

/** Two half-lives: what was counted then says little of now. */
const FADED = 0.25;

export function countsOn(corridor: Corridor, subject: SubjectId, day: Day): readonly KnownCount[] {
  const ground = groundOf(corridor);
  return all(corridor, 'count')
    .filter(({ body }) => body.subject === subject)
    .map(({ id, body }) => {
      const said = saidDay(body);
      const among = body.among ?? membersOn(ground, said).map((member) => member.id);
      return {
        id,
        body,
        said,
        freshness: freshnessOf(said, day, halfLifeOf(body.attribution, null)),
        among: new Set(among),
        setKey: `${body.from} ${body.among === null ? '*' : [...among].sort().join(' ')}`,
      };
    })
    .sort((one, other) => compare(other.said, one.said) || compare(one.id, other.id));
}

/** `held` are the newer counts that were applied. */
export function useOf(count: KnownCount, held: readonly KnownCount[], withPressure: boolean): Use {
  const { body } = count;
  if (body.least === null && body.most === null) return 'trend';
  if (body.pressure && !withPressure) return 'pressure';
  if (count.freshness < FADED) return 'faded';
  if (held.some((newer) => originOf(newer) === originOf(count))) return 'repeated';
  if (held.some((newer) => newer.setKey === count.setKey)) return 'overtaken';
  return held.length >= MOST_CONSTRAINTS ? 'too-many' : 'applied';
}

function originOf({ id, body }: KnownCount): ItemId {
  return body.origin ?? id;
}
