/**
 * The kernel's weights of a ballot are those that BigInt gives, for forms of every kind.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../basics/bug.ts';
import { concat } from '../basics/bytes.ts';
import { fastWeights } from './ballot-weights.ts';
import { ORDER, writeScalar } from './group.ts';
import { kernel } from './kernel/kernel.ts';
import { plainWeights } from './plain-weights.ts';
import { seeded } from './seeded.ts';

const fast = must(kernel(), 'a kernel: the tests run where WebAssembly does');

const form = fc
  .record({ items: fc.integer({ min: 1, max: 3 }), components: fc.integer({ min: 1, max: 3 }) })
  .chain(({ items, components }) => {
    const number = fc.constantFrom(0, 1, 2, 83, 2 ** 40 - 1);
    const vector = fc.array(number, { minLength: components, maxLength: components });
    const unlike = { minLength: 1, maxLength: 5, selector: (one: readonly number[]) => one.join() };
    return fc.uniqueArray(vector, unlike).map((vectors) => ({ items, vectors }));
  });
const scalar = fc.oneof(
  fc.constantFrom(0n, 1n, ORDER - 1n),
  fc.bigInt({ min: 0n, max: ORDER - 1n }),
);

test('both ways weigh alike', () => {
  fc.assert(
    fc.property(form, fc.infiniteStream(scalar), fc.nat(), (one, scalars, seed) => {
      const { items, vectors } = one;
      const equations = items * vectors.length * must(vectors[0], 'a vector').length;
      const some = (count: number) =>
        concat(...Array.from({ length: count }, () => writeScalar(scalars.next().value)));
      const random = seeded(`weights ${seed}`);
      const proof = {
        domain: 'real',
        form: one,
        root: random(64),
        challenges: some(items * (vectors.length - 1)),
        responses: some(equations),
        weights: random(32 * equations),
      } as const;
      expect(fastWeights(fast, proof)).toEqual(plainWeights(proof));
    }),
  );
});
