/**
 * Who took part in a round, in batches: never live, never what was said.
 *
 * Use      `batchOf(round, now, register)`; what counts is a member's first answer.
 * Shapes   as of the last full quarter hour, or of the last full twentieth of a round shorter than
 *          five hours, counted from its opening; all of it once the round has closed.
 */

import { type Instant, instantOf } from '../../basics/instant.ts';
import { type MemberId, seatOf } from '../../table/ids.ts';
import type { Round } from '../../table/rounds/rounds.ts';
import type { RegisterLine } from '../worker/messages.ts';

export type Batch = {
  readonly asOf: Instant;
  /** When the next one comes; null once the round has closed. */
  readonly next: Instant | null;
  readonly answered: readonly MemberId[];
  readonly missing: readonly MemberId[];
};

type Timed = Pick<Round, 'plan' | 'stage' | 'entitled' | 'ballots' | 'closedAt'>;

const QUARTER = 900_000;
const SHORT = 5 * 3_600_000;

export function batchOf(
  round: Timed,
  now: Instant,
  register: readonly Pick<RegisterLine, 'act' | 'about' | 'actor' | 'at'>[],
): Batch {
  if (round.stage !== 'open') {
    return split(round, round.closedAt ?? now, null, (member) => member in round.ballots);
  }
  const { asOf, next } = beat(round, now);
  const ofRound = register.filter(({ about }) => about === round.plan.id);
  const called = ofRound.findLastIndex(({ act }) => act === 'CallRound');
  const until = ofRound.filter(
    ({ act, at }, place) => place > called && act === 'CastBallot' && at <= asOf,
  );
  return split(round, asOf, next, (member) => until.some(({ actor }) => actor === seatOf(member)));
}

function beat({ plan }: Timed, now: Instant): { readonly asOf: Instant; readonly next: Instant } {
  const length = plan.closes - plan.opens;
  const short = length < SHORT;
  const [step, from] = short ? [length / 20, plan.opens] : [QUARTER, 0];
  const full = Math.floor((now - from) / step);
  const asOf = Math.max(plan.opens, from + full * step);
  return {
    asOf: instantOf(asOf),
    next: instantOf(Math.min(plan.closes, from + (full + 1) * step)),
  };
}

function split(
  { entitled }: Timed,
  asOf: Instant,
  next: Instant | null,
  has: (member: MemberId) => boolean,
): Batch {
  const answered = entitled.filter(has);
  return { asOf, next, answered, missing: entitled.filter((member) => !has(member)) };
}
