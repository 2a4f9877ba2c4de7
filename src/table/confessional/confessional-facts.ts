/**
 * What may be asked about confessionals, and what follows from the facts.
 *
 * Source   spec/process.md §12.
 */

import type { Instant } from '../../basics/instant.ts';
import type { Asked, Verdict } from '../asked.ts';
import { offerRoundKey } from './confessional-calling.ts';
import { openAggregate, publishReport, tellSponsor } from './confessional-report.ts';
import type { Confessional, ConfessionalEvent, ConfessionalWish } from './confessional.ts';
import type { Fact, Selection } from '../selection.ts';

type Called = Extract<ConfessionalEvent, { readonly type: 'ConfessionalCalled' }>;

export function decideConfessional(asked: Asked, act: ConfessionalWish): Verdict {
  switch (act.type) {
    case 'OfferRoundKey':
      return offerRoundKey(asked, act);
    case 'TellSponsor':
      return tellSponsor(asked, act);
    case 'PublishReport':
      return publishReport(asked, act);
    case 'OpenAggregate':
      return openAggregate(asked, act);
  }
}

const FACTS: { readonly [Type in ConfessionalEvent['type']]: true } = {
  ConfessionalCalled: true,
  RoundKeyOffered: true,
  ConfessionalOpened: true,
  ConfessionalClosed: true,
  ConfessionalAbandoned: true,
  SponsorTold: true,
  ReportPublished: true,
  AggregateOpened: true,
};

export function isConfessionalFact(fact: Fact): fact is ConfessionalEvent {
  return Object.hasOwn(FACTS, fact.type);
}

export function evolveConfessional(
  selection: Selection,
  fact: ConfessionalEvent,
  at: Instant,
): Selection {
  const { confessionals } = selection;
  if (fact.type === 'ConfessionalCalled') {
    return { ...selection, confessionals: [...confessionals, called(fact)] };
  }
  const last = confessionals.findLastIndex(({ plan }) => plan.id === fact.round);
  return {
    ...selection,
    confessionals: confessionals.map((one, index) =>
      index === last ? evolved(one, fact, at) : one,
    ),
  };
}

function called(fact: Called): Confessional {
  const { type: _, ...fixed } = fact;
  return {
    ...fixed,
    stage: 'called',
    keys: {},
    openedAt: null,
    closedAt: null,
    told: [],
    report: null,
    aggregate: null,
    why: null,
    reason: null,
  };
}

function evolved(
  one: Confessional,
  fact: Exclude<ConfessionalEvent, Called>,
  at: Instant,
): Confessional {
  switch (fact.type) {
    case 'RoundKeyOffered':
      return { ...one, keys: { ...one.keys, [fact.seat]: fact.key } };
    case 'ConfessionalOpened':
      return { ...one, stage: 'open', openedAt: fact.at };
    case 'ConfessionalClosed':
      return { ...one, stage: 'closed', closedAt: fact.at };
    case 'ConfessionalAbandoned': {
      const { why, reason } = fact;
      return { ...one, stage: 'abandoned', closedAt: one.closedAt ?? at, why, reason };
    }
    case 'SponsorTold':
      return { ...one, told: [...one.told, fact.telling] };
    case 'ReportPublished':
      return { ...one, stage: 'reported', report: fact.report };
    case 'AggregateOpened':
      return { ...one, aggregate: { at: fact.at, counts: fact.counts } };
  }
}
