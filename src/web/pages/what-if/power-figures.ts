/**
 * In which unit shares of power are written, so that members who differ are told apart.
 *
 * Use      `unitFor(shares, error)` for a column, `inUnit(share, unit, write)` for each cell.
 * Units    `power` is the unit's exponent: 2 is per cent, 6 of each million.
 */

export type Unit = { readonly power: number; readonly decimals: number };

const PER_CENT = 2;
const MOST_DECIMALS = 3;
/** A hundredth of a per cent can still be read; below that a larger number is divided by. */
const FINEST = 1e-4;

export function unitFor(shares: readonly number[], error: number): Unit {
  const positive = shares.filter((share) => share > 0);
  if (positive.length === 0) return { power: PER_CENT, decimals: 0 };
  const least = Math.max(Math.min(...positive), error);
  const power = least >= FINEST ? PER_CENT : 3 * Math.ceil(-Math.log10(least) / 3);
  const decimals = [0, 1, 2].find((some) => isTold(positive, { power, decimals: some }, error));
  return { power, decimals: withinError(power, decimals ?? MOST_DECIMALS, error) };
}

/** The smallest is not rounded out of shape, and none are alike that are not. */
function isTold(shares: readonly number[], unit: Unit, error: number): boolean {
  const step = 10 ** -(unit.power + unit.decimals);
  const sorted = shares.toSorted((one, two) => one - two);
  const apart = sorted.every((share, at) => {
    const next = sorted[at + 1];
    if (next === undefined || next - share <= Math.max(2 * error, next * 1e-9)) return true;
    return Math.round(next / step) > Math.round(share / step);
  });
  return apart && (sorted[0] ?? 0) / step >= 4.5;
}

/** No more is written than is known. */
function withinError(power: number, decimals: number, error: number): number {
  const known = error > 0 ? Math.floor(-Math.log10(error)) - power : decimals;
  return Math.max(0, Math.min(decimals, known));
}

/** What is above nothing is never written as nothing. */
export function inUnit(
  share: number,
  { power, decimals }: Unit,
  write: (figure: number, decimals: number) => string,
): string {
  const figure = share * 10 ** power;
  const step = 10 ** -decimals;
  return share > 0 && figure < step / 2 ? `< ${write(step, decimals)}` : write(figure, decimals);
}

/** Whether all make the difference equally often, as far as is known. */
export function isLevel(shares: readonly number[], error: number): boolean {
  const [most, least] = [Math.max(...shares), Math.min(...shares)];
  return most - least <= Math.max(2 * error, most * 1e-9);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 1000000, or 10¹² where so many noughts would be counted by nobody. */
export function wholeOf({ power }: Unit, write: (whole: number) => string): string {
  if (power <= 9) return write(10 ** power);
  return `10${String(power).replaceAll(/\d/g, (digit) => RAISED[Number(digit)] ?? '')}`;
}
