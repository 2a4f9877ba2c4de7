/**
 * The Count, its cells, the day and the snapshots, in English: the type of the other languages.
 */

import { plural } from '../../plural.ts';

export const messages = {
  /** Beside a mark, in a narrow column. */
  age: (days: number) => `${days} d`,
  daysOld: (days: number) => plural('en', days, { one: '# day old', other: '# days old' }),
  onlySuggested: 'only suggested, nobody has decided',
  slider: {
    day: 'The day that is looked at',
    now: (last: string) => `As things stand now (last word: ${last})`,
    asKnown: (day: string) => `As known on ${day}`,
    earlier: 'Earlier',
    earlierHow: 'To the day before on which something was learned',
    later: 'Later',
    laterHow: 'To the next day on which something was learned',
    typed: 'Type a day',
    toNow: 'To now',
    marks: (ahead: number, past: number) => `Set dates and meetings: ${ahead} ahead, ${past} past`,
    kinds: {
      'hard-date': 'hard date',
      'announced-date': 'announced date',
      meeting: 'meeting',
      summit: 'summit',
      election: 'election',
    },
  },
};
