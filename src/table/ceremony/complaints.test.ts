/** Complaints in the key ceremony: decided by everybody, and followed without anybody's help. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import type { Act } from '../selection.ts';
import { FIVE, dealtByAll, openFive } from '../testing/five.ts';
import {
  badDealAct,
  callAct,
  ceremonyNow,
  certify,
  commitAct,
  complaintAct,
  confirmAct,
  dealAct,
  lateComplaintAct,
  make,
  proveAct,
  roundNow,
  timeComes,
} from '../testing/players.ts';
import {
  type Table,
  ask,
  expectOk,
  fork,
  keyOf,
  loseDevice,
  memberSeat,
  stateOf,
} from '../testing/table.ts';

const CHAIR = 'officer:chair';

test('a proven bad share names its dealer, and the next attempt begins without it, at once', () => {
  const table = openFive();
  dealtByAll(table, ['ada']);
  const { sid } = ceremonyNow(table);
  make(table, 'eva', complaintAct(table, 'eva', 'ada'));
  const [first, second] = stateOf(table).ceremonies;
  expect(first).toMatchObject({
    phase: 'failed',
    faults: [{ kind: 'bad-share', members: ['ada'] }],
  });
  expect(second).toMatchObject({ phase: 'committing', attempt: 2, invited: FIVE.slice(1) });
  expect(second?.sid).not.toBe(sid);
  certify(table);
  expect(ceremonyNow(table)).toMatchObject({ phase: 'certified', confirmed: FIVE.slice(1) });
});

test('a complaint about a share that fits names who made it', () => {
  const table = openFive();
  dealtByAll(table);
  make(table, 'bea', complaintAct(table, 'bea', 'cor'));
  const [first, second] = stateOf(table).ceremonies;
  expect(first?.faults).toMatchObject([{ kind: 'false-complaint', members: ['bea'] }]);
  expect(second?.invited).toEqual(['ada', 'cor', 'dov', 'eva']);
});

test('a complaint that proves nothing is refused, and harms nobody', () => {
  const table = openFive();
  dealtByAll(table, ['ada']);
  const { act } = complaintAct(table, 'eva', 'ada');
  const other = complaintAct(table, 'eva', 'bea').act;
  const borrowed = { ...act, joint: (other as Extract<Act, { joint: string }>).joint } as Act;
  for (const [who, wrong] of [
    ['eva', borrowed],
    ['dov', act],
  ] as const) {
    expect(ask(table, memberSeat(who), wrong)).toMatchObject({
      refusal: { code: 'proof_wrong', proof: 'complaint' },
    });
  }
  expect(ceremonyNow(table)).toMatchObject({ phase: 'confirming', faults: [] });
});

test('with too few left the ceremony ends, and says without whom', () => {
  const table = openFive({ closingQuorum: 4 });
  dealtByAll(table, ['ada']);
  make(table, 'eva', complaintAct(table, 'eva', 'ada'));
  dealtByAll(table, ['bea']);
  make(table, 'eva', complaintAct(table, 'eva', 'bea'));
  expect(stateOf(table).ceremonies.map(({ phase }) => phase)).toEqual(Array(3).fill('failed'));
  expect(ceremonyNow(table)).toMatchObject({
    attempt: 3,
    faults: [{ kind: 'too-few-left', members: ['ada', 'bea'] }],
  });
  const again: Act = { type: 'StartCeremony', reason: 'once more' };
  expect(ask(table, CHAIR, again)).toMatchObject({
    refusal: { code: 'too_few_trustees', enrolled: 3 },
  });
});

test('who was at fault stays out of later ceremonies, until its device is replaced', () => {
  const table = openFive();
  dealtByAll(table, ['ada']);
  make(table, 'eva', complaintAct(table, 'eva', 'ada'));
  certify(table);
  const again: Act = { type: 'StartCeremony', reason: 'a new stock' };
  const later = fork(table);
  expectOk(later, CHAIR, again);
  expect(ceremonyNow(later).invited).toEqual(FIVE.slice(1));
  loseDevice(table, 'ada');
  expect(stateOf(table).seats['member:ada']?.key).toBe(keyOf('new ada').key);
  expectOk(table, CHAIR, again);
  expect(ceremonyNow(table).invited).toEqual(FIVE);
});

/** Keys certified without Eva, to whom `liars` dealt badly. */
function certifiedWithoutEva(liars: readonly string[]): Table {
  const table = openFive();
  dealtByAll(table, liars);
  for (const who of FIVE.slice(0, 4)) make(table, who, confirmAct(table));
  timeComes(table);
  expect(ceremonyNow(table)).toMatchObject({ phase: 'certified', confirmed: FIVE.slice(0, 4) });
  return table;
}

