import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Oval, ovalFor } from './oval.ts';

const shapes = fc.constantFrom('wide' as const, 'tall' as const);
const counts = fc.integer({ min: 1, max: 200 });

test('of one to two hundred seats none lies on another, nor on the head of the table', () => {
  fc.assert(
    fc.property(counts, shapes, (count, shape) => {
      const oval = ovalFor(count, shape);
      expect(oval.seats).toHaveLength(count);
      expect(oval.radius).toBeGreaterThan(4);
      const apart = nearestPair(oval);
      expect(apart).toBeGreaterThanOrEqual(2 * oval.radius);
      for (const { x, y } of oval.seats) {
        expect(Math.hypot(x - oval.head.x, y - oval.head.y)).toBeGreaterThan(30 + oval.radius);
      }
    }),
  );
});

test('every seat lies inside the drawing, beside the cloth', () => {
  fc.assert(
    fc.property(counts, shapes, (count, shape) => {
      const { seats, width, height, radius, cloth, centre } = ovalFor(count, shape);
      for (const { x, y } of seats) {
        expect(Math.min(x, width - x, y, height - y)).toBeGreaterThan(radius);
        const inside = ((x - centre.x) / cloth.rx) ** 2 + ((y - centre.y) / cloth.ry) ** 2;
        expect(inside).toBeGreaterThan(1);
      }
    }),
  );
});

test('seats go round clockwise from the right of the head', () => {
  const { seats, centre } = ovalFor(31, 'wide');
  expect(seats[0]?.x).toBeGreaterThan(centre.x);
  expect(seats[30]?.x).toBeLessThan(centre.x);
  expect(seats[15]?.y).toBeGreaterThan(centre.y);
});

test('small bodies have larger seats, and names that stand level', () => {
  const radii = [5, 15, 31, 60, 193].map((count) => ovalFor(count, 'wide').radius);
  expect(radii).toEqual(radii.toSorted((one, two) => two - one));
  expect([5, 31, 193].map((count) => ovalFor(count, 'wide').names)).toEqual([
    'level',
    'radial',
    'none',
  ]);
});

function nearestPair({ seats }: Oval): number {
  let apart = Infinity;
  for (const [at, one] of seats.entries()) {
    for (const two of seats.slice(at + 1)) {
      apart = Math.min(apart, Math.hypot(one.x - two.x, one.y - two.y));
    }
  }
  return apart;
}
