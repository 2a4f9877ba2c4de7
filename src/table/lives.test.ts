/**
 * A law for whole lives of a round, with real keys, ballots and shares.
 *
 * Use      members who stay away, answer late, change their minds, or lie; trustees who stay away or
 *          send nonsense: whatever they do, what is published is the sum of the valid last ballots,
 *          or nothing is, and nobody honest is named.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { later } from '../basics/instant.ts';
import { digestBytes } from './ids.ts';
import type { Act } from './selection.ts';
import { smallDefinition } from './testing/definitions.ts';
import {
  type Made,
  ballotAct,
  certify,
  decryptAct,
  openRound,
  roundNow,
  signClosingAct,
  timeComes,
} from './testing/players.ts';
import { type Table, ask, fork, memberSeat, openTable } from './testing/table.ts';

const MEMBERS = ['ada', 'bea', 'cor', 'dov'] as const;
const ANSWERS = ['encourage', 'discourage', 'noOpinion'] as const;
type Member = (typeof MEMBERS)[number];

/** f = 1, t = 2, q = 3 of four: as much lying as the body has provided for, and more. */
const TRUSTEES = {
  ...{ who: 'members', threshold: 2, closingQuorum: 3, reserveRounds: 0, phaseMinutes: 10 },
};
const READY = ready();

function ready(): Table {
  const table = openTable(smallDefinition(4, { trustees: TRUSTEES }));
  certify(table);
  openRound(table);
  return table;
}

const answer = fc.constantFrom(...ANSWERS);
const cast = fc.record({
  who: fc.constantFrom(...MEMBERS),
  north: answer,
  south: answer,
  how: fc.constantFrom('honest', 'honest', 'honest', 'changed', 'copied', 'out-of-turn', 'late'),
});
const share = fc.record({
  who: fc.constantFrom(...MEMBERS),
  how: fc.constantFrom('honest', 'honest', 'changed', 'of-another', 'absent'),
});
const life = fc.record({
  casts: fc.array(cast, { maxLength: 8 }),
  signers: fc.shuffledSubarray([...MEMBERS], { minLength: 2 }),
  shares: fc.uniqueArray(share, { maxLength: 4, selector: ({ who }) => who }),
});
type Cast = typeof cast extends fc.Arbitrary<infer Value> ? Value : never;
type Share = typeof share extends fc.Arbitrary<infer Value> ? Value : never;

test('what is published is the sum of the valid last ballots, or nothing is', () => {
  fc.assert(
    fc.property(life, ({ casts, signers, shares }) => {
      const table = fork(READY);
      const last = castAll(table, casts);
      timeComes(table);
      for (const who of signers) if (roundNow(table).stage === 'closed') make(table, who, signed);
      const liars = openAll(table, shares);
      const round = roundNow(table);
      expect(round.badPartials.toSorted()).toEqual(liars.toSorted());
      const given = Object.keys(round.partials).length;
      const open = last.size > 0 && signers.length >= 3 && given >= 2;
      expect(round.result !== null).toBe(open);
      if (round.result === null) return;
      expect(round.result).toMatchObject({ cast: last.size, absent: 4 - last.size });
      for (const { candidate, encourage, discourage, noOpinion } of round.result.results) {
        const said = [...last.values()].map((one) =>
          candidate === 'north' ? one.north : one.south,
        );
        const counted = ANSWERS.map((word) => said.filter((one) => one === word).length);
        expect([encourage, discourage, noOpinion]).toEqual(counted);
      }
    }),
    { numRuns: 20 },
  );
});

/** What each member said last in a ballot that was accepted; liars' are all refused. */
function castAll(table: Table, casts: readonly Cast[]): ReadonlyMap<Member, Cast> {
  const last = new Map<Member, Cast>();
  for (const one of casts.toSorted((a, b) => Number(a.how === 'late') - Number(b.how === 'late'))) {
    const sent = lied(table, one);
    if (one.how === 'late') table.now = later(roundNow(table).plan.closes, 1);
    const { ok } = ask(table, memberSeat(one.who), sent.act, sent.enclosure);
    expect(ok).toBe(one.how === 'honest');
    if (ok) last.set(one.who, one);
  }
  return last;
}

function lied(table: Table, { who, north, south, how }: Cast): Made {
  const made = ballotAct(table, who, { north, south });
  const bytes = must(made.enclosure, 'a ballot');
  if (how === 'changed') return enclosing(made, bent(bytes));
  if (how === 'out-of-turn') return { ...made, act: { ...made.act, seq: 9 } as Act };
  if (how !== 'copied') return made;
  const other = Object.values(roundNow(table).ballots).find(({ member }) => member !== who);
  return enclosing(made, other?.bytes ?? bent(bytes));
}

function signed(table: Table): Made {
  return signClosingAct(table);
}

function make(table: Table, who: Member, of: (table: Table) => Made): boolean {
  const { act, enclosure } = of(table);
  return ask(table, memberSeat(who), act, enclosure).ok;
}

/** Who sent something wrong, and was heard. */
function openAll(table: Table, shares: readonly Share[]): readonly string[] {
  const liars: string[] = [];
  for (const { who, how } of shares) {
    if (how === 'absent' || roundNow(table).stage !== 'closed') continue;
    const heard = make(table, who, () => shareOf(table, who, how));
    if (heard && how !== 'honest') liars.push(who);
  }
  return liars;
}

function shareOf(table: Table, who: Member, how: Share['how']): Made {
  const made = decryptAct(table, who);
  const bytes = must(made.enclosure, 'a partial decryption');
  if (how === 'changed') return enclosing(made, bent(bytes));
  if (how !== 'of-another') return made;
  const other = must(
    MEMBERS.find((one) => one !== who),
    'another',
  );
  return enclosing(made, must(decryptAct(table, other).enclosure, 'a partial decryption'));
}

function enclosing({ act }: Made, bytes: Uint8Array): Made {
  return { act: { ...act, enclosure: digestBytes(bytes) } as Act, enclosure: bytes };
}

/** The last response is one more. */
function bent(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = copy.length - 32;
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
