/**
 * For each refusal about confessionals, what provokes it.
 *
 * Use      refusals.test.ts, which provokes every refusal of the process once.
 */

import type { ConfessionalRefusal } from '../confessional/confessional.ts';
import type { RoundId } from '../ids.ts';
import { ballotAct, callAct, countRound, make, openRound, timeComes } from './players.ts';
import { type Table, type Verdict, ask, expectOk, memberSeat, stateOf } from './table.ts';
import {
  AIDE,
  CHAIR,
  COUNTS,
  callTalks,
  callTalksAct,
  checkedTalks,
  closeTalks,
  commitmentOf,
  openAggregateAct,
  publishAct,
  talkPlan,
  talksTable,
  tellAct,
} from './talks.ts';

const reason = 'because';
const POLL = 'poll-1' as RoundId;

export const TALK_PROVOCATIONS: {
  readonly [Code in ConfessionalRefusal['code']]: () => Verdict;
} = {
  talks_leave_no_trace: () => planned(talksTable({ trace: 'none', talks: [] })),
  check_not_a_straw_poll: () =>
    planned(talksTable({ talks: [] }), { checkedBy: 'poll-9' as RoundId }),
  check_called_already: () => {
    const table = checkedTalks();
    callTalks(table);
    expectOk(table, CHAIR, { type: 'AbandonRound', round: talkPlan().id, reason });
    expectOk(table, CHAIR, callAct(table));
    expectOk(table, CHAIR, { type: 'AbandonRound', round: POLL, reason });
    return ask(table, CHAIR, callTalksAct(table));
  },
  check_not_counted: () => ask(reported(), CHAIR, openAggregateAct()),
  report_first: () => {
    const table = checkedTalks();
    return ask(table, CHAIR, callAct(table));
  },
  not_a_facilitator: () => {
    const table = closed();
    const [cosigner] = publishAct(table).cosigners;
    const cosigners = cosigner ? [{ ...cosigner, seat: memberSeat('ada') }] : [];
    return ask(table, CHAIR, publishAct(table, { cosigners }));
  },
  sponsor_differs: () => ask(closed('sponsors-first'), AIDE, tellAct('bea')),
  told_together: () => ask(closed(), AIDE, tellAct()),
  sponsor_not_told: () => {
    const table = closed('sponsors-first');
    return ask(table, CHAIR, publishAct(table));
  },
  count_not_kept: () => {
    const table = talksTable({ trace: 'held' });
    closeTalks(table);
    return ask(table, CHAIR, publishAct(table));
  },
  heard_too_many: () => {
    const table = closed();
    return ask(table, CHAIR, publishAct(table, { heard: 4 }));
  },
  aggregate_missing: () => {
    const table = checkedTalks();
    closeTalks(table);
    return ask(table, CHAIR, publishAct(table));
  },
  aggregate_not_asked: () => {
    const table = closed();
    return ask(table, CHAIR, publishAct(table, { aggregate: commitmentOf(table) }));
  },
  aggregate_differs: () => {
    const table = counted();
    const north = { encourage: 3, discourage: 0, noOpinion: 0 };
    return ask(table, CHAIR, openAggregateAct({ ...COUNTS, north }));
  },
  cosignature_missing: () => {
    const table = closed();
    return ask(table, CHAIR, publishAct(table, { cosigners: [] }));
  },
  cosignature_wrong: () => {
    const table = closed();
    const { cosigners } = publishAct(table, { heard: 2 });
    return ask(table, CHAIR, publishAct(table, { cosigners }));
  },
};

/** The talks are over, and nothing is published yet. */
export function closed(disclosure: 'together' | 'sponsors-first' = 'together'): Table {
  const table = talksTable({ disclosure });
  closeTalks(table);
  return table;
}

/** The report stands with its commitment; the poll that checks it is ahead. */
export function reported(): Table {
  const table = checkedTalks();
  closeTalks(table);
  expectOk(table, CHAIR, publishAct(table, { aggregate: commitmentOf(table) }));
  return table;
}

/** And that poll is counted: north two to one, south one for. */
export function counted(): Table {
  const table = reported();
  openRound(table);
  const south = ['encourage', 'noOpinion', 'noOpinion'] as const;
  for (const [at, { id }] of stateOf(table).members.entries()) {
    const north = at < 2 ? 'encourage' : 'discourage';
    make(table, id, ballotAct(table, id, { north, south: south[at] ?? 'noOpinion' }));
  }
  timeComes(table);
  countRound(table);
  return table;
}

function planned(table: Table, parts: Parameters<typeof talkPlan>[0] = {}): Verdict {
  return ask(table, CHAIR, { type: 'PlanRound', round: talkPlan(parts), reason });
}
