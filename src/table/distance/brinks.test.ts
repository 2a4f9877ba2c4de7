/** One less, one more, just then: conditions of the process at the very place where they turn. */

import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { later, writeInstant } from '../../basics/instant.ts';
import type { JsonObject } from '../../basics/canonical.ts';
import { type CandidateId, type Digest, type MemberId, digestBytes } from '../ids.ts';
import type { Act } from '../selection.ts';
import { smallDefinition } from '../testing/definitions.ts';
import { callAct, decryptAct, make, roundNow, signClosingAct } from '../testing/players.ts';
import { at } from '../testing/stages.ts';
import {
  type Table,
  ask,
  enrolSeat,
  expectOk,
  fork,
  judgeWish,
  openTable,
  setUpTable,
  stateOf,
  wishOf,
} from '../testing/table.ts';

const CHAIR = 'officer:chair';
const reason = 'because';

function codeOf(table: Table, actor: string, act: Act, enclosure?: Uint8Array): string {
  const verdict = ask(fork(table), actor, act, enclosure);
  return verdict.ok ? 'accepted' : verdict.refusal.code;
}

// Below the quorum two groups could each open another closing of one round.
test('with one signature too few under the closing nothing is decrypted', () => {
  const table = at('closed');
  make(table, 'ada', signClosingAct(table));
  const { act, enclosure } = decryptAct(table, 'ada');
  expect(ask(fork(table), 'member:ada', act, enclosure)).toMatchObject({
    refusal: { code: 'closing_not_signed', signed: 1, needed: 2 },
  });
  make(table, 'bea', signClosingAct(table));
  expect(codeOf(table, 'member:ada', act, enclosure)).toBe('accepted');
});

test('a closing is signed whole: each part of it is this round’s, or it is named', () => {
  const table = at('closed');
  const { act } = signClosingAct(table);
  const signing = act as Extract<Act, { type: 'SignClosing' }>;
  const { closing, head } = signing;
  const none = '0'.repeat(64);
  const other: Digest = digestBytes(new Uint8Array());
  const fields: { readonly [field: string]: Partial<typeof signing> } = {
    rid: { rid: none },
    sid: { sid: none },
    keyIndex: { keyIndex: signing.keyIndex + 1 },
    closeIndex: { closing: { ...closing, closeIndex: closing.closeIndex - 1 } },
    head: { head: { ...head, size: head.size + 1 } },
    counted: { closing: { ...closing, counted: other } },
    targets: { closing: { ...closing, targets: other } },
  };
  for (const [field, changed] of Object.entries(fields)) {
    expect(ask(fork(table), 'member:ada', { ...signing, ...changed })).toMatchObject({
      refusal: { code: 'closing_differs', field },
    });
  }
  expect(codeOf(table, 'member:ada', signing)).toBe('accepted');
});

test('a silence is extended to a later end, not to the same', () => {
  const table = at('silence');
  const ends = must(stateOf(table).silences[0], 'a silence').ends;
  const to = (time: typeof ends): Act => ({
    type: 'ExtendSilence',
    silence: 1,
    ends: writeInstant(time),
    reason,
  });
  expect(codeOf(table, CHAIR, to(ends))).toBe('silence_ends_wrong');
  expect(codeOf(table, CHAIR, to(later(ends, 1)))).toBe('accepted');
});

test('where a body asks for no hours of silence, there is still a moment of it', () => {
  const { silence } = smallDefinition(3);
  const hours = { ...(silence as JsonObject), hours: 0 };
  const table = openTable(smallDefinition(3, { silence: hours }));
  const lasting = (milliseconds: number): Act => ({
    type: 'OpenSilence',
    candidate: 'north' as CandidateId,
    text: { en: 'North is appointed.' },
    ends: writeInstant(later(table.now, milliseconds)),
    reason,
  });
  expect(codeOf(table, CHAIR, lasting(0))).toBe('silence_ends_wrong');
  expect(codeOf(table, CHAIR, lasting(1))).toBe('accepted');
});

test('a round that would close as it is called is not called', () => {
  const table = at('certified');
  const closing = (milliseconds: number) => {
    const opens = writeInstant(later(table.now, -60_000));
    const closes = writeInstant(later(table.now, milliseconds));
    return codeOf(table, CHAIR, { ...callAct(table), opens, closes } as Act);
  };
  expect(closing(0)).toBe('round_times_wrong');
  expect(closing(1)).toBe('accepted');
  expect(roundNow(at('called')).stage).toBe('called');
});

// n = 4, q = 2, f = 0: two closings could each have their quorum, with nobody in both.
test('one trustee too many for the quorum makes a ceremony unsafe', () => {
  const table = at('certified');
  const start: Act = { type: 'StartCeremony', reason };
  expect(codeOf(table, CHAIR, start)).toBe('accepted');
  const member = { id: 'dov' as MemberId, name: { en: 'D' }, from: null, to: null, weights: {} };
  expectOk(table, CHAIR, { type: 'AddMember', member, reason });
  enrolSeat(table, 'member:dov');
  expect(ask(table, CHAIR, start)).toMatchObject({
    refusal: { code: 'trustees_unsafe', trustees: 4, closingQuorum: 2, assumedCorrupt: 0 },
  });
});

test('a number serves once: the last one used is used, the next is free', () => {
  const table = at('certified');
  const last = must(stateOf(table).numbers[CHAIR], 'a number');
  const asking = (nr: number) => {
    const same = fork(table);
    return judgeWish(same, wishOf(same, CHAIR, { type: 'StartCeremony', reason }, { nr }));
  };
  expect(asking(last)).toMatchObject({ refusal: { code: 'number_used', nr: last, last } });
  expect(asking(last + 1).ok).toBe(true);
});

test('who sits for the last day today can still be removed, who left yesterday cannot', () => {
  const removing = (to: string) => {
    const base = smallDefinition(4)['members'] as readonly JsonObject[];
    const members = base.map((one) => (one['id'] === 'dov' ? { ...one, to } : one));
    const { rounds, trustees } = smallDefinition(4);
    const lax = { ...(trustees as JsonObject), closingQuorum: 3 };
    const table = setUpTable(smallDefinition(4, { members, rounds: rounds ?? [], trustees: lax }));
    for (const seat of [CHAIR, 'member:ada', 'member:bea', 'member:cor'] as const) {
      enrolSeat(table, seat);
    }
    const { fingerprint } = stateOf(table);
    expectOk(table, CHAIR, { type: 'Open', fingerprint, reason });
    return codeOf(table, CHAIR, { type: 'RemoveMember', member: 'dov' as MemberId, reason });
  };
  expect(removing('2030-01-01')).toBe('accepted');
  expect(removing('2029-12-31')).toBe('member_unknown');
});
