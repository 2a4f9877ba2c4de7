/**
 * The stage of a rehearsal: its script, its players, its clock.
 *
 * Use      cast.ts plays rounds on it, silence-scenes.ts what comes after them.
 */

import type { Instant } from '../../basics/instant.ts';
import { must } from '../../basics/bug.ts';
import { type Result, ok } from '../../basics/result.ts';
import type { Agent } from '../../device/agent.ts';
import type { Declined } from '../../device/board.ts';
import type { SeatId } from '../../table/ids.ts';
import type { Act, Selection } from '../../table/selection.ts';
import type { Scene, Script } from './script.ts';

export type Stage = {
  readonly script: Script;
  readonly agents: ReadonlyMap<SeatId, Agent>;
  readonly clock: RehearsalClock;
  /** Whether people take part: then the clock is theirs to move, and patience is needed. */
  readonly people: boolean;
  /** Whether the clock goes on while this is played. */
  readonly live: boolean;
  /** Where the playing is to stop; at the end, where nothing is said. */
  readonly until?: (scene: Scene, selection: Selection) => boolean;
  readonly say: (scene: Scene, now: Instant, count?: Count) => void;
};

/** How much of something is done. */
export type Count = { readonly done: number; readonly of: number };

export type RehearsalClock = {
  readonly now: () => Instant;
  /** Moves on to `to`, and lets everything happen that was due by then. */
  readonly reach: (to: Instant) => Promise<void>;
  /** Resolves true when the log has grown, false when the patience is at its end. */
  readonly changed: (patience: number) => Promise<boolean>;
};

export type Played = Result<'on' | 'wait', Declined>;

/** What every act of a rehearsal gives as its reason: the record has it in one language. */
export const REASON = 'As set down for this rehearsal.';

export async function chair(stage: Stage, act: Act): Promise<Played> {
  const reply = await agentOf(stage, 'officer:chair').act(act);
  return reply.ok ? ok('on') : reply;
}

export function agentOf(stage: Stage, seat: SeatId): Agent {
  return must(stage.agents.get(seat), 'an agent of a seat that is played');
}
