/**
 * A table whose first round was counted, and which one member has left since.
 *
 * Use      differencing.test.ts; refusals.test.ts.
 */

import type { JsonObject } from '../../basics/canonical.ts';
import type { MemberId } from '../ids.ts';
import { smallDefinition } from './definitions.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import { ballotAct, callAct, certify, countRound, make, openRound, timeComes } from './players.ts';
import { type Table, type Verdict, ask, expectOk, fork, openTable } from './table.ts';

let made: Table | undefined;

/** Six members, no small counts accepted; all but Ada are asked from now on. */
export function singlingOut(): Table {
  made ??= counted();
  return fork(made);
}

function counted(): Table {
  const definition = smallDefinition(6);
  const body = { ...(definition['body'] as JsonObject), acceptsSmallCounts: false };
  const table = openTable({ ...definition, body });
  certify(table);
  openRound(table);
  for (const id of ['ada', 'bea', 'cor', 'dov', 'eva', 'fay']) {
    make(table, id, ballotAct(table, id, { north: 'encourage' }));
  }
  timeComes(table);
  countRound(table);
  expectOk(table, 'officer:chair', {
    type: 'RemoveMember',
    member: 'ada' as MemberId,
    reason: 'It has left the council.',
  });
  return table;
}

export const DIFFERENCE_PROVOCATIONS = {
  round_singles_out: () => ask(singlingOut(), 'officer:chair', callAct(singlingOut(), 'poll-2')),
} satisfies { readonly [Code in RefusalCode]?: () => Verdict };
