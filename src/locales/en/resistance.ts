/**
 * A poll of resistance, in English: the type of the other languages.
 */

export const messages = {
  reveals: { counts: 'The sum of each name', classes: 'The sum of each name, and of groups apart' },
  question: 'How hard would each name be to bear?',
  scale: (most: number) =>
    `From 0, no resistance at all, to ${most}, unbearable. Only the sums become known.`,
  none: 'no resistance',
  most: 'unbearable',
  /** Beside the name that means: leave things as they are. */
  zero: 'This means: leave things as they are. A name goes on only where it meets less resistance.',
  known: 'The sum of the resistance to each name, to all members at one moment; never one grade.',
  classes: (groups: string) => `The same sums, for all and apart for: ${groups}.`,
  alone: 'Where a sum is nought, or as high as it can be, everybody knows what each answered.',
  silent: 'Who does not answer is in no sum.',
  neverText:
    'Your grades: not the other members, not the chair, not the operator. It takes several trustees acting together against the rules to break this; the page Roster says how many.',
  says: (grade: string) => `Resistance ${grade} to`,
  /** Of a result. */
  title: 'Resistance',
  sum: (sum: number, most: number) => `${sum} of ${most}`,
  published: (groups: number) =>
    `Of this sounding the sum of each name becomes known, and no grade.${
      groups === 0 ? '' : ' Groups are summed apart.'
    }`,
  /** Of the set-up. */
  way: 'Least resistance: one ballot in grades, and the name that is easiest to bear for all together',
  zeroField: 'The name that means “leave things as they are”',
  noZero: 'None: the least resisted name goes on, however high its sum',
  zeroHint:
    'Enter it among the names. Without it a name goes on even where all find it hard to bear.',
};
