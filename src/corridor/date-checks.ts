/**
 * Dates that cannot be: said after it was learned, an end before its beginning.
 *
 * Use      acceptance.ts. Dates are as precise as they are known: only what is impossible however
 *          one reads it is refused.
 * Errors   `said_after_learned`, `published_after_learned`, `said_after_published`,
 *          `period_turned`, `learned_in_future`.
 */

import { type Instant, later, writeInstant } from '../basics/instant.ts';
import { type ChangeRefusal, type ChangeRefusalCode, firstOf, refusal } from './change-refusal.ts';
import { type Dated, type Day, firstDay, lastDay } from './dated.ts';
import type { Ground } from './kinds/ground.ts';
import type { Put } from './put.ts';

const DAY_MS = 86_400_000;

export function dateRefusal(put: Put): ChangeRefusal | undefined {
  const { body } = put;
  const learned = 'learned' in body ? body.learned : undefined;
  const isSaid = put.kind === 'signal' || put.kind === 'count';
  const said = isSaid ? put.body.said : null;
  const published = 'published' in body ? body.published : null;
  return firstOf(
    () => (learned === undefined ? undefined : futureRefusal(learned, put.at)),
    () => afterDay('said_after_learned', '/said', said, learned),
    () => afterDay('published_after_learned', '/published', published, learned),
    () =>
      afterDay('said_after_published', '/said', said, published ? lastDay(published) : undefined),
    () => periodRefusal(put),
  );
}

/** A day's grace: the side may sit east of the clock. */
function futureRefusal(learned: Day, at: Instant): ChangeRefusal | undefined {
  const written = writeInstant(later(at, DAY_MS)).slice(0, 10);
  return learned > written
    ? refusal('learned_in_future', '/learned', { learned, written })
    : undefined;
}

/** Even on the first day that it can mean it is too late. */
function afterDay(
  code: ChangeRefusalCode,
  at: string,
  dated: Dated | null,
  day: Day | undefined,
): ChangeRefusal | undefined {
  if (dated === null || day === undefined || firstDay(dated) <= day) return undefined;
  return refusal(code, at, { date: dated.date, day });
}

function periodRefusal(put: Put): ChangeRefusal | undefined {
  if (put.kind === 'meeting') return turned('/to', put.body.from, put.body.to);
  if (put.kind === 'event') return turned('/until', put.body.when, put.body.until);
  return put.kind === 'ground' ? membershipRefusal(put.body) : undefined;
}

function turned(at: string, from: Dated, to: Dated | null): ChangeRefusal | undefined {
  if (to === null || firstDay(from) <= lastDay(to)) return undefined;
  return refusal('period_turned', at, { from: from.date, to: to.date });
}

function membershipRefusal({ members }: Ground): ChangeRefusal | undefined {
  const at = members.findIndex(({ from, to }) => from !== null && to !== null && to < from);
  const wrong = members[at];
  return wrong && refusal('period_turned', `/members/${at}/to`, { member: wrong.id });
}
