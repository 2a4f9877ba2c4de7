/**
 * What changed between two days: each kind of line, their order, and how many are shown.
 */

import { describe, expect, it } from 'vitest';
import { type Change, asOf, withChanges } from './corridor.ts';
import { countOf } from './count-matrix.ts';
import type { Body } from './kinds/index.ts';
import {
  ADA,
  BEA,
  COR,
  NORTH,
  ON_NORTH,
  TODAY,
  corridorOf,
  count,
  decided,
  link,
  put,
  signal,
  withdraw,
} from './testing/small-corridor.ts';
import { type Known, whatChanged } from './what-changed.ts';

const LATER = '2024-03-08';
const base = corridorOf(put('signal', 's1', signal()), decided(ADA, 'accept'));

function knownOn(corridor: typeof base, day: string): Known {
  const shown = asOf(corridor, day);
  return { corridor: shown, matrix: countOf(shown, day) };
}

function changedBy(changes: readonly Change[], day = LATER, most = 99) {
  return whatChanged(knownOn(base, TODAY), knownOn(withChanges(base, changes), day), most);
}

const fact = (kind: Body<'fact'>['kind']): Body<'fact'> => ({
  ...{ candidate: NORTH, kind, when: { date: '2024-03' }, learned: LATER, by: null },
  ...{ condition: null, note: {}, handling: 'clear', address: null, attribution: null },
});

describe('what changed', () => {
  it('is nothing where nothing did', () => {
    expect(changedBy([])).toEqual({ lines: [], more: 0 });
  });

  it('names a cell that moved, with its evidence, and the range that moved with it', () => {
    const { lines } = changedBy([decided(BEA, 'block', { learned: LATER, evidence: ['s1'] })]);
    expect(lines).toMatchObject([
      {
        what: 'moved',
        member: BEA,
        from: null,
        to: 'block',
        way: 'known',
        day: LATER,
        weight: 100,
      },
      {
        what: 'distance',
        candidate: NORTH,
        from: { least: 0, most: 5 },
        to: { least: 1, most: 5 },
      },
    ]);
    expect(lines[0]?.ids[1]).toBe('s1');
    expect(lines[1]?.ids).toEqual([lines[0]?.ids[0]]);
  });

  it('puts a move to or from a block before other moves', () => {
    const { lines } = changedBy([
      decided(ADA, 'support', { learned: LATER }),
      decided(BEA, 'block', { learned: LATER }),
    ]);
    expect(lines.map(({ weight }) => weight)).toEqual([100, 80, 70]);
    expect(lines[1]).toMatchObject({ member: ADA, way: 'better' });
  });

  it('names new words where the cell stayed, as heavy as the best of them', () => {
    const good = signal({ member: COR, learned: LATER, grade: { source: 'A', information: '1' } });
    const { lines } = changedBy([
      put('signal', 's2', good),
      put('signal', 's3', signal({ member: BEA, learned: '2024-03-05' })),
    ]);
    expect(lines).toMatchObject([
      { what: 'evidence', member: COR, ids: ['s2'], weight: 40, day: LATER },
      { what: 'evidence', member: BEA, ids: ['s3'], weight: 26, day: '2024-03-05' },
    ]);
  });

  it('does not take a repetition for a new word', () => {
    const again = signal({
      origin: 's1',
      learned: LATER,
      grade: { source: 'A', information: '1' },
    });
    expect(changedBy([put('signal', 's2', again)]).lines).toEqual([]);
  });

  it('names a conflict that is new', () => {
    const { lines } = changedBy([
      put('signal', 's2', signal({ stance: 'blocks', learned: LATER, attribution: 'background' })),
    ]);
    expect(lines[0]).toMatchObject({ what: 'conflict', member: ADA, ids: ['s1', 's2'] });
  });

  it('names what was taken back, withdrawn or retracted, once', () => {
    expect(changedBy([withdraw('signal', 's1')]).lines).toMatchObject([
      { what: 'taken-back', ids: ['s1'] },
    ]);
    const retracted = withChanges(base, [
      put('signal', 's2', signal({ stance: 'open', learned: LATER })),
      put('link', 'l1', link('s2', 's1', 'retracts')),
    ]);
    const { lines } = whatChanged(knownOn(base, TODAY), knownOn(retracted, LATER), 9);
    expect(lines.filter(({ what }) => what === 'taken-back')).toHaveLength(1);
    const still = whatChanged(knownOn(retracted, LATER), knownOn(retracted, LATER), 9);
    expect(still.lines).toEqual([]);
  });

  it('names new names, facts and counts; an end of a candidacy is heavier than other facts', () => {
    const { lines } = changedBy([
      put('fact', 'f1', fact('willing')),
      put('fact', 'f2', fact('withdrawn')),
      put('count', 'c1', count({ least: null, trend: 'rising', learned: LATER })),
      put('name', 'n1', {
        ...{ candidate: 'new' as never, name: 'New', country: null, office: null },
        ...{ address: null, attribution: null },
      }),
    ]);
    expect(lines.map(({ what, ids }) => [what, ids[0]])).toEqual([
      ['fact', 'f2'],
      ['count', 'c1'],
      ['name', 'n1'],
      ['fact', 'f1'],
    ]);
    expect(lines[0]?.day).toBe('2024-03-31');
  });

  it('names a cell of which the leading word faded, and not where another word came', () => {
    const { lines } = changedBy([], '2024-06-30');
    expect(lines).toMatchObject([{ what: 'faded', member: ADA, subject: ON_NORTH, weight: 20 }]);
    const newer = changedBy([put('signal', 's2', signal({ learned: LATER }))], '2024-06-30');
    expect(newer.lines.map(({ what }) => what)).toEqual(['evidence']);
  });

  it('shows as many lines as asked for, and says how many more there are', () => {
    const { lines, more } = changedBy(
      [put('fact', 'f1', fact('willing')), put('fact', 'f2', fact('willing'))],
      LATER,
      1,
    );
    expect(lines.map(({ ids }) => ids)).toEqual([['f1']]);
    expect(more).toBe(1);
  });
});
