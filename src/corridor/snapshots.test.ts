/** A snapshot proves what was known, and is scored against what happened. */

import { expect, test } from 'vitest';
import { instantOf } from '../basics/instant.ts';
import { type Change, type Corridor, asOf, withChanges } from './corridor.ts';
import { countOf } from './count-matrix.ts';
import type { Outcome } from './kinds/snapshot.ts';
import { checkOf, frozen, movesBetween, scoreOf } from './snapshots.ts';
import {
  ADA,
  BEA,
  COR,
  DOV,
  MEMBERS,
  NORTH,
  ON_NORTH,
  TODAY,
  corridorOf,
  decided,
  put,
  signal,
  withdraw,
} from './testing/small-corridor.ts';

const NOON = Date.UTC(2024, 2, 1, 12);
const at = (minutes: number) => instantOf(NOON + minutes * 60_000);
const later = (change: Change): Change => ({ ...change, at: at(10) });

function snapshotOf(corridor: Corridor, day = TODAY) {
  const known = asOf(corridor, day);
  return frozen(known, countOf(known, day), { en: 'Before the round' });
}

const before = corridorOf(
  put('signal', 's1', signal()),
  decided(ADA, 'support'),
  decided(BEA, 'block'),
  decided(COR, 'undecided'),
);
const taken: Change = { ...put('snapshot', 'snap', snapshotOf(before)), at: at(2) };

test('it keeps what was decided, the ranges, and a cut that all of the side can make again', () => {
  const snapshot = snapshotOf(before);
  expect(snapshot.cells.map(({ member, step }) => `${member} ${step}`)).toEqual([
    'ada support',
    'bea block',
    'cor undecided',
  ]);
  expect(snapshot.distances.find(({ candidate }) => candidate === NORTH)).toMatchObject({
    least: 1,
    most: 5,
  });
  expect(checkOf(withChanges(before, [taken]), 'snap')).toEqual({ cut: true, cells: true });
  expect(checkOf(before, 'snap')).toBeUndefined();
});

test('what is written afterwards, even of an earlier day, does not touch the cut', () => {
  const after = withChanges(before, [
    taken,
    later(put('signal', 's2', signal({ learned: '2024-02-01' }))),
    later(decided(ADA, 'block')),
  ]);
  expect(checkOf(after, 'snap')).toEqual({ cut: true, cells: true });
});

test('a snapshot that saw something else is found out', () => {
  const swapped = corridorOf(
    put('signal', 's1', signal({ stance: 'blocks' })),
    decided(ADA, 'block'),
  );
  expect(checkOf(withChanges(swapped, [taken]), 'snap')).toEqual({ cut: false, cells: false });
});

test('two snapshots differ in the cells that moved; a cell that one lacks is unknown in it', () => {
  const then = snapshotOf(before);
  const now = snapshotOf(withChanges(before, [decided(BEA, 'accept'), decided(DOV, 'accept')]));
  expect(movesBetween(then, now)).toEqual([
    { member: BEA, subject: ON_NORTH, from: 'block', to: 'accept', way: 'better' },
    { member: DOV, subject: ON_NORTH, from: null, to: 'accept', way: 'known' },
  ]);
  expect(movesBetween(now, then).map(({ way }) => way)).toEqual(['worse', 'unknown']);
  expect(movesBetween(now, now)).toEqual([]);
});

const outcome = (parts: Partial<Outcome>): Outcome => ({
  ...{ kind: 'chosen', candidate: NORTH, learned: TODAY, final: [], address: null },
  ...{ attribution: null },
  ...parts,
});

test('against a consensus: right, wrong, undecided and unknown apart, and few are few', () => {
  const score = scoreOf(snapshotOf(before), outcome({}), MEMBERS.length);
  expect(score).toMatchObject({ right: 1, wrong: 1, undecided: 1, unknown: 3, n: 3, tooFew: true });
  expect(score?.brier).toBeCloseTo((0.15 ** 2 + 0.85 ** 2 + 0.5 ** 2) / 3);
  expect([score?.range, score?.inTheWay, score?.held]).toEqual([{ least: 1, most: 5 }, 0, false]);
});

test('who stood in the way in the end makes an objection right, and the range hold', () => {
  const final = [{ member: BEA, step: 'block' as const }];
  const score = scoreOf(snapshotOf(before), outcome({ final }), MEMBERS.length);
  expect([score?.right, score?.wrong, score?.held]).toEqual([2, 0, true]);
});

test('a cell held as unknown is frozen as unknown, and a withdrawn word is part of the cut', () => {
  const held = corridorOf(
    put('signal', 's1', signal()),
    withdraw('signal', 's1'),
    decided(ADA, null),
    decided(BEA, 'reluctant'),
  );
  const snapshot = snapshotOf(held);
  expect(snapshot.cells[0]).toMatchObject({ member: ADA, step: null, confidence: 'low' });
  expect(snapshot.cut).not.toBe(
    snapshotOf(corridorOf(decided(ADA, null), decided(BEA, 'reluctant'))).cut,
  );
  expect(scoreOf(snapshot, outcome({}), 6)).toMatchObject({ n: 1, wrong: 1, unknown: 5 });
});

test('without a name there is nothing to score, without a decision no Brier score', () => {
  expect(scoreOf(snapshotOf(before), outcome({ kind: 'vacant', candidate: null }), 6)).toBeNull();
  const empty = { ...snapshotOf(before), cells: [], distances: [] };
  expect(scoreOf(empty, outcome({}), 6)).toMatchObject({ brier: null, held: null, range: null });
});
