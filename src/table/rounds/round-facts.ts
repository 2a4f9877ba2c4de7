/**
 * What follows from the facts about rounds. Total: a recorded fact is never argued with.
 *
 * Source   spec/process.md §6.
 */

import type { Instant } from '../../basics/instant.ts';
import type { Blinding, Round, RoundEvent } from './rounds.ts';
import type { Fact, Selection } from '../selection.ts';
import { isTested } from '../soundings/index.ts';

type Calling = Extract<RoundEvent, { readonly type: 'RoundCalled' | 'KnotTied' }>;
type Later = Exclude<RoundEvent, Calling>;

const FACTS: { readonly [Type in RoundEvent['type']]: true } = {
  RoundCalled: true,
  KnotTied: true,
  PossessionProved: true,
  RoundOpened: true,
  BallotCast: true,
  RoundClosed: true,
  RoundUnopened: true,
  ClosingSigned: true,
  TargetsBlinded: true,
  BadBlindingSkipped: true,
  BlindingCompleted: true,
  BlindingSigned: true,
  TargetsDecrypted: true,
  BadPartialSkipped: true,
  RoundCounted: true,
  RoundAbandoned: true,
};

export function isRoundFact(fact: Fact): fact is RoundEvent {
  return Object.hasOwn(FACTS, fact.type);
}

export function evolveRound(selection: Selection, fact: RoundEvent, at: Instant): Selection {
  if (fact.type === 'RoundCalled') {
    return { ...selection, rounds: [...selection.rounds, called(fact)] };
  }
  if (fact.type === 'KnotTied') {
    return { ...selection, knots: [...selection.knots, called(fact)] };
  }
  const after = (list: readonly Round[]): readonly Round[] => {
    const last = list.findLastIndex(({ plan }) => plan.id === fact.round);
    return list.map((round, index) => (index === last ? evolved(round, fact, at) : round));
  };
  return { ...selection, rounds: after(selection.rounds), knots: after(selection.knots) };
}

function called(fact: Calling): Round {
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
    blinding: null,
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
      const blinding = isTested(round.plan) ? NOTHING_BLINDED : null;
      return { ...round, stage: 'closed', closedAt: fact.at, closing, targets, blinding };
    }
    case 'RoundUnopened':
      return { ...round, stage: 'unopened', why: fact.why };
    case 'ClosingSigned':
      return { ...round, closers: [...round.closers, fact.member] };
    case 'TargetsBlinded':
    case 'BadBlindingSkipped':
    case 'BlindingCompleted':
    case 'BlindingSigned':
      return { ...round, blinding: blinded(round.blinding ?? NOTHING_BLINDED, fact) };
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

const NOTHING_BLINDED: Blinding = { given: {}, bad: [], targets: null, signers: [] };

type OfBlinding = Extract<
  Later,
  {
    readonly type: 'TargetsBlinded' | 'BadBlindingSkipped' | 'BlindingCompleted' | 'BlindingSigned';
  }
>;

function blinded(blinding: Blinding, fact: OfBlinding): Blinding {
  switch (fact.type) {
    case 'TargetsBlinded':
      return { ...blinding, given: { ...blinding.given, [fact.member]: fact.bytes } };
    case 'BadBlindingSkipped':
      return { ...blinding, bad: [...blinding.bad, fact.member] };
    case 'BlindingCompleted':
      return { ...blinding, targets: fact.targets };
    case 'BlindingSigned':
      return { ...blinding, signers: [...blinding.signers, fact.member] };
  }
}
