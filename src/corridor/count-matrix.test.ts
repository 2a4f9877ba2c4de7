/** The count as things stand on a day, and what it takes over from the count before. */

import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import type { MemberId } from '../table/ids.ts';
import { inFavourExcept } from './column-foot.ts';
import { type Corridor, asOf, withChanges } from './corridor.ts';
import { type Cell, type CountMatrix, countOf, isHeardOn } from './count-matrix.ts';
import { groupedByGroup, groupedByWeight, ordered, shownBy } from './count-view.ts';
import { dayAfter } from './dated.ts';
import type { SubjectId } from './fields.ts';
import type { Body } from './kinds/index.ts';
import {
  ADA,
  BEA,
  COR,
  FAY,
  ON_NORTH,
  ON_SOUTH,
  TODAY,
  corridorOf,
  decided,
  ground,
  put,
  signal,
} from './testing/small-corridor.ts';

function cellIn(matrix: CountMatrix, member: MemberId, subject: SubjectId = ON_NORTH): Cell {
  const cells = matrix.rows.flatMap((row) => row.cells);
  return must(
    cells.find((cell) => cell.member === member && cell.subject === subject),
    'cell',
  );
}

const on = (corridor: Corridor, day = TODAY) => countOf(asOf(corridor, day), day);
const contact = (member: MemberId, date: string) =>
  ({ member, when: { date }, learned: date, ours: 'us' }) as Body<'contact'>;

test('everything starts at unknown, whatever is suggested', () => {
  const matrix = on(corridorOf(put('signal', 's1', signal())));
  const cell = cellIn(matrix, ADA);
  expect(cell).toMatchObject({ step: null, confidence: null, age: null, newer: ['s1'] });
  expect(cell.suggestion.step).toBe('support');
  expect(matrix.columns.map(({ subject }) => subject)).toEqual([ON_NORTH, ON_SOUTH]);
  expect(must(matrix.columns[0], 'north').foot).toMatchObject({
    unknown: 6,
    inTheWay: { least: 0, most: 6 },
    moves: null,
  });
});

test('a decided cell shows its age, and the evidence that came after it', () => {
  const learned = dayAfter(TODAY, -10);
  const corridor = corridorOf(
    put('signal', 's1', signal({ learned })),
    put('signal', 's2', signal({ stance: 'leans' })),
    decided(ADA, 'accept', { learned, hangsOn: { en: 'a letter' } }),
  );
  const cell = cellIn(on(corridor), ADA);
  expect(cell).toMatchObject({ step: 'accept', age: 10, newer: ['s2'], heard: 0, sources: 2 });
  expect([cell.hangs, cell.graded, cell.isConflicting]).toEqual([true, 'c3', false]);
  expect(cellIn(on(corridor, dayAfter(TODAY, -1)), ADA)).toMatchObject({ age: 9, newer: [] });
});

test('rows are the members of the day, with their last contact', () => {
  const members = ground().members.map((member) =>
    member.id === FAY ? { ...member, from: '2024-03-07' } : member,
  );
  const corridor = corridorOf(
    put('ground', 'ground', ground({ members })),
    put('contact', 'k1', contact(ADA, '2024-02-20')),
    put('contact', 'k2', contact(ADA, '2024-02-10')),
  );
  const { rows } = on(corridor);
  expect(rows).toHaveLength(5);
  expect(must(rows[0], 'ada').lastContact).toEqual({ id: 'k1', day: '2024-02-20', ours: 'us' });
  expect(on(corridor, '2024-03-07').rows).toHaveLength(6);
});

test('the foot tells what moved since the newest snapshot', () => {
  const cells = [
    { member: ADA, subject: ON_NORTH, step: 'block', confidence: 'low' },
    { member: BEA, subject: ON_NORTH, step: 'support', confidence: 'low' },
    { member: COR, subject: ON_NORTH, step: 'accept', confidence: 'low' },
  ] as const;
  const snapshot = { title: {}, learned: TODAY, cut: 'a'.repeat(64), cells, distances: [] };
  const older = { ...snapshot, learned: '2024-01-01', cells: [] };
  const corridor = corridorOf(
    put('snapshot', 'p1', snapshot),
    put('snapshot', 'p2', older),
    decided(ADA, 'accept'),
    decided(BEA, 'undecided'),
    decided(FAY, 'block'),
  );
  const matrix = on(corridor);
  expect(matrix.snapshot?.id).toBe('p1');
  expect(must(matrix.columns[0], 'north').foot.moves).toEqual([
    { member: ADA, from: 'block', to: 'accept', way: 'better' },
    { member: BEA, from: 'support', to: 'undecided', way: 'worse' },
    { member: COR, from: 'accept', to: null, way: 'unknown' },
    { member: FAY, from: null, to: 'block', way: 'known' },
  ]);
});

test('everyone in favour, except', () => {
  const matrix = on(
    corridorOf(decided(ADA, 'block'), decided(BEA, 'undecided'), decided(COR, 'accept')),
  );
  const column = matrix.rows.flatMap(({ cells }) => cells[0] ?? []);
  expect(inFavourExcept(column)).toMatchObject({ inTheWay: [ADA], undecided: [BEA], clear: [COR] });
});

