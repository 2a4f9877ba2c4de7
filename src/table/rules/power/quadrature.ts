/**
 * Gauss-Legendre quadrature between 0 and 1.
 *
 * Use      `gaussLegendre(k)` is exact for polynomials up to degree 2k - 1, but for rounding.
 * Source   Newton's method on the Legendre polynomials, from the usual first guess.
 */

export type Knot = { readonly at: number; readonly weight: number };

export function gaussLegendre(k: number): readonly Knot[] {
  const knots: Knot[] = [];
  for (let nr = 1; nr <= k; nr++) {
    let x = Math.cos((Math.PI * (nr - 0.25)) / (k + 0.5));
    for (let round = 0; round < 12; round++) {
      const { value, slope } = legendre(k, x);
      x -= value / slope;
    }
    const { slope } = legendre(k, x);
    knots.push({ at: (1 - x) / 2, weight: 1 / ((1 - x * x) * slope * slope) });
  }
  return knots;
}

function legendre(k: number, x: number): { readonly value: number; readonly slope: number } {
  let [last, value] = [1, x];
  for (let degree = 2; degree <= k; degree++) {
    [last, value] = [value, ((2 * degree - 1) * x * value - (degree - 1) * last) / degree];
  }
  return { value, slope: (k * (x * value - last)) / (x * x - 1) };
}
