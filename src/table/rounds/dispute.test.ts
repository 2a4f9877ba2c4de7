/** Disputes: what a member may say against the sealed list, what it stops, and for how long. */

import { describe, expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { writeInstant } from '../../basics/instant.ts';
import { deadlines } from '../deadlines.ts';
import { heldUntil } from './dispute.ts';
import type { MemberId } from '../ids.ts';
import { stepOf } from './round-steps.ts';
import { codeOf, disputeAct, disputed, NO_BALLOT, sign, WITHDRAWAL } from '../testing/disputes.ts';
import {
  ballotAct,
  countRound,
  decryptAct,
  make,
  openRound,
  roundNow,
  signClosingAct,
  timeComes,
} from '../testing/players.ts';
import { at } from '../testing/stages.ts';
import { type Table, ask, expectOk, moveTo, stateOf } from '../testing/table.ts';
import type { Act } from '../selection.ts';

const [ADA, BEA, COR] = ['member:ada', 'member:bea', 'member:cor'] as const;
const ADA_ID = 'ada' as MemberId;
const HELD = { refusal: { code: 'round_disputed', until: '2030-01-01T12:00:00.000Z' } };

describe('a member disputes the sealed list', { timeout: 60_000 }, () => {
  test('in the round or after it, and everybody reads that, with a code and a reason', () => {
    const table = at('open round');
    expectOk(table, ADA, disputeAct());
    expect(stateOf(table).disputes).toMatchObject([
      { member: 'ada', code: NO_BALLOT, through: null, holds: true, settled: null },
    ]);
    const after = at('counted');
    expectOk(after, ADA, disputeAct());
    expect(stateOf(after).disputes).toMatchObject([{ holds: false }]);
  });

  test('which holds the closed round: nothing is signed, blinded or opened for an hour', () => {
    const table = disputed();
    expect(ask(table, BEA, signNow(table))).toMatchObject(HELD);
    expect(stepOf(stateOf(table), roundNow(table), ADA_ID)).toBeUndefined();
    expect(deadlines(stateOf(table))).toMatchObject([{ what: 'dispute-ends', of: 'poll-1' }]);
    moveTo(table, '2030-01-01T11:59:59Z');
    expect(ask(table, BEA, signNow(table))).toMatchObject(HELD);
    timeComes(table);
    expect(stateOf(table).disputes).toMatchObject([{ settled: { how: 'time' } }]);
    expect(stepOf(stateOf(table), roundNow(table), ADA_ID)).toBe('sign-closing');
    countRound(table);
    expect(roundNow(table).stage).toBe('counted');
  });

  test('also where trustees have signed the closing, and have not opened it yet', () => {
    const table = at('closed');
    for (const member of ['ada', 'bea']) sign(table, member);
    expectOk(table, COR, disputeAct());
    const { act, enclosure } = decryptAct(table, 'ada');
    expect(ask(table, ADA, act, enclosure)).toMatchObject(HELD);
  });

  test('and all together cannot hold it longer than one: the clock is of the round', () => {
    const table = disputed();
    moveTo(table, '2030-01-01T11:58:00Z');
    expectOk(table, BEA, disputeAct());
    expect(writeInstant(must(heldUntil(stateOf(table), roundNow(table)), 'a hold'))).toBe(
      '2030-01-01T12:00:00.000Z',
    );
    timeComes(table);
    expectOk(table, COR, disputeAct());
    expect(stateOf(table).disputes.map(({ holds }) => holds)).toEqual([true, true, false]);
    expect(heldUntil(stateOf(table), roundNow(table))).toBeUndefined();
  });

  test('until it is withdrawn, once, and it stays in the record', () => {
    const table = disputed();
    expectOk(table, ADA, WITHDRAWAL);
    expect(heldUntil(stateOf(table), roundNow(table))).toBeUndefined();
    expect(ask(table, ADA, disputeAct())).toMatchObject({ refusal: { code: 'disputed_already' } });
    expect(ask(table, ADA, WITHDRAWAL)).toMatchObject({ refusal: { code: 'no_dispute' } });
    countRound(table);
    expect(stateOf(table).disputes).toMatchObject([{ settled: { how: 'withdrawn' } }]);
  });
});

test('an error found late can be said: the hold may be over, or never have been', () => {
  const table = disputed();
  timeComes(table);
  expect(stateOf(table).disputes).toMatchObject([{ settled: { how: 'time' } }]);
  expectOk(table, ADA, WITHDRAWAL);
  expect(stateOf(table).disputes).toMatchObject([{ settled: { how: 'withdrawn' } }]);
  expect(ask(table, ADA, WITHDRAWAL)).toMatchObject({ refusal: { code: 'no_dispute' } });
  const after = at('counted');
  expectOk(after, ADA, disputeAct());
  moveTo(after, '2030-01-03T12:00:00Z');
  expectOk(after, ADA, WITHDRAWAL);
  expect(stateOf(after).disputes).toMatchObject([{ holds: false, settled: { how: 'withdrawn' } }]);
});

test('at the hour itself nothing holds any more, whether or not the log says that it came', () => {
  const table = disputed();
  moveTo(table, '2030-01-01T12:00:00Z');
  expectOk(table, BEA, signNow(table));
  expect(deadlines(stateOf(table))).toMatchObject([{ what: 'dispute-ends', of: 'poll-1' }]);
  timeComes(table);
  expect(stateOf(table).disputes).toMatchObject([{ settled: { how: 'time' } }]);
});

test('who is not asked is told so before that it is late', () => {
  const table = at('counted');
  moveTo(table, '2030-01-02T11:00:00Z');
  const stranger = { ...disputeAct(), type: 'RelayDispute', member: 'zoe' } as Act;
  expect(ask(table, 'officer:chair', stranger)).toMatchObject({
    refusal: { code: 'not_entitled' },
  });
  expect(ask(table, ADA, disputeAct())).toMatchObject({ refusal: { code: 'dispute_late' } });
});

describe('the list itself answers', { timeout: 60_000 }, () => {
  test('where the answer of that code is on it, and no clock is needed', () => {
    const table = at('closed');
    const own = codeOf(table, 'ada');
    expect(ask(table, ADA, disputeAct(own))).toMatchObject({
      refusal: { code: 'listed_as_sealed' },
    });
    expectOk(table, ADA, disputeAct(codeOf(table, 'bea')));
  });

  test('where a member says that it sent none, and none is listed', () => {
    const table = at('open round');
    expect(ask(table, ADA, disputeAct(null))).toMatchObject({
      refusal: { code: 'nothing_listed' },
    });
    make(table, 'ada', ballotAct(table, 'ada', { north: 'encourage' }));
    expectOk(table, ADA, disputeAct(null));
  });
});

describe('a server that keeps a dispute back', { timeout: 60_000 }, () => {
  const relay: Act = { ...disputeAct(), type: 'RelayDispute', member: ADA_ID } as Act;

  test('is gone round: the chair enters what came on paper, and that it came so', () => {
    const table = at('closed');
    expectOk(table, 'officer:chair', relay);
    expect(stateOf(table).disputes).toMatchObject([{ member: 'ada', through: 'officer:chair' }]);
    expect(ask(table, BEA, signNow(table))).toMatchObject(HELD);
    expectOk(table, ADA, WITHDRAWAL);
  });

  test('what a chair entered of its own takes no word from the member, and no second time', () => {
    const table = at('closed');
    expectOk(table, 'officer:chair', relay);
    expectOk(table, ADA, WITHDRAWAL);
    const again = { refusal: { code: 'disputed_already' } };
    expect(ask(table, 'officer:chair', relay)).toMatchObject(again);
    expectOk(table, ADA, disputeAct());
    expect(ask(table, BEA, signNow(table))).toMatchObject(HELD);
    expect(ask(table, 'officer:chair', relay)).toMatchObject(again);
    expect(ask(table, ADA, disputeAct())).toMatchObject(again);
    expectOk(table, ADA, WITHDRAWAL);
    expect(heldUntil(stateOf(table), roundNow(table))).toBeUndefined();
  });

  test('no member brings the dispute of another, and none is brought for who is not asked', () => {
    const table = at('closed');
    expect(ask(table, BEA, relay)).toMatchObject({ refusal: { code: 'actor_may_not' } });
    const stranger = { ...relay, member: 'zoe' } as Act;
    expect(ask(table, 'officer:chair', stranger)).toMatchObject({
      refusal: { code: 'not_entitled' },
    });
  });
});

test('what was said of one round holds no other', { timeout: 60_000 }, () => {
  const table = at('counted');
  expectOk(table, ADA, disputeAct());
  openRound(table, 'poll-2');
  for (const id of ['ada', 'bea']) {
    make(table, id, ballotAct(table, id, { north: 'encourage' }, 'poll-2'));
  }
  timeComes(table);
  expect(heldUntil(stateOf(table), roundNow(table, 'poll-2'))).toBeUndefined();
  countRound(table, 'poll-2');
  expect(roundNow(table, 'poll-2').stage).toBe('counted');
});

function signNow(table: Table): Act {
  return signClosingAct(table).act;
}
