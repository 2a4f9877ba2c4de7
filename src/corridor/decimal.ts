/**
 * Decimals as they were published, compared without ever becoming floating point.
 *
 * Use      `isAtLeast('2.00', '2')`; `parseTypedDecimal('1,70')` is `1.70`.
 * Shapes   up to twelve digits before the point, up to six behind it; trailing noughts are kept:
 *          `1.70` says more than `1.7`.
 * Errors   `undefined` for what is no decimal.
 */

export type Decimal = string;

const PLACES = 6;

export function parseDecimal(given: string): Decimal | undefined {
  return /^-?\d{1,12}(?:\.\d{1,6})?$/.test(given) ? given : undefined;
}

/** As a person types it: with a comma or a point, with a sign of percentage or none. */
export function parseTypedDecimal(typed: string): Decimal | undefined {
  const text = typed.trim().replace(/\s*%$/, '').replace('−', '-').replace(',', '.');
  return parseDecimal(text);
}

export function isAtLeast(value: Decimal, least: Decimal): boolean {
  return scaled(value) >= scaled(least);
}

function scaled(value: Decimal): bigint {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(`${whole}${fraction.padEnd(PLACES, '0')}`);
}
