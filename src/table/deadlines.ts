/**
 * The times that the process waits for, and what follows when one has come.
 *
 * Use      the server logs `TimeCame` for each due deadline, signed by the clerk; the clerk can say
 *          nothing else: not early, not of another time, not twice.
 * Source   spec/process.md §9.
 */

import { type Instant, parseInstant, writeInstant } from '../basics/instant.ts';
import { type Asked, type Verdict, agreed, refused } from './asked.ts';
import { isUnderWay, phaseEnds } from './ceremony/ceremony-acts.ts';
import {
  abandonedConfessional,
  closedConfessional,
  openedConfessional,
} from './confessional/confessional-calling.ts';
import { allKeysOffered, runningConfessional } from './confessional/confessional-lookup.ts';
import { heldUntil } from './rounds/dispute.ts';
import { abandoned, opened } from './rounds/round-calling.ts';
import { closed } from './rounds/round-closing.ts';
import { provesNeeded, runningRound } from './rounds/round-lookup.ts';
import type { Round } from './rounds/rounds.ts';
import type { ClockWish, Selection } from './selection.ts';
import { silenceHeld } from './silence/silence-acts.ts';
import { runningSilence } from './silence/silence-lookup.ts';

export type Deadline = {
  readonly what: ClockWish['what'];
  readonly of: string;
  readonly due: Instant;
};
type Pending = Deadline & { readonly come: (asked: Asked) => Verdict };

/** What the process waits for, soonest first. */
export function deadlines(selection: Selection): readonly Deadline[] {
  return pending(selection)
    .map(({ what, of, due }) => ({ what, of, due }))
    .sort((one, two) => one.due - two.due);
}

export function decideClock(asked: Asked, act: ClockWish): Verdict {
  const { what, of } = act;
  const due = parseInstant(act.due);
  const found = pending(asked.selection).find(
    (deadline) => deadline.what === what && deadline.of === of && deadline.due === due,
  );
  if (found === undefined) return refused({ code: 'no_such_deadline', what, of });
  if (found.due <= asked.at) return found.come(asked);
  return refused({
    code: 'time_not_come',
    due: writeInstant(found.due),
    now: writeInstant(asked.at),
  });
}

function pending(selection: Selection): readonly Pending[] {
  if (selection.stage !== 'open') return [];
  return [
    ...ofCeremony(selection),
    ...ofRound(selection),
    ...ofConfessional(selection),
    ...ofSilence(selection),
  ];
}

function ofCeremony(selection: Selection): readonly Pending[] {
  const ceremony = selection.ceremonies.at(-1);
  if (ceremony === undefined || !isUnderWay(ceremony)) return [];
  const { attempt, deadline: due } = ceremony;
  const come = (asked: Asked): Verdict => phaseEnds(asked, ceremony);
  return [{ what: 'ceremony-phase', of: `${attempt}`, due, come }];
}

/**
 * A round opens by the clock once enough have proved; one that never opened ends at its closing.
 */
function ofRound(selection: Selection): readonly Pending[] {
  const round = runningRound(selection);
  if (round === undefined) return [];
  if (round.stage === 'closed') return ofHold(selection, round);
  const { id: of, opens, closes } = round.plan;
  if (round.stage === 'open') {
    const come = (asked: Asked): Verdict => agreed(...closed(asked, round));
    return [{ what: 'round-closes', of, due: closes, come }];
  }
  const givenUp = (): Verdict => agreed(abandoned(round, 'possession_missing', null));
  const close: Pending = { what: 'round-closes', of, due: closes, come: givenUp };
  if (round.provers.length < provesNeeded(selection, round)) return [close];
  const come = (asked: Asked): Verdict => agreed(...opened(round, asked.at));
  return [{ what: 'round-opens', of, due: opens, come }, close];
}

/** What was disputed holds a closed round until then, and no longer. */
function ofHold(selection: Selection, round: Round): readonly Pending[] {
  const due = heldUntil(selection, round);
  if (due === undefined) return [];
  const { rid } = round;
  const come = ({ at }: Asked): Verdict =>
    agreed({ type: 'DisputesSettled', rid, member: null, at });
  return [{ what: 'dispute-ends', of: round.plan.id, due, come }];
}

/** Like a round: open once all keys are offered; given up where it never opened. */
function ofConfessional(selection: Selection): readonly Pending[] {
  const talks = runningConfessional(selection);
  if (talks === undefined) return [];
  const { id: of, opens, closes } = talks.plan;
  const ends = ({ at }: Asked): Verdict =>
    agreed(
      talks.stage === 'open'
        ? closedConfessional(talks, at)
        : abandonedConfessional(talks, 'keys_not_offered', null),
    );
  const close: Pending = { what: 'round-closes', of, due: closes, come: ends };
  if (talks.stage === 'open' || !allKeysOffered(talks)) return [close];
  const come = ({ at }: Asked): Verdict => agreed(openedConfessional(talks, at));
  return [{ what: 'round-opens', of, due: opens, come }, close];
}

function ofSilence(selection: Selection): readonly Pending[] {
  const silence = runningSilence(selection);
  if (silence === undefined) return [];
  const come = (asked: Asked): Verdict =>
    agreed(...silenceHeld(asked.selection, silence, asked.at));
  return [{ what: 'silence-ends', of: `${silence.number}`, due: silence.ends, come }];
}
