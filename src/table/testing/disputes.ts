/**
 * Provokes each refusal of a dispute.
 *
 * Use      refusals.test.ts plays them with all the others.
 */

import { must } from '../../basics/bug.ts';
import { codeOfBallot } from '../rounds/ballot-code.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { RoundId } from '../ids.ts';
import type { Act } from '../selection.ts';
import { make, roundNow, signClosingAct } from './players.ts';
import { at } from './stages.ts';
import { type Table, type Verdict, ask, expectOk, moveTo } from './table.ts';

const ADA = 'member:ada';
const COR = 'member:cor';
/** A code that no ballot has. */
export const NO_BALLOT = 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA';
const reason = 'My answer is not on the list.';

export function disputeAct(code: string | null = NO_BALLOT): Act {
  return { type: 'Dispute', round: 'poll-1' as RoundId, code, evidence: null, reason };
}

export const WITHDRAWAL: Act = {
  type: 'WithdrawDispute',
  round: 'poll-1' as RoundId,
  reason: 'It was there after all.',
};

/** Closed, and Ada disputes it. */
export function disputed(): Table {
  const table = at('closed');
  expectOk(table, ADA, disputeAct());
  return table;
}

export function codeOf(table: Table, member: string): string {
  return codeOfBallot(must(roundNow(table).ballots[member], 'a ballot').digest);
}

export const DISPUTE_PROVOCATIONS = {
  dispute_late: () => {
    const table = at('counted');
    moveTo(table, '2030-01-02T11:00:00Z');
    return ask(table, ADA, disputeAct());
  },
  disputed_already: () => ask(disputed(), ADA, disputeAct()),
  listed_as_sealed: () => {
    const table = at('closed');
    return ask(table, ADA, disputeAct(codeOf(table, 'ada')));
  },
  nothing_listed: () => ask(at('open round'), COR, disputeAct(null)),
  no_dispute: () => ask(at('closed'), ADA, WITHDRAWAL),
  round_disputed: () => ask(disputed(), ADA, signClosingAct(disputed()).act),
} satisfies { readonly [Code in RefusalCode]?: () => Verdict };

/** The trustees sign the closing. */
export function sign(table: Table, member: string): void {
  make(table, member, signClosingAct(table));
}
