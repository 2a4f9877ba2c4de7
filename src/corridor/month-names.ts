/**
 * The months as the three languages write them, in full and cut short.
 *
 * Use      `monthOf('mrt.')` is 3; typed-date.ts.
 */

import { plainName } from './plain-name.ts';

const NAMES: readonly string[] = [
  'jan january januari janvier janv',
  'feb february februari fevrier fevr',
  'mar march maart mrt mars',
  'apr april avril avr',
  'may mei mai',
  'jun june juni juin',
  'jul july juli juillet juil',
  'aug august augustus aout',
  'sep sept september septembre',
  'oct october oktober okt octobre',
  'nov november novembre',
  'dec december decembre',
];

const MONTHS = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** From 1. */
export function monthOf(name: string): number | undefined {
  return MONTHS.get(plainName(name).replace(/\.$/, ''));
}