test('filters, groups and orders', () => {
  const corridor = corridorOf(
    put('signal', 's1', signal({ grade: { source: 'E', information: '2' } })),
    put('signal', 's2', signal({ member: BEA, learned: '2024-01-01' })),
    put('signal', 's3', signal({ member: BEA, learned: '2024-01-01' })),
    put('contact', 'k1', contact(ADA, '2024-02-20')),
    decided(COR, 'block'),
    decided(ADA, 'support'),
  );
  const matrix = on(corridor);
  const shown = (filters: Parameters<typeof shownBy>[0]) =>
    matrix.rows
      .filter(({ cells }) => cells[0] && shownBy(filters)(cells[0]))
      .map(({ member }) => member.id);
  expect(shown({ singleSource: true })).toEqual([ADA]);
  expect(shown({ belowC3: true })).toEqual([ADA]);
  expect(shown({ inTheWay: true })).toEqual([COR]);
  expect(shown({ notSounded: true, inTheWay: true })).toEqual([COR]);
  expect(shown({ olderThan: 30 })).toEqual([BEA, 'dov', 'eva', FAY]);
  expect(shown({ newerEvidence: true })).toEqual([BEA]);
  expect(shown({ conflicting: true })).toEqual([]);
  const groups = groupedByGroup(matrix, ground());
  expect(groups.map(({ key, rows }) => [key, rows.length])).toEqual([
    ['pair', 2],
    [null, 4],
  ]);
  expect(groupedByWeight(matrix).map(({ key }) => key)).toEqual([null]);
  const first = (order: Parameters<typeof ordered>[1]) => ordered(matrix, order)[0]?.member.id;
  expect(first({ by: 'seat' })).toBe(ADA);
  expect(first({ by: 'contact' })).toBe(BEA);
  expect(first({ by: 'step', subject: ON_NORTH })).toBe(COR);
  expect(first({ by: 'step', subject: ON_NORTH, falling: true })).toBe(ADA);
});

test('cells whose evidence did not change are the same objects, and the count is the same', () => {
  const corridor = corridorOf(
    put('signal', 's1', signal()),
    put('signal', 's2', signal({ member: BEA })),
  );
  const before = countOf(corridor, TODAY);
  // Only what somebody has looked at can be taken over.
  expect(before.rows.flatMap(({ cells }) => cells)).not.toEqual([]);
  const after = withChanges(corridor, [
    put('signal', 's3', signal({ stance: 'blocks' })),
    decided(BEA, 'accept'),
  ]);
  const next = countOf(after, TODAY, before);
  expect(cellIn(next, COR)).toBe(cellIn(before, COR));
  expect(cellIn(next, ADA, ON_SOUTH)).toBe(cellIn(before, ADA, ON_SOUTH));
  expect(cellIn(next, ADA)).not.toBe(cellIn(before, ADA));
  expect(cellIn(next, BEA)).not.toBe(cellIn(before, BEA));
  const fresh = countOf(after, TODAY);
  expect([next.rows, next.columns]).toEqual([fresh.rows, fresh.columns]);
});

test('a row on which no change bears is the same row; another contact makes another', () => {
  const before = corridorOf(decided(ADA, 'accept'), put('signal', 's1', signal({ member: COR })));
  const rowOf = (matrix: CountMatrix, member: MemberId) =>
    must(
      matrix.rows.find((row) => row.member.id === member),
      'a row',
    );
  const first = countOf(before, TODAY);
  const after = (...more: readonly Parameters<typeof withChanges>[1][number][]) =>
    countOf(withChanges(before, more), TODAY, first);
  const next = after(decided(ADA, 'block'));
  expect(rowOf(next, BEA)).toBe(rowOf(first, BEA));
  expect(rowOf(next, ADA)).not.toBe(rowOf(first, ADA));
  expect(rowOf(next, ADA).cells[0]?.step).toBe('block');
  const heard = after(put('signal', 's2', signal({ member: BEA })));
  expect(rowOf(heard, BEA).cells[0]?.sources).toBe(1);
  expect(rowOf(after(put('contact', 'c1', contact(BEA, TODAY))), BEA).lastContact?.id).toBe('c1');
  const morrow = countOf(before, dayAfter(TODAY, 1), first);
  expect(rowOf(morrow, COR).cells[0]?.heard).toBe(1);
});

test('a column is heard on where a member itself spoke, not where others speak of it', () => {
  const matrix = on(corridorOf(put('signal', 's1', signal({ member: COR }))));
  expect([isHeardOn(matrix, 0), isHeardOn(matrix, 1), isHeardOn(matrix, 9)]).toEqual([
    true,
    false,
    false,
  ]);
  const others = { ...signal({ member: COR }), holder: { ...signal().holder, member: null } };
  const silent = on(corridorOf(put('signal', 's1', others as Body<'signal'>)));
  expect(isHeardOn(silent, 0)).toBe(false);
});
