/**
 * What makes the process refuse in rounds that are tested, one provocation for each code.
 *
 * Use      refusals.test.ts lays them beside those of other acts.
 */

import type { Verdict } from '../asked.ts';
import type { RoundRefusal } from '../rounds/rounds.ts';
import { consensus, plan, smallDefinition } from './definitions.ts';
import { type Made, blindAct, blindRound, decryptAct, make, signBlindingAct } from './players.ts';
import { at } from './stages.ts';
import { type Table, ask, memberSeat, openTable } from './table.ts';
import { signedVeto } from './veto.ts';

type Code = Extract<
  RoundRefusal['code'],
  'rule_asks_for_counts' | 'round_not_tested' | `blinding_${string}`
>;

/** A share is no number of members: it is not held against a sum in secret. */
const TWO_THIRDS = {
  ...consensus(0),
  pass: { sum: 1, who: 'for', atLeast: { share: '2/3', of: 'members', strict: false } },
};
const ANSWERS = { ada: { north: 'object' }, bea: {}, cor: {} };

export const VETO_PROVOCATIONS: { readonly [C in Code]: () => Verdict } = {
  rule_asks_for_counts: () => {
    const table = openTable(smallDefinition(3, { rule: TWO_THIRDS }));
    const given = plan('poll-9', '2030-02-01T10:00:00Z', '2030-02-01T11:00:00Z');
    const round = { ...given, reveal: 'passes' as const };
    return ask(table, 'officer:chair', { type: 'PlanRound', round, reason: 'one bit' });
  },
  round_not_tested: () => {
    const table = at('closed');
    return tried(table, 'ada', blindAct(table, 'ada', 'poll-1', new Uint8Array(0)));
  },
  blinding_turn_over: () => {
    const rule = consensus(1);
    const round = { kind: 'straw-poll' };
    const table = signedVeto({ round, parts: { rule }, answers: { ada: {}, bea: {}, cor: {} } });
    const early = blindAct(table, 'bea');
    make(table, 'ada', blindAct(table, 'ada'));
    return tried(table, 'bea', early);
  },
  blinding_complete: () => {
    const table = signedVeto({ answers: ANSWERS });
    blindRound(table);
    return tried(table, 'cor', blindAct(table, 'cor'));
  },
  blinding_not_complete: () => {
    const table = signedVeto({ answers: ANSWERS });
    return tried(table, 'ada', signBlindingAct(table));
  },
  blinding_not_signed: () => {
    const table = signedVeto({ answers: ANSWERS });
    for (const member of ['ada', 'bea']) make(table, member, blindAct(table, member));
    return tried(table, 'ada', decryptAct(table, 'ada'));
  },
};

function tried(table: Table, member: string, { act, enclosure }: Made): Verdict {
  return ask(table, memberSeat(member), act, enclosure);
}
