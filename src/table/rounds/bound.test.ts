/** At most so many against, at least so many for: the verdict, and never the number. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import type { JsonObject } from '../../basics/canonical.ts';
import { writeScalar } from '../../crypto/group.ts';
import { digestBytes } from '../ids.ts';
import type { DecisionRule } from '../rules/expression.ts';
import { boundOf, isBoardOf, listFor } from '../soundings/bound.ts';
import { consensus } from '../testing/definitions.ts';
import {
  type Made,
  ballotAct,
  blindAct,
  decryptAct,
  make,
  roundNow,
  signBlindingAct,
  signClosingAct,
  timeComes,
} from '../testing/players.ts';
import { type Table, ask, fork, memberSeat } from '../testing/table.ts';
import { openVeto, signedVeto } from '../testing/veto.ts';

const POLL = { round: { kind: 'straw-poll' } };
const WORDS = ['encourage', 'discourage', 'noOpinion'] as const;

function atLeast(number: number): JsonObject {
  return { ...consensus(0), pass: { sum: 1, who: 'for', atLeast: number } };
}

function refusalOf(table: Table, member: string, { act, enclosure }: Made): string {
  const verdict = ask(fork(table), memberSeat(member), act, enclosure);
  return verdict.ok ? verdict.value.map(({ type }) => type).join(' ') : verdict.refusal.code;
}

/** Answered, closed, signed, mixed by `mixers` in turn, signed, opened. */
function verdicts(rule: JsonObject, norths: readonly (string | null)[], mixers: readonly string[]) {
  const members = ['ada', 'bea', 'cor', 'dov'].slice(0, norths.length);
  const table = openVeto({ ...POLL, members: norths.length, parts: { rule } });
  for (const [nth, north] of norths.entries()) {
    const member = must(members[nth], 'a member');
    if (north !== null)
      make(table, member, ballotAct(table, member, { north, south: 'noOpinion' }));
  }
  timeComes(table);
  const signers = ['ada', 'bea', 'cor'];
  for (const player of signers) make(table, player, signClosingAct(table));
  for (const player of mixers) make(table, player, blindAct(table, player));
  for (const player of signers) make(table, player, signBlindingAct(table));
  for (const player of ['bea', 'cor']) make(table, player, decryptAct(table, player));
  return roundNow(table).result?.tests?.map(({ against, passes }) => [against, passes]);
}

// Goal: the verdict is the one a count would give. Method: three or four members with any answers
// or none, either kind of rule with any number, any two trustees mixing in any order.
test('the verdict is that of a count, for every number and whoever mixes', () => {
  const answer = fc.option(fc.constantFrom(...WORDS), { nil: null });
  const sheet = fc.array(answer, { minLength: 3, maxLength: 4 });
  const pair = fc.constantFrom(['ada', 'bea'], ['bea', 'ada'], ['cor', 'ada'], ['bea', 'cor']);
  const limit = fc.integer({ min: 1, max: 3 });
  fc.assert(
    fc.property(sheet, pair, limit, fc.boolean(), (norths, mixers, number, against) => {
      fc.pre(norths.some((one) => one !== null));
      // A limit that everybody together keeps is refused in a definition.
      fc.pre(!against || number < norths.length);
      const count = (word: string) => norths.filter((one) => one === word).length;
      const passes = against ? count('discourage') <= number : count('encourage') >= number;
      const found = verdicts(against ? consensus(number) : atLeast(number), norths, mixers);
      expect(found?.[0]).toEqual([null, passes]);
      expect(found?.[1]).toEqual([null, against]);
    }),
    { numRuns: 10 },
  );
});

test('of the numbers that pass and those that do not, the shorter list is taken', () => {
  const bound = must(boundOf(consensus(1) as unknown as DecisionRule), 'a bound');
  expect(listFor(bound, 4)).toEqual({ numbers: [0, 1], passes: true });
  expect(listFor({ ...bound, to: 3 }, 4)).toEqual({ numbers: [4], passes: false });
  expect(listFor({ ...bound, to: 9 }, 2)).toEqual({ numbers: [0, 1, 2], passes: true });
  const most = must(boundOf(atLeast(3) as unknown as DecisionRule), 'a bound');
  expect(listFor(most, 4)).toEqual({ numbers: [3, 4], passes: true });
  expect(listFor(most, 2)).toEqual({ numbers: [0, 1, 2], passes: false });
});

