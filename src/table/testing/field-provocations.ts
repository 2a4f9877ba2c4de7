/**
 * For each refusal about who goes on, what provokes it.
 *
 * Use      refusals.test.ts, which provokes every refusal of the process once.
 */

import type { FieldRefusal } from '../rounds/field.ts';
import type { RoundId } from '../ids.ts';
import {
  EAST,
  NAMED,
  NORTH,
  SOUTH,
  STAGES,
  holdPoll,
  narrowingTable,
  setField,
  setFieldAct,
} from './fields.ts';
import { plan } from './definitions.ts';
import { put } from './ending-provocations.ts';
import { callAct } from './players.ts';
import { at } from './stages.ts';
import { type Table, type Verdict, ask, expectOk } from './table.ts';

const CHAIR = 'officer:chair';
const LEVEL = { ada: ['north'], bea: ['south'], cor: ['east'] };
const CLEAR = { ada: ['north', 'south'], bea: ['north', 'south'], cor: ['north', 'east'] };

export const FIELD_PROVOCATIONS: { readonly [Code in FieldRefusal['code']]: () => Verdict } = {
  field_is_free: () => ask(at('open'), CHAIR, setFieldAct(NORTH)),
  field_by_rule: () => ask(narrowed(), CHAIR, setFieldAct(NORTH)),
  field_unchanged: () => {
    const table = narrowingTable(STAGES, { narrowing: 'chair' });
    setField(table, NORTH, SOUTH);
    return ask(table, CHAIR, setFieldAct(SOUTH, NORTH));
  },
  field_beyond: () => {
    const put = { eliminate: [{ keep: 1 }] };
    const table = narrowingTable(put);
    holdPoll(table, 'poll-1', { ada: ['north'], bea: ['south'], cor: [] });
    return ask(table, CHAIR, setFieldAct(NORTH, EAST));
  },
  field_put_to_body: () => {
    const table = tied();
    return ask(table, CHAIR, callAct(table, 'poll-2'));
  },
  rounds_exhausted: () => {
    const table = narrowingTable({ exhaustive: { drop: 'none', max: 1 } }, TWO_THIRDS);
    holdPoll(table, 'poll-1', LEVEL);
    return ask(table, CHAIR, callAct(table, 'poll-2'));
  },
  name_left_out: () => {
    const table = narrowed();
    const round = { ...plan('poll-9', '2030-01-02T10:00:00Z', '2030-01-02T11:00:00Z') };
    expectOk(table, CHAIR, {
      type: 'PlanRound',
      round: { ...round, candidates: [NORTH, EAST] },
      reason: 'one more',
    });
    return ask(table, CHAIR, call('poll-9'));
  },
  resistance_not_asked: () => {
    const table = narrowingTable({ resistance: 'sum' });
    return ask(table, CHAIR, callAct(table));
  },
  zero_left_out: () => {
    const polls = { kind: 'resistance-poll', candidates: [NORTH, SOUTH] };
    const table = narrowingTable({ resistance: 'sum', zero: EAST }, { polls });
    return ask(table, CHAIR, callAct(table));
  },
  zero_not_a_name: () => {
    const table = narrowingTable({ resistance: 'sum', zero: EAST });
    return ask(table, CHAIR, put({ candidate: EAST }));
  },
  preferences_differ: () => {
    const table = narrowingTable(NAMED);
    return ask(table, CHAIR, callAct(table));
  },
  breadth_not_counted: () => {
    const breadth = { groups: ['pair'], least: 1 };
    const table = narrowingTable({ eliminate: [{ keep: 1, breadth }] });
    return ask(table, CHAIR, callAct(table));
  },
};

const TWO_THIRDS = { pass: { sum: 1, who: 'for', atLeast: { share: '2/3', of: 'members' } } };

/** North and south go on. */
function narrowed(): Table {
  const table = narrowingTable(STAGES);
  holdPoll(table, 'poll-1', CLEAR);
  return table;
}

/** All three are level, and the body is to decide. */
function tied(): Table {
  const table = narrowingTable({ ...STAGES, ties: 'putToBody' });
  holdPoll(table, 'poll-1', LEVEL);
  return table;
}

function call(round: string) {
  const [opens, closes] = ['2030-01-02T10:00:00Z', '2030-01-02T11:00:00Z'];
  return { type: 'CallRound', round: round as RoundId, opens, closes, reason: 'next' } as const;
}
