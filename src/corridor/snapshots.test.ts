/**
 * Snapshots: what they rest on, and how they came out.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../basics/bug.ts';
import { instantOf, later } from '../basics/instant.ts';
import { type Change, type Corridor, asOf, withChanges } from './corridor.ts';
import { countOf } from './count-matrix.ts';
import type { Confidence, Step } from './kinds/assessment.ts';
import type { Outcome, Snapshot } from './kinds/snapshot.ts';
import { checkOf, cutOf, frozen, scored } from './snapshots.ts';
import {
  ADA,
  BEA,
  COR,
  MEMBERS,
  NORTH,
  ON_NORTH,
  ON_SOUTH,
  TODAY,
  corridorOf,
  count,
  decided,
  put,
  signal,
} from './testing/small-corridor.ts';

const NOON = instantOf(Date.UTC(2024, 2, 1, 12));
const base = corridorOf(
  put('signal', 's1', signal()),
  put('count', 'c1', count({ least: 2 })),
  decided(ADA, 'support'),
  decided(BEA, 'block', { confidence: 'high' }),
);

function frozenIn(corridor: Corridor, day = TODAY): Snapshot {
  return frozen(corridor, countOf(asOf(corridor, day), day), { en: 'Before the summit' });
}

function written(change: Change, minutes: number): Change {
  return { ...change, at: later(NOON, minutes * 60_000) };
}

const withSnapshot = withChanges(base, [written(put('snapshot', 'f1', frozenIn(base)), 1)]);

describe('a snapshot', () => {
  it('has every cell and every range of the count', () => {
    const body = frozenIn(base);
    expect(body.cells).toHaveLength(MEMBERS.length * 2);
    expect(body.cells[0]).toEqual({
      member: ADA,
      subject: ON_NORTH,
      step: 'support',
      confidence: 'moderate',
    });
    expect(body.cells.find(({ member }) => member === COR)?.step).toBeNull();
    expect(body.distances.find(({ candidate }) => candidate === NORTH)).toMatchObject({ least: 1 });
  });

  it('is found to rest on what it rested on', () => {
    expect(checkOf(withSnapshot, 'f1')).toMatchObject({ cut: 'same', added: [] });
    expect(checkOf(withSnapshot, 'f9')).toBeUndefined();
    const gone = withChanges(withSnapshot, [
      written(
        { ...put('snapshot', 'f1', frozenIn(base)), type: 'withdraw', reason: 'x' } as Change,
        2,
      ),
    ]);
    expect(checkOf(gone, 'f1')).toBeUndefined();
  });

  it('is not moved by what was learned later, and lists what was dated back', () => {
    const more = withChanges(withSnapshot, [
      written(put('signal', 's2', signal({ learned: '2024-03-02' })), 2),
      written(put('signal', 's3', signal({ learned: '2024-02-01' })), 3),
      written(put('snapshot', 'f2', frozenIn(base)), 4),
    ]);
    expect(checkOf(more, 'f1')).toMatchObject({ cut: 'same', added: ['s3'] });
  });

  it('that says to rest on something else is found out', () => {
    const forged = { ...frozenIn(base), cut: '0'.repeat(64) };
    const corridor = withChanges(base, [written(put('snapshot', 'f1', forged), 1)]);
    expect(checkOf(corridor, 'f1')).toMatchObject({
      cut: 'other',
      found: cutOf(asOf(base, TODAY)),
    });
  });

  it('has one cut in whatever order its items came', () => {
    const changes = [
      ...['s1', 's2', 's3'].map((id) => put('signal', id, signal({ note: { en: id } }))),
      decided(ADA, 'accept'),
    ];
    const cut = cutOf(corridorOf(...changes));
    const shuffled = fc.shuffledSubarray(changes, { minLength: changes.length });
    fc.assert(fc.property(shuffled, (order) => cutOf(corridorOf(...order)) === cut));
    expect(cutOf(corridorOf(...changes.slice(1)))).not.toBe(cut);
  });
});

describe('a score', () => {
  const outcome = (steps: readonly (Step | null)[], parts: Partial<Outcome> = {}): Outcome => ({
    ...{
      kind: 'chosen',
      candidate: NORTH,
      learned: '2024-06-26',
      address: null,
      attribution: null,
    },
    final: steps.flatMap((step, at) =>
      step ? [{ member: must(MEMBERS[at], 'a member'), step }] : [],
    ),
    ...parts,
  });
  const snapshot = (
    cells: readonly (readonly [Step | null, Confidence])[],
    [least, most]: readonly [number, number] = [0, 6],
  ): Snapshot => ({
    ...{ title: {}, learned: TODAY, cut: '0'.repeat(64) },
    cells: cells.flatMap(([step, confidence], at) => {
      const member = must(MEMBERS[at], 'a member');
      return [
        { member, subject: ON_NORTH, step, confidence },
        { member, subject: ON_SOUTH, step: 'support', confidence },
      ];
    }),
    distances: [{ candidate: NORTH, least, most }],
  });

  it('tells right, wrong, undecided and unknown apart', () => {
    const found = scored(
      snapshot([
        ...([
          ['support', 'high'],
          ['block', 'moderate'],
          ['undecided', 'low'],
        ] as const),
        ...([
          [null, 'low'],
          ['reluctant', 'low'],
          ['accept', 'low'],
        ] as const),
      ]),
      outcome(['support', 'accept', 'accept', 'support', 'block', 'undecided']),
    );
    expect(found?.cells.map(({ verdict }) => verdict)).toEqual([
      ...['right', 'wrong', 'undecided', 'unknown', 'right'],
    ]);
    expect(found?.tally).toEqual({ right: 2, wrong: 1, undecided: 1, unknown: 1 });
    expect(found).toMatchObject({ n: 3, isFew: true });
  });

  it('by Brier is the mean of the squares over what was predicted', () => {
    const one = scored(snapshot([['support', 'high']]), outcome(['accept']));
    expect(one?.cells[0]?.likelihood).toBe(97);
    expect(one?.brier).toBe(0.001);
    const two = scored(
      snapshot([
        ['support', 'high'],
        ['block', 'high'],
      ]),
      outcome(['block', 'block']),
    );
    expect(two?.brier).toBe(0.471);
    expect(scored(snapshot([['undecided', 'high']]), outcome(['block']))?.brier).toBeNull();
  });

  it.each([
    [[1, 2], ['block', 'support'], { final: 1, held: true }],
    [[0, 0], ['block', 'support'], { final: 1, held: false }],
    [[2, 2], ['block', 'support'], { final: 1, held: false }],
    [[0, 2], ['block', null], { final: null, held: null }],
    [[0, 0], ['block', null], { final: null, held: false }],
    [[2, 2], ['support', null], { final: null, held: false }],
  ] as const)('says whether the range %j held against %j', (range, final, said) => {
    const cells = final.map(() => ['accept', 'low'] as const);
    expect(scored(snapshot(cells, range), outcome(final))?.distance).toMatchObject(said);
  });

  it('is not made where nobody was chosen, and has no range for a name it did not know', () => {
    expect(
      scored(snapshot([]), outcome([], { kind: 'extended', candidate: null })),
    ).toBeUndefined();
    const bare = { ...snapshot([['accept', 'low']]), distances: [] };
    expect(scored(bare, outcome(['accept']))?.distance).toBeNull();
  });

  it('of ten predictions is no longer called few', () => {
    const cells = Array.from({ length: 10 }, (_, at) => {
      const member = `m${at}a` as typeof ADA;
      return { member, subject: ON_NORTH, step: 'accept' as const, confidence: 'low' as const };
    });
    const final = cells.map(({ member, step }) => ({ member, step }));
    const many = { ...snapshot([]), cells };
    expect(scored(many, outcome([], { final }))?.isFew).toBe(false);
    expect(scored({ ...many, cells: cells.slice(1) }, outcome([], { final }))?.isFew).toBe(true);
  });
});