test('a fault proven after the certificate names its dealer, and the keys stand', () => {
  const table = certifiedWithoutEva(['ada', 'bea']);
  const { publicKeys } = ceremonyNow(table);
  make(table, 'eva', lateComplaintAct(table, 'eva', 'ada'));
  make(table, 'eva', lateComplaintAct(table, 'eva', 'bea'));
  expect(stateOf(table).ceremonies).toMatchObject([
    {
      phase: 'certified',
      confirmed: FIVE.slice(0, 4),
      faults: [
        { kind: 'bad-share', members: ['ada'] },
        { kind: 'bad-share', members: ['bea'] },
      ],
    },
  ]);
  expect(ceremonyNow(table).publicKeys).toEqual(publicKeys);
  expectOk(table, CHAIR, callAct(table));
  make(table, 'ada', proveAct(table, 'ada'));
  expectOk(table, CHAIR, {
    type: 'AbandonRound',
    round: roundNow(table).plan.id,
    reason: 'enough',
  });
  expectOk(table, CHAIR, { type: 'StartCeremony', reason: 'a new stock' });
  expect(ceremonyNow(table).invited).toEqual(['cor', 'dov', 'eva']);
});

test('a false complaint after the certificate names who made it', () => {
  const table = certifiedWithoutEva([]);
  make(table, 'eva', lateComplaintAct(table, 'eva', 'ada'));
  expect(ceremonyNow(table)).toMatchObject({
    phase: 'certified',
    faults: [{ kind: 'false-complaint', members: ['eva'] }],
  });
});

test('who confirmed the shares, complained of them before or proves nothing is refused', () => {
  const table = certifiedWithoutEva(['ada']);
  const made = lateComplaintAct(table, 'eva', 'ada');
  const borrowed = { ...made.act, dealer: 'bea' } as Act;
  for (const [who, act, refusal] of [
    ['bea', lateComplaintAct(table, 'bea', 'ada').act, { code: 'done_already' }],
    ['eva', complaintAct(table, 'eva', 'ada').act, { code: 'ceremony_phase_over' }],
    ['eva', { ...made.act, sid: '0'.repeat(64) } as Act, { code: 'ceremony_other' }],
    ['eva', { ...made.act, dealer: 'eva' } as Act, { code: 'own_dealing' }],
    ['eva', { ...made.act, dealer: 'zoe' } as Act, { code: 'not_a_trustee', member: 'zoe' }],
    ['eva', borrowed, { code: 'proof_wrong', proof: 'complaint' }],
  ] as const) {
    expect(ask(table, memberSeat(who), act)).toMatchObject({ refusal });
  }
  make(table, 'eva', made);
  expect(ask(table, memberSeat('eva'), lateComplaintAct(table, 'eva', 'ada').act)).toMatchObject({
    refusal: { code: 'done_already' },
  });
});

