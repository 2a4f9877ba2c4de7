/**
 * Rows of exact counts, one for each size of a coalition: polynomials over the whole numbers.
 *
 * Shapes   a row grows as it is added to; what is not there is 0.
 */

export type Row = readonly bigint[];

export function zeros(length: number): bigint[] {
  return Array.from({ length }, () => 0n);
}

/** `target[at + shift] += factor * source[at]`. */
export function addShifted(target: bigint[], source: Row, shift: number, factor: bigint): void {
  while (target.length < source.length + shift) target.push(0n);
  for (const [at, value] of source.entries()) {
    if (value !== 0n) target[at + shift] = (target[at + shift] ?? 0n) + factor * value;
  }
}

/** `target += left * right`. */
export function addProduct(target: bigint[], left: Row, right: Row): void {
  for (const [shift, factor] of left.entries()) {
    if (factor !== 0n) addShifted(target, right, shift, factor);
  }
}

export function sum(row: Row): bigint {
  return row.reduce((all, one) => all + one, 0n);
}

/** Row m of Pascal's triangle. */
export function pascal(m: number): Row {
  const row = [1n];
  for (let k = 1; k <= m; k++) {
    row.push(((row[k - 1] ?? 0n) * BigInt(m - k + 1)) / BigInt(k));
  }
  return row;
}

/** `part / whole` as the nearest double, or its neighbour; `whole` is above 0. */
export function quotient(part: bigint, whole: bigint): number {
  if (part === 0n) return 0;
  const shift = Math.max(0, bitsOf(whole) - bitsOf(part) + 64);
  return Number((part << BigInt(shift)) / whole) * 2 ** -shift;
}

function bitsOf(value: bigint): number {
  return value.toString(16).length * 4;
}
