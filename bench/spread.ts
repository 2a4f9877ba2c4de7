/**
 * How a figure came out over several runs: least, middle, most.
 *
 * Use      `spreadOf(values)`; absolute times differ between machines and hours, ratios from one
 *          interleaved run are what can be quoted.
 */

import { must } from '../src/basics/bug.ts';

export type Spread = {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly runs: number;
};

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (place: number) => round(must(sorted[Math.floor(place)], 'at least one run'));
  const middle = (sorted.length - 1) / 2;
  return {
    min: at(0),
    median: round((at(middle) + at(Math.ceil(middle))) / 2),
    max: at(sorted.length - 1),
    runs: sorted.length,
  };
}

/** One line of the table: `name   min  median  max  unit`. */
export function line(name: string, { min, median, max, runs }: Spread, unit: string): string {
  const cells = [min, median, max].map((value) => legible(value).padStart(9)).join('');
  return `${name.padEnd(52)}${cells}  ${unit}${runs === 1 ? ' (one run)' : ''}`;
}

function legible(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
