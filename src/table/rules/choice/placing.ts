/**
 * The table of a step: every name of the ballot in its place, with its verdict and its reason.
 *
 * Use      narrowing.ts says what follows and why; this lays it out for an auditor to walk again.
 * Source   spec/choice.md §2.
 */

import type { CandidateId } from '../../ids.ts';
import type { Cut, Order } from './cut.ts';
import type { Ballot, Follows, NameCount, NameVerdict, Phase, Placed, Step, Why } from './step.ts';

export type Counted = Ballot & { readonly counts: readonly NameCount[] };

/** A ballot that was counted, where it stands in the rule's course, and how names compare. */
export type Frame = {
  readonly ballot: Counted;
  readonly phase: Phase;
  readonly order: Order;
};

type Found = Pick<Step, 'follows' | 'next' | 'tie'> & {
  readonly whyOf: (count: NameCount) => Why;
};

export function placed(frame: Frame, found: Found): Step {
  const { ballot, phase } = frame;
  const { follows, next, tie } = found;
  const table = ballot.counts
    .map((count) => placeOf(count, frame, found))
    .toSorted((one, other) => one.place - other.place);
  return { round: ballot.round, follows, phase, table, next, tie };
}

/** The names on the better side of a cut go on. */
export function drawn(frame: Frame, cut: Cut, follows: Follows): Step {
  const { stay: next, tie } = cut;
  return placed(frame, {
    follows,
    next,
    tie,
    whyOf: ({ candidate }) => whyAt(cut, candidate),
  });
}

/** The same names once more, or no more. */
export function repeated(frame: Frame, follows: Follows = 'another-round'): Step {
  const next = frame.ballot.counts.map(({ candidate }) => candidate);
  return placed(frame, { follows, next, tie: null, whyOf: () => 'nobody-leaves' });
}

export function whyAt({ stay, tie }: Cut, candidate: CandidateId): Why {
  if (!stay.includes(candidate)) return 'below-the-cut';
  const level = tie !== null && tie.broken === null && tie.names.includes(candidate);
  return level ? 'level-at-the-cut' : 'above-the-cut';
}

function placeOf(count: NameCount, { ballot, order }: Frame, found: Found): Placed {
  const { candidate, resistance } = count;
  const ahead = ballot.counts.filter((other) => order.compare(other, count) < 0);
  const stays = found.next.includes(candidate);
  return {
    candidate,
    place: ahead.length + 1,
    for: count.for,
    against: count.against,
    breadth: order.breadth(count),
    resistance,
    stays,
    verdict: verdictOf(count, stays, found.follows),
    why: found.whyOf(count),
  };
}

function verdictOf({ passes }: NameCount, stays: boolean, follows: Follows): NameVerdict {
  if (!stays) return 'no-more';
  if (passes === true) return 'passes';
  return follows === 'exhausted' ? 'no-more' : 'not-yet';
}
