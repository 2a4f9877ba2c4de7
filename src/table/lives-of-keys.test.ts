/**
 * A law for whole lives of a key ceremony and of the round that uses its key.
 *
 * Use      in each of the three phases anybody stays away, comes late, sends what another has sent,
 *          or lies; loses its device before dealing, before confirming or after; complains when
 *          the keys stand, rightly or not. Either the ceremony ends and names those who were
 *          missing, who dealt a share that does not fit or who complained of one that does, and
 *          nobody else; or any t of those who confirmed and kept their device open the true sum.
 *          `DOYEN_LIVES=50` plays fifty times as many.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import type { Ceremony } from './ceremony/ceremony.ts';
import { holdersOf, provesNeeded } from './rounds/round-lookup.ts';
import {
  type CeremonyLife,
  type Moment,
  type Phase,
  WAYS,
  type Ways,
  aim,
  expectedOf,
  isAmong,
  lostAt,
} from './testing/ceremony-lives.ts';
import { MEMBERS, type Member, bent, enclosing, fourMembers } from './testing/lives.ts';
import {
  type Made,
  ballotAct,
  callAct,
  ceremonyNow,
  commitAct,
  complaintAct,
  confirmAct,
  dealAct,
  decryptAct,
  lateComplaintAct,
  make,
  proveAct,
  roundNow,
  sharesOf,
  signClosingAct,
  timeComes,
} from './testing/players.ts';
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

const RUNS = 12 * Number(process.env['DOYEN_LIVES'] ?? 1);
const READY = openTable(fourMembers());

function mostly<Way extends string>(ways: readonly Way[]) {
  const honest = fc.constant(must(ways[0], 'a first way'));
  return fc.oneof({ weight: 5, arbitrary: honest }, fc.constantFrom(...ways));
}

const ways = fc.record({
  ...{ commit: mostly(WAYS.commit), deal: mostly(WAYS.deal), confirm: mostly(WAYS.confirm) },
  loses: mostly(WAYS.loses),
});
const openers = fc.shuffledSubarray([...MEMBERS]);
const life: fc.Arbitrary<CeremonyLife> = fc.record({
  ...{ ada: ways, bea: ways, cor: ways, dov: ways },
  openers,
});

/** Nobody is missing, some deal badly, and one has its say when the keys stand. */
const lateLife = fc
  .record({
    liars: fc.subarray([...MEMBERS], { maxLength: 1 }),
    who: fc.constantFrom('cor' as const, 'dov' as const, 'dov' as const),
    way: fc.constantFrom('waits' as const, 'waits' as const, 'turns' as const),
    openers,
  })
  .map(({ liars, who, way, openers: opening }): CeremonyLife => {
    const of = (one: Member): Ways => ({
      ...{ commit: 'honest', deal: liars.includes(one) ? 'bad-share' : 'honest' },
      ...{ confirm: one === who ? way : 'honest', loses: 'never' },
    });
    return { ada: of('ada'), bea: of('bea'), cor: of('cor'), dov: of('dov'), openers: opening };
  });

/** Each in its way, those who are late after the phase has ended. */
function phase(
  table: Table,
  act: (who: Member) => Made | undefined,
  late: readonly Member[],
  lost: readonly Member[] = [],
) {
  const before = ceremonyNow(table).phase;
  const send = (who: Member) => {
    const made = act(who);
    if (made !== undefined) ask(table, memberSeat(who), made.act, made.enclosure);
  };
  for (const who of MEMBERS) if (!late.includes(who)) send(who);
  for (const who of lost) loseDevice(table, who);
  if (first(table).phase === before) timeComes(table);
  for (const who of late) send(who);
}

/** The ceremony that is lived: another may have begun after it. */
function first(table: Table): Ceremony {
  return must(stateOf(table).ceremonies[0], 'a ceremony');
}

function commitment(table: Table, who: Member, way: Ways['commit']): Made | undefined {
  if (way === 'absent') return undefined;
  const { act } = commitAct(table, who);
  if (act.type !== 'CommitDealing') return { act };
  const { possession } = act;
  const letter = possession.startsWith('A') ? 'B' : 'A';
  if (way === 'changed') return { act: { ...act, possession: letter + possession.slice(1) } };
  const other = Object.values(ceremonyNow(table).commitments)[0];
  return { act: way === 'copied' ? { ...act, ...(other ?? { possession: 'A'.repeat(86) }) } : act };
}

function dealing(table: Table, who: Member, way: Ways['deal']): Made | undefined {
  if (way === 'absent' || ceremonyNow(table).commitments[who] === undefined) return undefined;
  const made = dealAct(table, who);
  const bytes = must(made.enclosure, 'a dealing');
  switch (way) {
    case 'honest':
    case 'late':
      return made;
    case 'bad-share':
      return bent(made);
    case 'other-salt':
      return enclosing(made, flipped(bytes, 0));
    case 'other-proof':
      return enclosing(made, flipped(bytes, 100));
    case 'longer':
      return enclosing(made, Uint8Array.from([...bytes, ...bytes.slice(-32)]));
    case 'copied': {
      const other = Object.values(ceremonyNow(table).dealings)[0];
      return enclosing(made, other ?? flipped(bytes, 0));
    }
  }
}

