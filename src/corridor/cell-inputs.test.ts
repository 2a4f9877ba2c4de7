/**
 * Sorted again after every change, the evidence of each cell is what sorting all of it anew gives.
 *
 * Method   small random lives of seven signals with origins, links and expectations; some come back
 *          under another member or subject, some are withdrawn, whole days come and go.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Inputs, cellKey, inputsAfter, inputsOf } from './cell-inputs.ts';
import { type Change, asOf, withChanges } from './corridor.ts';
import type { CellInputs } from './evidence.ts';
import {
  ADA,
  BEA,
  ON_NORTH,
  ON_SOUTH,
  corridorOf,
  link,
  put,
  signal,
  withdraw,
} from './testing/small-corridor.ts';

const ids = ['s0', 's1', 's2', 's3', 's4', 's5', 's6'];
const id = fc.constantFrom(...ids);
const day = fc.constantFrom('2024-02-01', '2024-02-02', '2024-02-03');

const said = fc
  .record({
    of: id,
    member: fc.constantFrom(ADA, BEA, null),
    subject: fc.constantFrom(ON_NORTH, ON_SOUTH),
    origin: fc.option(id),
    learned: day,
  })
  .map(({ of, ...parts }) =>
    put('signal', of, signal({ ...parts, origin: parts.origin === of ? null : parts.origin })),
  );
const tied = fc
  .tuple(fc.nat(3), id, id, fc.constantFrom('contradicts', 'retracts', 'confirms'))
  .map(([nr, from, to, how]) => put('link', `l${nr}`, link(from, to, how)));
const awaited = fc
  .tuple(fc.nat(2), fc.constantFrom(ADA, BEA), fc.constantFrom(ON_NORTH, ON_SOUTH), day)
  .map(([nr, member, subject, learned]) =>
    put('expectation', `e${nr}`, {
      ...{ member, subject, since: learned, learned, what: { en: 'They said they would.' } },
    }),
  );
const gone = fc.oneof(
  id.map((of) => withdraw('signal', of)),
  fc.nat(3).map((nr) => withdraw('link', `l${nr}`)),
  fc.nat(2).map((nr) => withdraw('expectation', `e${nr}`)),
);
const step = fc.array(
  fc.oneof({ weight: 4, arbitrary: said }, { weight: 2, arbitrary: tied }, awaited, gone),
  { minLength: 1, maxLength: 3 },
);

/** Without the order within a cell, which says nothing. */
function told(cells: Inputs['cells']): unknown {
  const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
  const of = ({ reports, expectations, contradictions, confirmations }: CellInputs) => [
    ...[reports, expectations, contradictions, confirmations].map(sorted),
  ];
  return Object.fromEntries(
    [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inputs]) => [key, of(inputs)]),
  );
}

test('law: change by change, and day by day', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 8 }),
      fc.array(day, { maxLength: 3 }),
      (steps, days) => {
        let corridor = corridorOf();
        let inputs = inputsAfter(corridor);
        for (const changes of steps) {
          corridor = withChanges(corridor, changes);
          inputs = inputsAfter(corridor, inputs);
          expect(told(inputs.cells)).toEqual(told(inputsOf(corridor)));
        }
        for (const on of days) {
          const then = asOf(corridor, on);
          inputs = inputsAfter(then, inputs);
          expect(told(inputs.cells)).toEqual(told(inputsOf(then)));
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('who has it from one that names another origin now counts with that one', () => {
  const corridor = corridorOf(
    put('signal', 's0', signal()),
    put('signal', 's1', signal()),
    put('signal', 's2', signal({ origin: 's1' })),
    put('signal', 's3', signal({ member: BEA, origin: 's2' })),
  );
  const before = inputsAfter(corridor);
  const after = withChanges(corridor, [put('signal', 's1', signal({ origin: 's0' }))]);
  const { cells } = inputsAfter(after, before);
  const originsOf = (member: typeof ADA) =>
    new Set(cells.get(cellKey(member, ON_NORTH))?.reports.map(({ origin }) => origin));
  expect([originsOf(ADA), originsOf(BEA)]).toEqual([new Set(['s0']), new Set(['s0'])]);
});

test('where most of it came at once all is sorted, and a state that is the same is kept', () => {
  const many = Array.from({ length: 40 }, (_, nr): Change => put('signal', `m${nr}`, signal()));
  const before = inputsAfter(corridorOf());
  const corridor = withChanges(corridorOf(), many);
  const inputs = inputsAfter(corridor, before);
  expect(told(inputs.cells)).toEqual(told(inputsOf(corridor)));
  expect(inputsAfter(corridor, inputs)).toBe(inputs);
});
