/** The veto check: what it publishes, what it refuses, and who tries to bend it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, utf8 } from '../../basics/bytes.ts';
import { must } from '../../basics/bug.ts';
import type { JsonObject } from '../../basics/canonical.ts';
import {
  BASE,
  type Point,
  isIdentity,
  readAggregate,
  timesPublic,
  writePoint,
  writeScalar,
} from '../../crypto/group.ts';
import { openPoints } from '../../crypto/partial.ts';
import { forgedBlinding } from '../../crypto/testing/forged-blinding.ts';
import { blindable, decryptable, readsPlainly } from './round-blinding.ts';
import { targetsDigest } from './round-closing.ts';
import { digestBytes } from '../ids.ts';
import { consensus } from '../testing/definitions.ts';
import {
  type Made,
  ballotAct,
  blindAct,
  blindRound,
  countRound,
  decryptAct,
  make,
  roundNow,
  signBlindingAct,
  signClosingAct,
  timeComes,
  toBlind,
} from '../testing/players.ts';
import { type Table, ask, fork, memberSeat } from '../testing/table.ts';
import { bitsNow, openVeto, signedVeto, vetoTable } from '../testing/veto.ts';

const NONE = { north: 'none', south: 'none' };
const OBJECTS = { north: 'object', south: 'none' };

function refusalOf(table: Table, member: string, made: Made): string {
  const verdict = ask(table, memberSeat(member), made.act, made.enclosure);
  return verdict.ok ? verdict.value.map(({ type }) => type).join(' ') : verdict.refusal.code;
}

test('a name nobody objects to has one bit, and so has one that somebody objects to', () => {
  const table = vetoTable({ answers: { ada: OBJECTS, bea: NONE, cor: OBJECTS } });
  countRound(table);
  const { result, stage } = roundNow(table);
  expect(stage).toBe('counted');
  expect(result).toMatchObject({ cast: 3, absent: 0, results: [] });
  expect(result?.tests).toEqual([
    { candidate: 'north', against: true, passes: false },
    { candidate: 'south', against: false, passes: true },
  ]);
});

test('one objector or all of them: what is published is the same', () => {
  const [one, all] = [1, 3].map((objecting) => {
    const sheets = ['ada', 'bea', 'cor'].map((id, nth) => [id, nth < objecting ? OBJECTS : NONE]);
    const table = vetoTable({ answers: Object.fromEntries(sheets) });
    countRound(table);
    return roundNow(table).result?.tests;
  });
  expect(one).toEqual(all);
});

test('whoever does not answer objects to nothing', () => {
  const table = vetoTable({ answers: { ada: NONE, cor: NONE } });
  countRound(table);
  expect(roundNow(table).result).toMatchObject({ cast: 2, absent: 1 });
  expect(bitsNow(table)).toEqual({ north: false, south: false });
});

test('below the floor nothing is tested', () => {
  const body = careful();
  const table = vetoTable({ members: 4, parts: { body }, answers: { ada: NONE, bea: NONE } });
  expect(roundNow(table)).toMatchObject({ stage: 'unopened', why: 'too_few_cast', targets: [] });
  expect(refusalOf(table, 'ada', blindAct(table, 'ada'))).toBe('round_not_closed');
});

test('classes have a bit of their own, and the rule is judged where the bits settle it', () => {
  const round = { reveal: 'classes', classes: ['pair'] };
  const rule = {
    ...consensus(0),
    pass: {
      all: [
        { sum: 1, who: 'for', atLeast: 2 },
        { sum: 1, who: 'against', in: 'pair', atMost: 0 },
      ],
    },
  };
  const objecting = { ada: NONE, bea: NONE, cor: { north: 'object', south: 'none' } };
  const table = vetoTable({ round, parts: { rule }, answers: objecting });
  countRound(table);
  // Support is not asked for: that nobody vetoes does not settle that enough are in favour.
  expect(roundNow(table).result?.tests).toEqual([
    { candidate: 'north', against: true, byClass: { pair: false }, passes: null },
    { candidate: 'south', against: false, byClass: { pair: false }, passes: null },
  ]);
  const vetoed = vetoTable({ round, parts: { rule }, answers: { ...objecting, ada: OBJECTS } });
  countRound(vetoed);
  expect(roundNow(vetoed).result?.tests?.[0]).toEqual({
    ...{ candidate: 'north', against: true, byClass: { pair: true }, passes: false },
  });
});

test('a straw poll shows one bit where the rule asks for no more', () => {
  const round = { kind: 'straw-poll' };
  const answers = {
    ada: { north: 'encourage', south: 'discourage' },
    bea: { north: 'noOpinion', south: 'encourage' },
    cor: { north: 'encourage', south: 'discourage' },
  };
  const table = vetoTable({ round, answers });
  expect(roundNow(table).targets.map(({ purpose }) => purpose)).toEqual([
    'north/discourage/all',
    'south/discourage/all',
  ]);
  countRound(table);
  expect(roundNow(table).result?.tests).toEqual([
    { candidate: 'north', against: false, passes: true },
    { candidate: 'south', against: true, passes: false },
  ]);
});

test('the bit of a class veto is about that class alone', () => {
  const rule = { ...consensus(0), pass: { sum: 1, who: 'against', in: 'pair', atMost: 0 } };
  const answers = {
    ada: { north: 'encourage', south: 'discourage' },
    bea: { north: 'encourage', south: 'encourage' },
    cor: { north: 'discourage', south: 'encourage' },
  };
  const table = vetoTable({ round: { kind: 'straw-poll' }, parts: { rule }, answers });
  expect(roundNow(table).targets.map(({ purpose }) => purpose)).toEqual([
    'north/discourage/pair',
    'south/discourage/pair',
  ]);
  countRound(table);
  expect(bitsNow(table)).toEqual({ north: false, south: true });
});

// Goal: the result is what the last valid ballots say, or there is none. Method: random answers,
// absences, changes of mind; any two blind, any two decrypt; perhaps one lies in either step.
test('the bit is whether some last ballot objects, whoever blinds and whoever decrypts', () => {
  const word = fc.constantFrom('none', 'object');
  const sheet = fc.option(fc.array(word, { minLength: 1, maxLength: 2 }), { nil: undefined });
  const pair = fc.constantFrom(
    ...[
      ['ada', 'bea'],
      ['bea', 'cor'],
      ['cor', 'ada'],
    ],
  );
  const liar = fc.constantFrom('nobody', 'blinding', 'decrypting');
  fc.assert(
    fc.property(fc.tuple(sheet, sheet, sheet), pair, pair, liar, (sheets, blind, open, lie) => {
      fc.pre(sheets.some((one) => one !== undefined));
      const table = openVeto({});
      for (const [nth, row] of sheets.entries()) {
        const member = must(['ada', 'bea', 'cor'][nth], 'a member');
        for (const north of row ?? []) vote(table, member, north);
      }
      const last = sheets.map((row) => row?.at(-1));
      closeAndSign(table);
      const third = must(
        ['ada', 'bea', 'cor'].find((one) => !blind.includes(one)),
        'a third',
      );
      const other = must(
        ['ada', 'bea', 'cor'].find((one) => !open.includes(one)),
        'a third',
      );
      if (lie === 'blinding') make(table, third, bent(blindAct(table, third)));
      for (const player of blind) make(table, player, blindAct(table, player));
      for (const player of ['ada', 'bea']) make(table, player, signBlindingAct(table));
      if (lie === 'decrypting') make(table, other, bent(decryptAct(table, other)));
      for (const player of open) make(table, player, decryptAct(table, player));
      const round = roundNow(table);
      expect(bitsNow(table)).toEqual({ north: last.includes('object'), south: false });
      expect(round.blinding?.bad).toEqual(lie === 'blinding' ? [third] : []);
      expect(round.badPartials).toEqual(lie === 'decrypting' ? [other] : []);
    }),
    { numRuns: 10 },
  );
});

test('blinding waits for the closing, and decrypting for the blinding', () => {
  const table = vetoTable({ answers: { ada: NONE, bea: OBJECTS, cor: NONE } });
  expect(refusalOf(fork(table), 'ada', blindAct(table, 'ada'))).toBe('closing_not_signed');
  closeAndSign(table);
  expect(refusalOf(fork(table), 'ada', signBlindingAct(table))).toBe('blinding_not_complete');
  expect(refusalOf(fork(table), 'ada', decryptAct(table, 'ada'))).toBe('blinding_not_complete');
  make(table, 'ada', blindAct(table, 'ada'));
  expect(refusalOf(fork(table), 'ada', blindAct(table, 'ada'))).toBe('done_already');
  expect(refusalOf(fork(table), 'bea', decryptAct(table, 'bea'))).toBe('blinding_not_complete');
  make(table, 'bea', blindAct(table, 'bea'));
  expect(refusalOf(fork(table), 'bea', decryptAct(table, 'bea'))).toBe('blinding_not_signed');
  make(table, 'bea', signBlindingAct(table));
  expect(refusalOf(fork(table), 'bea', signBlindingAct(table))).toBe('done_already');
  expect(refusalOf(fork(table), 'bea', decryptAct(table, 'bea'))).toBe('blinding_not_signed');
  make(table, 'cor', signBlindingAct(table));
  expect(refusalOf(table, 'cor', decryptAct(table, 'cor'))).toBe('TargetsDecrypted');
});

test('a blinding that comes after enough did is refused: it could choose what is opened', () => {
  const table = signedVeto({ answers: { ada: NONE, bea: NONE, cor: NONE } });
  blindRound(table);
  expect(refusalOf(table, 'cor', blindAct(table, 'cor'))).toBe('blinding_complete');
});

test('a signature under other blinded sums than the log has is refused', () => {
  const table = signedVeto({ answers: { ada: NONE, bea: NONE, cor: NONE } });
  for (const player of ['ada', 'bea']) make(table, player, blindAct(table, player));
  const { act } = signBlindingAct(table);
  const other = { ...act, blinded: digestBytes(utf8('others')) } as typeof act;
  expect(refusalOf(table, 'ada', { act: other })).toBe('closing_differs');
  const elsewhere = { ...act, rid: '0'.repeat(64) } as typeof act;
  expect(refusalOf(table, 'ada', { act: elsewhere })).toBe('closing_differs');
});

test('a blinding of another trustee, target or round is named as bad', () => {
  const table = signedVeto({ answers: { ada: NONE, bea: OBJECTS, cor: NONE } });
  const honest = must(blindAct(table, 'ada').enclosure, 'a blinding');
  const parts = [honest.slice(0, 128), honest.slice(128)] as const;
  const elsewhere = signedVeto({ answers: { ada: OBJECTS, bea: NONE, cor: NONE } });
  const forged = {
    copied: must(blindAct(table, 'bea').enclosure, 'a blinding'),
    exchanged: concat(parts[1], parts[0]),
    twice: concat(parts[0], parts[0]),
    'of-another-round': must(blindAct(elsewhere, 'ada').enclosure, 'a blinding'),
    nothing: new Uint8Array(256),
    short: honest.slice(0, 128),
  };
  for (const bytes of Object.values(forged)) {
    const made = blindAct(table, 'ada', 'poll-1', bytes);
    expect(refusalOf(fork(table), 'ada', made)).toBe('BadBlindingSkipped');
  }
});

test('t who cancel one another out are found out, and one more blinds', () => {
  const table = signedVeto({ answers: { ada: OBJECTS, bea: NONE, cor: NONE } });
  const cancel = (member: string, u: bigint): Made => {
    const forged = forgedBlinding(toBlind(table, member), [
      [u, u],
      [5n, 5n],
    ]);
    return blindAct(table, member, 'poll-1', forged);
  };
  make(table, 'ada', cancel('ada', 3n));
  make(table, 'bea', cancel('bea', -3n));
  // Both hold, and yet every sum of theirs would read as nought.
  expect(roundNow(table).blinding).toMatchObject({ bad: [], targets: null });
  make(table, 'cor', blindAct(table, 'cor'));
  for (const player of ['ada', 'bea']) make(table, player, signBlindingAct(table));
  for (const player of ['ada', 'bea']) make(table, player, decryptAct(table, player));
  expect(bitsNow(table)).toEqual({ north: true, south: false });
});

// Two who know each other's chance can make a sum whose alpha is nothing: then beta says it.
test('a sum whose alpha is nothing is read without a test', () => {
  const answers = { ada: NONE, bea: NONE };
  const table = vetoTable({ answers });
  const round = roundNow(table);
  const [first, second] = round.targets;
  if (!first || !second) throw new Error('two sums');
  const nothing = new Uint8Array(32);
  const targets = [
    { ...first, alpha: nothing, beta: nothing },
    { ...second, alpha: nothing, beta: writePoint(BASE) },
  ];
  expect(blindable({ targets })).toEqual([]);
  expect(targets.map(readsPlainly)).toEqual([true, true]);
  const state = must(table.selection, 'a selection');
  const digest = targetsDigest(targets);
  const closing = { ...must(round.closing, 'a closing'), targets: digest };
  table.selection = { ...state, rounds: [{ ...round, targets, closing }] };
  countRound(table);
  expect(bitsNow(table)).toEqual({ north: false, south: true });
});

test('no element of the record tells how many object', () => {
  const table = signedVeto({ answers: { ada: OBJECTS, bea: OBJECTS, cor: NONE } });
  blindRound(table);
  for (const player of ['ada', 'bea']) make(table, player, decryptAct(table, player));
  const { partials, blinding, targets } = roundNow(table);
  const list = decryptable(roundNow(table));
  const opening = {
    alphas: list.map(({ alpha }) => alpha),
    betas: list.map(({ beta }) => beta),
    partials: ['ada', 'bea'].map((member, at) => {
      return { index: at + 1, bytes: must(partials[member], 'a partial') };
    }),
  };
  const [north, south] = must(openPoints(opening), 'the blinded sums');
  expect(south && isIdentity(south)).toBe(true);
  // M = u·v·B: if u·B stood anywhere, M would be a small multiple of it.
  const seen = [...targets, ...list].flatMap(({ alpha, beta }) => [alpha, beta]);
  const all = [...seen, ...Object.values(partials), ...Object.values(blinding?.given ?? {})];
  const points = [BASE, ...all.flatMap(pointsIn)];
  const m = must(north, 'a point');
  const multiples = points.flatMap((point) => [1n, 2n, 3n].map((v) => timesPublic(point, v)));
  expect(multiples.filter((point) => point.equals(m))).toEqual([]);
});

function careful(): JsonObject {
  return {
    ...{ id: 'small-council', name: { en: 'Small council' }, timeZone: 'Europe/Brussels' },
    ...{ groups: {}, assumedCorrupt: 0, acceptsSmallCounts: false },
  };
}

/** Closed at its time, and the closing signed by q. */
function closeAndSign(table: Table): void {
  if (roundNow(table).stage === 'open') timeComes(table);
  for (const player of ['ada', 'bea']) make(table, player, signClosingAct(table));
}

function vote(table: Table, member: string, north: string): void {
  make(table, member, ballotAct(table, member, { north, south: 'none' }));
}

/** The same with its last number changed. */
function bent({ act, enclosure }: Made): Made {
  const bytes = Uint8Array.from(must(enclosure, 'bytes'));
  bytes.set(writeScalar(5n), bytes.length - 32);
  return { act: { ...act, enclosure: digestBytes(bytes) } as typeof act, enclosure: bytes };
}

function pointsIn(bytes: Uint8Array): readonly Point[] {
  const count = Math.floor(bytes.length / 32);
  return Array.from({ length: count }, (_, at) => bytes.slice(32 * at, 32 * at + 32)).flatMap(
    (part) => readAggregate(part) ?? [],
  );
}