test('only a number of members, of one word and no other, by a board', () => {
  const rule = (parts: JsonObject) => boundOf({ ...consensus(1), ...parts } as never);
  expect(rule({})).toMatchObject({ answer: 'discourage', from: 0, to: 1 });
  const share = { share: '1/3', of: 'members', strict: false };
  expect(rule({ pass: { sum: 1, who: 'against', atMost: share } })).toBeUndefined();
  expect(rule({ pass: { sum: 'people', who: 'against', atMost: 1 } })).toBeUndefined();
  expect(
    rule({ pass: { all: [must(consensus(1)['pass'], 'a'), { sum: 1, who: 'for', atLeast: 2 }] } }),
  ).toBeUndefined();
  const read = { ...(consensus(1)['read'] as JsonObject), absent: 'against' };
  expect(rule({ read })).toBeUndefined();
  const bound = must(rule({}), 'a bound');
  expect(isBoardOf(bound, { threshold: 5, members: 31 })).toBe(true);
  expect(isBoardOf(bound, { threshold: 6, members: 31 })).toBe(false);
  expect(isBoardOf({ ...bound, to: 15 }, { threshold: 3, members: 60 })).toBe(true);
  expect(isBoardOf({ ...bound, to: 16 }, { threshold: 3, members: 60 })).toBe(false);
});

const ANSWERS = {
  ada: { north: 'discourage', south: 'noOpinion' },
  bea: { north: 'discourage', south: 'encourage' },
  cor: { north: 'encourage', south: 'discourage' },
};
const SIGNED = { ...POLL, parts: { rule: consensus(1) }, answers: ANSWERS };

test('each mixes what the one before left: at once, or again, is refused and nobody blamed', () => {
  const table = signedVeto(SIGNED);
  const early = blindAct(table, 'bea');
  make(table, 'ada', blindAct(table, 'ada'));
  expect(refusalOf(table, 'bea', early)).toBe('blinding_turn_over');
  expect(refusalOf(table, 'ada', blindAct(table, 'ada'))).toBe('done_already');
  expect(roundNow(table).blinding?.bad).toEqual([]);
  make(table, 'bea', blindAct(table, 'bea'));
  expect(refusalOf(table, 'cor', blindAct(table, 'cor'))).toBe('blinding_complete');
});

test('one who leaves a sum out, or mixes another list, is skipped and named', () => {
  const table = signedVeto(SIGNED);
  make(table, 'ada', blindAct(table, 'ada'));
  const honest = must(blindAct(table, 'bea').enclosure, 'a mixing');
  const twice = Uint8Array.from(honest);
  twice.set(honest.slice(0, 64), 64);
  const stale = must(blindAct(signedVeto(SIGNED), 'bea').enclosure, 'a mixing');
  const copied = must(roundNow(table).blinding?.given['ada'], 'a mixing');
  for (const bytes of [twice, stale, copied, honest.slice(64), new Uint8Array(0)]) {
    const made = blindAct(table, 'bea', 'poll-1', bytes);
    expect(refusalOf(table, 'bea', made)).toBe('BadBlindingSkipped');
  }
  make(table, 'bea', blindAct(table, 'bea', 'poll-1', twice));
  make(table, 'cor', blindAct(table, 'cor'));
  expect(roundNow(table).blinding).toMatchObject({ bad: ['bea'] });
  expect(roundNow(table).blinding?.targets).toHaveLength(4);
});

test('nothing is decrypted before q have signed the last list; a bent share is skipped', () => {
  const table = signedVeto(SIGNED);
  for (const player of ['ada', 'bea']) make(table, player, blindAct(table, player));
  expect(refusalOf(table, 'ada', decryptAct(table, 'ada'))).toBe('blinding_not_signed');
  for (const player of ['ada', 'cor']) make(table, player, signBlindingAct(table));
  const made = decryptAct(table, 'cor');
  const bytes = Uint8Array.from(must(made.enclosure, 'bytes'));
  bytes.set(writeScalar(5n), bytes.length - 32);
  const act = { ...made.act, enclosure: digestBytes(bytes) } as typeof made.act;
  make(table, 'cor', { act, enclosure: bytes });
  for (const player of ['ada', 'bea']) make(table, player, decryptAct(table, player));
  expect(roundNow(table).badPartials).toEqual(['cor']);
  expect(roundNow(table).result?.tests).toEqual([
    { candidate: 'north', against: null, passes: false },
    { candidate: 'south', against: null, passes: true },
  ]);
});

test('one against or none, two or three: what is published is the same', () => {
  const results = [0, 1].map((many) =>
    verdicts(
      consensus(1),
      [0, 1, 2].map((nth) => (nth < many ? 'discourage' : 'noOpinion')),
      ['ada', 'bea'],
    ),
  );
  expect(results[0]).toEqual(results[1]);
});
