/**
 * Laws for whole lives of rounds that are only tested, and of knots, with real keys and proofs.
 *
 * Use      veto checks, numbers held against a limit, moves that open together. Members stay away,
 *          come late, change their minds or lie; so do trustees, in each of the steps closing,
 *          blinding or mixing, signing, opening. What is published is the bit that the last valid
 *          ballots give, or there is none; and nobody honest is named. `DOYEN_LIVES=50`: fifty
 *          times as many.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../basics/canonical.ts';
import type { CandidateId } from './ids.ts';
import { isRunning } from './candidacies/candidacy.ts';
import { consensus } from './testing/definitions.ts';
import { KNOT, LIFT, PROMISE, WITHDRAW, tiedKnot } from './testing/knots.ts';
import {
  CASTING,
  type Cast,
  MEMBERS,
  type Member,
  SENDING,
  type Sent,
  TRUSTEES,
  castAll,
  closes,
  namesOf,
  sendAll,
  tellers,
} from './testing/lives.ts';
import {
  blindAct,
  decryptAct,
  roundNow,
  signBlindingAct,
  signClosingAct,
} from './testing/players.ts';
import { type Table, stateOf } from './testing/table.ts';
import { openVeto } from './testing/veto.ts';

const MORE = Number(process.env['DOYEN_LIVES'] ?? 1);
const POLL = 'poll-1';
/** Of the whole body: t = 2, q = 3 of four; of a knot three members, t = q = 2. */
type Body = { readonly members: readonly Member[]; readonly quorum: number };
const FOUR: Body = { members: MEMBERS, quorum: 3 };
const THREE: Body = { members: MEMBERS.slice(0, 3), quorum: 2 };

type Life = {
  readonly casts: readonly Cast[];
  readonly signers: readonly Member[];
  readonly blinders: readonly Sent[];
  readonly cosigners: readonly Member[];
  readonly openers: readonly Sent[];
};

/** Four of five are honest, the last is anything: else few lives come to a result. */
function mostly<Way extends string>(honest: Way, ways: readonly Way[]) {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(honest) }, fc.constantFrom(...ways));
}

/** `items` by name: the words of each. */
function lives({ members, quorum }: Body, items: { readonly [name: string]: readonly string[] }) {
  const who = fc.constantFrom(...members);
  const words = Object.entries(items).map(([name, of]) => [name, fc.constantFrom(...of)] as const);
  const answers = fc.record(Object.fromEntries(words));
  const how = mostly('honest', CASTING);
  const sent = fc.uniqueArray(fc.record({ who, how: mostly('honest', SENDING) }), {
    ...{
      minLength: members.length - 1,
      maxLength: members.length,
      selector: (one: Sent) => one.who,
    },
  });
  const most = fc.shuffledSubarray([...members], { minLength: quorum - 1 });
  const enough = fc.shuffledSubarray([...members], { minLength: quorum });
  return fc.record({
    casts: fc.array(fc.record({ who, answers, how }), { minLength: 3, maxLength: 9 }),
    signers: fc.oneof(enough, enough, most),
    blinders: sent,
    cosigners: fc.oneof(enough, enough, most),
    openers: sent,
  }) as fc.Arbitrary<Life>;
}

/** From the close on; whether there has to be a result, and nobody honest was named. */
function opens(table: Table, id: string, { quorum }: Body, life: Life): boolean {
  closes(table, id);
  if (roundNow(table, id).stage !== 'closed') return false;
  const signed = sendAll(table, tellers(life.signers), () => signClosingAct(table, id));
  const blinded = sendAll(table, life.blinders, (who) => blindAct(table, who, id));
  expect(roundNow(table, id).blinding?.bad.toSorted()).toEqual(namesOf(blinded, 'lying'));
  const complete = signed.length >= quorum && namesOf(blinded, 'honest').length >= 2;
  expect((roundNow(table, id).blinding?.targets ?? null) !== null).toBe(complete);
  const cosigned = sendAll(table, tellers(life.cosigners), () => signBlindingAct(table, id));
  const opened = sendAll(table, life.openers, (who) => decryptAct(table, who, id));
  expect(roundNow(table, id).badPartials.toSorted()).toEqual(namesOf(opened, 'lying'));
  return complete && cosigned.length >= quorum && namesOf(opened, 'honest').length >= 2;
}

