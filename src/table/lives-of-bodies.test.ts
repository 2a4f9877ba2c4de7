/**
 * A law for whole lives of a body around a round: who stands aside, comes back, leaves for good or
 * loses a device before it, and who disputes it.
 *
 * Use      with real keys, ballots and shares. Who is not asked is not heard; who left still opens
 *          answers; a dispute holds the round for its hour and changes no sum; what is published is
 *          the sum of the valid last ballots of those asked, or nothing is. `DOYEN_LIVES=50` plays
 *          fifty times as many.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { later } from '../basics/instant.ts';
import type { MemberId, RoundId } from './ids.ts';
import { disputableUntil, heldUntil } from './rounds/dispute.ts';
import { NO_BALLOT, WITHDRAWAL, disputeAct } from './testing/disputes.ts';
import {
  CASTING,
  MEMBERS,
  type Member,
  SENDING,
  castAll,
  closes,
  fourMembers,
  namesOf,
  sendAll,
  tellers,
} from './testing/lives.ts';
import {
  callAct,
  certify,
  decryptAct,
  openRound,
  roundNow,
  signClosingAct,
  timeComes,
} from './testing/players.ts';
import type { Act } from './selection.ts';
import {
  type Table,
  ask,
  expectOk,
  fork,
  loseDevice,
  memberSeat,
  openTable,
  stateOf,
} from './testing/table.ts';

const RUNS = 10 * Number(process.env['DOYEN_LIVES'] ?? 1);
const ANSWERS = ['encourage', 'discourage', 'noOpinion'] as const;
const POLL = 'poll-1' as RoundId;
const MINUTE = 60_000;
const READY = ready();

function ready(): Table {
  const table = openTable(fourMembers());
  certify(table);
  return table;
}

const COURSES = ['stays', 'stays', 'stays', 'aside', 'returns', 'leaves', 'loses'] as const;
type Courses = { readonly [M in Member]: (typeof COURSES)[number] };

const WHEN = ['open', 'closed', 'held', 'day after'] as const;
type Said = { readonly who: Member; readonly when: (typeof WHEN)[number]; readonly back: boolean };

const course = fc.constantFrom(...COURSES);
const answer = fc.constantFrom(...ANSWERS);
const who = fc.constantFrom(...MEMBERS);
const cast = fc.record({
  who,
  answers: fc.record({ north: answer, south: answer }),
  how: fc.constantFrom('honest' as const, 'honest' as const, ...CASTING),
});
const share = fc.record({ who, how: fc.constantFrom('honest' as const, ...SENDING) });
const life = fc.record({
  courses: fc.record({ ada: course, bea: course, cor: course, dov: course }),
  casts: fc.array(cast, { minLength: 1, maxLength: 7 }),
  said: fc.array(fc.record({ who, when: fc.constantFrom(...WHEN), back: fc.boolean() }), {
    maxLength: 4,
  }),
  shares: fc.uniqueArray(share, { minLength: 3, maxLength: 4, selector: (one) => one.who }),
});

test('the sum is of those asked, whoever came, went or disputed it, or there is none', () => {
  fc.assert(
    fc.property(life, ({ courses, casts, said, shares }) => {
      const table = fork(READY);
      for (const one of MEMBERS) lives(table, one, courses[one]);
      const asked = having(courses, 'stays', 'returns', 'loses');
      const lost = having(courses, 'loses');
      if (asked.length === 0 || lost.length > 1) return isRefused(table, lost.length);
      openRound(table);
      expect(roundNow(table).entitled).toEqual(asked);
      speak(table, said, 'open');
      const { last, believed } = castAll(table, POLL, casts);
      const honest = casts.filter(({ how }) => how === 'honest');
      expect(believed).toEqual(honest.filter((one) => !asked.includes(one.who)));
      closes(table, POLL);
      expect(roundNow(table).stage === 'closed').toBe(last.size > 0);
      if (last.size === 0) return;
      disputesPass(table, said);
      const signed = sendAll(table, tellers(MEMBERS), () => signClosingAct(table));
      expect(signed.map((one) => one.who)).toEqual(MEMBERS.filter((one) => !lost.includes(one)));
      const heard = sendAll(table, shares, (one) => decryptAct(table, one));
      expect(roundNow(table).badPartials.toSorted()).toEqual(namesOf(heard, 'lying'));
      const open = namesOf(heard, 'honest').length >= 2;
      const result = open ? summed(asked, [...last.values()]) : null;
      expect(roundNow(table).result).toEqual(result && expect.objectContaining(result));
      speak(table, said, 'day after');
    }),
    { numRuns: RUNS, unbiased: true },
  );
});

function having(courses: Courses, ...some: readonly Courses[Member][]): readonly Member[] {
  return MEMBERS.filter((one) => some.includes(courses[one]));
}

function lives(table: Table, member: Member, how: Courses[Member]): void {
  const reason = 'It is so.';
  if (how === 'loses') loseDevice(table, member);
  if (how === 'leaves') {
    const gone: Act = { type: 'RemoveMember', member: member as MemberId, reason };
    expectOk(table, 'officer:chair', gone);
  }
  if (how !== 'aside' && how !== 'returns') return;
  expectOk(table, memberSeat(member), { type: 'Recuse', reason });
  if (how === 'returns') expectOk(table, memberSeat(member), { type: 'EndRecusal', reason });
}

/** Nobody is left to be asked, or more shares are lost than are borne. */
function isRefused(table: Table, lost: number): void {
  const code = lost > 1 ? 'shares_lost' : 'small_counts_not_accepted';
  expect(ask(table, 'officer:chair', callAct(table))).toMatchObject({ refusal: { code } });
}

/** Those whose moment it is dispute the list, once each, and some take it back. */
function speak(table: Table, said: readonly Said[], when: Said['when']): void {
  for (const one of said.filter((each) => each.when === when)) {
    const round = roundNow(table);
    if (when === 'held') table.now = later(must(round.closedAt, 'a close'), 59 * MINUTE);
    if (when === 'day after') table.now = disputableUntil(round);
    const before = stateOf(table).disputes.some(({ member }) => member === one.who);
    const entitled = round.entitled.some((member) => member === one.who);
    const verdict = ask(table, memberSeat(one.who), disputeAct(NO_BALLOT));
    expect(verdict.ok).toBe(entitled && !before && when !== 'day after');
    if (verdict.ok && one.back) expectOk(table, memberSeat(one.who), WITHDRAWAL);
  }
}

/** While one holds, nobody signs; at the hour nothing holds any more. */
function disputesPass(table: Table, said: readonly Said[]): void {
  speak(table, said, 'closed');
  speak(table, said, 'held');
  const holding = stateOf(table).disputes.some(({ holds, settled }) => holds && settled === null);
  expect(heldUntil(stateOf(table), roundNow(table)) !== undefined).toBe(holding);
  if (!holding) return;
  expect(sendAll(table, tellers(MEMBERS), () => signClosingAct(table))).toEqual([]);
  timeComes(table);
  expect(heldUntil(stateOf(table), roundNow(table))).toBeUndefined();
}

function summed(asked: readonly Member[], said: readonly { readonly [item: string]: string }[]) {
  const results = ['north', 'south'].map((candidate) => {
    const count = (word: string) => said.filter((one) => one[candidate] === word).length;
    const counts = Object.fromEntries(ANSWERS.map((word) => [word, count(word)]));
    return expect.objectContaining({ candidate, ...counts });
  });
  return { cast: said.length, absent: asked.length - said.length, results };
}
