import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inUnit, isLevel, unitFor, wholeOf } from './power-figures.ts';

const EXACT = 1e-15;
const write = (figure: number, decimals: number) => figure.toFixed(decimals);
const column = (shares: readonly number[], error = EXACT) =>
  shares.map((share) => inUnit(share, unitFor(shares, error), write));

test('a veto of five and the power of thirty-five others stand in one unit, told apart', () => {
  expect(column([0.195, 0.0007])).toEqual(['19.50', '0.07']);
  expect(column([0.25, 0.25])).toEqual(['25', '25']);
  expect(unitFor([0.195, 0.0007], EXACT).power).toBe(2);
});

test('under unanimity of forty nobody reads “less than one” forty times', () => {
  const shares = Array.from({ length: 40 }, () => 2 ** -39);
  const unit = unitFor(shares, EXACT * EXACT);
  expect(wholeOf(unit, String)).toBe('10¹²');
  expect(column(shares, EXACT * EXACT)[0]).toBe('1.8');
  expect(isLevel(shares, EXACT * EXACT)).toBe(true);
});

test('no more is written than is known, and nobody with power has none', () => {
  expect(column([0.5, 0.2], 0.004)).toEqual(['50', '20']);
  expect(column([0.5, 1e-9], 0.001)).toEqual(['50.0', '< 0.1']);
  expect(column([0, 0])).toEqual(['0', '0']);
});

test('who has more power is never written with a smaller figure', () => {
  const share = fc.double({ min: 1e-12, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(share, { minLength: 2, maxLength: 8 }), (shares) => {
      const unit = unitFor(shares, EXACT);
      const [most, least] = [Math.max(...shares), Math.min(...shares)];
      const figure = (one: number) => Number(inUnit(one, unit, write).replace('< ', ''));
      expect(figure(most)).toBeGreaterThanOrEqual(figure(least));
      expect(figure(least)).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});