/** A share that does not fit is complained of; a liar complains of whoever comes first. */
function confirmation(table: Table, who: Member, way: Ways['confirm']): Made | undefined {
  const { dealers, sid, invited, phase: now } = first(table);
  const silent = way === 'absent' || way === 'waits';
  if (silent || now !== 'confirming' || !isAmong(dealers, who)) return undefined;
  if (way === 'false-complaint') return complaintAct(table, who, aim(dealers, who));
  const { act } = confirmAct(table);
  if (way === 'other-transcript') {
    return { act: { ...act, sid, transcript: '0'.repeat(64) } as typeof act };
  }
  const shares = sharesOf(first(table), who);
  if (shares.ok) return { act };
  return complaintAct(table, who, must(invited[shares.refusal.dealer - 1], 'a dealer'));
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));
}

test('a ceremony names who was missing or lied, and nobody else; or its keys are good', () => {
  fc.assert(
    fc.property(fc.oneof(life, life, lateLife), (one) => {
      const table = fork(READY);
      live(table, one);
      const { phase: end, faults } = first(table);
      const { trustees, fault, members, later } = expectedOf(one);
      expect(end).toBe(fault === undefined ? 'certified' : 'failed');
      const all = fault === undefined ? later : [{ fault, members }];
      expect(faults.map(({ kind, members: named }) => ({ fault: kind, members: named }))).toEqual(
        all.map((each) => ({ fault: each.fault, members: each.members })),
      );
      if (fault !== undefined) return;
      expect(holdersOf(first(table)).toSorted()).toEqual(trustees);
      useKeys(table, trustees, one.openers);
    }),
    { numRuns: RUNS, unbiased: true },
  );
});

/** The three phases, and what is said when the keys stand. */
function live(table: Table, one: CeremonyLife): void {
  const late = (step: Phase) => MEMBERS.filter((who) => one[who][step] === 'late');
  const lose = (moment: Moment) => {
    for (const who of lostAt(one, moment)) loseDevice(table, who);
  };
  phase(table, (who) => commitment(table, who, one[who].commit), late('commit'));
  if (first(table).phase !== 'dealing') return;
  lose('deal');
  phase(table, (who) => dealing(table, who, one[who].deal), late('deal'));
  if (first(table).phase !== 'confirming') return;
  lose('confirm');
  const confirm = (who: Member) => confirmation(table, who, one[who].confirm);
  phase(table, confirm, late('confirm'), lostAt(one, 'end'));
  if (first(table).phase !== 'certified') return;
  for (const who of MEMBERS.filter((each) => isAmong(first(table).dealers, each))) {
    if (one[who].confirm === 'turns' || one[who].confirm === 'waits') complainLate(table, who);
  }
}

/** Of a share that does not fit, or else of whoever comes first. */
function complainLate(table: Table, who: Member): void {
  const { dealers, invited } = first(table);
  const shares = sharesOf(first(table), who);
  const about = shares.ok ? aim(dealers, who) : invited[shares.refusal.dealer - 1];
  ask(table, memberSeat(who), lateComplaintAct(table, who, must(about, 'a dealer')).act);
}

/** A round under the first key: any t who confirmed open what all have said. */
function useKeys(table: Table, trustees: readonly Member[], openers: readonly Member[]): void {
  if (trustees.length < 3) {
    const refusal = { code: 'shares_lost', left: trustees.length, needed: 3 };
    expect(ask(table, 'officer:chair', callAct(table))).toMatchObject({ refusal });
    return;
  }
  expectOk(table, 'officer:chair', callAct(table));
  const needed = provesNeeded(stateOf(table), roundNow(table));
  for (const who of trustees.slice(0, needed)) make(table, who, proveAct(table, who));
  if (roundNow(table).stage === 'called') timeComes(table);
  expect(roundNow(table).stage).toBe(trustees.length < needed ? 'called' : 'open');
  if (roundNow(table).stage !== 'open') return;
  const answers = { north: 'encourage', south: 'discourage' };
  for (const who of ['ada', 'dov']) make(table, who, ballotAct(table, who, answers));
  timeComes(table);
  for (const who of trustees) make(table, who, signClosingAct(table));
  for (const who of openers.filter((one) => trustees.includes(one)).slice(0, 2)) {
    make(table, who, decryptAct(table, who));
  }
  const row = roundNow(table).result?.results.map((one) => [one.encourage, one.discourage]);
  const enough = openers.filter((one) => trustees.includes(one)).length >= 2;
  const two = [
    [2, 0],
    [0, 2],
  ];
  expect(row).toEqual(enough ? two : undefined);
}
