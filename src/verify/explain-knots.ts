/**
 * What the walk tells of moves that open together.
 *
 * Source   spec/verify.md §7; spec/protocol.md §9.
 */

import { must } from '../basics/bug.ts';
import type { Subject } from '../table/silence/subject.ts';
import type { KnotMove } from '../table/knots/knot.ts';
import type { Round } from '../table/rounds/rounds.ts';
import type { Selection } from '../table/selection.ts';
import { silenceOf } from '../table/silence/silence-lookup.ts';
import type { Step } from './explain.ts';
import { type Names, type Tag, memberName, namesIn, timeIn } from './spoken.ts';

/** Names, and what a silence was about. */
type MoveSpeaker = {
  readonly names: Names;
  readonly subject: (silence: number) => Subject;
};

export type KnotTold = {
  readonly knot: string;
  readonly tied: string;
  readonly closes: string;
  readonly moves: readonly KnotMove[];
  readonly say: MoveSpeaker;
};

export type KnotEnd = {
  readonly knot: string;
  readonly state: 'opened' | 'not-opened' | 'without-result';
  readonly at: string;
  readonly cast: number;
  readonly named: number;
  /** Who blinded, and who opened; empty where nothing had to be. */
  readonly blinding: string;
  readonly opening: string;
};

export function knotSteps(selection: Selection, knot: Round, tag: Tag): readonly Step[] {
  const { plan, result, entitled, ballots, closedAt, blinding, partials } = knot;
  const list = (ids: readonly string[]): string =>
    ids.map((id) => memberName(selection, id, tag)).join(', ');
  const { id, opens, closes, moves = [] } = plan;
  const say: MoveSpeaker = {
    names: namesIn(selection, tag),
    subject: (number) => must(silenceOf(selection, number), 'a silence with an objection').subject,
  };
  const [tied, until] = [timeIn(selection, opens), timeIn(selection, closes)];
  const told: Step = { step: 'knot', details: { knot: id, tied, closes: until, moves, say } };
  const opened = result?.opened === true ? 'opened' : 'not-opened';
  const at = result?.at ?? closedAt;
  const details = {
    knot: id,
    state: result === null ? 'without-result' : opened,
    at: at === null ? '' : timeIn(selection, at),
    cast: entitled.filter((member) => ballots[member] !== undefined).length,
    named: entitled.length,
    blinding: list(Object.keys(blinding?.given ?? {})),
    opening: list(Object.keys(partials)),
  } as const;
  return [told, { step: 'knot_ended', details }];
}
