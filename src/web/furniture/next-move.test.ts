import { expect, test } from 'vitest';
import { must } from '../../basics/bug.ts';
import { later } from '../../basics/instant.ts';
import { type Stage, at } from '../../table/testing/stages.ts';
import { stateOf } from '../../table/testing/table.ts';
import { nextMove } from './next-move.ts';

const moveAt = (stage: Stage, quiet: number) => {
  const selection = stateOf(at(stage));
  return nextMove(selection, later(selection.at, quiet));
};

test.each<Stage>(['seated', 'certified', 'counted', 'concluded'])(
  'nothing waits for a clock once %s',
  (stage) => {
    expect(moveAt(stage, 60_000)).toBe('none');
  },
);

test.each<Stage>(['open round', 'silence'])('%s: only after a moment of quiet', (stage) => {
  expect(moveAt(stage, 3_999)).toBe('working');
  expect(moveAt(stage, 4_000)).toEqual({ to: expect.any(Number) });
});

test('a called round is not moved to its end before its proofs are in', () => {
  expect(moveAt('called', 3_600_000)).toBe('working');
});

test('the making of keys is given more time', () => {
  expect(moveAt('open', 20_000)).toBe('working');
  expect(moveAt('open', 30_000)).toEqual({ to: expect.any(Number) });
});

test('after an adoption, until its time for statements is over or the record is sealed', () => {
  const ended = stateOf(at('concluded'));
  const { definition, outcome } = ended;
  const until = later(must(outcome, 'an outcome').at, 48 * 3_600_000);
  const open = {
    ...ended,
    definition: { ...definition, silence: { ...definition.silence, statementHours: 48 } },
  };
  expect(nextMove(open, ended.at)).toEqual({ to: until });
  expect(nextMove(open, until)).toBe('none');
  expect(nextMove({ ...open, seal: {} as never }, ended.at)).toBe('none');
});