/** A round of four, its two names; what its tests say, and the last words about each. */
function playTested(round: JsonObject, rule: JsonObject, life: Life) {
  const table = openVeto({ members: 4, round, parts: { rule, trustees: TRUSTEES } });
  const { last, believed } = castAll(table, POLL, life.casts);
  expect(believed).toEqual([]);
  const open = opens(table, POLL, FOUR, life);
  const { result } = roundNow(table);
  expect(result !== null).toBe(open && last.size > 0);
  if (result !== null) expect(result).toMatchObject({ cast: last.size, results: [] });
  const count = (name: string, word: string) =>
    [...last.values()].filter((answers) => answers[name] === word).length;
  return { tests: result?.tests ?? [], count };
}

test('a veto check says whether some valid last ballot objects, or nothing', () => {
  const words = ['none', 'none', 'object'];
  fc.assert(
    fc.property(lives(FOUR, { north: words, south: words }), (life) => {
      const { tests, count } = playTested({}, consensus(0), life);
      for (const { candidate, against, passes } of tests) {
        const some = count(candidate, 'object') > 0;
        expect([against, passes]).toEqual([some, !some]);
      }
    }),
    { numRuns: 7 * MORE, unbiased: true },
  );
});

test('a limit says on which side of it the number is, or nothing', () => {
  const words = ['encourage', 'discourage', 'noOpinion'];
  const limit = fc.integer({ min: 1, max: 3 });
  fc.assert(
    fc.property(
      lives(FOUR, { north: words, south: words }),
      limit,
      fc.boolean(),
      (life, number, most) => {
        const atLeast = { ...consensus(0), pass: { sum: 1, who: 'for', atLeast: number } };
        const rule = most ? consensus(number) : atLeast;
        const { tests, count } = playTested({ kind: 'straw-poll' }, rule, life);
        for (const { candidate, against, passes } of tests) {
          const within = count(candidate, 'discourage') <= number;
          const reached = count(candidate, 'encourage') >= number;
          expect([against, passes]).toEqual([null, most ? within : reached]);
        }
      },
    ),
    { numRuns: 7 * MORE, unbiased: true },
  );
});

test('moves happen if every valid last answer is yes, together or not at all', () => {
  const words = { together: ['yes', 'yes', 'yes', 'no'] };
  fc.assert(
    fc.property(lives(THREE, words), (life) => {
      const table = tiedKnot([LIFT, WITHDRAW, PROMISE]);
      const { last, believed } = castAll(table, KNOT, life.casts);
      expect(believed).toEqual([]);
      const open = opens(table, KNOT, THREE, life);
      const answered = THREE.members.every((member) => last.has(member));
      const yes = answered && [...last.values()].every(({ together }) => together === 'yes');
      const { result } = roundNow(table, KNOT);
      expect(result?.opened).toBe(answered && !open ? undefined : open && yes);
      expect(movesOf(table)).toEqual([open && yes, open && yes]);
    }),
    { numRuns: 10 * MORE, unbiased: true },
  );
});

/** Whether Ada's objection was lifted; whether South was withdrawn. */
function movesOf(table: Table): readonly boolean[] {
  const { silences, candidacies } = stateOf(table);
  const south = candidacies.find(({ id }) => id === ('south' as CandidateId));
  const lifted = silences[0]?.objections[0]?.lifted ?? null;
  return [lifted !== null, !isRunning(south?.facts ?? [], '2030-01-01')];
}
