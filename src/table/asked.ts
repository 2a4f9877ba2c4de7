/**
 * What an actor asks, with all that is needed to judge it: the state, the time, the arithmetic.
 *
 * Use      process.ts makes one for each wish, after the checks common to all; the nouns judge it.
 * Source   spec/process.md §5.
 */

import type { Instant } from '../basics/instant.ts';
import { parseInstant } from '../basics/instant.ts';
import { must } from '../basics/bug.ts';
import { type Result, ok, refuse } from '../basics/result.ts';
import { type ActorId, type MemberId, memberOf } from './ids.ts';
import type { Reckoner } from './reckoner.ts';
import type { Fact, Refusal, Selection } from './selection.ts';

export type Asked = {
  readonly selection: Selection;
  readonly actor: ActorId;
  /** Index the entry will have. */
  readonly index: number;
  readonly at: Instant;
  /** Checked against the digest that the act names. */
  readonly enclosure: Uint8Array | undefined;
  readonly reckoner: Reckoner;
};

export type Verdict = Result<readonly Fact[], Refusal>;

export function agreed(...facts: readonly Fact[]): Verdict {
  return ok(facts);
}

export function refused(refusal: Refusal): Verdict {
  return refuse(refusal);
}

/** The member who asks, for the acts that only members may ask for. */
export function memberAsking(asked: Asked): MemberId {
  return must(memberOf(asked.actor), 'a member: nobody else has the right to this act');
}

/** The enclosed bytes, for the acts that have an enclosure. */
export function enclosed(asked: Asked): Uint8Array {
  return must(asked.enclosure, 'an enclosure: process.ts asks for it');
}

/** A time that the wish parser has let through. */
export function timeOf(text: string): Instant {
  return must(parseInstant(text), 'a time: the wish parser asks for it');
}