test('of keys that were replaced it may be said too, not of a ceremony that failed', () => {
  const table = certifiedWithoutEva(['ada']);
  const late = lateComplaintAct(table, 'eva', 'ada');
  const failed = fork(table);
  expectOk(table, CHAIR, { type: 'StartCeremony', reason: 'a new stock' });
  make(table, 'eva', late);
  const [first, second] = stateOf(table).ceremonies;
  expect(first).toMatchObject({ phase: 'certified', faults: [{ members: ['ada'] }] });
  expect(second).toMatchObject({ phase: 'committing', invited: FIVE, faults: [] });
  expectOk(failed, CHAIR, { type: 'StartCeremony', reason: 'a new stock' });
  for (let phase = 0; phase < 2 && isRunning(failed); phase++) timeComes(failed);
  const { sid } = ceremonyNow(failed);
  expect(ask(failed, memberSeat('eva'), { ...late.act, sid } as Act)).toMatchObject({
    refusal: { code: 'ceremony_phase_over', phase: 'failed' },
  });
});

const life = fc.record({
  liars: fc.uniqueArray(fc.constantFrom(...FIVE), { maxLength: 3 }),
  slanderers: fc.uniqueArray(fc.constantFrom(...FIVE), { maxLength: 2 }),
  absent: fc.uniqueArray(fc.constantFrom(...FIVE), { maxLength: 2 }),
});

// Goal: honest members are never blamed; the ceremony ends, or says why it cannot. Method: some
// deal badly to the last of the others, some complain of whatever they get, some stay away after
// committing; every honest trustee who is wronged complains, the others confirm.
test('whatever some do, only they are blamed, and there are keys or a reason why not', () => {
  fc.assert(
    fc.property(life, (given) => {
      const table = fork(START);
      for (let turn = 0; turn < 12 && isRunning(table); turn++) liveOn(table, given);
      const all = stateOf(table).ceremonies;
      const blamed = all.flatMap(({ faults }) => faults).filter(({ complaint }) => complaint);
      for (const { kind, members } of blamed) {
        const guilty = kind === 'bad-share' ? given.liars : given.slanderers;
        expect(guilty).toEqual(expect.arrayContaining([...members]));
      }
      const last = ceremonyNow(table);
      expect(['certified', 'failed']).toContain(last.phase);
      const named = last.faults.flatMap(({ members }) => members);
      const dishonest = [...given.liars, ...given.slanderers, ...given.absent];
      if (last.phase === 'failed') expect(dishonest).toEqual(expect.arrayContaining(named));
      else expect(last.confirmed.length).toBeGreaterThanOrEqual(3);
    }),
    { numRuns: 8 },
  );
});

const START = openFive();

type Life = typeof life extends fc.Arbitrary<infer Value> ? Value : never;

function isRunning(table: Table): boolean {
  return !['certified', 'failed'].includes(ceremonyNow(table).phase);
}

/** One attempt, as its devices live it. */
function liveOn(table: Table, { liars, slanderers, absent }: Life): void {
  const { attempt, invited } = ceremonyNow(table);
  const here = invited.filter((one) => !absent.includes(one));
  for (const who of invited) make(table, who, commitAct(table, who));
  for (const who of here) {
    make(table, who, liars.includes(who) ? badDealAct(table, who) : dealAct(table, who));
  }
  if (ceremonyNow(table).phase === 'dealing') timeComes(table);
  for (const who of here) {
    if (ceremonyNow(table).attempt !== attempt || ceremonyNow(table).phase !== 'confirming') return;
    make(table, who, verdictOf(table, who, { liars, slanderers, absent }));
  }
  if (ceremonyNow(table).attempt === attempt && isRunning(table)) timeComes(table);
}

function verdictOf(table: Table, who: string, { liars, slanderers }: Life) {
  const { invited, dealers } = ceremonyNow(table);
  const liar = dealers.find((one) => liars.includes(one) && lastOther(invited, one) === who);
  if (liar !== undefined) return complaintAct(table, who, liar);
  if (!slanderers.includes(who)) return confirmAct(table);
  return complaintAct(
    table,
    who,
    must(
      dealers.find((one) => one !== who),
      'another',
    ),
  );
}

/** For whom a dealer's last box is. */
function lastOther(committed: readonly string[], dealer: string): string | undefined {
  return committed.filter((one) => one !== dealer).at(-1);
}
