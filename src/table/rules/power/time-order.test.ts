import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, scratchFor } from './time-order.ts';

const anyTimes = fc.array(
  fc.oneof(
    fc.nat(2 ** 31 - 1),
    fc.integer({ min: 0, max: 50 }).map((power) => 2 ** power),
    fc.constantFrom(-7, 0, 7),
  ),
  { maxLength: 200 },
);

test('times come into order with their sets, however they are heaped', () => {
  fc.assert(
    fc.property(anyTimes, (given) => {
      const times = Float64Array.from([...given, -1]);
      const sets = Int32Array.from(times.keys());
      inOrder({ times, sets }, given.length, scratchFor(given.length));
      const order = given.toSorted((one, other) => one - other);
      expect([...times]).toEqual([...order, -1]);
      expect([...sets.subarray(0, given.length)].map((set) => given[set])).toEqual(order);
    }),
    { numRuns: 60 },
  );
});
