/**
 * A law for whole lives of a key ceremony and of the round that uses its key.
 *
 * Use      in each of the three phases anybody stays away, comes late, sends what another has sent,
 *          or lies. Either the ceremony ends and names those who were missing, who dealt a share
 *          that does not fit or who complained of one that does, and nobody else; or any t of those
 *          who confirmed open the true sum.
 *          `DOYEN_LIVES=50` plays fifty times as many.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import type { Ceremony } from './ceremony/ceremony.ts';
import { provesNeeded } from './rounds/round-lookup.ts';
import { smallDefinition } from './testing/definitions.ts';
import { MEMBERS, type Member, TRUSTEES, bent, enclosing } from './testing/lives.ts';
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
  memberSeat,
  openTable,
  stateOf,
} from './testing/table.ts';

const RUNS = 10 * Number(process.env['DOYEN_LIVES'] ?? 1);
const READY = openTable(smallDefinition(4, { trustees: TRUSTEES }));

const WAYS = {
  commit: ['honest', 'absent', 'late', 'changed', 'copied'],
  deal: ['honest', 'absent', 'late', 'bad-share', 'other-salt', 'other-proof', 'longer', 'copied'],
  confirm: ['honest', 'absent', 'late', 'other-transcript', 'false-complaint'],
} as const;
type Phase = keyof typeof WAYS;
type Ways = { readonly [P in Phase]: (typeof WAYS)[P][number] };
type Life = { readonly [M in Member]: Ways } & { readonly openers: readonly Member[] };

function mostly<Way extends string>(ways: readonly Way[]) {
  const honest = fc.constant(must(ways[0], 'a first way'));
  return fc.oneof({ weight: 5, arbitrary: honest }, fc.constantFrom(...ways));
}

const ways = fc.record({
  ...{ commit: mostly(WAYS.commit), deal: mostly(WAYS.deal), confirm: mostly(WAYS.confirm) },
});
const life: fc.Arbitrary<Life> = fc.record({
  ...{ ada: ways, bea: ways, cor: ways, dov: ways },
  openers: fc.shuffledSubarray([...MEMBERS]),
});

/** Each in its way, those who are late after the phase has ended; who was heard. */
function phase(table: Table, act: (who: Member) => Made | undefined, late: readonly Member[]) {
  const before = ceremonyNow(table).phase;
  const heard: Member[] = [];
  const send = (who: Member) => {
    const made = act(who);
    if (made === undefined) return;
    if (ask(table, memberSeat(who), made.act, made.enclosure).ok) heard.push(who);
  };
  for (const who of MEMBERS) if (!late.includes(who)) send(who);
  if (first(table).phase === before) timeComes(table);
  for (const who of late) send(who);
  return heard;
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
  if (way === 'changed') return { act: { ...act, possession: `A${possession.slice(1)}` } };
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
  if (way === 'absent' || now !== 'confirming' || !isAmong(dealers, who)) return undefined;
  if (way === 'false-complaint') return complaintAct(table, who, aim(dealers, who));
  const { act } = confirmAct(table);
  if (way === 'other-transcript') {
    return { act: { ...act, sid, transcript: '0'.repeat(64) } as typeof act };
  }
  const shares = sharesOf(first(table), who);
  if (shares.ok) return { act };
  return complaintAct(table, who, must(invited[shares.refusal.dealer - 1], 'a dealer'));
}

function isAmong(dealers: readonly string[], who: Member): boolean {
  return dealers.includes(who);
}

/** Of whom somebody complains who only wants to do harm. */
function aim(dealers: readonly string[], who: Member): Member {
  return must(
    MEMBERS.find((one) => one !== who && isAmong(dealers, one)),
    'another dealer',
  );
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));
}

/** The last one by index of those to whom a dealer's bent dealing gives a share. */
function deceived(dealer: Member, committed: readonly Member[]): Member | undefined {
  return committed.findLast((one) => one !== dealer);
}

/** What a ceremony must come to. */
function expected(one: Life) {
  const committed = MEMBERS.filter((who) => one[who].commit === 'honest');
  if (committed.length < 3) return failure('too-few-commitments', without(MEMBERS, committed));
  const dealt = ['honest', 'bad-share'];
  const dealers = committed.filter((who) => dealt.includes(one[who].deal));
  if (dealers.length < 3) return failure('too-few-dealings', without(MEMBERS, dealers));
  const complaint = dealers.flatMap((who) => complained(one, { committed, dealers, who }))[0];
  if (complaint !== undefined) return complaint;
  const honest = dealers.filter((who) => one[who].confirm === 'honest');
  if (honest.length < 3) return failure('too-few-confirmations', without(dealers, honest));
  return { ...failure(undefined, []), trustees: honest };
}

type Dealt = {
  readonly committed: readonly Member[];
  readonly dealers: readonly Member[];
  readonly who: Member;
};

/** What comes of the complaint that somebody makes, if any is made. */
function complained(one: Life, { committed, dealers, who }: Dealt) {
  const bad = dealers.filter(
    (dealer) => one[dealer].deal === 'bad-share' && deceived(dealer, committed) === who,
  );
  const way = one[who].confirm;
  if (way !== 'honest' && way !== 'false-complaint') return [];
  const about = way === 'honest' ? bad[0] : aim(dealers, who);
  if (about === undefined) return [];
  return bad.includes(about)
    ? [failure('bad-share', [about])]
    : [failure('false-complaint', [who])];
}

function failure(fault: string | undefined, members: readonly Member[]) {
  return { fault, members, trustees: [] as readonly Member[] };
}

function without(all: readonly Member[], some: readonly Member[]): readonly Member[] {
  return all.filter((one) => !some.includes(one));
}

test('a ceremony names who was missing or lied, and nobody else; or its keys are good', () => {
  fc.assert(
    fc.property(life, (one) => {
      const table = fork(READY);
      const late = (step: Phase) => MEMBERS.filter((who) => one[who][step] === 'late');
      phase(table, (who) => commitment(table, who, one[who].commit), late('commit'));
      if (first(table).phase === 'dealing') {
        phase(table, (who) => dealing(table, who, one[who].deal), late('deal'));
      }
      if (first(table).phase === 'confirming') {
        phase(table, (who) => confirmation(table, who, one[who].confirm), late('confirm'));
      }
      const { phase: end, faults, confirmed } = first(table);
      const { trustees, fault, members } = expected(one);
      expect(end).toBe(fault === undefined ? 'certified' : 'failed');
      if (fault === undefined) expect(confirmed.toSorted()).toEqual(trustees);
      else expect(faults[0]).toMatchObject({ kind: fault, members });
      if (fault === undefined) useKeys(table, trustees, one.openers);
    }),
    { numRuns: RUNS, unbiased: true },
  );
});

/** A round under the first key: any t who confirmed open what all have said. */
function useKeys(table: Table, trustees: readonly Member[], openers: readonly Member[]): void {
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
