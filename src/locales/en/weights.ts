/**
 * A weighted poll, in English: the type of the other languages.
 */

import { plural } from '../plural.ts';

const ways = (part: number): string => {
  if (part === 0) return 'in none of all ways to answer';
  if (part >= 0.9995) return 'however members answer';
  if (part < 0.001) return 'in fewer than 1 in 1,000 ways to answer';
  return `in ${Math.round(part * 1000)} of 1,000 ways to answer`;
};

export type MinutedSums = { readonly by: string; readonly unit: number; readonly sums: string };

export const messages = {
  reveals: {
    counts: 'The sum of the weights, for all',
    classes: 'The sum of the weights, for all and for groups apart',
  },
  /** Of a form. */
  by: 'Which weight is added up',
  unit: 'In whole units of',
  unitHint:
    'Each weight counts in the nearest number of units. A larger unit makes members alike, and tells less of each; the sums are then only so exact.',
  none: 'No member has a weight yet',
  /** In the booth. */
  yours: (units: number, total: number, by: string) =>
    `Your answer counts ${units} of ${total} units of the weight “${by}”.`,
  known:
    'For each name the sum of the weights for it and against it, to all members at one moment. How many members stand behind a sum does not become known.',
  classes: (groups: string) => `The same sums, for all and apart for: ${groups}.`,
  told: (part: number) =>
    `From the sums anybody can tell what you answered ${ways(part)}, if all ways are taken as equally likely.`,
  unworked:
    'There are too many sums to work out what they tell: take it that your answer can be read from them.',
  fewer:
    'If members stay away, sums are made by fewer, and tell more; so they do to a member who takes off its own answer, and where the same names are weighed again in other units.',
  neverText:
    'What you answered, beyond what the sums tell: not the other members, not the chair, not the operator. It takes several trustees acting together against the rules to break this; the page Roster says how many.',
  over: (names: string) =>
    `Called knowingly: the sums tell more of ${names} than a count of three heads would.`,
  /** Before a call that is made knowingly. */
  wouldOver: (names: string) =>
    `The sums would tell more of ${names} than a count of three heads does.`,
  /** Of a result. */
  caption: (by: string, unit: number) =>
    unit === 1 ? `Sums of the weight “${by}”` : `Sums of the weight “${by}”, in units of ${unit}`,
  columns: { for: 'Weight for', against: 'Weight against', none: 'No opinion' },
  bars: 'In each bar what is for stands on the left, what is against on the right.',
  bar: (name: string, up: number, down: number, total: number) =>
    `${name}: ${up} for and ${down} against, of ${total}`,
  of: (sum: number, total: number) => `${sum} of ${total}`,
  /** Of the set-up. */
  published: 'Of this sounding only sums of weights become known, and no count of members.',
  most: (name: string, part: number) =>
    `The sums tell most of ${name}: what it answered is certain to any reader ${ways(part)}.`,
  fine: 'Of nobody they tell more than a count of three heads would: 111 of 1,000 ways.',
  tooMuch: (count: number) =>
    `Of ${plural('en', count, { one: 'one member', other: '# members' })} they tell more than a count of three heads would (111 of 1,000 ways): the call is refused, unless the chair calls knowingly and everybody reads it.`,
  fewerWorst: (name: string, part: number, few: { least: number; part: number } | null) =>
    `To some member who takes off its own answer, that of ${name} is certain ${ways(part)}${few === null ? '; how much they tell where few answer was not worked out' : `; where only ${few.least} answer, that of one of them at worst ${ways(few.part)}`}.`,
  fewerUnworked: 'How much more they tell then was not worked out: there are too many sums.',
  /** Before a call. */
  otherwise: (rounds: string) =>
    `The same names were summed in another measure: ${rounds}. Whoever holds those sums against these can learn more than either tells, even single answers; how much is not reckoned here.`,
  accepted: 'This body has accepted results that reveal answers, so it is not refused.',
  secret:
    'Whether a sum reaches a quota, without the sum, cannot be shown: the list of possible sums is too long to be mixed. Coarser units are the way to tell less.',
  coarser: {
    title: 'What other units would tell',
    unit: 'Unit',
    total: 'Units in all',
    off: 'A sum is off by at most',
    most: 'Told of one member at most',
  },
  part: (part: number | null) => (part === null ? 'not worked out' : ways(part)),
  minuted: (round: number, day: string, heard: string, { by, unit, sums }: MinutedSums) =>
    `Round ${round}, ${day}, weighed the answers by “${by}”${unit === 1 ? '' : `, in units of ${unit}`} (${heard} answered). Weight for and against: ${sums}.`,
  minutedName: (name: string, up: number, down: number, total: number) =>
    `${name} ${up} and ${down} of ${total}`,
};
