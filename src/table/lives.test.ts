/**
 * A law for whole lives of a round, with real keys, ballots and shares.
 *
 * Use      members who stay away, answer late, change their minds, or lie; trustees who stay away
 *          or send nonsense: whatever they do, what is published is the sum of the valid last
 *          ballots, or nothing is, and nobody honest is named. `DOYEN_LIVES=50` plays fifty times
 *          as many lives.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CASTING,
  MEMBERS,
  SENDING,
  castAll,
  closes,
  fourMembers,
  namesOf,
  sendAll,
  tellers,
} from './testing/lives.ts';
import { certify, decryptAct, openRound, roundNow, signClosingAct } from './testing/players.ts';
import { type Table, fork, openTable } from './testing/table.ts';

const RUNS = 15 * Number(process.env['DOYEN_LIVES'] ?? 1);
const ANSWERS = ['encourage', 'discourage', 'noOpinion'] as const;
const POLL = 'poll-1';
const READY = ready();

function ready(): Table {
  const table = openTable(fourMembers());
  certify(table);
  openRound(table);
  return table;
}

const answer = fc.constantFrom(...ANSWERS);
const cast = fc.record({
  who: fc.constantFrom(...MEMBERS),
  answers: fc.record({ north: answer, south: answer }),
  how: fc.constantFrom('honest', 'honest', 'honest', ...CASTING),
});
const share = fc.record({
  who: fc.constantFrom(...MEMBERS),
  how: fc.constantFrom('honest', 'honest', ...SENDING),
});
const life = fc.record({
  casts: fc.array(cast, { minLength: 1, maxLength: 9 }),
  signers: fc.shuffledSubarray([...MEMBERS], { minLength: 2 }),
  shares: fc.uniqueArray(share, { minLength: 2, maxLength: 4, selector: ({ who }) => who }),
});

test('what is published is the sum of the valid last ballots, or nothing is', () => {
  fc.assert(
    fc.property(life, ({ casts, signers, shares }) => {
      const table = fork(READY);
      const { last, believed } = castAll(table, POLL, casts);
      expect(believed).toEqual([]);
      closes(table, POLL);
      sendAll(table, tellers(signers), () => signClosingAct(table));
      const heard = sendAll(table, shares, (who) => decryptAct(table, who));
      const round = roundNow(table);
      expect(round.badPartials.toSorted()).toEqual(namesOf(heard, 'lying'));
      const given = namesOf(heard, 'honest').length;
      const open = last.size > 0 && signers.length >= 3 && given >= 2;
      expect(round.result !== null).toBe(open);
      if (round.result === null) return;
      expect(round.result).toMatchObject({ cast: last.size, absent: 4 - last.size });
      for (const { candidate, encourage, discourage, noOpinion } of round.result.results) {
        const said = [...last.values()].map((one) => one[candidate]);
        const counted = ANSWERS.map((word) => said.filter((one) => one === word).length);
        expect([encourage, discourage, noOpinion]).toEqual(counted);
      }
    }),
    { numRuns: RUNS, unbiased: true },
  );
});
