/**
 * The Count, its cells, the day and the snapshots, in English: the type of the other languages.
 */

import { plural } from '../../plural.ts';

export const messages = {
  /** Beside a mark, in a narrow column. */
  age: (days: number) => `${days} d`,
  daysOld: (days: number) => plural('en', days, { one: '# day old', other: '# days old' }),
  onlySuggested: 'only suggested, nobody has decided',
};
