/**
 * What follows from the facts about rounds. Total: a recorded fact is never argued with.
 *
 * Source   spec/process.md §6.
 */

import type { Instant } from '../basics/instant.ts';
import type { Round, RoundEvent } from './rounds.ts';
import type { Selection } from './selection.ts';

type Later = Exclude<RoundEvent, { readonly type: 'RoundCalled' }>;

export function evolveRound(selection: Selection, fact: RoundEvent, at: Instant): Selection {
  if (fact.type === 'RoundCalled') {
    return { ...selection, rounds: [...selection.rounds, called(fact)] };
  }
  const last = selection.rounds.findLastIndex(({ plan }) => plan.id === fact.round);
  const rounds = selection.rounds.map((round, index) =>
    index === last ? evolved(round, fact, at) : round,
  );
  return { ...selection, rounds };
}

function called(fact: Extract<RoundEvent, { readonly type: 'RoundCalled' }>): Round {
  const { type: _, ...round } = fact;
  return {
    ...round,
    stage: 'called',
    provers: [],
    openedAt: null,
    closedAt: null,
    ballots: {},
    points: {},
    closing: null,
    targets: [],
    closers: [],
    partials: {},
    badPartials: [],
    result: null,
    why: null,
    reason: null,
  };
}

function evolved(round: Round, fact: Later, at: Instant): Round {
  switch (fact.type) {
    case 'PossessionProved':
      return { ...round, provers: [...round.provers, fact.member] };
    case 'RoundOpened':
      return { ...round, stage: 'open', openedAt: fact.at };
    case 'BallotCast': {
      const { ballot } = fact;
      const points = Object.fromEntries(fact.points.map((point) => [point, ballot.member]));
      return {
        ...round,
        ballots: { ...round.ballots, [ballot.member]: ballot },
        points: { ...round.points, ...points },
      };
    }
    case 'RoundClosed': {
      const { closing, targets } = fact;
      return { ...round, stage: 'closed', closedAt: fact.at, closing, targets };
    }
    case 'RoundUnopened':
      return { ...round, stage: 'unopened', why: fact.why };
    case 'ClosingSigned':
      return { ...round, closers: [...round.closers, fact.member] };
    case 'TargetsDecrypted':
      return { ...round, partials: { ...round.partials, [fact.member]: fact.bytes } };
    case 'BadPartialSkipped':
      return { ...round, badPartials: [...round.badPartials, fact.member] };
    case 'RoundCounted':
      return { ...round, stage: 'counted', result: fact.result };
    case 'RoundAbandoned': {
      const { why, reason } = fact;
      return { ...round, stage: 'abandoned', closedAt: round.closedAt ?? at, why, reason };
    }
  }
}
